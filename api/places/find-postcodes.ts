import { inwardPattern, outwardPattern, parsePostcode } from './postcode.ts'

const gap = '(?:[^\\S\\r\\n]{0,3}|[^\\S\\r\\n]?[-.‐-―][^\\S\\r\\n]?|[^\\S\\r\\n]?\\r?\\n)'
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(${outwardPattern})${gap}(${inwardPattern})(?![\\p{L}\\p{N}])`,
  'giu',
)

/**
 * The full postcodes inside free text, as people write them (`AM1 2AB`), each once, in the order met. Any case and spacing.
 * One-letter areas are only those that exist (B E G L M N S W), so that paper sizes and vitamins are not taken for postcodes.
 */
export function findPostcodes(text: string): string[] {
  const found = new Set<string>()
  for (const [whole, outcode, incode] of text.matchAll(pattern)) {
    if (outcode === undefined || incode === undefined) continue
    if (/^[^BEGLMNSW][0-9]/i.test(outcode) || isOrdinal(incode) || isScrap(whole)) continue
    const postcode = parsePostcode(whole)
    if (postcode) found.add(postcode.label)
  }
  return [...found]
}

/** Written together, a postcode is in capitals or in small letters; a mixture is a piece of an encoded picture or address. */
function isScrap(whole: string): boolean {
  return /^\w+$/.test(whole) && whole !== whole.toUpperCase() && whole !== whole.toLowerCase()
}

/** "E17 1st floor" is not a postcode. */
function isOrdinal(incode: string): boolean {
  return /^(?:1st|2nd|3rd|[04-9]th)$/.test(incode)
}
