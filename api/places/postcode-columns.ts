import { gridToPoint } from './grid-to-point.ts'
import { parsePostcode } from './postcode.ts'
import type { LatLng } from './schema.ts'

/** Why a row of a postcode table is left out. */
export type SkipReason = 'not a postcode' | 'terminated' | 'no position' | 'outside the United Kingdom'

/** A row read: where a postcode is, or why it is left out. */
export type PostcodeRow = ({ code: string } & LatLng) | { skip: SkipReason }

/** How to read the rows of one table; `hasHeader` says that its first row names the columns. */
export interface PostcodeTable {
  hasHeader: boolean
  read(row: readonly string[]): PostcodeRow
}

const names = {
  code: ['pcds', 'pcd8', 'pcd2', 'pcd7', 'pcd', 'postcode', 'pc'],
  lat: ['lat', 'latitude'],
  lng: ['long', 'lng', 'lon', 'longitude'],
  ended: ['doterm'],
  easting: ['eastings', 'easting', 'ea', 'oseast1m', 'east1m'],
  northing: ['northings', 'northing', 'no', 'osnrth1m', 'north1m'],
  quality: ['positional_quality_indicator', 'pq'],
}

/** The columns wanted, in words, for whoever gave another file. */
export const wantedColumns =
  'pcds (or pcd, pcd2, pcd7, pcd8), lat, long and doterm, as in the ONS Postcode Directory; or Postcode, Positional_quality_indicator, ' +
  'Eastings and Northings, as in Code-Point Open, whose files have ten columns and no header'

/**
 * Knows a table by its first row: one of the ONS Postcode Directory's shapes, Code-Point Open with or without names, or any with a postcode and
 * latitude and longitude. Null when it is none of them.
 */
export function recogniseTable(first: readonly string[]): PostcodeTable | null {
  const header = first.map((name) => name.trim().toLowerCase().replace(/\s+/g, '_'))
  const column = (wanted: readonly string[]) =>
    wanted.map((name) => header.indexOf(name)).find((i) => i >= 0) ?? -1
  const at = {
    code: column(names.code),
    lat: column(names.lat),
    lng: column(names.lng),
    ended: column(names.ended),
  }
  if (at.code >= 0 && at.lat >= 0 && at.lng >= 0)
    return { hasHeader: true, read: (row) => readDegrees(row, at) }
  const grid = {
    code: at.code,
    easting: column(names.easting),
    northing: column(names.northing),
    quality: column(names.quality),
  }
  if (grid.code >= 0 && grid.easting >= 0 && grid.northing >= 0)
    return { hasHeader: true, read: (row) => readGrid(row, grid) }
  const codePoint = { code: 0, quality: 1, easting: 2, northing: 3 }
  const isCodePoint =
    first.length === 10 &&
    parsePostcode(first[0] ?? '') &&
    [1, 2, 3].every((i) => /^\d+$/.test(first[i] ?? ''))
  return isCodePoint ? { hasHeader: false, read: (row) => readGrid(row, codePoint) } : null
}

/** The ONS writes 99.999999 for a postcode without a position. */
function readDegrees(
  row: readonly string[],
  at: { code: number; lat: number; lng: number; ended: number },
): PostcodeRow {
  const postcode = parsePostcode(row[at.code] ?? '')
  if (!postcode) return { skip: 'not a postcode' }
  if (row[at.ended]?.trim()) return { skip: 'terminated' }
  const lat = numberIn(row[at.lat])
  const lng = numberIn(row[at.lng])
  if (lat === null || lng === null || lat > 90 || (lat === 0 && lng === 0)) return { skip: 'no position' }
  return inUnitedKingdom({ code: postcode.code, lat, lng })
}

/** Quality 90 is Ordnance Survey's "no position", which it also writes as the grid's origin. */
function readGrid(
  row: readonly string[],
  at: { code: number; easting: number; northing: number; quality: number },
): PostcodeRow {
  const postcode = parsePostcode(row[at.code] ?? '')
  if (!postcode) return { skip: 'not a postcode' }
  const easting = numberIn(row[at.easting])
  const northing = numberIn(row[at.northing])
  const nowhere =
    easting === null ||
    northing === null ||
    (easting === 0 && northing === 0) ||
    row[at.quality]?.trim() === '90'
  if (nowhere) return { skip: 'no position' }
  const point = gridToPoint(easting, northing)
  return point ? inUnitedKingdom({ code: postcode.code, ...point }) : { skip: 'outside the United Kingdom' }
}

function inUnitedKingdom(row: { code: string } & LatLng): PostcodeRow {
  const inside = row.lat > 49 && row.lat < 61.5 && row.lng > -9 && row.lng < 2.5
  return inside ? row : { skip: 'outside the United Kingdom' }
}

function numberIn(text: string | undefined): number | null {
  const value = Number(text)
  return text?.trim() && Number.isFinite(value) ? value : null
}
