import type { Visibility } from '../../../db/tables/places.ts'
import type { Mode, Referral } from '../../listings/schema.ts'

type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** For tests: a listing in few words. What is left out has nothing said about it; `checkedOn` is recent unless told. */
export interface FixtureListing {
  id: string
  name: string
  organisation?: string
  summary?: string
  description?: string
  categories?: string[]
  needs?: string[]
  audiences?: string[]
  access?: string[]
  languages?: string[]
  modes?: Mode[]
  areaWide?: boolean
  areas?: string[]
  at?: { lat: number; lng: number; postcode?: string; visibility?: Visibility; name?: string }[]
  sessions?: { days: Weekday[]; from: string; to: string }[]
  free?: boolean
  joining?: Referral[]
  accepting?: 'yes' | 'waiting-list' | 'paused'
  /** Whole years, both included. */
  ages?: [number | undefined, number | undefined]
  phone?: string
  checkedOn?: string | null
  status?: 'draft' | 'published' | 'closed' | 'removed'
}

/** For tests: the middle of the fixture town. */
export const townCentre = { lat: 53.4, lng: -1.3 }

/** For tests: so many kilometres north of the middle of the town. */
export const north = (km: number) => ({ lat: 53.4 + km / 111.195, lng: -1.3 })
