import type { FC } from 'hono/jsx'
import type { CrisisCard } from '../search/schema.ts'
import { CrisisLines } from './crisis-card.tsx'
import { Page, type Site } from './page.tsx'
import { AskSomeone } from './ask-someone.tsx'
import type { SomeoneToAsk } from './someone-to-ask.ts'
import { pageWords } from './words.ts'

const words = pageWords.urgent

/** Who to ring now, from the same lines as the card above results; then who to ask when it can wait. */
export const UrgentHelpPage: FC<{ site: Site; lines: CrisisCard['lines']; ask: readonly SomeoneToAsk[] }> = ({
  site,
  lines,
  ask,
}) => (
  <Page site={site} title={words.title} canonical="/urgent-help" description={words.lead}>
    <div class="frame narrow">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="crisis">
        <CrisisLines lines={lines} />
      </div>
      <h2>{words.near}</h2>
      <AskSomeone lines={ask} />
      <p>
        <a href="/directory">{pageWords.listing.back}</a>
      </p>
    </div>
  </Page>
)
