import { closed, everyDay, type Listing, price, ukPhone, weekly, workdays } from '../building.ts'
import { organisations } from '../organisations.ts'
import { venues as places } from '../venues.ts'

/** Halls and rooms that anybody may hire, and the centres around them. */
export const venues: Listing[] = [
  {
    slug: 'southbank-community-centre',
    name: 'Southbank Community Centre',
    kind: 'place',
    organisation: organisations.southbankNeighbours,
    summary: 'The neighbourhood’s own hall: three rooms, a kitchen, and a front desk that knows everyone.',
    description:
      'The council nearly sold it in 2011. The neighbours took over the keys instead. Now something happens here most hours of the week, from toddlers to tango.\n\nThe big hall holds 120 for a party, or 60 at tables. The Withy Room holds twenty. The Snug is for four people and a box of tissues.',
    firstVisit:
      'Come to the desk and say what you are looking for: a class, a party, somewhere to sit. Whoever is on will walk you round. The week’s programme is on the orange board.',
    whoFor: 'Everyone. Neighbours’ own groups are first in the diary.',
    places: [places.southbankCentre],
    sessions: [
      weekly(workdays, '09:00', '21:30', { note: 'Desk staffed until 5 pm' }),
      weekly('sat', '09:00', '17:00'),
    ],
    closures: [closed('2026-12-24', '2027-01-01', 'Christmas')],
    free: false,
    costText:
      'To hire: £18 an hour for the hall, £9 for the Withy Room, £5 for the Snug. Half price for local groups, nothing for a wake.',
    costs: [price('Main hall, an hour', 18), price('Withy Room, an hour', 9), price('The Snug, an hour', 5)],
    joining: ['none-needed', 'self'],
    howToJoin: 'Drop in any time. To hire a room, ring or fill in the one-page form at the desk.',
    phone: ukPhone(190),
    access: [
      'step-free',
      'accessible-toilet',
      'hearing-loop',
      'parking',
      'baby-changing',
      'public-transport',
    ],
    accessText:
      'Everything is on one floor. The kitchen has one low worktop. The loop works in the hall and the Withy Room.',
    categories: ['venue'],
    needs: ['making-friends', 'new-to-area'],
    audiences: ['everyone'],
    assetSense: 'physical',
    checkedOn: '2026-10-19',
  },
  {
    slug: 'northgate-hub-corner-room',
    name: 'Northgate Hub',
    kind: 'place',
    organisation: organisations.northgateHub,
    summary: 'An old corner shop with a kettle, a printer, a notice board and a room to borrow.',
    description:
      'You can print a form, charge a phone, post a card in the window or ask who is good at boilers. The Hub is run by thirty volunteers, and each of them has a different idea of how to make tea.\n\nThe back room seats eighteen. Prayer groups, a union branch and a knitting circle share the cupboard.',
    firstVisit:
      'Push the orange door. If the person at the counter is busy, put the kettle on; that is allowed.',
    whoFor: 'Anyone in Northgate or passing on the 14.',
    places: [places.northgateHub],
    sessions: [weekly(everyDay, '08:00', '20:00')],
    closures: [closed('2026-12-25', '2026-12-25', 'Christmas Day. The fridge in the porch stays open.')],
    free: true,
    costText: 'Free to come in. Printing 10p a page. The back room is £4 an hour, or a cake.',
    costs: [price('To come in', 0), price('Printing, a page', 0.1), price('Back room, an hour', 4)],
    joining: ['none-needed'],
    howToJoin: 'Walk in. To borrow the room, write your name in the diary on the counter.',
    phone: ukPhone(191),
    access: ['step-free', 'accessible-toilet', 'public-transport', 'assistance-dogs'],
    categories: ['venue'],
    needs: ['new-to-area', 'someone-to-talk-to', 'forms'],
    audiences: ['everyone'],
    assetSense: 'community',
    checkedOn: '2026-11-02',
  },
]
