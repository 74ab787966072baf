import { DrizzleQueryError } from 'drizzle-orm/errors'
import { describe, expect, test } from 'vitest'
import { explainError, startProblem } from './explain-error.ts'

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code })

describe('an unexpected error as it is written down', () => {
  test('of a failed query has the SQL and the code, and no value', () => {
    const error = new DrizzleQueryError(
      'select * from postcodes where code = ?',
      ['AM58QQ'],
      coded('SQLITE_ERROR', 'near AM58QQ'),
    )
    const explained = explainError(error)
    expect(explained).toMatchObject({ code: 'SQLITE_ERROR', query: 'select * from postcodes where code = ?' })
    expect(JSON.stringify(explained)).not.toContain('AM58QQ')
  })

  test('of our own making has its message and where it was', () => {
    const explained = explainError(new TypeError('x is not a function'))
    expect(explained.message).toBe('x is not a function')
    expect(explained.frames[0]).toContain('explain-error.test')
  })

  test('of anybody else’s has its kind alone, since its words may be a person’s', () => {
    expect(JSON.stringify(explainError(new SyntaxError('Unexpected token in "my husband"')))).not.toContain(
      'husband',
    )
    expect(explainError('a string')).toEqual({ name: 'string', frames: [] })
  })
})

describe('a program that cannot start', () => {
  test('says what to do about the database in a sentence', () => {
    expect(startProblem(coded('SQLITE_NOTADB'))).toContain('not a database')
    expect(startProblem(new DrizzleQueryError('q', [], coded('SQLITE_READONLY_DBMOVED')))).toContain(
      'cannot be written',
    )
    expect(
      startProblem(new Error('ConnectionFailed("Unable to open connection to local database x: 14")')),
    ).toContain('cannot be opened')
    expect(startProblem(new Error('something else'))).toBeNull()
  })
})
