import type { Token } from './read-tokens.ts'

/** Where a reader stands in its tokens. */
export interface Cursor {
  tokens: readonly Token[]
  at: number
}

/** The kind of the token some places on, or `end`. */
export function kindAt(cursor: Cursor, ahead = 0): Token['kind'] | 'end' {
  return cursor.tokens[cursor.at + ahead]?.kind ?? 'end'
}

/** The next token if it is of this kind, stepping over it; else nothing, staying. */
export function take<K extends Token['kind']>(cursor: Cursor, kind: K): Extract<Token, { kind: K }> | null {
  const token = cursor.tokens[cursor.at]
  if (token?.kind !== kind) return null
  cursor.at += 1
  // `kind` was compared on the line above; TypeScript does not narrow a union by a generic.
  return token as Extract<Token, { kind: K }>
}

/** Steps over "," "and" "&" "/" when what follows them passes the test; says whether it did. */
export function takeJoiner(cursor: Cursor, follows: (ahead: number) => boolean): boolean {
  let ahead = 0
  if (isJoiner(kindAt(cursor, ahead))) ahead += 1
  if (ahead > 0 && kindAt(cursor, ahead) === 'and') ahead += 1
  if (ahead === 0 || !follows(ahead)) return false
  cursor.at += ahead
  return true
}

function isJoiner(kind: Token['kind'] | 'end'): boolean {
  return kind === 'comma' || kind === 'and' || kind === 'slash'
}
