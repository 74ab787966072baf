import { repeatable } from '../schema.ts'
import type { Question } from '../port.ts'
import { wholeQuestion } from '../whole-question.ts'

/** A question as the parameters of `GET /api/search`. */
export function questionParams(different: Partial<Question>): URLSearchParams {
  const { q, point, withinKm, cost, age, accepting, area, sort, offset, limit, ...rest } =
    wholeQuestion(different)
  const params = new URLSearchParams()
  const set = (name: string, value: string | number | undefined) => {
    if (value !== undefined) params.set(name, String(value))
  }
  if (q !== '') set('q', q)
  if (point) set('lat', point.lat)
  if (point) set('lng', point.lng)
  set('withinKm', withinKm)
  set('cost', cost)
  set('age', age)
  set('accepting', accepting)
  set('area', area)
  set('sort', different.sort === undefined ? undefined : sort)
  if (offset > 0) set('page', Math.floor(offset / limit) + 1)
  for (const name of repeatable) for (const value of rest[name]) params.append(name, value)
  return params
}
