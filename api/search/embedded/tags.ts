import type { Column, Stored } from './column.ts'
import { type TagGroup, tagGroups } from './document.ts'
import { NumberedTexts } from './numbered-texts.ts'

/** Every value that can be filtered by, with a number; a document's tags are a short list of numbers. */
export class Tags implements Stored {
  readonly slugs: string[] = []
  /** The group of each tag, as its place in `tagGroups`. */
  readonly groups: number[] = []
  /** What people read for each tag, once somebody has asked. */
  readonly labels: (string | undefined)[] = []
  private readonly names = new NumberedTexts()

  /** The number of a value, or -1. */
  find(group: TagGroup, slug: string): number {
    return this.names.find(`${group}:${slug}`)
  }

  /** The number of a value, new if need be. */
  intern(group: TagGroup, slug: string): number {
    const id = this.names.intern(`${group}:${slug}`)
    if (id === this.slugs.length) this.know(group, slug)
    return id
  }

  /** The group of a tag. */
  groupOf(tag: number): TagGroup | undefined {
    return tagGroups[this.groups[tag] ?? -1]
  }

  columns(): Record<string, Column> {
    return this.names.columns()
  }

  restored(): void {
    this.names.restored()
    for (let id = 0; id < this.names.length; id++) {
      const name = this.names.at(id)
      const end = name.indexOf(':')
      const group = tagGroups.find((known) => known === name.slice(0, end))
      this.know(group ?? 'area', name.slice(end + 1))
    }
  }

  private know(group: TagGroup, slug: string): void {
    this.slugs.push(slug)
    this.groups.push(tagGroups.indexOf(group))
  }
}
