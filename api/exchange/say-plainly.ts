/**
 * Foreign text as it may be printed or put in a sentence: one line, with escape sequences, other control characters and those that turn
 * the direction of writing shown as `�`.
 */
export function sayPlainly(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
