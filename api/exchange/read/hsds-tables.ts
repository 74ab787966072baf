import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { csvRows } from './csv-rows.ts'
import { type RawObject, textIn } from './raw-object.ts'
import type { SourceNotes } from './source-notes.ts'

/** Tables that several versions of HSDS name differently, under one name. */
const sameTable: Readonly<Record<string, string>> = {
  services_at_location: 'service_at_location',
  services_at_locations: 'service_at_location',
  service_at_locations: 'service_at_location',
  regular_schedules: 'schedules',
  accessibility_for_disabilities: 'accessibility',
  physical_addresses: 'addresses',
  service_taxonomy: 'services_taxonomy',
  service_attributes: 'attributes',
  eligibilities: 'eligibility',
}

/** The tables of an HSDS folder other than `services`, with rows by what they belong to. */
export class HsdsTables {
  readonly #tables = new Map<string, RawObject[]>()
  readonly #indexes = new Map<string, Map<string, RawObject[]>>()

  add(table: string, row: RawObject): void {
    const name = sameTable[table] ?? table
    const rows = this.#tables.get(name)
    if (rows) rows.push(row)
    else this.#tables.set(name, [row])
  }

  has(table: string): boolean {
    return this.#tables.has(table)
  }

  /** The rows of a table in which `key` is this id. */
  rows(table: string, key: string, id: string): RawObject[] {
    if (id === '') return []
    const name = `${table}.${key}`
    let index = this.#indexes.get(name)
    if (!index) {
      index = new Map()
      for (const row of this.#tables.get(table) ?? []) {
        const owner = textIn(row, key)
        const known = index.get(owner)
        if (known) known.push(row)
        else index.set(owner, [row])
      }
      this.#indexes.set(name, index)
    }
    return index.get(id) ?? []
  }
}

const notNeeded = new Set(['services', 'metadata', 'meta_table_descriptions', 'programs', 'funding'])

/** Reads every table of a folder but its services. They are small beside the services, and kept in memory. */
export async function loadHsdsTables(folder: string, notes: SourceNotes): Promise<HsdsTables> {
  const tables = new HsdsTables()
  for (const file of await readdir(folder)) {
    const table = basename(file, '.csv')
    if (!file.endsWith('.csv') || notNeeded.has(table)) continue
    for await (const { cells } of csvRows(createReadStream(join(folder, file)), notes))
      tables.add(table, cells)
  }
  return tables
}
