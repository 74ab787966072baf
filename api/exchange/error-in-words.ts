import { sayPlainly } from './say-plainly.ts'

/** Why something failed, as one printable line; `otherwise` where the error does not say. */
export function errorInWords(error: unknown, otherwise: string): string {
  if (error instanceof RangeError && /call stack/i.test(error.message))
    return 'The file is nested too deeply: too many lists or objects inside one another.'
  return error instanceof Error && error.message !== '' ? sayPlainly(error.message) : otherwise
}
