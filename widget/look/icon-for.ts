/** The path data of an icon by its slug, from a set of icons; the other one where the set has none. */
export const iconFor = (
  icons: Readonly<Record<string, string>>,
  slug: string | null | undefined,
  other: string,
): string => (slug && Object.hasOwn(icons, slug) && icons[slug]) || other
