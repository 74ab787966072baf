import { type TagGroup, tagGroups } from './document.ts'

/** Every value that can be filtered by, with a number; a document's tags are a short list of numbers. */
export class Tags {
  readonly slugs: string[] = []
  /** The group of each tag, as its place in `tagGroups`. */
  readonly groups: number[] = []
  /** What people read for each tag, once somebody has asked. */
  readonly labels: (string | undefined)[] = []
  private readonly ids = new Map<string, number>()

  /** The number of a value, or -1. */
  find(group: TagGroup, slug: string): number {
    return this.ids.get(`${group}:${slug}`) ?? -1
  }

  /** The number of a value, new if need be. */
  intern(group: TagGroup, slug: string): number {
    const key = `${group}:${slug}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const id = this.slugs.length
    this.slugs.push(slug)
    this.groups.push(tagGroups.indexOf(group))
    this.ids.set(key, id)
    return id
  }
}
