import { z } from 'zod'
import { SearchQuery } from '../schema.ts'

/** The ways of asking that are judged, each with its own line in the figures. */
export const judgedKinds = [
  'plain',
  'misspelt',
  'half-typed',
  'everyday',
  'with-place',
  'with-filters',
  'welsh',
  'initials-and-numbers',
] as const
export type JudgedKind = (typeof judgedKinds)[number]

/** What is asked: parameters of `GET /api/search`, by the contract's names. Paging belongs to the scoring. */
const Ask = z
  .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
  .superRefine((ask, check) => {
    const paging = ['page', 'perPage']
    for (const name of Object.keys(ask))
      if (!(name in SearchQuery.shape) || paging.includes(name))
        check.addIssue({ code: 'custom', path: [name], message: 'is no parameter that may be judged' })
    for (const { path, message } of SearchQuery.safeParse(ask).error?.issues ?? [])
      check.addIssue({ code: 'custom', path, message })
  })
export type Ask = z.infer<typeof Ask>

/** 3 is just what the person wants, 2 is good, 1 is acceptable; a listing that is not named is worth nothing. */
const Grade = z.union([z.literal(3), z.literal(2), z.literal(1)], { error: 'a grade is 3, 2 or 1' })

/** One thing that somebody asks, and the listings that are right for it, by slug. */
export const Judgement = z.strictObject({
  kind: z.enum(judgedKinds, { error: `use one of ${judgedKinds.join(', ')}` }),
  ask: Ask,
  good: z
    .record(z.string(), Grade)
    .refine((good) => Object.values(good).some((grade) => grade >= 2), 'needs a listing of grade 2 or 3'),
  note: z.string().optional(),
})
export type Judgement = z.infer<typeof Judgement>
