/** The kinds of flat memory that an index is made of. */
export type Flat =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>

/** A column grows by a quarter, a long one by a sixteenth: it grows by one listing at a time, and room that is not used is memory all the same. */
const growth = (length: number) => (length > 1_000_000 ? 1.0625 : 1.25)
const firstRoom = 64

/**
 * Numbers of one kind, one after another, in flat memory that grows. Read `data` up to `length`; `data` is another array after it has grown, so
 * hold on to it only while nothing is added.
 */
export class Column<T extends Flat = Flat> {
  data: T
  length = 0
  private readonly make: (length: number) => T

  constructor(make: (length: number) => T) {
    this.make = make
    this.data = make(firstRoom)
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(1)
    this.data[this.length++] = value
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    const wanted = this.length + more
    if (wanted > this.data.length)
      this.resize(Math.max(wanted, Math.ceil(this.data.length * growth(this.data.length))))
  }

  /** Gives back the room that is not used. */
  trim(): void {
    if (this.length < this.data.length) this.resize(this.length)
  }

  /** Becomes as long as told, with room for a little more, and returns the memory to fill. */
  refill(length: number): T {
    this.data = this.make(Math.ceil(length * 1.02) + firstRoom)
    this.length = length
    return this.data
  }

  /** Becomes what is given, without copying it. */
  take(data: T): void {
    this.data = data
    this.length = data.length
  }

  private resize(room: number): void {
    const other = this.make(room)
    other.set(this.data.subarray(0, this.length))
    this.data = other
  }
}

/** Whole numbers to 255. */
export const bytes = () => new Column((length) => new Uint8Array(length))
/** Whole numbers to 65,535. */
export const shorts = () => new Column((length) => new Uint16Array(length))
/** Whole numbers to four thousand million. */
export const words = () => new Column((length) => new Uint32Array(length))
/** Numbers with fractions. */
export const doubles = () => new Column((length) => new Float64Array(length))

/** A room of the index whose whole state lies in columns, by name: that is all a snapshot has to keep. */
export interface Stored {
  columns(): Record<string, Column>
  /** Makes anew what is worked out from the columns, after they have been read from a snapshot. */
  restored?(): void
}

/** The columns of a part under the part's own name. */
export function prefixed(name: string, columns: Record<string, Column>): Record<string, Column> {
  return Object.fromEntries(Object.entries(columns).map(([key, column]) => [`${name}.${key}`, column]))
}
