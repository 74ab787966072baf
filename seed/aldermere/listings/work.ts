import { ages, christmasBreak, type Listing, notBankHolidays, ukPhone, weekly } from '../building.ts'
import { organisations } from '../organisations.ts'
import { organisationsThree } from '../organisations-three.ts'
import { venues } from '../venues.ts'

/** Finding work, keeping it, starting your own, and giving time. */
export const work: Listing[] = [
  {
    slug: 'way-in-job-club',
    name: 'Way In Job Club',
    kind: 'group',
    organisation: organisationsThree.wayIn,
    summary: 'Computers, coffee and someone beside you while you press “apply”.',
    description:
      'Looking for work is lonely and dull, so we do it together. There are ten laptops, a printer, and a wall of jobs that are really open and really near.\n\nWe also have a rail of interview clothes. You keep what you borrow if you get the job.',
    firstVisit:
      'A job coach sits down with you for ten minutes and asks what you would like to do, not only what you did before. Bring a CV if you have one. If you have not, that is what most people say.',
    whoFor: 'Adults who are out of work, on short hours, or in a job that is making them miserable.',
    ...ages(18),
    places: [venues.centralLibrary],
    sessions: [weekly(['tue', 'thu'], '10:00', '13:00', notBankHolidays)],
    closures: [christmasBreak],
    free: true,
    costText: 'Free. We can pay your bus fare home.',
    joining: ['none-needed', 'professional'],
    howToJoin: 'Turn up. Your work coach can send you, but nobody here reports back on you.',
    phone: ukPhone(610),
    access: ['step-free', 'lift', 'accessible-toilet', 'hearing-loop', 'public-transport'],
    categories: ['job-help', 'work'],
    needs: ['finding-work', 'confidence', 'getting-online'],
    checkedOn: '2026-10-22',
  },
  {
    slug: 'volunteer-match',
    name: 'Volunteer Match',
    kind: 'service',
    organisation: organisations.volunteerCentre,
    summary: 'Twenty minutes of talk, and then three good ideas for your spare time.',
    description:
      'Two hundred groups tell us what they need: someone to walk a greyhound, do the accounts, read to a class, or drive a minibus. We know which ones answer their emails.\n\nYou can give an hour once, or every Friday for ten years.',
    firstVisit:
      'We ask what you enjoy, what you never want to do again, and when you are free. You leave with three cards. We ring you in a fortnight to see which one said yes.',
    whoFor: 'Anyone of 16 or over. Being on benefits, or having a criminal record, does not rule you out.',
    ...ages(16),
    places: [venues.marketHall],
    sessions: [weekly('wed', '10:00', '15:00'), weekly('sat', '10:00', '12:00')],
    closures: [christmasBreak],
    free: true,
    costText: 'Free. Nearly every group pays your travel.',
    joining: ['none-needed', 'self'],
    howToJoin: 'Come to the green table by the market stairs, or ring for a talk by phone.',
    modes: ['in-person', 'phone'],
    phone: ukPhone(139),
    safeguarding: {
      policyUrl: 'https://volunteer-aldermere.example.org/safeguarding',
      lead: 'Centre manager',
      dbs: 'Advisers who meet 16 and 17 year olds have an enhanced DBS check.',
    },
    access: ['step-free', 'accessible-toilet', 'public-transport', 'large-print'],
    categories: ['volunteering', 'work'],
    needs: ['volunteering', 'making-friends', 'confidence', 'new-to-area'],
    audiences: ['everyone'],
    assetSense: 'people',
    checkedOn: '2026-09-25',
  },
]
