import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { audit } from '../../../db/tables/journal.ts'
import { terms } from '../../../db/tables/terms.ts'
import type { Ctx } from '../../context.ts'
import { openTestHouse, type TestHouse } from '../../test-house.ts'
import { buildFixtureTown } from '../contract/fixture-town.ts'
import { journalState } from '../embedded/journal-state.ts'
import { loadAtlas } from '../embedded/load-atlas.ts'
import { SearchQuery } from '../schema.ts'
import { search } from '../search.ts'
import { addPhrases } from './add-phrases.ts'
import { addPhraseCommands } from './commands.ts'
import { importPhrases } from './import-phrases.ts'
import { listPhrases } from './list-phrases.ts'
import { removePhrases } from './remove-phrases.ts'
import { stockPhraseBook } from './stock-phrase-book.ts'
import { takeApart } from './take-apart.ts'

let house: TestHouse
let ctx: Ctx
let folder: string
beforeEach(async () => {
  house = await openTestHouse()
  ctx = house.ctx({ role: 'operator' })
  folder = await mkdtemp(join(tmpdir(), 'waymark-phrases-'))
})
afterEach(async () => {
  await house.close()
  await rm(folder, { recursive: true, force: true })
})

const debt = { kind: 'need', slug: 'debt' } as const
const means = async (text: string) => {
  const { parts } = takeApart(text, stockPhraseBook(await loadAtlas(ctx.db)))
  return parts.flatMap((part) => part.meanings.map(({ kind, slug }) => `${kind}:${slug}`))
}
const csv = async (text: string | Buffer) => {
  const path = join(folder, 'phrases.csv')
  await writeFile(path, text)
  return path
}

test('a phrase that a curator adds is understood, inside a sentence and misspelt, and means the categories of its need too', async () => {
  expect(await means('the tallyman came')).toEqual([])
  expect(
    await addPhrases(ctx, { phrases: [{ ...debt, text: 'The Tallyman’s/lender’s at our door' }] }),
  ).toEqual({ added: 1, known: 0 })
  expect(await listPhrases(ctx)).toEqual([{ ...debt, text: 'the tallymans/lenders at our door' }])
  expect(await means('help, the talyman at our door')).toEqual(['need:debt', 'category:debt-advice'])
})

test('what is known already is not added again', async () => {
  const phrases = [
    { ...debt, text: 'payday loan' },
    { ...debt, text: 'owe the tallyman' },
    { ...debt, text: 'Owe the tallymen, owe the tallyman' },
    { ...debt, text: 'OWE the tallyman' },
  ]
  expect(await addPhrases(ctx, { phrases })).toEqual({ added: 2, known: 2 })
})

test('a phrase that another need has is refused, named with that need, unless forced', async () => {
  const phrases = [
    { ...debt, text: 'owe the tallyman' },
    { ...debt, text: 'lost my husband/hamster' },
  ]
  await expect(addPhrases(ctx, { phrases })).rejects.toMatchObject({
    code: 'conflict',
    fields: {
      'phrase 2':
        '"lost my husband/hamster" already means the need "Somebody has died" (bereavement). Force it to let it mean both.',
    },
  })
  expect(await listPhrases(ctx)).toEqual([])
  expect(await addPhrases(ctx, { phrases, force: true })).toEqual({ added: 2, known: 0 })
  expect(await means('lost my husband')).toEqual(expect.arrayContaining(['need:debt', 'need:bereavement']))
})

test('two needs cannot be given the same new phrase in one go', async () => {
  const phrases = [
    { ...debt, text: 'owe the tallyman' },
    { kind: 'need', slug: 'crime', text: 'owe the tallyman' },
  ]
  await expect(addPhrases(ctx, { phrases })).rejects.toMatchObject({
    fields: { 'phrase 2': expect.stringContaining('"In debt" (debt)') },
  })
})

test.each([
  ['', /empty/],
  ['  ', /empty/],
  ['!!', /none in it/],
  ['x'.repeat(81), /at most 80 characters; this has 81/],
  ['where can i get', /small words/],
  ['help me/them', /small words/],
  ['mum/ falls', /each side of a slash/],
  ['a/b a/b a/b a/b a/b a/b a/b', /128 phrases/],
])('"%s" is refused in words', async (text, why) => {
  await expect(addPhrases(ctx, { phrases: [{ ...debt, text }] })).rejects.toMatchObject({
    code: 'bad-request',
    fields: { 'phrase 1': expect.stringMatching(why) },
  })
})

test('a need that is not there and a kind that takes no phrases are named', async () => {
  const phrases = [
    { kind: 'need', slug: 'tea', text: 'gasping for a brew' },
    { kind: 'audience', slug: 'women', text: 'for ladies only' },
  ]
  await expect(addPhrases(ctx, { phrases })).rejects.toMatchObject({
    fields: {
      'phrase 1': 'There is no need "tea".',
      'phrase 2': 'The kind is "need" or "category", not "audience".',
    },
  })
})

