import { middleOf } from './draw-streets.ts'
import { greens, neighbourhoods, station, waters } from './drawing.ts'
import { at } from './grid.ts'
import { venues } from './venues.ts'

/** A name that somebody may type for "where". */
export interface TownPlaceName {
  name: string
  kind: 'town' | 'village' | 'neighbourhood' | 'landmark'
  county: string
  lat: number
  lng: number
}

const county = 'Aldershire'
const landmarks = {
  'Market Place': venues.marketHall,
  'Aldermere Library': venues.centralLibrary,
  'Mereside Leisure Centre': venues.leisureCentre,
  'Aldermere Academy': venues.academy,
  'Riverside Surgery': venues.riversideSurgery,
  'Northgate Medical Centre': venues.northgateSurgery,
  'Stainby Parade': venues.stainbyCentre,
  'Canal Basin': venues.canalBasin,
  'The Foundry': venues.foundryArts,
}

/** What people call places in and around the town. */
export const placeNames: TownPlaceName[] = [
  { name: 'Aldermere', kind: 'town', county, ...at(0, 0) },
  { name: 'Aldermere station', kind: 'landmark', county, ...at(...station) },
  { name: 'Northgate', kind: 'neighbourhood', county, ...at(250, 1500) },
  { name: 'Riverside', kind: 'neighbourhood', county, ...at(-150, -1300) },
  { name: 'Millfields', kind: 'neighbourhood', county, ...at(1900, 200) },
  ...neighbourhoods.map((part) => ({
    name: part.name,
    kind: part.kind,
    county,
    ...at(...middleOf(part.ring)),
  })),
  ...[...greens, ...waters]
    .filter((patch) => patch.name !== '')
    .map((patch) => ({
      name: patch.name,
      kind: 'landmark' as const,
      county,
      ...at(...middleOf(patch.ring)),
    })),
  ...Object.entries(landmarks).map(([name, { lat, lng }]) => ({
    name,
    kind: 'landmark' as const,
    county,
    lat,
    lng,
  })),
]
