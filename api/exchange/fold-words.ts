/**
 * Words as they sound when read aloud, for looking phrases up: compatible forms made one, no accents, no apostrophes, lower case, single
 * spaces for hyphens and other punctuation; ` . ` where a sentence ends. What is invisible is dropped.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}’‘'`´]+/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/[^\p{L}\p{N}.!?\n]+/gu, ' ')
    .replace(/ *[.!?\n][ .!?\n]*/g, ' . ')
    .trim()
}
