import { refuse } from './meili-fault.ts'

/** For tests: a filter expression, read. */
export type Condition =
  | { kind: 'and' | 'or'; of: Condition[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'in'; attribute: string; values: string[] }
  | { kind: 'compare'; attribute: string; operator: string; value: string }
  | { kind: 'exists'; attribute: string }
  | { kind: 'circle'; lat: number; lng: number; metres: number; corners: number; ring?: [number, number][] }

/** For tests: reads a filter as documented: a string, or an array of which the outer level is AND and the inner is OR. */
export function readFilter(filter: unknown): Condition {
  if (filter === undefined || filter === null) return { kind: 'and', of: [] }
  if (typeof filter === 'string') return new Reader(filter).whole()
  if (!Array.isArray(filter)) throw invalid('expected a string or an array')
  return { kind: 'and', of: filter.map(readInner) }
}

function readInner(item: unknown): Condition {
  if (typeof item === 'string') return new Reader(item).whole()
  if (!Array.isArray(item)) throw invalid('expected a string or an array of strings')
  const either = item.map((one: unknown) => {
    if (typeof one !== 'string') throw invalid('array filters can have a maximum depth of two')
    return new Reader(one).whole()
  })
  return { kind: 'or', of: either }
}

const invalid = (what: string) => refuse('invalid_search_filter', `The filter cannot be read: ${what}.`)
const keywords = new Set(['AND', 'OR', 'NOT', 'IN', 'TO', 'EXISTS', 'IS', 'NULL', 'EMPTY', 'CONTAINS'])
const token = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|!=|<=|>=|[=<>()[\],]|[\p{L}\p{N}_.*/+-]+)/uy

/** NOT binds tighter than AND, and AND tighter than OR. */
class Reader {
  private readonly tokens: string[] = []
  private at = 0

  constructor(text: string) {
    token.lastIndex = 0
    let end = 0
    for (let found = token.exec(text); found; found = token.exec(text)) {
      this.tokens.push(found[1] ?? '')
      end = token.lastIndex
    }
    if (text.slice(end).trim() !== '') throw invalid(`unexpected characters at ${text.slice(end)}`)
  }

  whole(): Condition {
    const condition = this.or()
    if (this.at < this.tokens.length) throw invalid(`unexpected ${this.peek()}`)
    return condition
  }

  private or(): Condition {
    const of = [this.and()]
    while (this.takes('OR')) of.push(this.and())
    return of.length === 1 && of[0] ? of[0] : { kind: 'or', of }
  }

  private and(): Condition {
    const of = [this.not()]
    while (this.takes('AND')) of.push(this.not())
    return of.length === 1 && of[0] ? of[0] : { kind: 'and', of }
  }

  private not(): Condition {
    return this.takes('NOT') ? { kind: 'not', of: this.not() } : this.one()
  }

  private one(): Condition {
    if (this.takes('(')) {
      const inner = this.or()
      this.expect(')')
      return inner
    }
    const attribute = this.value()
    if (attribute === '_geoRadius') return this.circle()
    if (this.takes('EXISTS')) return { kind: 'exists', attribute }
    if (this.takes('IN')) return { kind: 'in', attribute, values: this.list() }
    if (this.takes('NOT')) {
      this.expect('IN')
      return { kind: 'not', of: { kind: 'in', attribute, values: this.list() } }
    }
    const operator = this.next()
    if (!['=', '!=', '<', '<=', '>', '>='].includes(operator)) throw invalid(`unknown operator ${operator}`)
    return { kind: 'compare', attribute, operator, value: this.value() }
  }

  private circle(): Condition {
    this.expect('(')
    const values = [this.number()]
    while (this.takes(',')) values.push(this.number())
    this.expect(')')
    const [lat, lng, metres, corners = 125] = values
    if (lat === undefined || lng === undefined || metres === undefined || values.length > 4)
      throw invalid('_geoRadius takes a latitude, a longitude, a distance and perhaps a resolution')
    if (Math.abs(lat) > 90 || Math.abs(lng) > 180) throw invalid('bad latitude or longitude')
    if (!Number.isInteger(metres)) throw invalid('the distance must be a whole number of metres')
    if (!Number.isInteger(corners) || corners < 3 || corners > 1000)
      throw invalid('resolution must be 3 to 1000')
    return { kind: 'circle', lat, lng, metres, corners }
  }

  private list(): string[] {
    this.expect('[')
    const values: string[] = []
    while (!this.takes(']')) {
      values.push(this.value())
      if (this.peek() !== ']') this.expect(',')
    }
    return values
  }

  private number(): number {
    const value = Number(this.value())
    if (!Number.isFinite(value)) throw invalid('expected a number')
    return value
  }

  private value(): string {
    const text = this.next()
    if (/^["']/.test(text)) return text.slice(1, -1).replace(/\\(.)/g, '$1')
    if (keywords.has(text) || /^[=<>()[\],]|^!=$/.test(text)) throw invalid(`expected a value, found ${text}`)
    return text
  }

  private peek(): string {
    return this.tokens[this.at] ?? ''
  }

  private next(): string {
    const text = this.tokens[this.at++]
    if (text === undefined) throw invalid('it ends too early')
    return text
  }

  private takes(text: string): boolean {
    if (this.peek() !== text) return false
    this.at++
    return true
  }

  private expect(text: string): void {
    if (!this.takes(text)) throw invalid(`expected ${text}, found ${this.peek()}`)
  }
}
