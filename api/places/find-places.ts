import { and, asc, gte, lt, or, sql } from 'drizzle-orm'
import { outcodes, postcodes } from '../../db/tables/gazetteer.ts'
import { allow } from '../accounts/allow.ts'
import { foldPlaceName } from './fold-place-name.ts'
import { findByName } from './find-by-name.ts'
import { lookUpOutcode, lookUpPostcode, type PlaceCtx } from './look-up-postcode.ts'
import { type Candidate, nameCandidates, nearnesses } from './name-candidates.ts'
import { parseOutcode, parsePostcode } from './postcode.ts'
import { rankCandidates, toFoundPlace } from './rank-candidates.ts'
import type { FoundPlace } from './schema.ts'

/**
 * The places that what has been typed so far could become, best first, at most `limit`: for a half-typed postcode its outward code
 * and the first postcodes under it, else names. Asks nobody outside while somebody types.
 */
export async function findPlaces(ctx: PlaceCtx, q: string, limit = 8): Promise<FoundPlace[]> {
  allow(ctx, 'place.find')
  const postcode = parsePostcode(q)
  if (postcode) {
    const found = await lookUpPostcode({ ...ctx, lookUpPostcode: null }, postcode)
    if (found) return [found]
  }
  const codes = await startingWithCode(ctx, q, limit)
  const names = codes.length < limit ? await startingWithName(ctx, q, limit - codes.length) : []
  return distinct([...codes, ...names]).slice(0, limit)
}

/** `AM1 2` is the outward code AM1 and its postcodes from AM1 2; `AM12` may also be the outward code AM12 and its postcodes. */
async function startingWithCode(ctx: PlaceCtx, q: string, limit: number): Promise<FoundPlace[]> {
  const typed = /^\s*([a-z]{1,2}[0-9][a-z0-9]?)(?:\s+([0-9]?[a-z]{0,2}))?\s*$/i.exec(q)
  const outcode = parseOutcode(typed?.[1] ?? '')
  const begun = q.toUpperCase().replace(/\s/g, '')
  if (!outcode && !/^[A-Z]{1,2}[0-9][A-Z0-9]{1,5}$/.test(begun)) return []
  const exact = outcode ? await lookUpOutcode(ctx, outcode) : null
  const others = typed?.[2] === undefined ? await outcodesFrom(ctx, begun, limit) : []
  const found = distinct([...(exact ? [exact] : []), ...others])
  const under =
    found.length < limit
      ? await postcodesFrom(ctx, begun, typed?.[2] ? outcode : null, limit - found.length)
      : []
  return [...found, ...under]
}

/** The outward code being typed may be longer (AM1 → AM12), or shorter, when the first of the inward code is typed (AM12 → AM1 2…). */
async function outcodesFrom(ctx: PlaceCtx, begun: string, limit: number): Promise<FoundPlace[]> {
  const shorter = [begun.slice(0, -1), begun.slice(0, -2), begun.slice(0, -3)].filter(
    (code) => parseOutcode(code) !== null,
  )
  const longer = and(gte(outcodes.code, begun), lt(outcodes.code, `${begun}~`))
  const isShorter = shorter.map((code) => sql`${outcodes.code} = ${code}`)
  const rows = await ctx.db
    .select()
    .from(outcodes)
    .where(or(longer, ...isShorter))
    .orderBy(asc(sql`length(${outcodes.code})`), outcodes.code)
    .limit(limit)
  return rows.map(({ code, lat, lng }) => ({ label: code, kind: 'outcode', lat, lng }))
}

async function postcodesFrom(
  ctx: PlaceCtx,
  begun: string,
  outcode: string | null,
  limit: number,
): Promise<FoundPlace[]> {
  const starting = and(gte(postcodes.code, begun), lt(postcodes.code, `${begun}~`))
  const sameLength = outcode ? sql`length(${postcodes.code}) = ${outcode.length + 3}` : undefined
  const rows = await ctx.db
    .select()
    .from(postcodes)
    .where(and(starting, sameLength))
    .orderBy(postcodes.code)
    .limit(limit)
  return rows.map(({ code, lat, lng }) => ({
    label: `${code.slice(0, -3)} ${code.slice(-3)}`,
    kind: 'postcode',
    lat,
    lng,
  }))
}

async function startingWithName(ctx: PlaceCtx, q: string, limit: number): Promise<FoundPlace[]> {
  const folded = foldPlaceName(q)
  const known = await ctx.gazetteer.now()
  const ranked: Candidate[] = []
  const all: Candidate[] = []
  for (const nearness of nearnesses) {
    if (ranked.length >= limit || (nearness === 'typo' && ranked.length > 0)) break
    const met = new Set(all.map(key))
    const more = (await nameCandidates(known, folded, nearness)).filter(
      (candidate) => !met.has(key(candidate)),
    )
    all.push(...more)
    ranked.push(...(await rankCandidates(known, more)))
  }
  if (ranked.length > 0) return ranked.map((candidate) => toFoundPlace(candidate, all))
  // One word has been looked for in every way already.
  const withCounty = /[\s,]/.test(q.trim()) ? await findByName(known, q) : null
  return withCounty ? [withCounty] : []
}

const key = ({ kind, folded, lat, lng }: Candidate) => `${kind} ${folded} ${lat} ${lng}`

function distinct(found: FoundPlace[]): FoundPlace[] {
  return found.filter((place, i) => found.findIndex(({ label }) => label === place.label) === i)
}
