import { type FixtureListing, north, townCentre } from './fixture-listing.ts'

/** For tests: listings of the fixture town about where, when and whether, each there for a reason. */
export const placedListings: FixtureListing[] = [
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
  { id: 'stale', name: 'Stale Sewing Bee', at: [townCentre], checkedOn: '2023-01-01' },
  {
    id: 'sewing-overdue',
    name: 'Sewing Bee',
    organisation: 'Overdue',
    at: [north(5)],
    checkedOn: '2025-06-01',
  },
  { id: 'sewing-paused', name: 'Sewing Bee', organisation: 'Paused', at: [north(5)], accepting: 'paused' },
  { id: 'sewing-fresh', name: 'Sewing Bee', organisation: 'Ready', at: [north(5)] },
  { id: 'never-checked', name: 'Unchecked Ukulele', at: [townCentre], checkedOn: null },
  { id: 'draft', name: 'Draft Pottery', at: [townCentre], status: 'draft' },
  { id: 'closed', name: 'Closed Pottery', at: [townCentre], status: 'closed' },
  { id: 'welsh', name: 'Clwb Cinio Cymraeg', languages: ['cy'], categories: ['lunch-club'], at: [north(2)] },
]
