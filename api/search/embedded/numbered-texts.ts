import type { Column, Stored } from './column.ts'
import { Texts } from './texts.ts'

const none = 0xffffffff
const firstSlots = 64

/**
 * Texts that are looked up by what they say: a hash table of numbers over packed texts, a tenth of the size of a Map of strings. A text that is added
 * again gets a new number, and the latest is the one that is found.
 */
export class NumberedTexts implements Stored {
  readonly texts = new Texts()
  private slots = new Uint32Array(firstSlots).fill(none)

  get length(): number {
    return this.texts.length
  }

  at(i: number): string {
    return this.texts.at(i)
  }

  /** The latest number of a text, or -1. */
  find(text: string): number {
    const held = this.slots[this.slotOf(text)] ?? none
    return held === none ? -1 : held
  }

  /** Adds a text, known or not, and returns its number. */
  add(text: string): number {
    const number = this.texts.add(text)
    if (number * 2 >= this.slots.length) this.spread()
    else this.slots[this.slotOf(text)] = number
    return number
  }

  /** The number of a text, new if need be. */
  intern(text: string): number {
    const known = this.find(text)
    return known === -1 ? this.add(text) : known
  }

  columns(): Record<string, Column> {
    return this.texts.columns()
  }

  restored(): void {
    this.spread()
  }

  /** Where a text stands or would stand. */
  private slotOf(text: string): number {
    const mask = this.slots.length - 1
    let slot = hash(text) & mask
    for (;;) {
      const held = this.slots[slot] ?? none
      if (held === none || this.texts.at(held) === text) return slot
      slot = (slot + 1) & mask
    }
  }

  private spread(): void {
    let room = firstSlots
    while (room < this.length * 3) room *= 2
    this.slots = new Uint32Array(room).fill(none)
    for (let i = 0; i < this.length; i++) this.slots[this.slotOf(this.texts.at(i))] = i
  }
}

/** FNV-1a over the letters. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}
