import { type IconName, isIconName } from './icons.ts'

/** The icon of a category or access feature by its slug, or a plain one. */
export const iconFor = (slug: string | null | undefined, other: IconName = 'pin'): IconName =>
  slug && isIconName(slug) ? slug : other
