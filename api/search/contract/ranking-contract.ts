import { expect, test } from 'vitest'
import type { Asked } from './ask.ts'

/** What comes first, and what does not come at all. */
export function rankingContract(town: () => Asked): void {
  order(town)
  spelling(town)
  wholeness(town)
}

function order(town: () => Asked): void {
  test('a word in the name beats one in the organisation, the summary and the description', async () => {
    expect(await town().ids({ q: 'pottery' })).toEqual([
      'pottery-name',
      'far-away',
      'pottery-org',
      'pottery-summary',
      'pottery-words',
    ])
  })

  test('a category beats a mention in the description', async () => {
    expect(await town().ids({ q: 'music' })).toEqual(['choir', 'choir-words'])
  })

  test('the exact name comes first, then a name that begins with it', async () => {
    expect((await town().ids({ q: 'sewing bee' })).slice(0, 3).sort()).toEqual([
      'sewing-fresh',
      'sewing-overdue',
      'sewing-paused',
    ])
    expect((await town().ids({ q: 'the walled garden' }))[0]).toBe('garden')
  })

  test('a name that begins with all that was typed comes first, though its last word is only begun', async () => {
    expect((await town().ids({ q: 'time to t' }))[0]).toBe('counselling')
    expect((await town().ids({ q: 'two halves t' }))[0]).toBe('two-places')
    expect((await town().ids({ q: 'open st' }))[0]).toBe('pottery-words')
  })

  test('among equals the one that takes people and was checked lately comes first', async () => {
    const ids = await town().ids({ q: 'sewing bee' })
    expect(ids[0]).toBe('sewing-fresh')
    expect(ids).toEqual(['sewing-fresh', 'sewing-overdue', 'sewing-paused'])
  })

  test('words side by side beat words apart, and listings with all words are all there is', async () => {
    expect(await town().ids({ q: 'afternoon tea dance' })).toEqual(['tea-dance', 'dance-tea'])
  })

  test('when no listing has all the words, those with the most are found', async () => {
    expect((await town().ids({ q: 'afternoon tea dance zeppelin' })).sort()).toEqual([
      'dance-tea',
      'tea-dance',
    ])
  })

  test('what was typed exactly beats a beginning, and a beginning beats a typing error', async () => {
    const why = async (q: string, id: string) => {
      const { hits } = await town().find({ q })
      return hits.find((hit) => hit.id === id)?.why[0]
    }
    expect(await why('gardening', 'gardening')).toEqual({
      field: 'name',
      term: 'gardening',
      matched: 'gardening',
      as: 'exact',
    })
    expect(await why('gardeni', 'gardening')).toMatchObject({ matched: 'gardening', as: 'prefix' })
    expect(await why('gradening', 'gardening')).toMatchObject({ matched: 'gardening', as: 'typo' })
    expect((await town().ids({ q: 'garden' }))[0]).toBe('garden')
  })
}

function spelling(town: () => Asked): void {
  test.each([
    ['gardning', 'gardening'],
    ['gardenning', 'gardening'],
    ['councelling', 'counselling'],
    ['counciling', 'counselling'],
    ['arthuritis', 'arthritis'],
    ['alzhiemers', 'alzheimers'],
    ['dimentia', 'alzheimers'],
    ['potery', 'pottery-name'],
    ['berevment', 'bereavement'],
  ])('the misspelling %s finds %s first', async (q, id) => {
    expect((await town().ids({ q, only: { area: 'borough', categories: [], needs: [] } }))[0]).toBe(id)
  })

  test.each([
    ['plural', 'gardens', 'garden'],
    ['apostrophe', 'mens shed', 'mens-shed'],
    ['curly apostrophe', 'men’s shed', 'mens-shed'],
    ['accent', 'alzheimers cafe', 'alzheimers'],
    ['hyphen', 'day-care', 'day-care'],
    ['hyphenated word as one', 'daycare', 'day-care'],
    ['two words as one', 'foodbank', 'food-bank'],
    ['initials', 'C.A.B.', 'citizens-advice'],
    ['initials without dots', 'cab', 'citizens-advice'],
    ['phone number', '01632960555', 'citizens-advice'],
    ['phone number from abroad', '+44 1632 960555', 'citizens-advice'],
    ['Welsh', 'clwb cinio', 'welsh'],
    ['capitals', 'HAVEN REFUGE', 'refuge'],
  ])('%s: "%s" finds %s first', async (_what, q, id) => {
    expect((await town().ids({ q }))[0]).toBe(id)
  })
}

function wholeness(town: () => Asked): void {
  test.each(['xyzzyq', '!!!', '“ ”', '?', '(((', '%_%', '😀'])(
    'nothing findable in "%s" finds nothing',
    async (q) => {
      expect((await town().find({ q })).total).toBe(0)
    },
  )

  test('nothing typed finds everything that may be found', async () => {
    const { total, hits } = await town().find({ limit: 10 })
    expect(total).toBeGreaterThan(35)
    expect(hits).toHaveLength(10)
  })

  test('pages follow one another without gap or repeat', async () => {
    const whole = await town().ids({ sort: 'name' })
    const paged = [0, 7, 14, 21, 28, 35].map((offset) => town().ids({ sort: 'name', offset, limit: 7 }))
    expect((await Promise.all(paged)).flat()).toEqual(whole.slice(0, 42))
    expect(await town().ids({ offset: 5000 })).toEqual([])
  })

  test('drafts, closed and stale listings are never found', async () => {
    const everything = await town().ids()
    expect(everything).not.toContain('draft')
    expect(everything).not.toContain('closed')
    expect(everything).not.toContain('stale')
    expect(everything).toContain('never-checked')
    expect(await town().ids({ q: 'stale sewing bee' })).not.toContain('stale')
  })

  test('by name is by name, by check is latest first', async () => {
    const byName = await town().ids({ sort: 'name' })
    expect(byName[0]).toBe('tea-dance')
    expect((await town().ids({ sort: 'checked' })).at(-1)).toBe('never-checked')
  })
}
