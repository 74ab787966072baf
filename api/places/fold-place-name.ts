const words: Record<string, string> = { st: 'saint', on: 'upon', gt: 'great', lt: 'little' }

/**
 * A place name as lookups compare it: lower case, no accents or apostrophes, hyphens and other marks as one space, one spelling for
 * St and Saint, on and upon, Gt and Great, Lt and Little, & and "and"; a leading "the" is left out. `Stoke-on-Trent` → `stoke upon trent`.
 */
export function foldPlaceName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʼ`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const folded = plain.split(' ').map((word) => words[word] ?? word)
  if (folded.length > 1 && folded[0] === 'the') folded.shift()
  return folded.join(' ')
}
