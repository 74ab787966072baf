import { en } from '../../widget/words/en.ts'

/** A language tag as people say it in English; the tag itself when there is no such name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([en.lang], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
