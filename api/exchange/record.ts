import { z } from 'zod'
import { Accepting, Mode, Referral } from '../listings/schema.ts'
import { Closure, Day, SessionRule } from '../times/schema.ts'

const line = (max: number) => z.string().trim().max(max)
/** Safe text: paragraphs, `- ` lists and `[words](https://…)` links. Readers of foreign formats make it with `toSafeText`. */
const safeText = z.string().trim().max(20_000)
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and hyphens.')
const webAddress = z
  .url({ protocol: /^https?$/, error: 'Use a whole web address, starting https:// or http://.' })
  .max(2000)
const email = z.email({ error: 'Use an e-mail address, such as hello@example.org.' }).max(254)

/** Where it happens, as a feed or a form says it. */
export const ImportPlace = z.object({
  name: line(200).default(''),
  address: line(300).default(''),
  locality: line(100).default(''),
  county: line(100).default(''),
  postcode: line(10).nullable().default(null),
  lat: z.number().min(-90).max(90).nullable().default(null),
  lng: z.number().min(-180).max(180).nullable().default(null),
  uprn: line(12).nullable().default(null),
  visibility: z.enum(['public', 'area-only', 'hidden']).default('public'),
  directions: line(1000).default(''),
  transport: line(1000).default(''),
})
export type ImportPlace = z.infer<typeof ImportPlace>

/** Who runs it. `sourceId` joins the records of one organisation; without it the name does. */
export const ImportOrganisation = z.object({
  sourceId: line(200).default(''),
  name: line(200).min(1, 'Say who runs it: the organisation has no name.'),
  kind: z
    .enum([
      'charity',
      'community-group',
      'social-enterprise',
      'council',
      'nhs',
      'faith',
      'school',
      'sports-club',
      'business',
      'other',
    ])
    .default('other'),
  description: safeText.default(''),
  website: webAddress.nullable().default(null),
  email: email.nullable().default(null),
  phone: line(50).nullable().default(null),
  charityNumber: line(20).nullable().default(null),
  companyNumber: line(20).nullable().default(null),
})
export type ImportOrganisation = z.infer<typeof ImportOrganisation>

/**
 * One listing on its way in: the shape that every reader (Open Referral UK 1.0 and 3.0, HSDS CSV, mapped CSV, our own JSON) makes,
 * and the only one that the plan and the import know. Our own JSON is a list of these.
 */
export const ImportRecord = z.object({
  sourceId: line(200).min(1, 'Every record needs an id of its own.'),
  slug: slug.max(80).optional(),
  name: line(200).min(1, 'The listing has no name.'),
  kind: z.enum(['service', 'group', 'event', 'place', 'advice', 'equipment']).default('service'),
  assetSense: z.enum(['people', 'community', 'environment', 'physical']).nullable().default(null),
  organisation: ImportOrganisation,
  summary: line(300).default(''),
  description: safeText.default(''),
  firstVisit: safeText.default(''),
  whoFor: safeText.default(''),
  whoNotFor: safeText.default(''),
  ageFromMonths: z.int().min(0).max(1500).nullable().default(null),
  ageToMonths: z.int().min(0).max(1500).nullable().default(null),
  includesPregnancy: z.boolean().default(false),
  modes: z.array(Mode).default([]),
  areaWide: z.boolean().default(false),
  /** Slugs of areas it serves. */
  areas: z.array(slug).default([]),
  lang: line(35).default('en'),
  languages: z.array(line(35)).default([]),
  free: z.boolean().nullable().default(null),
  costText: line(500).default(''),
  costs: z
    .array(
      z.object({
        option: line(200),
        amountPence: z.int().min(0).nullable().default(null),
        note: line(300).default(''),
      }),
    )
    .default([]),
  joining: z.array(Referral).default([]),
  howToJoin: safeText.default(''),
  bookingUrl: webAddress.nullable().default(null),
  website: webAddress.nullable().default(null),
  email: email.nullable().default(null),
  phone: line(100).nullable().default(null),
  contacts: z
    .array(
      z.object({
        name: line(200).default(''),
        role: line(200).default(''),
        phone: line(50).nullable().default(null),
        email: email.nullable().default(null),
        visibility: z.enum(['public', 'staff']).default('staff'),
      }),
    )
    .default([]),
  accepting: Accepting.default('yes'),
  waitDays: z.int().min(0).max(3650).nullable().default(null),
  sessions: z.array(SessionRule).default([]),
  closures: z.array(Closure).default([]),
  timesText: line(2000).default(''),
  accessText: safeText.default(''),
  travelText: safeText.default(''),
  /** Slugs of our vocabularies; what a feed calls otherwise is mapped by its reader. */
  categories: z.array(slug).default([]),
  needs: z.array(slug).default([]),
  audiences: z.array(slug).default([]),
  access: z.array(slug).default([]),
  places: z.array(ImportPlace).default([]),
  safeguarding: z
    .object({ policyUrl: webAddress, lead: line(200).min(1), dbs: line(300).min(1) })
    .nullable()
    .default(null),
  sensitive: z.boolean().default(false),
  status: z.enum(['draft', 'published', 'closed']).default('published'),
  statusReason: line(500).default(''),
  checkedOn: Day.nullable().default(null),
  /** When it was first listed, where that was before it came here; freshness counts from it. */
  listedOn: Day.nullable().default(null),
  checkedBy: z.enum(['provider', 'curator', 'feed']).nullable().default(null),
  /** Left out: by the kind of help, see `api/listings/freshness.ts`. */
  checkEveryDays: z.int().min(30).max(730).optional(),
  /** Findings that a person should look at before they are believed. */
  proposals: z
    .array(
      z.object({
        kind: z.enum(['place', 'change']),
        proposed: z.record(z.string(), z.unknown()),
        reason: line(500),
      }),
    )
    .default([]),
})
export type ImportRecord = z.infer<typeof ImportRecord>
export type ImportRecordInput = z.input<typeof ImportRecord>
