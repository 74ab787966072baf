import { Parser } from 'htmlparser2'

const breaks = new Set(['br', 'p', 'li', 'ul', 'ol', 'div', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * A text without its HTML: entities decoded, a new line where a block or `<br>` was, and one kind each of dash, quote and space.
 * The stray `Â` of a text read in the wrong encoding counts as a space.
 */
export function plainText(text: string): string {
  const parts: string[] = []
  const atTag = (name: string) => parts.push(breaks.has(name) ? '\n' : ' ')
  const parser = new Parser({ ontext: (part) => parts.push(part), onopentagname: atTag, onclosetag: atTag })
  parser.end(text)
  return parts
    .join('')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u0060]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u00a0\u00c2\u2000-\u200b\u202f]/g, ' ')
}
