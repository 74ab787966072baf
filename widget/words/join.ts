import type { Words } from './words.ts'

/** How to join, in a few words: "Just turn up", "Get in touch first", "A professional refers you". */
export function join(words: Words, joining: readonly string[]): string {
  if (joining.includes('none-needed')) return words.joins['none-needed']
  if (joining.includes('self'))
    return joining.includes('professional') ? words.joins.selfOrProfessional : words.joins.self
  return joining.includes('professional') ? words.joins.professional : words.joins.ask
}

/** Whether the provider's own words are only ours again, whatever the capitals and stops. */
export const saysSame = (written: string, ours: string): boolean => bare(written) === bare(ours)

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
