import { describe, expect, it } from 'vitest'
import { checkRecord } from './check-record.ts'
import { confidentiality, isConfidential } from './keep-confidential.ts'

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
    'Aldermere Refuge',
    'Women and Children’s Refuge',
    'Women\u00a0and  Children‘s\u2011Refuge',
    'ALDERMERE RE\u200bFUGE',
    'Ｒｅｆｕｇｅ',
    'Domestic-Abuse Help',
    'Domestic  Abuse Help',
    'Domestic\u200bAbuse Help',
    'Safe house',
    'DV support',
    'D.V. outreach',
    'Survivors group',
    'Lloches i Fenywod',
    'Cymorth cam-drin domestig',
    'Schronisko dla kobiet',
    'Pomoc ofiarom przemocy domowej',
    'Human Trafficking support',
    'Sexual violence advice',
  ])('%s is known by its name', (name) => expect(says(name)).toBe(true))

  it.each([
    'We support survivors of domestic abuse.',
    'For women fleeing domestic violence',
    'For people living with HIV',
    'Emergency accommodation for women fleeing violence.',
    'Help for victims of DV',
    'A group for survivors of abuse.',
    'For victims of modern slavery',
  ])('“%s” is known by its text', (text) => expect(says('Safe Haven', text)).toBe(true))

  it.each([
    ['Wildlife refuge walk', 'A walk round the marsh.'],
    ['Legal advice', 'Housing, debt, benefits and domestic violence.'],
    ['Oilseed rapeseed farm', 'Yellow fields.'],
    ['Mountain refuge hut', 'A hut on the fell.'],
    ['Bird and Wildlife Refuge', 'Geese in winter.'],
    ['Marsh House: a refuge for wildlife', 'Geese in winter.'],
    ['Stroke survivors choir', 'For survivors of a stroke.'],
    ['Breast cancer survivors', 'For survivors of cancer.'],
    ['Schronisko dla zwierząt', 'Psy i koty.'],
  ])('%s is not', (name, text) => expect(says(name, text)).toBe(false))

  it('hides the place and asks a curator where its words leave it open', () => {
    const record = {
      sourceId: '1',
      name: 'Harbour survivors',
      organisation: { name: 'Haven' },
      places: [{ name: 'Old Chapel', postcode: 'AM1 2AB' }],
    }
    expect(confidentiality({ ...record, categories: [], summary: '', description: '' })).toBe('perhaps')
    expect(checkRecord(record, 1)).toMatchObject({
      ok: true,
      checked: {
        record: {
          sensitive: true,
          places: [{ visibility: 'hidden' }],
          proposals: [{ kind: 'place', proposed: { visibility: 'public' } }],
        },
      },
    })
    const said = { ...record, places: [{ name: 'Old Chapel', visibility: 'public' }] }
    expect(checkRecord(said, 1)).toMatchObject({
      checked: { record: { places: [{ visibility: 'public' }], proposals: [] } },
    })
  })

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
