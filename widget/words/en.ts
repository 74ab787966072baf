import { firstEn } from './first-en.ts'
import { moreEn } from './more-en.ts'
import type { AllWords } from './words.ts'

/** Plain British English: the words that the others are translated from. */
export const en: AllWords = { ...firstEn, ...moreEn }
