import type { Visibility } from '../../db/tables/places.ts'
import type { Mode, Referral } from '../listings/schema.ts'

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

const centre = { lat: 53.4, lng: -1.3 }
/** So many kilometres north of the middle of the town. */
const north = (km: number) => ({ lat: 53.4 + km / 111.195, lng: -1.3 })

/** For tests: the listings of the fixture town, each there for a reason. */
export const fixtureListings: FixtureListing[] = [
  // One word in each field, so that fields can be compared.
  { id: 'pottery-name', name: 'Pottery Circle', organisation: 'Makers', at: [north(5)] },
  { id: 'pottery-org', name: 'Clay evenings', organisation: 'Pottery Cooperative', at: [north(5)] },
  { id: 'pottery-summary', name: 'Wheel and kiln', summary: 'A friendly pottery session.', at: [north(5)] },
  {
    id: 'pottery-words',
    name: 'Open studio',
    description: 'Bring what you make. There is a corner for pottery too.',
    at: [north(5)],
  },
  {
    id: 'choir',
    name: 'Riverside Voices',
    categories: ['music'],
    needs: ['music-and-singing'],
    at: [north(1)],
    audiences: ['everyone'],
    sessions: [{ days: ['tue'], from: '19:00', to: '21:00' }],
    free: true,
    joining: ['none-needed'],
  },
  {
    id: 'choir-words',
    name: 'Tuesday hall',
    description: 'The hall is let to a choir, a band and others, with music most nights.',
    at: [north(1)],
  },
  // Words together and apart.
  { id: 'tea-dance', name: 'Afternoon Tea Dance', at: [north(2)], needs: ['more-active'] },
  {
    id: 'dance-tea',
    name: 'Ballroom for all',
    description: 'We dance all afternoon and there is tea at the end of it.',
    at: [north(2)],
  },
  { id: 'tea-only', name: 'Tea at the mill', at: [north(2)] },
  // Misspellings and forms.
  {
    id: 'gardening',
    name: 'Hillside Gardening Group',
    categories: ['gardening'],
    needs: ['outdoors'],
    at: [north(3)],
    sessions: [{ days: ['wed', 'sat'], from: '10:00', to: '12:00' }],
    access: ['step-free', 'accessible-toilet'],
    joining: ['self'],
  },
  { id: 'garden', name: 'The Walled Garden', categories: ['park'], at: [north(4)], free: true },
  {
    id: 'counselling',
    name: 'Time to Talk Counselling',
    categories: ['counselling'],
    needs: ['feeling-low', 'anxiety'],
    at: [north(1)],
    joining: ['professional'],
    accepting: 'waiting-list',
  },
  {
    id: 'alzheimers',
    name: 'Alzheimer’s Café',
    categories: ['dementia-support'],
    needs: ['memory'],
    at: [north(2)],
    audiences: ['people-with-dementia', 'carers'],
  },
  {
    id: 'mens-shed',
    name: 'Men’s Shed',
    categories: ['mens-shed'],
    audiences: ['men'],
    at: [north(2)],
    sessions: [{ days: ['thu'], from: '13:00', to: '16:00' }],
  },
  {
    id: 'arthritis',
    name: 'Moving with Arthritis',
    categories: ['long-term-conditions'],
    needs: ['arthritis'],
    at: [north(6)],
  },
  {
    id: 'day-care',
    name: 'Orchard Day-care',
    categories: ['day-centre'],
    audiences: ['older-people'],
    ages: [65, undefined],
    at: [north(3)],
  },
  {
    id: 'food-bank',
    name: 'St Mark’s Food Bank',
    categories: ['food-bank'],
    needs: ['hunger'],
    at: [{ ...centre, postcode: 'AM1 2AB' }],
    free: true,
    access: ['step-free'],
    sessions: [{ days: ['mon', 'fri'], from: '10:00', to: '12:00' }],
    joining: ['professional'],
    phone: '01632 960 123',
  },
  {
    id: 'larder',
    name: 'Community Larder',
    categories: ['community-fridge'],
    needs: ['hunger'],
    at: [north(7)],
    sessions: [{ days: ['mon'], from: '09:30', to: '11:00' }],
    free: true,
    joining: ['none-needed'],
  },
  {
    id: 'citizens-advice',
    name: 'Citizens Advice Northgate',
    categories: ['debt-advice', 'benefits-advice'],
    needs: ['debt', 'benefits'],
    at: [north(2.2)],
    modes: ['in-person', 'phone'],
    areas: ['borough'],
    free: true,
    languages: ['en', 'pl'],
    phone: '01632 960 555',
  },
  // Everyday language.
  {
    id: 'warm-space',
    name: 'Library Living Room',
    summary: 'Heating on, kettle on, papers to read.',
    categories: ['warm-space'],
    needs: ['keeping-warm', 'someone-to-talk-to'],
    at: [north(1)],
    free: true,
    joining: ['none-needed'],
    sessions: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', to: '17:00' }],
    access: ['step-free', 'quiet'],
  },
  {
    id: 'coffee-morning',
    name: 'St Anne’s Coffee Morning',
    categories: ['coffee-morning'],
    needs: ['someone-to-talk-to', 'making-friends'],
    at: [north(1.5)],
    sessions: [{ days: ['tue'], from: '10:00', to: '12:00' }],
  },
  {
    id: 'energy',
    name: 'Warm Homes Desk',
    categories: ['energy-advice'],
    needs: ['energy-bills'],
    modes: ['phone', 'online'],
    areaWide: true,
    areas: ['borough'],
  },
  {
    id: 'bereavement',
    name: 'Walking Through Grief',
    categories: ['bereavement'],
    needs: ['bereavement'],
    at: [north(4)],
    accepting: 'yes',
  },
  {
    id: 'falls',
    name: 'Steady Steps',
    categories: ['falls-prevention'],
    needs: ['falls'],
    at: [north(2)],
    ages: [60, undefined],
    sessions: [{ days: ['mon'], from: '14:00', to: '15:00' }],
  },
  {
    id: 'holiday-club',
    name: 'Holiday Club',
    categories: ['holiday-activities'],
    needs: ['childrens-activities'],
    ages: [5, 11],
    at: [north(1)],
  },
  {
    id: 'youth',
    name: 'Friday Youth Club',
    categories: ['youth-club'],
    needs: ['teenagers'],
    ages: [11, 17],
    at: [north(3)],
    sessions: [{ days: ['fri'], from: '18:00', to: '20:30' }],
  },
  // Reach.
  {
    id: 'helpline',
    name: 'Night Listening Line',
    modes: ['phone'],
    needs: ['someone-to-talk-to'],
    categories: ['crisis-support'],
  },
  { id: 'online-yoga', name: 'Yoga from Home', modes: ['online'], categories: ['yoga'] },
  {
    id: 'home-visits',
    name: 'Befriending at Home',
    modes: ['home-visit'],
    categories: ['befriending'],
    needs: ['loneliness', 'stuck-at-home'],
    areas: ['northgate'],
  },
  {
    id: 'shire-wide',
    name: 'Shire Car Scheme',
    modes: ['in-person'],
    areaWide: true,
    areas: ['the-shire'],
    categories: ['community-transport'],
  },
  { id: 'far-away', name: 'Far Away Pottery Barn', at: [north(60)] },
  { id: 'two-places', name: 'Two Halls Tai Chi', categories: ['yoga'], at: [north(40), north(0.5)] },
  // Hidden and approximate.
  {
    id: 'refuge',
    name: 'Haven Refuge',
    categories: ['domestic-abuse'],
    needs: ['abuse-at-home'],
    modes: ['in-person'],
    areas: ['borough'],
    at: [{ ...north(1), visibility: 'hidden', postcode: 'AM9 9ZZ', name: 'Secret House' }],
  },
  {
    id: 'carers-circle',
    name: 'Carers Circle',
    categories: ['carer-support'],
    at: [{ lat: 53.41234, lng: -1.31234, visibility: 'area-only', postcode: 'AM8 8XX' }],
  },
  // Freshness, capacity and status.
  { id: 'stale', name: 'Stale Sewing Bee', at: [centre], checkedOn: '2023-01-01' },
  {
    id: 'sewing-overdue',
    name: 'Sewing Bee',
    organisation: 'Overdue',
    at: [north(5)],
    checkedOn: '2025-06-01',
  },
  { id: 'sewing-paused', name: 'Sewing Bee', organisation: 'Paused', at: [north(5)], accepting: 'paused' },
  { id: 'sewing-fresh', name: 'Sewing Bee', organisation: 'Ready', at: [north(5)] },
  { id: 'never-checked', name: 'Unchecked Ukulele', at: [centre], checkedOn: null },
  { id: 'draft', name: 'Draft Pottery', at: [centre], status: 'draft' },
  { id: 'closed', name: 'Closed Pottery', at: [centre], status: 'closed' },
  { id: 'welsh', name: 'Clwb Cinio Cymraeg', languages: ['cy'], categories: ['lunch-club'], at: [north(2)] },
]
