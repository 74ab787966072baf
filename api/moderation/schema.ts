import { z } from 'zod'

const line = (max: number) => z.string().trim().max(max, `Use ${max} characters or fewer.`).default('')

/** What a suggestion is: something missing, something to change, or something that is not true. */
export const suggestionKinds = ['new-listing', 'correction', 'wrong'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/**
 * What anyone may send for a curator to look at. It asks for nothing about the person who sends it.
 * `website2` is a field that people never see: a machine that fills it in is thanked, and nothing is kept.
 */
export const SuggestionInput = z
  .object({
    kind: z.enum(suggestionKinds, { error: 'Say what you want to tell us.' }),
    /** The slug or id of the listing that it is about; not for a new one. */
    listing: line(100),
    /** The name of a new listing. */
    name: line(200),
    organisation: line(200),
    where: line(300),
    when: line(500),
    contact: line(300),
    text: line(4000),
    website2: z.string().max(1000).default(''),
  })
  .superRefine((value, check) => {
    const wrong = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message })
    if (value.kind === 'new-listing') {
      if (value.name === '') wrong('name', 'Give the name of the group or service.')
      if (value.contact === '' && value.where === '')
        wrong('contact', 'Say where it is, or how people get in touch.')
      return
    }
    if (value.listing === '') wrong('listing', 'Say which listing you mean.')
    if (value.text === '')
      wrong('text', value.kind === 'wrong' ? 'Say what is wrong.' : 'Say what should change.')
  })
export type SuggestionInput = z.infer<typeof SuggestionInput>

/** The answer to every suggestion that was understood. */
export interface SuggestionReceipt {
  received: true
}
