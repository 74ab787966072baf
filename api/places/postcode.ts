/** A UK postcode taken apart: `AM12AB`, `AM1`, and `AM1 2AB` as people write it. */
export interface Postcode {
  code: string
  outcode: string
  label: string
}

/** The letters and digits that an inward code may have. */
export const inwardPattern = '[0-9][ABD-HJLNP-UW-Z]{2}'

/**
 * The shapes of outward codes: A9, A99, AA9, AA99, A9A and AA9A, each position with the letters that it may have.
 * Source: Royal Mail, Programmers' Guide to the Postcode Address File, "UK postcode format"; the same rules as BS 7666.
 */
export const outwardPattern =
  '(?:[A-PR-UWYZ][A-HK-Y]?[0-9][0-9]?|[A-PR-UWYZ][0-9][ABCDEFGHJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])'

const usual = new RegExp(`^(${outwardPattern})(${inwardPattern})$`)
const outward = new RegExp(`^${outwardPattern}$`)
/** Girobank's, and those of the overseas territories that have one postcode each. */
const special = /^(GIR)(0AA)$|^(ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA)(1ZZ)$/

/**
 * Reads a full UK postcode in any case, with any spaces, dots, hyphens or brackets, and with the letter O or I typed for the
 * inward digit. Checks the shape, not that it exists: any area is taken. Null when it is not one.
 */
export function parsePostcode(text: string): Postcode | null {
  if (text.length > 40) return null
  const said = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s().,\-‐-―]/g, '')
  if (said.length < 5 || said.length > 7) return null
  return takeApart(said) ?? takeApart(digitMended(said))
}

/** Reads an outward code such as `am1` or `AM 1`; null when it is anything else, a half-typed postcode included. */
export function parseOutcode(text: string): string | null {
  if (text.length > 40) return null
  const said = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^[\s(]+|[\s).,]+$/g, '')
  const joined = said.replace(/^([A-Z]{1,2})\s([0-9])/, '$1$2')
  return outward.test(joined) || joined === 'GIR' ? joined : null
}

/** A postcode as people write it, `AM1 2AB`; null when the text is not one. */
export function formatPostcode(text: string): string | null {
  return parsePostcode(text)?.label ?? null
}

function takeApart(code: string): Postcode | null {
  const parts = usual.exec(code) ?? special.exec(code)
  if (!parts) return null
  const outcode = parts[1] ?? parts[3] ?? ''
  return { code, outcode, label: `${outcode} ${code.slice(outcode.length)}` }
}

function digitMended(code: string): string {
  const digit = code.at(-3) === 'O' ? '0' : code.at(-3) === 'I' ? '1' : code.at(-3)
  return `${code.slice(0, -3)}${digit}${code.slice(-2)}`
}
