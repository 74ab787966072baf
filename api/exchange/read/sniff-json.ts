import { sayPlainly } from '../say-plainly.ts'

/** How a JSON file holds its rows. `list` is the key of an envelope that has them. */
export type JsonShape =
  | { kind: 'array' }
  | { kind: 'envelope'; list: string }
  | { kind: 'objects' }
  | { kind: 'lines' }

const lists = new Set(['content', 'contents', 'services', 'items', 'results', 'records', 'data'])

/**
 * Tells from the beginning of a text how it holds its rows; null when more of it is needed to tell. Throws, with words, when it does
 * not begin as JSON does.
 */
export function sniffJson(text: string): JsonShape | null {
  const start = text.search(/\S/)
  if (start === -1) return null
  const first = text[start]
  if (first === '[') return { kind: 'array' }
  if (first !== '{')
    throw new Error(`This is not JSON: it begins with “${sayPlainly(text.slice(start, start + 20))}”.`)
  return sniffObject(text, start)
}

function sniffObject(text: string, start: number): JsonShape | null {
  let depth = 0
  const tokens = /"((?:[^"\\]|\\[^])*)"(\s*:\s*\[)?|[{}[\]]/g
  tokens.lastIndex = start
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    const [whole, key, opensList] = token
    if (key !== undefined) {
      if (opensList && depth === 1 && lists.has(key)) return { kind: 'envelope', list: key }
      if (opensList) depth += 1
    } else if (whole === '{' || whole === '[') depth += 1
    else depth -= 1
    if (depth > 0) continue
    const object = text.slice(start, tokens.lastIndex)
    const rest = text.slice(tokens.lastIndex)
    if (/\n/.test(object)) return { kind: 'objects' }
    if (/^[^\S\n]*\r?\n/.test(rest)) return { kind: 'lines' }
    return /\S/.test(rest) ? { kind: 'objects' } : null
  }
  return null
}
