import { allow } from '../accounts/allow.ts'
import { findByName } from './find-by-name.ts'
import { findPostcodes } from './find-postcodes.ts'
import { lookUpOutcode, lookUpPostcode, type PlaceCtx } from './look-up-postcode.ts'
import { parseOutcode, parsePostcode } from './postcode.ts'
import type { FoundPlace } from './schema.ts'

const longest = 100

/**
 * Where somebody means by a postcode, an outward code or a name, from what this house knows; see `docs/places.md` for the order of asking.
 * Never from a place that is hidden or shown only by its area. Null when nothing is known; labels it made are understood again.
 */
export async function findPlace(ctx: PlaceCtx, text: string): Promise<FoundPlace | null> {
  allow(ctx, 'place.find')
  const said = text.slice(0, longest).replace(/^\s*[A-Z0-9]{2,4} \(near (.+)\)\s*$/i, '$1')
  const [within = ''] = findPostcodes(said)
  const postcode = parsePostcode(said) ?? parsePostcode(within)
  const byPostcode = postcode && (await lookUpPostcode(ctx, postcode))
  if (byPostcode) return byPostcode
  const outcode = outcodeIn(said)
  const byOutcode = outcode && (await lookUpOutcode(ctx, outcode))
  if (byOutcode) return byOutcode
  return findByName(await ctx.gazetteer.now(), withoutPostcode(said, outcode !== null))
}

/** The outward code that is all of it, stands before half an inward code or a mistyped one ("AM1 2", "AM1 2AC"), or comes last. */
function outcodeIn(text: string): string | null {
  const [, half] = /^\s*(\S{2,4})\s+[0-9][a-z]{0,2}\s*$/i.exec(text) ?? []
  return parseOutcode(text) ?? parseOutcode(half ?? '') ?? parseOutcode(text.split(/[\s,]+/).at(-1) ?? '')
}

/** "Aldermere AM1 2AB" and "Aldermere AM1" still name a place when nobody knows the code. */
function withoutPostcode(text: string, endsInOutcode: boolean): string {
  const [label] = findPostcodes(text)
  if (label) return text.replace(new RegExp([...label.replace(' ', '')].join('[\\s.-]*'), 'i'), ' ')
  return endsInOutcode ? text.replace(/[\s,]*\S+\s*$/, '') : text
}
