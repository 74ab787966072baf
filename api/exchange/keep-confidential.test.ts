import { describe, expect, it } from 'vitest'
import { checkRecord } from './check-record.ts'
import { isConfidential } from './keep-confidential.ts'

const says = (name: string, description = '') =>
  isConfidential({ categories: [], name, summary: '', description })

describe('help for people in danger', () => {
  it.each([
    'Harbour Women’s Refuge',
    'Domestic Abuse Helpline',
    'Rape Crisis Aldermere',
    'Modern slavery support',
    'HIV support group',
    'Witness Service',
    'Forced marriage advice',
  ])('%s is known by its name', (name) => expect(says(name)).toBe(true))

  it.each([
    'We support survivors of domestic abuse.',
    'For women fleeing domestic violence',
    'For people living with HIV',
  ])('“%s” is known by its text', (text) => expect(says('Safe Haven', text)).toBe(true))

  it.each([
    ['Wildlife refuge walk', 'A walk round the marsh.'],
    ['Legal advice', 'Housing, debt, benefits and domestic violence.'],
    ['Oilseed rapeseed farm', 'Yellow fields.'],
  ])('%s is not', (name, text) => expect(says(name, text)).toBe(false))

  it('has no postcode in any text, its organisation’s included', () => {
    const record = {
      sourceId: '1',
      name: 'Refuge',
      categories: ['domestic-abuse'],
      organisation: { name: 'Haven', description: 'At AM1-2AB.' },
    }
    expect(checkRecord(record, 1)).toMatchObject({
      ok: false,
      refused: { field: 'organisation.description' },
    })
    expect(checkRecord({ ...record, organisation: { name: 'Haven' } }, 1)).toMatchObject({ ok: true })
  })
})
