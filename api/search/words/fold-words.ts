/** Letters that Unicode does not take apart into a letter and an accent. */
const plainLetters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * The words of a text as search compares them: lower case, no accents, `&` as "and", apostrophes gone
 * ("men's" is `mens`), initials joined ("C.A.B." is `cab`), hyphens as spaces.
 */
export function foldWords(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu)
  return words ?? []
}

/** Hyphenated words written as one, for finding "day-care" by "daycare". */
export function joinedWords(text: string): string[] {
  if (!text.includes('-')) return []
  const chains = foldText(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []
  return chains.map((chain) => chain.replaceAll('-', '')).filter((word) => word.length <= 32)
}

function foldText(text: string): string {
  let folded = text.toLowerCase()
  if (/[^\x20-\x7e]/.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[łøßæœđðþı]/g, (letter) => plainLetters[letter] ?? letter)
      .replace(/[\u2010-\u2015]/g, '-')
  }
  folded = folded.replace(/['\u2018\u2019\u02bc`\u00b4]/g, '').replaceAll('&', ' and ')
  return /\p{L}\.\p{L}\./u.test(folded) ? joinInitials(folded) : folded
}

function joinInitials(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu,
    (initials) => `${initials.replaceAll('.', '')} `,
  )
}
