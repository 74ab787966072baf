import { isOpenAt } from '../../times/is-open-at.ts'
import type { Calendar, Closure, SessionRule, Timetable } from '../../times/schema.ts'
import { type Column, prefixed, type Stored, words } from './column.ts'
import { Inverted } from './inverted.ts'
import { Lists } from './lists.ts'
import { NumberedTexts } from './numbered-texts.ts'

const unknown = 0
const open = 1
const closed = 2

/** Who is open at an instant. */
export interface Opening {
  /** Whether something of a document is going on. */
  has(doc: number): boolean
  /** Calls `visit` for every document that is open, for some more than once. */
  each(visit: (doc: number) => void): void
}

/**
 * When documents happen. Thousands of listings keep the same hours, so each rule is kept once, and asking who is open asks each rule once, however
 * many listings keep it.
 */
export class Hours implements Stored {
  private readonly rules = new NumberedTexts()
  private readonly closures = new NumberedTexts()
  private readonly rulesOf = new Lists(words())
  /** 0, or the number of its closures and one more. */
  private readonly closuresOf = words()
  private readonly docsOf = new Inverted()
  private readonly readRules: (SessionRule | undefined)[] = []

  /** Adds the hours of the next document. */
  add(timetable: Timetable | null): void {
    const rules = timetable?.sessions.map((rule) => this.rules.intern(ruleText(rule))) ?? []
    this.rulesOf.add(new Set(rules))
    const closures = timetable?.closures.map(({ fromOn, toOn }) => ({ fromOn, toOn })) ?? []
    this.closuresOf.push(closures.length === 0 ? 0 : this.closures.intern(JSON.stringify(closures)) + 1)
    this.docsOf.grow(this.closuresOf.length)
  }

  /** Who is open at an instant. */
  openAt(calendar: Calendar, at: Date): Opening {
    const known = new Uint8Array(this.rules.length)
    const isRuleOpen = (rule: number) => {
      if (known[rule] === unknown)
        known[rule] = isOpenAt({ sessions: [this.rule(rule)], closures: [] }, calendar, at) ? open : closed
      return known[rule] === open
    }
    const has = (doc: number) => {
      const to = this.rulesOf.to(doc)
      for (let i = this.rulesOf.from(doc); i < to; i++) {
        const rule = this.rulesOf.values.data[i] ?? 0
        if (isRuleOpen(rule) && this.isOpenDespite(doc, rule, calendar, at)) return true
      }
      return false
    }
    return {
      has,
      each: (visit) => {
        const rules = Array.from({ length: this.rules.length }, (_, rule) => rule).filter(isRuleOpen)
        const isSure = this.closures.length === 0
        this.docsOf.each(rules, (doc, isNewer) => {
          if ((isSure && !isNewer) || has(doc)) visit(doc)
        })
      },
    }
  }

  /** Makes finding who is open quick for all documents so far. */
  freeze(): void {
    this.docsOf.freeze(this.rulesOf, { documents: this.closuresOf.length, values: this.rules.length })
  }

  columns(): Record<string, Column> {
    return {
      ...prefixed('rules', this.rules.columns()),
      ...prefixed('closures', this.closures.columns()),
      ...prefixed('rulesOf', this.rulesOf.columns()),
      closuresOf: this.closuresOf,
    }
  }

  restored(): void {
    this.rules.restored()
    this.closures.restored()
    this.freeze()
  }

  /** Closures only ever take away: what the rule alone leaves open is asked again with them. */
  private isOpenDespite(doc: number, rule: number, calendar: Calendar, at: Date): boolean {
    const closures = this.closuresOf.data[doc] ?? 0
    if (closures === 0) return true
    const read: Closure[] = JSON.parse(this.closures.at(closures - 1))
    return isOpenAt({ sessions: [this.rule(rule)], closures: read }, calendar, at)
  }

  private rule(number: number): SessionRule {
    return (this.readRules[number] ??= JSON.parse(this.rules.at(number)) as SessionRule) // written by `ruleText`
  }
}

/** Notes and places say nothing about when. */
const ruleText = (rule: SessionRule) => JSON.stringify({ ...rule, note: '', place: null })
