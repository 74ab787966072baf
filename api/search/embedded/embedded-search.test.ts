import { contractSuite } from '../contract/contract-suite.ts'
import { openEmbeddedSearch } from './open-embedded-search.ts'

contractSuite('embedded', ({ database, now, calendar }) =>
  openEmbeddedSearch({ db: database.db, clock: { now }, calendar }),
)
