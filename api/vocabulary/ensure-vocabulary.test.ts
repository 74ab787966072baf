import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../../db/test-database.ts'
import { terms } from '../../db/tables/terms.ts'
import { ensureVocabulary, vocabularies } from './ensure-vocabulary.ts'

const system = { role: 'system' } as const

test('puts every term in once, each under its parent, and leaves what a curator changed alone', async () => {
  const { db, write, close } = await openTestDatabase()
  await ensureVocabulary({ db, write, actor: system })
  await write((tx) => tx.update(terms).set({ label: 'Grub' }).where(eq(terms.slug, 'food')))
  await write((tx) => tx.delete(terms).where(eq(terms.slug, 'food-bank')))
  await ensureVocabulary({ db, write, actor: system })

  const rows = await db.select().from(terms)
  const food = rows.find((row) => row.slug === 'food')
  expect(food?.label).toBe('Grub')
  expect(rows.find((row) => row.slug === 'food-bank')?.parentId).toBe(food?.id)
  expect(rows).toHaveLength(allTerms().length)
  await close()
})

test('a slug is used once in its vocabulary, and every term has an English and a Welsh label', () => {
  const seen = new Set<string>()
  for (const { key, term } of allTerms()) {
    expect(seen, key).not.toContain(key)
    seen.add(key)
    expect(term.label).not.toBe('')
    expect(term.labelCy).not.toBe('')
  }
})

function allTerms() {
  return Object.entries(vocabularies).flatMap(([vocabulary, tree]) =>
    tree
      .flatMap((top) => [top, ...(top.children ?? [])])
      .map((term) => ({ key: `${vocabulary}/${term.slug}`, term })),
  )
}
