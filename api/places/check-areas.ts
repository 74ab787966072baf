import type { z } from 'zod'
import { Fault } from '../fault.ts'
import { insidePoint } from './inside-point.ts'
import { pointInArea } from './point-in-area.ts'
import { AreaInput } from './schema.ts'

/** An area that has been looked over: a polygon that is one, and a point inside it wherever there is a polygon. */
export interface CheckedArea {
  row: Omit<Parsed, 'parents'>
  parents: string[]
}

type Parsed = z.output<typeof AreaInput>

/** Looks areas over before they are kept. Throws `bad-request` that says, for each wrong one by its slug, what is wrong. */
export function checkAreas(inputs: readonly AreaInput[]): CheckedArea[] {
  const fields: Record<string, string> = {}
  const seen = new Set<string>()
  const checked = inputs.flatMap((input) => {
    const parsed = AreaInput.safeParse(input)
    const problem = parsed.success
      ? problemOf(parsed.data, seen)
      : parsed.error.issues.map((issue) => issue.message).join(' ')
    if (problem) fields[input.slug] = problem
    seen.add(input.slug)
    return parsed.success && !problem ? [withPoint(parsed.data)] : []
  })
  const wrong = Object.keys(fields)
  if (wrong.length > 0)
    throw new Fault('bad-request', `Please check these areas: ${wrong.join(', ')}.`, fields)
  return checked
}

function problemOf(area: Parsed, seen: ReadonlySet<string>): string | null {
  if (seen.has(area.slug)) return 'This slug is given twice.'
  if ((area.lat === null) !== (area.lng === null)) return 'Give lat and lng together.'
  const { lat, lng, polygon } = area
  if (lat !== null && lng !== null && polygon && !pointInArea({ lat, lng }, polygon))
    return 'Its point lies outside its polygon.'
  return null
}

function withPoint({ parents, ...row }: Parsed): CheckedArea {
  const point = row.lat === null && row.polygon ? insidePoint(row.polygon) : {}
  return { row: { ...row, ...point }, parents }
}
