import { toSafeText } from '../../listings/to-safe-text.ts'

/** An object of a foreign format, of which nothing is believed. */
export type RawObject = Readonly<Record<string, unknown>>

/** The value as an object; an empty one when it is none. */
export function asObject(value: unknown): RawObject {
  // Any object that is not a list can be asked for its keys.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RawObject) : {}
}

/** The objects of the first of these lists that has any; a lone object counts as a list of one. */
export function objectsIn(from: RawObject, ...keys: string[]): RawObject[] {
  for (const key of keys) {
    const value = from[key]
    const list = Array.isArray(value) ? value : typeof value === 'object' && value !== null ? [value] : []
    const objects = list
      .filter((item: unknown) => typeof item === 'object' && item !== null && !Array.isArray(item))
      .map(asObject)
    if (objects.length > 0) return objects
  }
  return []
}

/** The first of these that has an object; an empty one when none has. */
export function objectIn(from: RawObject, ...keys: string[]): RawObject {
  return objectsIn(from, ...keys)[0] ?? {}
}

/** The first of these that says anything, as trimmed text with plain spaces; numbers as they are written; '' when none does. */
export function textIn(from: RawObject, ...keys: string[]): string {
  for (const key of keys) {
    const value = from[key]
    const text =
      typeof value === 'string'
        ? value
        : typeof value === 'number' || typeof value === 'boolean'
          ? String(value)
          : ''
    const trimmed = text.replace(/[\u00a0\u2007\u202f]/g, ' ').trim()
    if (trimmed !== '' && !/^(?:null|undefined|n\/?a|none|-+|\.)$/i.test(trimmed)) return trimmed
  }
  return ''
}

/** Like `textIn`, as one plain line at most `max` characters long: tags gone, entities decoded, cut at a word. */
export function lineIn(from: RawObject, max: number, ...keys: string[]): string {
  const text = textIn(from, ...keys)
  const line = (/[<&]/.test(text) ? toSafeText(text) : text).replace(/\s+/g, ' ').trim()
  return cutAtWord(line, max)
}

/** The text when it is short enough; else as many whole words as fit, and an ellipsis. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  const space = cut.lastIndexOf(' ')
  return `${cut
    .slice(0, space > max / 2 ? space : max - 1)
    .replace(/[\s,;:–-]+$/, '')
    .slice(0, max - 1)}…`
}

/** The first of these that is a number, or text that is one; null when none is. */
export function numberIn(from: RawObject, ...keys: string[]): number | null {
  for (const key of keys) {
    const value = from[key]
    const number =
      typeof value === 'number'
        ? value
        : typeof value === 'string' && value.trim() !== ''
          ? Number(value.trim())
          : Number.NaN
    if (Number.isFinite(number)) return number
  }
  return null
}
