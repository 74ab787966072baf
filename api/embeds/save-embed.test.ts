import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureVocabulary } from '../vocabulary/ensure-vocabulary.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { getEmbed } from './get-embed.ts'
import { saveEmbed } from './save-embed.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
  await ensureVocabulary(house.ctx({ role: 'system' }))
})
afterEach(() => house.close())

test('an embed that was saved is shown as it was asked for', async () => {
  await saveEmbed(house.ctx({ role: 'operator' }), {
    key: 'my-council',
    name: 'My council',
    shortcuts: ['money-worries', 'no-such-need', 'food'],
  })
  const embed = await getEmbed(house.ctx({ role: 'public' }), 'my-council')
  expect(embed).toMatchObject({ name: 'My council', view: 'split', lang: 'en', area: null })
  expect(embed.shortcuts.map(({ slug, kind }) => [slug, kind])).toEqual([
    ['money-worries', 'need'],
    ['food', 'category'],
  ])
})

test('saving again changes it, and what is left out goes back to its default', async () => {
  const ctx = house.ctx({ role: 'operator' })
  await saveEmbed(ctx, { key: 'k', name: 'First', view: 'list', near: 'AM1 2AB', shortcuts: ['food'] })
  await saveEmbed(ctx, { key: 'k', name: 'Second' })
  expect(await getEmbed(ctx, 'k')).toMatchObject({ name: 'Second', view: 'split', near: null, shortcuts: [] })
})

test('the public may not save an embed', async () => {
  await expect(saveEmbed(house.ctx({ role: 'public' }), { key: 'k', name: 'Mine' })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
