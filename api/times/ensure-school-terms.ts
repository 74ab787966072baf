import { eq } from 'drizzle-orm'
import { schoolTerms } from '../../db/tables/sessions.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { Fault } from '../fault.ts'

/** Part of a school year with lessons in it; both days included. */
export interface SchoolTerm {
  name: string
  fromOn: string
  toOn: string
}

/** Makes sure of school terms by name; others stay. Throws `bad-request` for one that ends before it begins. Needs `area.write`. */
export async function ensureSchoolTerms(
  ctx: Pick<Ctx, 'actor' | 'write'>,
  terms: readonly SchoolTerm[],
): Promise<void> {
  allow(ctx, 'area.write')
  const backwards = terms.find((term) => term.toOn < term.fromOn)
  if (backwards) throw new Fault('bad-request', `${backwards.name} ends before it begins.`)
  await ctx.write(async (tx) => {
    const present = new Map((await tx.select().from(schoolTerms)).map((row) => [row.name, row]))
    for (const { name, fromOn, toOn } of terms) {
      const row = present.get(name)
      if (!row) await tx.insert(schoolTerms).values({ name, fromOn, toOn })
      else if (row.fromOn !== fromOn || row.toOn !== toOn)
        await tx.update(schoolTerms).set({ fromOn, toOn }).where(eq(schoolTerms.id, row.id))
    }
  })
}
