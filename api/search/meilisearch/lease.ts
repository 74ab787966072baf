import { and, eq, lt, or } from 'drizzle-orm'
import type { Db } from '../../../db/open.ts'
import { leases } from '../../../db/tables/journal.ts'
import type { Write } from '../../../db/write.ts'
import type { Clock } from '../../clock.ts'

/** What a lease is kept with. */
export interface LeaseOptions {
  db: Db
  write: Write
  clock: Clock
  name: string
  /** This process, under a name that no other has. */
  holder: string
  /** How long nobody else may take it after it was last kept. */
  forMs: number
}

/** Work that one process at a time may do. Whoever finds the lease free, or run out, takes it over with all that was kept in it. */
export class Lease {
  private readonly options: LeaseOptions
  private keptUntil = 0

  constructor(options: LeaseOptions) {
    this.options = options
  }

  /** Takes the lease if it is free, and keeps it if it is ours. False while another process has it. */
  async take(): Promise<boolean> {
    const { db, write, clock, name, holder, forMs } = this.options
    const now = clock.now().getTime()
    if (this.keptUntil - now > forMs / 2) return true
    const [row] = await db.select().from(leases).where(eq(leases.name, name))
    if (row && row.holder !== holder && row.until.getTime() > now) {
      this.keptUntil = 0
      return false
    }
    const until = new Date(now + forMs)
    const taken = await write((tx) =>
      tx
        .insert(leases)
        .values({ name, holder, until })
        .onConflictDoUpdate({
          target: leases.name,
          set: { holder, until },
          setWhere: or(eq(leases.holder, holder), lt(leases.until, new Date(now + 1))),
        }),
    )
    this.keptUntil = taken.rowsAffected > 0 ? until.getTime() : 0
    return taken.rowsAffected > 0
  }

  /** Writes down how far the work has come. Throws when another process has taken the lease. */
  async keep(position: string): Promise<void> {
    const { write, clock, name, holder, forMs } = this.options
    const until = new Date(clock.now().getTime() + forMs)
    const kept = await write((tx) =>
      tx
        .update(leases)
        .set({ position, until })
        .where(and(eq(leases.name, name), eq(leases.holder, holder))),
    )
    if (kept.rowsAffected === 0) {
      this.keptUntil = 0
      throw new Error(`The lease ${name} is another process's now.`)
    }
    this.keptUntil = until.getTime()
  }

  /** Lets the next process take it at once; what was kept in it stays. */
  async release(): Promise<void> {
    const { write, name, holder } = this.options
    this.keptUntil = 0
    await write((tx) =>
      tx
        .update(leases)
        .set({ until: new Date(0) })
        .where(and(eq(leases.name, name), eq(leases.holder, holder))),
    )
  }
}
