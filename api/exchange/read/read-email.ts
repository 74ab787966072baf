import { z } from 'zod'

const Email = z.email().max(254)

/** An e-mail address out of what people write: no-break spaces, `mailto:`, brackets and full stops around it go. The first of several. Null when there is none. */
export function readEmail(text: string): string | null {
  const words = text.replace(/[\u200b\ufeff]/g, '').split(/[\s\u00a0\u2007\u202f,;<>()|]+|\bor\b/)
  for (const word of words) {
    const address = word
      .replace(/^mailto:/i, '')
      .replace(/\?.*$/, '')
      .replace(/^['"]+|['".:]+$/g, '')
    if (Email.safeParse(address).success) return address
  }
  return null
}
