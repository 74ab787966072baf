import { weekdays } from '../../times/schema.ts'
import { fields, type IndexDocument, type TagGroup, tagGroups } from '../embedded/document.ts'
import { foldWords, joinedWords } from '../words/fold-words.ts'
import { wordForms } from '../words/word-forms.ts'
import { everywhere, type MeiliDocument, type MeiliTexts, neverStale } from './meili-document.ts'

/** What Meilisearch keeps of a listing: the same document that the embedded engine reads, laid out for filters. */
export function toMeiliDocument(document: IndexDocument): MeiliDocument {
  const { id, name, accepting } = document
  // One point off the map would make Meilisearch refuse every listing of its batch.
  const points = document.points.filter(({ lat, lng }) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180)
  return {
    id,
    ...textsOf(document),
    forms: formsOf(document),
    title: name,
    tags: tagsOf(document),
    meant: Object.fromEntries(
      document.meanings.map(({ kind, slug, strength }) => [`${kind}:${slug}`, strength]),
    ),
    afar: afarOf(document),
    ways: waysOf(document),
    points,
    places: points.length,
    ...geoOf(points),
    ageFrom: document.ageFromMonths,
    ageTo: document.ageToMonths,
    dueDay: document.dueDay ?? 0,
    staleDay: document.staleDay ?? neverStale,
    checkedDay: document.checkedDay,
    capacity: accepting === 'yes' ? 2 : accepting === 'waiting-list' ? 1 : 0,
    openDays: openDaysOf(document),
    timetable: document.timetable,
  }
}

function textsOf({ texts }: IndexDocument): MeiliTexts {
  const folded = fields.map((field) => [field, foldWords(texts[field]).join(' ')])
  return Object.fromEntries(folded) as MeiliTexts
}

/** Meilisearch has no stemmer of ours: other forms of the words that matter are words of the document. Descriptions would drown in them. */
function formsOf({ texts }: IndexDocument): string {
  const strong = [texts.name, texts.category, texts.need, texts.summary].join('\n')
  const words = new Set(foldWords(strong))
  const forms = new Set([...joinedWords(strong), ...joinedWords(texts.description)])
  for (const word of words) for (const form of wordForms(word)) if (!words.has(form)) forms.add(form)
  return [...forms].join(' ')
}

function tagsOf({ tags }: IndexDocument): Record<TagGroup, string[]> {
  const groups = tagGroups.map((group) => [
    group,
    tags.filter((tag) => tag.group === group).map((tag) => tag.slug),
  ])
  return Object.fromEntries(groups) as Record<TagGroup, string[]>
}

function afarOf({ reach, points }: IndexDocument): string[] {
  const reachesOut = reach.online || reach.phone || reach.homeVisit || reach.areaWide || points.length === 0
  if (!reachesOut) return []
  return reach.areas.length === 0 ? [everywhere] : reach.areas
}

function waysOf({ reach }: IndexDocument): string[] {
  return [
    ...(reach.homeVisit ? ['home-visit'] : []),
    ...(reach.areaWide ? ['area-wide'] : []),
    ...(reach.online ? ['online'] : []),
    ...(reach.phone ? ['phone'] : []),
  ]
}

function geoOf(points: IndexDocument['points']): Pick<MeiliDocument, '_geo' | '_geojson'> {
  const [first, ...more] = points
  if (!first) return {}
  if (more.length === 0) return { _geo: { lat: first.lat, lng: first.lng } }
  const coordinates = points.map(({ lat, lng }): [number, number] => [lng, lat])
  return { _geojson: { type: 'Feature', geometry: { type: 'MultiPoint', coordinates } } }
}

/** A session past midnight is still on in the small hours of the next day, so each day brings the one after it. */
function openDaysOf({ tags, timetable }: IndexDocument): string[] {
  if (!timetable) return []
  const said = tags
    .filter((tag) => tag.group === 'day')
    .map((tag) => weekdays.findIndex((day) => day === tag.slug))
  const days = said.flatMap((day) => [day, (day + 1) % 7])
  return weekdays.filter((_, i) => days.includes(i))
}
