import { lineIn, objectsIn, type RawObject } from './raw-object.ts'

/** English names of languages, as feeds write them, with their BCP 47 code. */
const codes: Readonly<Record<string, string>> = {
  albanian: 'sq',
  amharic: 'am',
  arabic: 'ar',
  bengali: 'bn',
  bangla: 'bn',
  bsl: 'bfi',
  'british sign language': 'bfi',
  bulgarian: 'bg',
  cantonese: 'yue',
  chinese: 'zh',
  czech: 'cs',
  dari: 'prs',
  dutch: 'nl',
  english: 'en',
  farsi: 'fa',
  persian: 'fa',
  french: 'fr',
  gaelic: 'gd',
  german: 'de',
  greek: 'el',
  gujarati: 'gu',
  hebrew: 'he',
  hindi: 'hi',
  hungarian: 'hu',
  irish: 'ga',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  kurdish: 'ku',
  latvian: 'lv',
  lithuanian: 'lt',
  makaton: 'en-x-makaton',
  mandarin: 'cmn',
  nepali: 'ne',
  panjabi: 'pa',
  punjabi: 'pa',
  pashto: 'ps',
  polish: 'pl',
  portuguese: 'pt',
  romanian: 'ro',
  russian: 'ru',
  slovak: 'sk',
  somali: 'so',
  spanish: 'es',
  swahili: 'sw',
  sylheti: 'syl',
  tagalog: 'tl',
  tamil: 'ta',
  tigrinya: 'ti',
  turkish: 'tr',
  twi: 'tw',
  ukrainian: 'uk',
  urdu: 'ur',
  vietnamese: 'vi',
  welsh: 'cy',
  yoruba: 'yo',
}

/** The languages of a service as BCP 47 codes, each once; a name that the table does not have is left out. */
export function readLanguages(service: RawObject): string[] {
  const found = objectsIn(service, 'languages').flatMap((language) => {
    const name = lineIn(language, 100, 'name', 'language')
    const code = lineIn(language, 35, 'code')
    return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code) ? [code.toLowerCase()] : languagesNamed(name)
  })
  return [...new Set(found)]
}

/** The codes of the languages named in a list such as `English, Urdu and Polish`; a code stands for itself. */
export function languagesNamed(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[,;/]|\band\b/)
    .map((name) => name.trim())
    .flatMap((name) => codes[name] ?? (/^[a-z]{2}$/.test(name) ? name : []))
}
