import { accessIcons } from './access-icons.ts'
import { categoryIcons } from './category-icons.ts'
import { moreIcons } from './more-icons.ts'
import { signIcons } from './sign-icons.ts'

/**
 * The drawn set: path data on a 24-unit grid, for `fill="none" stroke="currentColor" stroke-width="1.75"` with round caps
 * and joins. Always beside words, so an icon is `aria-hidden`. Top categories and access features go by their slug.
 */
export const icons = { ...categoryIcons, ...accessIcons, ...signIcons, ...moreIcons }

/** The name of a drawn icon. */
export type IconName = keyof typeof icons

/** Whether there is an icon of that name: true for every top category and every access feature that we bring along. */
export const isIconName = (name: string): name is IconName => Object.hasOwn(icons, name)
