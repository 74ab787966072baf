import { expect, test } from 'vitest'
import type { Asked } from './ask.ts'

/** Everyday language, suggestions, and what to try when little was found. */
export function meaningContract(town: () => Asked): void {
  everydayLanguage(town)
  ages(town)
  suggestions(town)
  waysOut(town)
}

function everydayLanguage(town: () => Asked): void {
  test.each([
    ['somewhere warm to talk to people', 'warm-space'],
    ['I just want somewhere warm', 'warm-space'],
    ['nobody to talk to', 'coffee-morning'],
    ["can't pay the gas", 'energy'],
    ['cant pay my electric bill this month', 'energy'],
    ['lost my husband', 'bereavement'],
    ['I lost my dear husband in March', 'bereavement'],
    ['mum keeps falling', 'falls'],
    ['mum keeps on faling', 'falls'],
    ['kids bored in the holidays', 'holiday-club'],
    ['cuppa and a chat', 'coffee-morning'],
    ['stuck indoors', 'home-visits'],
    ['nothing to eat', 'larder'],
    ['bailiffs', 'citizens-advice'],
    ['somewhere for teenagers', 'youth'],
    ['my husband hits me', 'refuge'],
  ])('"%s" finds %s first', async (q, id) => {
    expect((await town().ids({ q, limit: 3 }))[0]).toBe(id)
  })

  test('warm spaces and coffee mornings are what somewhere warm to talk to people finds', async () => {
    const ids = await town().ids({ q: 'somewhere warm to talk to people' })
    expect(ids).toContain('coffee-morning')
    expect(ids).not.toContain('pottery-name')
  })

  test('a need is given as the reason, with what the person wrote', async () => {
    const { hits } = await town().find({ q: 'I lost my husband' })
    expect(hits[0]?.why).toEqual([
      { field: 'need', term: 'lost my husband', matched: 'Somebody has died', as: 'need' },
    ])
  })

  test('a phrase and a word must both be met', async () => {
    const ids = await town().ids({ q: 'cant pay my gas citizens' })
    expect(ids).toContain('energy')
  })
}

function ages(town: () => Asked): void {
  test.each([
    ['7 year old', 'holiday-club'],
    ['7yr old', 'holiday-club'],
    ['my 13 year old daughter', 'youth'],
    ['club for a 9 year old', 'holiday-club'],
  ])('"%s" finds %s first', async (q, id) => {
    expect((await town().ids({ q }))[0]).toBe(id)
  })

  test('an age alone finds the listings whose ages include it, and those that say nothing of ages are not found by it', async () => {
    expect(await town().ids({ q: '7 year old' })).toEqual(['holiday-club'])
    expect((await town().ids({ q: "I'm 67" })).sort()).toEqual(['day-care', 'falls'])
    expect((await town().ids({ q: '60+' })).sort()).toEqual(['day-care', 'falls'])
  })

  test('beside other words an age keeps out nobody who is silent on ages', async () => {
    const ids = await town().ids({ q: 'pottery for a 7 year old' })
    expect(ids.sort()).toEqual((await town().ids({ q: 'pottery' })).sort())
  })

  test('numbers that are no ages find no ages', async () => {
    expect(await town().ids({ q: '7 a side' })).toEqual([])
  })
}

function suggestions(town: () => Asked): void {
  test('where no single change finds anything, all filters at once are offered', async () => {
    const question = { q: 'riverside voices', mode: ['online' as const], language: ['pl'] }
    const { total, relaxations } = await town().find(question)
    expect(total).toBe(0)
    expect(relaxations).toEqual([
      { change: { mode: null, language: null }, label: 'without any filter', total: 1 },
    ])
    expect((await town().find({ q: 'riverside voices' })).total).toBe(1)
  })

  test('suggestions are listings, categories and needs for what is being typed', async () => {
    const suggestions = await town().search.suggest('gard', 8)
    expect(suggestions).toContainEqual(
      expect.objectContaining({
        text: 'Gardening and allotments',
        kind: 'category',
        value: 'gardening',
      }),
    )
    expect(suggestions.map(({ text }) => text)).toContain('The Walled Garden')
    expect(await town().search.suggest('xyzzyq', 8)).toEqual([])
    expect(await town().search.suggest('', 8)).toEqual([])
    expect((await town().search.suggest('a', 3)).length).toBeLessThanOrEqual(3)
  })

  test('suggestions survive a typing error and an everyday phrase', async () => {
    const texts = async (text: string) => (await town().search.suggest(text, 8)).map((found) => found.text)
    expect(await texts('hilside gard')).toContain('Hillside Gardening Group')
    expect(await texts('lost my husband')).toContain('Somebody has died')
  })

  test('stale and unpublished listings are not suggested', async () => {
    const texts = (await town().search.suggest('stale', 8)).map((found) => found.text)
    expect(texts).not.toContain('Stale Sewing Bee')
  })
}

function waysOut(town: () => Asked): void {
  test('when little is found, each way out says exactly how many it gives, and only those that give more are offered', async () => {
    const question = {
      q: 'food',
      point: { lat: 53.4, lng: -1.3 },
      withinKm: 2,
      access: ['quiet'],
      day: ['mon' as const],
    }
    const { total, relaxations } = await town().find(question)
    expect(total).toBeLessThan(3)
    expect(relaxations.length).toBeGreaterThan(0)
    for (const { change, total: promised } of relaxations) {
      const asked: Record<string, unknown> = { ...question }
      for (const [name, value] of Object.entries(change)) {
        asked[name] = value ?? (Array.isArray(asked[name]) ? [] : undefined)
      }
      expect((await town().find(asked)).total).toBe(promised)
      expect(promised).toBeGreaterThan(total)
    }
  })

  test('ways out are said in plain words, the smallest change first', async () => {
    const point = { lat: 53.4, lng: -1.3 }
    const wide = await town().find({ q: 'pottery', point, withinKm: 3 })
    expect(wide.relaxations.map(({ label }) => label)).toEqual([
      'within 6 km',
      'within 12 km',
      'any distance',
    ])
    const free = await town().find({ q: 'choir', access: ['step-free'] })
    expect(free.relaxations).toContainEqual({
      change: { access: null },
      label: 'without “Step-free”',
      total: 2,
    })
    const onSunday = await town().find({ q: 'choir', day: ['sun'] })
    expect(onSunday.relaxations).toContainEqual({ change: { day: null }, label: 'any day', total: 2 })
  })

  test('nothing is relaxed when there is enough', async () => {
    expect((await town().find({ q: 'pottery' })).relaxations).toEqual([])
  })
}
