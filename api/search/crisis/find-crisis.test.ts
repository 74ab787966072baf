import { expect, test } from 'vitest'
import { crisisLines, crisisReview } from './crisis-lines.ts'
import { findCrisis } from './find-crisis.ts'

test('the numbers have been rung lately: when this fails, ring each and set the dates in crisis-lines.ts', () => {
  const now = new Date().toISOString().slice(0, 10)
  expect(crisisReview.owner).not.toBe('')
  expect(crisisReview.checkedOn <= now).toBe(true)
  expect(now <= crisisReview.reviewBy).toBe(true)
  const heldForDays = (Date.parse(crisisReview.reviewBy) - Date.parse(crisisReview.checkedOn)) / 86_400_000
  expect(heldForDays).toBeLessThanOrEqual(366)
})

test.each([
  'I want to die',
  'suicidal',
  'kill myself',
  'Kill MYSELF!',
  'i don’t want to be here',
  'self-harm',
  'cutting myself',
  'no reason to live',
  'suicide bereavement group',
])('"%s" gives someone to talk to', (text) => {
  const card = findCrisis(text)
  expect(card?.title).toBe('You can talk to someone right now')
  expect(card?.lines.map(({ phone }) => phone)).toEqual(['999', '111', '116 123', null])
  expect(card?.lines.map(({ text: words }) => words).join(' ')).toContain('85258')
})

test.each([
  ['took too many tablets', 'Ring 999 now'],
  ['taken an overdose', 'Ring 999 now'],
  ['he hits me', 'If you are in danger now, ring 999'],
  ['scared of my husband', 'If you are in danger now, ring 999'],
  ['child in danger', 'If a child is in danger now, ring 999'],
  ['my dad hurts me', 'If a child is in danger now, ring 999'],
])('"%s" says: %s', (text, title) => {
  expect(findCrisis(text)?.title).toBe(title)
})

test.each([
  'killing time',
  'hit me up',
  'sewing',
  '',
  'suicide squad film club',
  'endangered birds',
  'kill weeds',
  'cutting hedges',
  'living alone',
])('"%s" gives no card', (text) => {
  expect(findCrisis(text)).toBeNull()
})

test('numbers are those of the nation that the place is in', () => {
  const abuseLine = (place?: string) => findCrisis('he hits me', { place })?.lines[1]?.phone
  expect(abuseLine()).toBe('0808 2000 247')
  expect(abuseLine('AM1 2AB')).toBe('0808 2000 247')
  expect(abuseLine('EH1 1AA')).toBe('0800 027 1234')
  expect(abuseLine('cf10')).toBe('0808 80 10 800')
  expect(abuseLine('BT1 1AA')).toBe('0808 802 1414')
  expect(findCrisis('he hits me g1 1aa')?.lines[1]?.phone).toBe('0800 027 1234')
})

test('urgent help lists every number once', () => {
  const names = crisisLines.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(crisisLines.map(({ phone }) => phone)).toEqual(
    expect.arrayContaining(['999', '111', '116 123', '0808 2000 247', '0800 1111']),
  )
})

test.each([
  'suiside',
  'kil myself',
  'dwi eisiau marw',
  'lladd fy hun',
  'hunan-niweidio',
  'child is being hurt',
  'took an overdoes',
])('"%s" gives the card, misspelt or in Welsh as it is', (text) => {
  expect(findCrisis(text)).not.toBeNull()
})

test('whoever is understood to think of harming themselves is shown the card, whatever the words', () => {
  expect(findCrisis('wrds nobdy listed', { needs: ['self-harm'] })?.title).toBe(
    'You can talk to someone right now',
  )
  expect(findCrisis('wrds nobdy listed', { needs: ['loneliness'] })).toBeNull()
})
