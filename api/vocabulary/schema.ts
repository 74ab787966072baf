/** A word of a vocabulary in its tree, with the words people use for it. */
export interface TermSeed {
  slug: string
  label: string
  labelCy: string
  children?: TermSeed[]
}

/** Shorthand for the tables beside this file: slug, English label, Welsh label, children. */
export const term = (slug: string, label: string, labelCy: string, children: TermSeed[] = []): TermSeed => ({
  slug,
  label,
  labelCy,
  children,
})
