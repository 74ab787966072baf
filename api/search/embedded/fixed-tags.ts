import type { Mode, Referral } from '../../listings/schema.ts'
import type { weekdays } from '../../times/schema.ts'
import type { FacetName } from '../schema.ts'
import type { TagGroup } from './document.ts'

type FixedGroup = Extract<FacetName, 'day' | 'cost' | 'mode' | 'referral' | 'accepting'>
type FixedValue =
  | { group: 'day'; slug: (typeof weekdays)[number] }
  | { group: 'cost'; slug: 'free' }
  | { group: 'mode'; slug: Mode }
  | { group: 'referral'; slug: Referral }
  | { group: 'accepting'; slug: 'true' }

/**
 * The values that never change, a bit for each: a document keeps all of them in two bytes, and a table of 256 answers tells a filter's result. No group
 * is in both bytes.
 */
export const fixedValues: readonly FixedValue[] = [
  { group: 'day', slug: 'mon' },
  { group: 'day', slug: 'tue' },
  { group: 'day', slug: 'wed' },
  { group: 'day', slug: 'thu' },
  { group: 'day', slug: 'fri' },
  { group: 'day', slug: 'sat' },
  { group: 'day', slug: 'sun' },
  { group: 'cost', slug: 'free' },
  { group: 'mode', slug: 'in-person' },
  { group: 'mode', slug: 'online' },
  { group: 'mode', slug: 'phone' },
  { group: 'mode', slug: 'home-visit' },
  { group: 'referral', slug: 'self' },
  { group: 'referral', slug: 'professional' },
  { group: 'referral', slug: 'none-needed' },
  { group: 'accepting', slug: 'true' },
]

const fixedGroups: readonly TagGroup[] = fixedValues.map(({ group }) => group satisfies FixedGroup)

/** Whether the values of a group are among the fixed ones. */
export const isFixed = (group: TagGroup) => fixedGroups.includes(group)

/** The bits of a group's values; 0 when none of them is known. */
export function fixedBits(group: TagGroup, slugs: readonly string[]): number {
  let bits = 0
  for (const [i, value] of fixedValues.entries()) {
    if (value.group === group && slugs.includes(value.slug)) bits |= 1 << i
  }
  return bits
}
