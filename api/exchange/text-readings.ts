import { inwardPattern, outwardPattern } from '../places/postcode.ts'
import { foldWords } from './fold-words.ts'

/** A text as several readers would take it: what a person, a machine or someone who knows the trick makes of it. */
export interface TextReadings {
  /** Lower-case words with single spaces, short forms of street words written out. */
  words: string[]
  /** Letters and digits only, those that look alike made one. */
  squeezed: string[]
  /** Numbers with three decimals or more. */
  points: number[]
  /** What looks like a postcode, as `AM12AB`. */
  postcodes: string[]
  /** Holds a link to a map, or an address in three words. */
  hasMap: boolean
}

/** Reads a text, its links both as their words and as their addresses, without invisible characters and with `%20` decoded. */
export function textReadings(text: string): TextReadings {
  const whole = decoded(text.normalize('NFKC').replace(/\p{Cf}+/gu, ''))
  const ways = [...new Set([whole, whole.replace(/\[([^\]\n]{0,400})\]\([^)\s]{0,2100}\)/g, '$1')])]
  const plain = ways.map((way) => latin(way).replace(/[^\p{L}\p{N}]+/gu, ' '))
  return {
    words: ways.map(streetWords),
    squeezed: ways.map(squeeze),
    points: [...whole.matchAll(/\d{1,3}(?:\.\d{3,15}|,\d{4,15})/g)].map(([number]) =>
      Number(number.replace(',', '.')),
    ),
    postcodes: [...new Set(plain.flatMap(postcodesIn))],
    hasMap:
      /\b(?:google\.[a-z.]{2,6}\/maps|maps\.(?:google|apple|app\.goo)|goo\.gl\/maps|openstreetmap\.org\/|osm\.org\/|w3w\.co\/|what3words\.com\/)|\/{3}\p{L}+\.\p{L}+\.\p{L}+/iu.test(
        whole,
      ),
  }
}

/** Letters and digits only, lower case, with what looks alike (O and 0, I, L and 1) made one, for finding something in spite of a disguise. */
export function squeeze(text: string): string {
  return latin(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')
}

const longForms = new Map(
  Object.entries({
    st: 'street',
    rd: 'road',
    ave: 'avenue',
    av: 'avenue',
    ln: 'lane',
    dr: 'drive',
    cl: 'close',
    ct: 'court',
    cres: 'crescent',
    sq: 'square',
    pl: 'place',
    terr: 'terrace',
    gdns: 'gardens',
  }),
)

/** Words as `foldWords` has them, sentences run together, with `St`, `Rd` and the like written out; a space at both ends. */
export function streetWords(text: string): string {
  const words = foldWords(text)
    .split(/[ .]+/)
    .map((word) => longForms.get(word) ?? word)
  return ` ${words.join(' ').trim()} `
}

/** Cyrillic and Greek capitals that look like Latin ones. */
const lookalikes = new Map(
  Array.from('АВЕКМНОРСТХУІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', (letter, at): [string, string] => [
    letter,
    'ABEKMHOPCTXYISJABEZHIKMNOPTYX'.charAt(at),
  ]),
)

const latin = (text: string) =>
  text.replace(/[\u0370-\u04ff]/g, (letter) => lookalikes.get(letter.toUpperCase()) ?? letter)

const decoded = (text: string) =>
  text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Postcodes in words parted by single spaces, together, in their two halves, or letter by letter. */
function postcodesIn(text: string): string[] {
  const usual = new RegExp(
    `(?<![\\p{L}\\p{N}])(${outwardPattern}|GIR) ?(${inwardPattern}|[0-9OI][ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const apart = text.replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}](?: [\p{L}\p{N}]){4,}(?![\p{L}\p{N}])/gu, (run) =>
    run.replaceAll(' ', ''),
  )
  const found = [text, apart].flatMap((way) => [...way.matchAll(usual)])
  return found
    .filter(([, , inward = '']) => !/^(?:1st|2nd|3rd|[04-9]th)$/.test(inward))
    .map(([, outward = '', inward = '']) => `${outward}${inward}`.toUpperCase())
}