test('only phrases that curators added are taken away, all or none', async () => {
  await addPhrases(ctx, { phrases: [{ ...debt, text: 'owe the tallyman' }] })
  const gone = { ...debt, text: 'Owe the Tallyman' }
  await expect(
    removePhrases(ctx, { phrases: [gone, { ...debt, text: 'payday loan' }, { ...debt, text: 'never was' }] }),
  ).rejects.toMatchObject({
    code: 'not-found',
    fields: {
      'phrase 2': expect.stringContaining('comes with Waymark'),
      'phrase 3': 'Nobody added "never was" for the need "debt".',
    },
  })
  expect(await listPhrases(ctx, debt)).toHaveLength(1)
  expect(await removePhrases(ctx, { phrases: [gone] })).toEqual({ removed: 1 })
  expect(await listPhrases(ctx)).toEqual([])
})

test('who may not is told so, and who did is written down with the change', async () => {
  const anyone = house.ctx({ role: 'public' })
  const phrases = [{ ...debt, text: 'owe the tallyman' }]
  await expect(addPhrases(anyone, { phrases })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(removePhrases(anyone, { phrases })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listPhrases(anyone)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(importPhrases(anyone, { path: folder })).rejects.toMatchObject({ code: 'forbidden' })
  await addPhrases(ctx, { phrases })
  await removePhrases(ctx, { phrases })
  const [term] = await ctx.db.select().from(terms).where(eq(terms.slug, 'debt'))
  const rows = await ctx.db.select().from(audit).where(eq(audit.entity, 'term'))
  expect(rows.map(({ action, actor, entityId }) => [action, actor, entityId])).toEqual([
    ['phrase.add', 'operator', term?.id],
    ['phrase.remove', 'operator', term?.id],
  ])
})

test('a change counts the version up that running servers watch', async () => {
  const version = async () => (await journalState(ctx.db)).atlas
  const before = await version()
  await addPhrases(ctx, { phrases: [{ ...debt, text: 'owe the tallyman' }] })
  expect(await version()).toBeGreaterThan(before)
})

test('a running server finds by a new phrase, and forgets one that was taken away', async () => {
  await buildFixtureTown(house.database)
  const found = async () => {
    await house.search.catchUp()
    const { results } = await search(ctx, SearchQuery.parse({ q: 'owe the tallyman' }))
    return results.map(({ name }) => name)
  }
  expect(await found()).toEqual([])
  const phrases = [{ ...debt, text: 'owe the tallyman' }]
  await addPhrases(ctx, { phrases })
  expect(await found()).toContain('Citizens Advice Northgate')
  await removePhrases(ctx, { phrases })
  expect(await found()).toEqual([])
})

test('a file is taken whole, its columns in any order', async () => {
  const path = await csv(
    '\ufeffPhrase,kind,slug,note\n"owe the tallyman, and more",need,debt,x\n\nguitar lessons for dads,category,music\n',
  )
  expect(await importPhrases(ctx, { path })).toEqual({ added: 2, known: 0 })
  expect((await listPhrases(ctx)).map(({ slug, text }) => `${slug}: ${text}`)).toEqual([
    'music: guitar lessons for dads',
    'debt: owe the tallyman and more',
  ])
})

test('every bad row of a file is named with its line, and nothing is written', async () => {
  const path = await csv(
    'kind,slug,phrase\nneed,debt,owe the tallyman\nneed,tea,gasping for a brew\n\nneed,debt,\nneed,debt,the\n',
  )
  await expect(importPhrases(ctx, { path })).rejects.toMatchObject({
    code: 'bad-request',
    fields: {
      'line 3': 'There is no need "tea".',
      'line 5': expect.stringContaining('empty'),
      'line 6': expect.stringContaining('small words'),
    },
  })
  expect(await listPhrases(ctx)).toEqual([])
})

test.each([
  ['kind,phrase\nneed,x\n', /columns kind, slug and phrase/],
  ['', /columns kind, slug and phrase/],
  ['kind,slug,phrase\nneed,debt,"never closed\n', /cannot be read/],
])('a file that is none is refused in words', async (text, message) => {
  await expect(importPhrases(ctx, { path: await csv(text) })).rejects.toThrow(message)
})

test('a file that is not there is named', async () => {
  await expect(importPhrases(ctx, { path: join(folder, 'no.csv') })).rejects.toThrow(
    /no file to read at .*no\.csv/,
  )
})

test('the command line adds, lists, takes away and imports', async () => {
  let printed = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  const run = async (...words: string[]) => {
    printed = ''
    const program = new Command('waymark').exitOverride()
    addPhraseCommands(program, (work) => work(ctx, house))
    await program.parseAsync(['phrases', ...words], { from: 'user' })
    return printed
  }
  try {
    expect(await run('list')).toBe('No phrases were added.\n')
    expect(await run('add', 'need', 'debt', 'owe', 'the', 'tallyman')).toMatch(/^1 phrase added\. Running/)
    expect(await run('list', '--kind', 'need', '--slug', 'debt')).toBe('need\tdebt\towe the tallyman\n')
    expect(await run('remove', 'need', 'debt', 'owe the tallyman')).toMatch(/^Taken away/)
    const path = await csv('kind,slug,phrase\nneed,debt,lost my husband\nneed,debt,payday loan\n')
    await expect(run('import', path)).rejects.toMatchObject({ fields: { 'line 2': expect.any(String) } })
    expect(await run('import', path, '--force')).toMatch(/^1 phrase added\. 1 meant that before\./)
  } finally {
    write.mockRestore()
  }
})
