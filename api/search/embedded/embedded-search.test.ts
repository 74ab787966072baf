import { contractSuite } from '../contract/contract-suite.ts'
import { openEmbeddedSearch } from './open-embedded-search.ts'

contractSuite('the embedded search', ({ url, now }) =>
  openEmbeddedSearch({ database: { url }, clock: { now }, snapshotPath: null }),
)
