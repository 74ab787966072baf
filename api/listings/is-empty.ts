import type { Db } from '../../db/open.ts'
import { listings } from '../../db/tables/listings.ts'

/** True when no listing was ever put in, whatever its status. */
export async function isEmpty(db: Db): Promise<boolean> {
  return (await db.select({ id: listings.id }).from(listings).limit(1)).length === 0
}
