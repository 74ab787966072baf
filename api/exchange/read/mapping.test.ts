import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { applyMapping } from './apply-mapping.ts'
import { Mapping, mappingTargets } from './mapping.ts'

const apply = (mapping: object, cells: Record<string, string>) => applyMapping(Mapping.parse(mapping), cells)

describe('a mapping', () => {
  it('has every field that it can fill in the guide', async () => {
    const guide = await readFile(new URL('../../../docs/import.md', import.meta.url), 'utf8')
    expect(mappingTargets.filter((target) => !guide.includes(`\`${target}\``))).toEqual([])
  })

  it('tries a pattern on the first 1,000 characters of a cell only', () => {
    const mapping = { columns: {}, rules: [{ column: 'A', matches: 'end$', set: { status: 'draft' } }] }
    expect(apply(mapping, { A: `${'x'.repeat(997)}end` })).toEqual({ values: { status: 'draft' } })
    expect(apply(mapping, { A: `${'x'.repeat(998)}end` })).toEqual({ values: {} })
  })

  it('joins columns of one field, splits lists, and lets a later rule win', () => {
    const mapping = {
      columns: { A: 'description', B: 'description', L: 'languages' },
      constants: { name: '{A} club', 'organisation.name': 'Aldermere' },
      rules: [
        { column: 'B', equals: ['x', 'two'], set: { status: 'closed' } },
        { column: 'A', matches: '^ON', set: { status: 'draft' } },
      ],
    }
    expect(apply(mapping, { A: 'one', B: 'two', L: 'Polish; Urdu' })).toEqual({
      values: {
        description: 'one\n\ntwo',
        languages: ['Polish', 'Urdu'],
        name: 'one club',
        'organisation.name': 'Aldermere',
        status: 'draft',
      },
    })
  })

  it('keeps a constant away from a column that said something', () => {
    expect(apply({ columns: { N: 'name' }, constants: { name: 'Nobody' } }, { N: 'Diggers' })).toEqual({
      values: { name: 'Diggers' },
    })
  })
})
