import type { PublicListing } from '../../listings/schema.ts'
import { dayNumber } from '../../times/day-number.ts'
import { type SessionRule, weekdays } from '../../times/schema.ts'
import type { Atlas } from './atlas.ts'
import { anyAudience, areaTag, type IndexDocument, noGreatestAge, type TagGroup } from './document.ts'

const ancestorStrength = 0.4

/** What the index keeps of a listing. It reads the public face and nothing else, so what the public may not know is not in it. */
export function toDocument(listing: PublicListing, atlas: Atlas): IndexDocument {
  return {
    id: listing.id,
    name: listing.name,
    texts: textsOf(listing, atlas),
    meanings: [
      ...meaningsOf('category', listing.categories, atlas),
      ...meaningsOf('need', listing.needs, atlas),
    ],
    tags: tagsOf(listing, atlas),
    points: pointsOf(listing),
    reach: {
      online: listing.mode.includes('online'),
      phone: listing.mode.includes('phone'),
      homeVisit: listing.mode.includes('home-visit'),
      areaWide: listing.areaWide,
      areas: servedEdges(listing, atlas),
    },
    ageFromMonths: listing.ages.fromMonths ?? 0,
    ageToMonths: Math.min(listing.ages.toMonths ?? noGreatestAge, noGreatestAge),
    dueDay: listing.checkDueOn === null ? null : dayNumber(listing.checkDueOn),
    staleDay: listing.staleOn === null ? null : dayNumber(listing.staleOn),
    checkedDay: listing.checkedOn === null ? 0 : dayNumber(listing.checkedOn),
    accepting: listing.accepting,
    timetable:
      listing.sessions.length === 0 ? null : { sessions: listing.sessions, closures: listing.closures },
  }
}

function textsOf(listing: PublicListing, atlas: Atlas): IndexDocument['texts'] {
  const { places, areas, terms } = listing
  return {
    name: listing.name,
    organisation: listing.organisation.name,
    category: labels('category', listing.categories, atlas),
    need: labels('need', listing.needs, atlas),
    summary: listing.summary,
    place: [
      ...places.flatMap((place) => [place.name, place.address, place.locality, place.postcode ?? '']),
      ...areas.map((area) => area.name),
    ].join('\n'),
    phone: phonesOf(listing).join(' '),
    description: [
      withoutLinks(listing.description),
      listing.whoFor,
      listing.firstVisit,
      listing.howToJoin,
      ...terms.audience.map((term) => term.label),
      ...terms.access.map((term) => term.label),
    ].join('\n'),
  }
}

function labels(kind: 'category' | 'need', slugs: readonly string[], atlas: Atlas): string {
  return withAncestors(kind, slugs, atlas)
    .map((slug) => atlas.label(kind, slug))
    .join('\n')
}

function withAncestors(kind: 'category' | 'need', slugs: readonly string[], atlas: Atlas): string[] {
  return [...new Set(slugs.flatMap((slug) => [slug, ...atlas.ancestors(kind, slug)]))]
}

/** A listing that is for one thing says more with it than one that is for eight. */
function meaningsOf(
  kind: 'category' | 'need',
  slugs: readonly string[],
  atlas: Atlas,
): IndexDocument['meanings'] {
  const focus = 1 / (0.7 + 0.15 * slugs.length)
  return withAncestors(kind, slugs, atlas).map((slug) => ({
    kind,
    slug,
    strength: (slugs.includes(slug) ? 1 : ancestorStrength) * focus,
  }))
}

function tagsOf(listing: PublicListing, atlas: Atlas): IndexDocument['tags'] {
  const all = (group: TagGroup, slugs: readonly string[]) =>
    [...new Set(slugs)].map((slug) => ({ group, slug }))
  const languages = listing.languages.length > 0 ? listing.languages : [listing.lang]
  return [
    ...all('category', withAncestors('category', listing.categories, atlas)),
    ...all('need', withAncestors('need', listing.needs, atlas)),
    ...all('audience', audiencesOf(listing)),
    ...all(
      'language',
      languages.map((tag) => tag.toLowerCase()),
    ),
    ...all(
      'access',
      listing.terms.access.map((term) => term.slug),
    ),
    ...all('day', listing.sessions.flatMap(daysOf)),
    ...all('mode', listing.mode),
    ...all('cost', listing.cost.free === true ? ['free'] : []),
    ...all('referral', listing.joining),
    ...all('accepting', listing.accepting === 'yes' ? ['true'] : []),
    ...all('area', areasOf(listing, atlas)),
  ]
}

/** A listing silent on whom it is for, or for everyone, is for any audience. */
function audiencesOf({ terms }: PublicListing): string[] {
  const said = terms.audience.map((term) => term.slug)
  if (said.includes('everyone')) return ['everyone', anyAudience]
  return said.length === 0 ? [anyAudience] : said
}

function daysOf(rule: SessionRule): readonly string[] {
  if (rule.repeats === 'monthly-by-date') return weekdays
  if (rule.repeats !== 'once') return rule.weekdays
  const day = rule.startsOn === null ? null : weekdays[(dayNumber(rule.startsOn) + 3) % 7]
  return day ? [day] : []
}

function pointsOf({ places }: PublicListing): IndexDocument['points'] {
  return places.flatMap(({ lat, lng, approximate }) =>
    lat === null || lng === null ? [] : [{ lat, lng, approximate }],
  )
}

/** The areas it serves that have an edge; none when it serves everywhere: no area given, or one whose edge nobody knows. */
function servedEdges({ areas }: PublicListing, atlas: Atlas): string[] {
  return areas.every((area) => atlas.areas.hasEdge(area.slug)) ? areas.map((area) => area.slug) : []
}

/**
 * The areas of a listing for the `area` filter, as `areaTag` names them: in those it names and those that hold one of its places; serving the whole of
 * those it names, or everywhere, when it reaches people from afar. What lies above or below an area is worked out when somebody asks.
 */
function areasOf(listing: PublicListing, atlas: Atlas): string[] {
  const named = listing.areas.map((area) => area.slug)
  const points = pointsOf(listing)
  const around = points.flatMap(({ lat, lng }) => atlas.areas.slugsHolding(lat, lng))
  const found = [...named, ...around].map(areaTag.inside)
  const isFromAfar =
    listing.areaWide || listing.mode.some((mode) => mode !== 'in-person') || points.length === 0
  if (!isFromAfar) return found
  return named.length === 0 ? [...found, areaTag.everywhere] : [...found, ...named.map(areaTag.serving)]
}

function phonesOf({ phone, contacts }: PublicListing): string[] {
  const digits = [phone, ...contacts.map((contact) => contact.phone)].map((text) =>
    (text ?? '').replace(/\D/g, ''),
  )
  return digits.filter((number) => number.length >= 3).map((number) => number.replace(/^(?:00)?44/, '0'))
}

const withoutLinks = (text: string) => text.replace(/\]\([^)\s]*\)/g, ']').replace(/https?:\/\/\S+/g, ' ')
