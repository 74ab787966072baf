import { z } from 'zod'

/** Fields of a record that a column, a constant or a rule of a mapping can fill. */
export const mappingTargets = [
  'sourceId',
  'name',
  'kind',
  'summary',
  'description',
  'firstVisit',
  'whoFor',
  'whoNotFor',
  'ageFrom',
  'ageTo',
  'modes',
  'areaWide',
  'languages',
  'free',
  'costText',
  'joining',
  'howToJoin',
  'bookingUrl',
  'website',
  'email',
  'phone',
  'hours',
  'timesText',
  'accessText',
  'travelText',
  'categories',
  'needs',
  'audiences',
  'access',
  'areas',
  'checkedOn',
  'status',
  'statusReason',
  'organisation.sourceId',
  'organisation.name',
  'organisation.kind',
  'organisation.description',
  'organisation.website',
  'organisation.email',
  'organisation.phone',
  'organisation.charityNumber',
  'organisation.companyNumber',
  'place.name',
  'place.address',
  'place.locality',
  'place.county',
  'place.postcode',
  'place.lat',
  'place.lng',
  'place.uprn',
  'place.visibility',
  'place.directions',
  'contact.name',
  'contact.role',
  'contact.phone',
  'contact.email',
] as const
export type MappingTarget = (typeof mappingTargets)[number]

const Target = z.enum(mappingTargets, { error: 'This is not a field that a mapping can fill.' })
/** Text, in which `{column}` stands for that cell; or a list of such texts. */
const Value = z.union([
  z.string(),
  z.number().transform(String),
  z.boolean().transform(String),
  z.array(z.string()),
])
const Fields = z.partialRecord(Target, Value)

/**
 * How to read a CSV file that is nobody's standard. `columns` say which field each column fills; `constants` fill fields that have no
 * column; `rules`, in turn, set fields where a cell is empty, not empty, equal to or matching something, or skip the row with a reason.
 */
export const Mapping = z.strictObject({
  /** What it is for, in words; not used. */
  about: z.string().optional(),
  delimiter: z.string().length(1, 'The delimiter is one character.').default(','),
  /** What stands between the values of a cell that fills a list, such as `languages`. */
  listSeparator: z.string().min(1).default(';'),
  columns: z.record(
    z.string(),
    z.union([Target, z.array(Target)], { error: 'This is not a field that a mapping can fill.' }),
  ),
  constants: Fields.default({}),
  rules: z
    .array(
      z.strictObject({
        column: z.string(),
        is: z.enum(['empty', 'not-empty']).optional(),
        equals: z.union([z.string(), z.array(z.string())]).optional(),
        matches: z.string().max(200).optional(),
        set: Fields.default({}),
        /** Leaves the row out and says why in the report. */
        skip: z.string().min(1).max(300).optional(),
      }),
    )
    .default([]),
})
export type Mapping = z.infer<typeof Mapping>
