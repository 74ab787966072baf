import { facetNames } from '../schema.ts'
import type { Atlas } from './atlas.ts'
import { fixedLabel, tagLabel } from './count-facets.ts'
import { anyAudience, tagGroups } from './document.ts'
import { fixedValues } from './fixed-tags.ts'
import type { Sifted } from './sift.ts'
import type { Tags } from './tags.ts'

/** Bits of a key: a group, then how few have the value, then where its label comes among all labels. */
const countRoom = 2 ** 24
const labelRoom = 2 ** 20
const audience = tagGroups.indexOf('audience')

/**
 * Writes the counts of a pass as `JSON.stringify(countFacets(…))` would, without making an object of each: all but the count is written once for each
 * value, and numbers are sorted instead of objects.
 */
export class FacetWriter {
  private readonly tags: Tags
  private readonly atlas: Atlas
  private readonly fixed = fixedValues.map(({ group, slug }) => startOf(slug, fixedLabel(group, slug)))
  /** By tag: its JSON up to the count. */
  private starts: string[] = []
  /** By tag: where its label comes; and the tags in that order. */
  private places = new Uint32Array(0)
  private ordered: number[] = []
  private keys = new Float64Array(0)

  constructor(tags: Tags, atlas: Atlas) {
    this.tags = tags
    this.atlas = atlas
  }

  /** The facets as JSON. */
  write({ counts, fixedCounts }: Pick<Sifted, 'counts' | 'fixedCounts'>): string {
    if (this.starts.length !== this.tags.slugs.length) this.learn()
    const keys = this.sorted(counts)
    let at = 0
    let json = ''
    for (const [group, name] of facetNames.entries()) {
      let values = ''
      for (const [i, value] of fixedValues.entries()) {
        const count = value.group === name ? (fixedCounts[i] ?? 0) : 0
        if (count > 0) values += `${values && ','}${this.fixed[i] ?? ''}${count}}`
      }
      const end = (group + 1) * countRoom * labelRoom
      for (let key = keys[at] ?? end; key < end; key = keys[++at] ?? end) {
        const few = Math.floor(key / labelRoom)
        const start = this.starts[this.ordered[key - few * labelRoom] ?? 0] ?? ''
        values += `${values && ','}${start}${countRoom - 1 - (few % countRoom)}}`
      }
      json += `${json && ','}"${name}":[${values}]`
    }
    return `{${json}}`
  }

  /** A key for each value that is told, group by group, most first and then by label. */
  private sorted(counts: Uint32Array): Float64Array {
    const { keys, places } = this
    const { groups, slugs } = this.tags
    const anyone = this.tags.find('audience', anyAudience)
    const forAnyone = anyone === -1 ? 0 : (counts[anyone] ?? 0)
    let length = 0
    for (let tag = 0; tag < counts.length; tag++) {
      const count = counts[tag] ?? 0
      const group = groups[tag] ?? facetNames.length
      if (count === 0 || tag === anyone || group >= facetNames.length) continue
      // "Everyone" is among those for anyone already; other audiences gain them.
      const more = group === audience ? forAnyone : 0
      const gained = group === audience && slugs[tag] === 'everyone' ? more : count + more
      keys[length++] = (group * countRoom + countRoom - 1 - gained) * labelRoom + (places[tag] ?? 0)
    }
    return keys.subarray(0, length).sort()
  }

  private learn(): void {
    const { tags, atlas } = this
    const labels = tags.slugs.map((_, tag) => tagLabel(tags, tag, atlas))
    this.starts = tags.slugs.map((slug, tag) => startOf(slug, labels[tag] ?? ''))
    const byLabel = (a: number, b: number) =>
      (labels[a] ?? '') === (labels[b] ?? '') ? a - b : (labels[a] ?? '') < (labels[b] ?? '') ? -1 : 1
    this.ordered = [...tags.slugs.keys()].sort(byLabel)
    this.places = new Uint32Array(this.ordered.length)
    for (const [place, tag] of this.ordered.entries()) this.places[tag] = place
    this.keys = new Float64Array(this.ordered.length)
  }
}

const startOf = (value: string, label: string) => `${JSON.stringify({ value, label }).slice(0, -1)},"count":`
