import { wholeWords } from './whole-words.ts'

/**
 * Other forms of a word that mean the same: plurals, possessives and -ing, both ways ("gardens", "gardening" and "garden").
 * Guesses freely; the caller keeps those that the listings really use.
 */
export function wordForms(word: string): string[] {
  if (/^\d{2,4}s?$/.test(word)) return [word.endsWith('s') ? word.slice(0, -1) : `${word}s`]
  if (word.length < 3 || /\d/.test(word)) return []
  if (word === 'mens' || word === 'womens' || word === 'childrens') return [word.slice(0, -1)]
  if (word === 'men' || word === 'women' || word === 'children') return [`${word}s`]
  const forms = new Set<string>()
  for (const root of [word, ...roots(word)]) {
    forms.add(root)
    for (const form of grown(root)) forms.add(form)
  }
  forms.delete(word)
  return [...forms]
}

function roots(word: string): string[] {
  if (wholeWords.has(word)) return word === 'carers' ? ['carer'] : []
  const found: string[] = []
  if (word.endsWith('ies') && word.length > 4) found.push(`${word.slice(0, -3)}y`)
  else if (/(?:s|x|z|ch|sh)es$/.test(word)) found.push(word.slice(0, -2), word.slice(0, -1))
  else if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 3) found.push(word.slice(0, -1))
  if (word.endsWith('ing') && word.length > 6) {
    const stem = word.slice(0, -3)
    found.push(stem, `${stem}e`)
    if (/([bdgklmnprt])\1$/.test(stem)) found.push(stem.slice(0, -1))
  }
  return found
}

function grown(root: string): string[] {
  const forms = /(?:s|x|z|ch|sh)$/.test(root) ? [`${root}es`] : [`${root}s`]
  if (/[^aeiou]y$/.test(root)) forms.push(`${root.slice(0, -1)}ies`)
  if (root.length >= 4 && !root.endsWith('ing')) {
    forms.push(`${root}ing`)
    if (root.endsWith('e')) forms.push(`${root.slice(0, -1)}ing`)
    if (/[^aeiou][aeiou][bdgmnprt]$/.test(root)) forms.push(`${root}${root.at(-1)}ing`)
  }
  return forms.filter((form) => form === 'carers' || !wholeWords.has(form))
}
