import type { FC } from 'hono/jsx'
import { type IconName } from '../../widget/look/icons.ts'
import { en } from '../../widget/words/en.ts'
import type { SearchResult } from '../search/schema.ts'
import { Card } from './card.tsx'
import { Enhanced, UrgentBox } from './directory-page.tsx'
import { Icon } from './icon.tsx'
import { type KeptSearch, searchHref } from './kept-search.ts'
import { Page, type Site } from './page.tsx'
import { SearchForm } from './search-form.tsx'
import { pageWords } from './words.ts'

interface FirstProps {
  site: Site
  kept: KeptSearch
  soon: SearchResult[]
  now: Date
}

const shortcuts: { label: string; icon: IconName; change: Record<string, readonly string[]> }[] = [
  { label: en.defaultShortcuts.active, icon: 'getting-active', change: { category: ['getting-active'] } },
  { label: en.defaultShortcuts.talk, icon: 'advice', change: { need: ['someone-to-talk-to'] } },
  { label: en.defaultShortcuts.money, icon: 'money', change: { category: ['money'] } },
  { label: en.defaultShortcuts.meet, icon: 'meeting-people', change: { category: ['meeting-people'] } },
]

/** Before anything is asked: one sentence, two fields, four ways in, and what is on soon, so that the page is never empty. */
export const FirstPage: FC<FirstProps> = ({ site, kept, soon, now }) => (
  <Page site={site} title={en.heading} canonical="/directory" description={en.intro} embed>
    <div class="frame">
      <div class="welcome">
        <h1>{en.heading}</h1>
        <p class="lead">{en.intro}</p>
      </div>
      <Enhanced kept={kept}>
        <SearchForm kept={kept} facets={null} fields={{}} applied={null} />
        <nav class="shortcuts" aria-labelledby="shortcuts-title">
          <h2 id="shortcuts-title">{en.shortcuts}</h2>
          <ul>
            {shortcuts.map(({ label, icon, change }) => (
              <li>
                <a href={searchHref(kept, change)}>
                  <span class="round">
                    <Icon name={icon} />
                  </span>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <section class="soon" aria-labelledby="soon-title">
          <h2 id="soon-title">{en.soon}</h2>
          {soon.length === 0 ? (
            <p>{en.soonNone}</p>
          ) : (
            <ul class="cards across">
              {soon.map((result) => (
                <li>
                  <Card result={result} now={now} access={{ asked: [], labels: new Map() }} />
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href={searchHref(kept, { sort: 'name' })}>{pageWords.directory.allOf}</a>
          </p>
        </section>
        <UrgentBox />
      </Enhanced>
    </div>
  </Page>
)
