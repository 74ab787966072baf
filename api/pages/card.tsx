import type { Child, FC } from 'hono/jsx'
import { type IconName, isIconName } from '../../widget/look/icons.ts'
import { checked } from '../../widget/words/checked.ts'
import { cost } from '../../widget/words/cost.ts'
import { en } from '../../widget/words/en.ts'
import { join } from '../../widget/words/join.ts'
import { waitText } from '../../widget/words/wait-text.ts'
import { whenNext } from '../../widget/words/when-next.ts'
import { whereText } from '../../widget/words/where-text.ts'
import type { SearchResult } from '../search/schema.ts'
import { Icon } from './icon.tsx'

/** One result, in the order in which people decide: what, when, where, what it costs, how to join, and how sure we are. */
export const Card: FC<{ result: SearchResult; now: Date; access: Access }> = ({ result, now, access }) => (
  <article class="card">
    <h3>
      <a href={result.url} lang={result.lang}>
        {result.name}
      </a>
    </h3>
    {result.summary && (
      <p class="summary" lang={result.lang}>
        {result.summary}
      </p>
    )}
    <WhyFound result={result} />
    <TakingPeople result={result} />
    <ul class="facts">
      <Fact icon="clock" name={en.groups.when} kind={result.openNow ? 'when now' : 'when'}>
        {whenNext(en, result, now)}
      </Fact>
      <Fact icon={result.reach === 'nearby' ? 'pin' : iconOfReach[result.reach]} name={en.groups.where}>
        {whereText(en, result)}
      </Fact>
      <Fact icon="cost" name={en.groups.cost}>
        {cost(en, result.cost)}
      </Fact>
      <Fact icon="join" name={en.groups.joining}>
        {join(en, result.joining)}
      </Fact>
    </ul>
    <AccessLine result={result} access={access} />
    <p class="checked">
      {checked(en, result.checkedOn, now)}
      {(result.freshness === 'overdue' || result.freshness === 'stale') && (
        <span class="caution"> {en.notCheckedLately}</span>
      )}
    </p>
  </article>
)

/** One thing about a listing: an icon for the eye, its name for the ear, and the words for both. */
const Fact: FC<{ icon: IconName; name: string; kind?: string; children?: Child }> = ({
  icon,
  name,
  kind,
  children,
}) => (
  <li class={kind}>
    <Icon name={icon} />
    <span>
      <span class="unseen">{name}: </span>
      {children}
    </span>
  </li>
)

/** The access features that were asked for, and what each is called. */
export interface Access {
  asked: readonly string[]
  labels: ReadonlyMap<string, string>
}

const iconOfReach = {
  'area-wide': 'map',
  online: 'online',
  phone: 'phone',
  'home-visit': 'home-visit',
} as const

const TakingPeople: FC<{ result: SearchResult }> = ({ result }) => {
  if (result.accepting === 'yes') return null
  return (
    <p class="caution">
      <Icon name="warning" /> {result.accepting === 'paused' ? en.paused : waitText(en, result.waitDays)}
    </p>
  )
}

/** Why it was found, when it was by a meaning and not by its own words. */
const WhyFound: FC<{ result: SearchResult }> = ({ result }) => {
  const why = result.why.find(({ as }) => as === 'need') ?? result.why.find(({ as }) => as === 'synonym')
  if (!why) return null
  return (
    <p class="why">
      {en.whyFor} <strong>{why.matched.toLowerCase()}</strong>, {en.because} <em>{why.term}</em>
    </p>
  )
}

const AccessLine: FC<{ result: SearchResult; access: Access }> = ({ result, access }) => {
  const shown = result.access.filter((slug) => access.asked.includes(slug))
  if (shown.length === 0) return null
  return (
    <p class="access">
      {shown.map((slug) => (
        <span>
          {isIconName(slug) && <Icon name={slug} />} {access.labels.get(slug) ?? slug}
        </span>
      ))}
    </p>
  )
}
