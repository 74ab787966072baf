import type { Mapping, MappingTarget } from './mapping.ts'
import { lineIn, type RawObject } from './raw-object.ts'

/** The values that a mapping finds in one row, by field; a list where the field takes one. Empty ones are left out. */
export type MappedValues = Partial<Record<MappingTarget, string | string[]>>

const lists: ReadonlySet<MappingTarget> = new Set([
  'modes',
  'languages',
  'joining',
  'categories',
  'needs',
  'audiences',
  'access',
  'areas',
])

/** A pattern that somebody wrote is tried on so many characters of a cell, so that a long one cannot keep it busy for ever. */
const longestMatched = 1000

/** Applies a mapping to one row: columns first, then constants where nothing was said, then rules in turn. */
export function applyMapping(
  mapping: Mapping,
  cells: RawObject,
): { values: MappedValues } | { skip: string } {
  const values: MappedValues = {}
  for (const [column, targets] of Object.entries(mapping.columns)) {
    const cell = cellOf(cells, column)
    if (cell === '') continue
    for (const target of [targets].flat())
      put(values, target, lists.has(target) ? cell.split(mapping.listSeparator) : cell, true)
  }
  for (const [target, value] of entries(mapping.constants))
    if (values[target] === undefined) put(values, target, fill(value, cells), false)
  for (const rule of mapping.rules) {
    if (!holds(rule, cellOf(cells, rule.column))) continue
    if (rule.skip !== undefined) return { skip: rule.skip }
    for (const [target, value] of entries(rule.set)) {
      delete values[target]
      put(values, target, fill(value, cells), false)
    }
  }
  return { values }
}

/** The columns that a mapping names and a file does not have. */
export function missingColumns(mapping: Mapping, cells: RawObject): string[] {
  const named = [...Object.keys(mapping.columns), ...mapping.rules.map(({ column }) => column)]
  return [...new Set(named)].filter((column) => !(column in cells))
}

function put(values: MappedValues, target: MappingTarget, value: string | string[], joins: boolean): void {
  const before = values[target]
  if (lists.has(target)) {
    const more = [value]
      .flat()
      .map((item) => item.trim())
      .filter(Boolean)
    if (more.length > 0) values[target] = [...(before === undefined ? [] : [before].flat()), ...more]
    return
  }
  const text = [value].flat().join(', ').trim()
  if (text === '') return
  const both = target === 'description' ? '\n\n' : ', '
  values[target] = joins && typeof before === 'string' ? `${before}${both}${text}` : text
}

function holds(rule: Mapping['rules'][number], cell: string): boolean {
  if (rule.is === 'empty' && cell !== '') return false
  if (rule.is === 'not-empty' && cell === '') return false
  if (rule.equals !== undefined && ![rule.equals].flat().includes(cell)) return false
  return rule.matches === undefined || new RegExp(rule.matches, 'i').test(cell.slice(0, longestMatched))
}

function fill(value: string | string[], cells: RawObject): string | string[] {
  const filled = (text: string) => text.replace(/\{([^{}]+)\}/g, (_, column: string) => cellOf(cells, column))
  return typeof value === 'string' ? filled(value) : value.map(filled)
}

function cellOf(cells: RawObject, column: string): string {
  const cell = cells[column]
  return typeof cell === 'string' && /\n/.test(cell) ? cell.trim() : lineIn(cells, 100_000, column)
}

function entries(fields: Mapping['constants']): [MappingTarget, string | string[]][] {
  // The keys were checked against the targets when the mapping was read.
  return Object.entries(fields) as [MappingTarget, string | string[]][]
}
