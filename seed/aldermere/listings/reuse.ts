import { closed, type Listing, mobile, monthly, price, site, ukPhone, weekly } from '../building.ts'
import { organisationsThree } from '../organisations-three.ts'
import { venues } from '../venues.ts'

/** Mending, borrowing, swapping and passing on. */
export const reuse: Listing[] = [
  {
    slug: 'mend-aldermere-repair-cafe',
    name: 'Mend Aldermere Repair Café',
    kind: 'event',
    organisation: organisationsThree.mendAldermere,
    summary: 'Bring one broken thing. Sit with somebody who can mend it, and learn how.',
    description:
      'Lamps, zips, toasters, teddies, bikes, radios, chairs with a wobble. We mend about two in every three. The rest get an honest answer and a decent burial.\n\nYou stay and watch, or hold the torch. We do not run a shop where you leave things and come back on Tuesday.',
    firstVisit:
      'Take a ticket at the door and write down what is wrong. There is cake while you wait, usually about half an hour. When your number is called, you sit at the bench beside your fixer.',
    whoFor: 'Anyone with something broken that you can carry in.',
    whoNotFor: 'We cannot take microwaves, gas appliances, or anything that has been on fire.',
    places: [venues.southbankCentre],
    sessions: [monthly('sat', 2, '10:00', '13:00')],
    closures: [closed('2026-12-12', '2026-12-12', 'Moved to the 5th, at the Christmas fair')],
    free: true,
    costText: 'Free. Most people put something in the teapot. You pay for parts, if there are any.',
    costs: [price('A fuse or a zip pull', 0), price('Other parts', null, 'At what they cost us')],
    joining: ['none-needed'],
    howToJoin: 'Turn up before noon. After that the queue is too long.',
    phone: mobile(601),
    website: site('mend-aldermere'),
    access: ['step-free', 'accessible-toilet', 'parking', 'public-transport'],
    accessText: 'Two benches are at wheelchair height. It is noisy; ask for the table in the side room.',
    categories: ['repair-cafe', 'repair-and-reuse'],
    needs: ['essentials', 'money-worries', 'making-friends'],
    audiences: ['everyone'],
    assetSense: 'people',
    checkedOn: '2026-10-12',
  },
  {
    slug: 'aldermere-tool-library',
    name: 'Aldermere Tool Library',
    kind: 'equipment',
    organisation: organisationsThree.toolLibrary,
    summary: 'Borrow a drill, a ladder, a carpet cleaner or a cake tin shaped like a train.',
    description:
      'Why buy a tile cutter for one bathroom? We have four hundred things on the shelves, tested and with all their bits. Whoever is on the desk will show you how to use it without losing a thumb.\n\nMost people borrow for a week. Nobody fines you if it rains and the fence has to wait.',
    firstVisit:
      'Bring something with your address on it. Joining takes ten minutes, and you can go home with a tool. Ask to see the wall of gadgets; the sausage maker is popular.',
    whoFor: 'Anyone over 18 who lives in or near Aldermere. Groups and schools can join too.',
    places: [
      {
        ...venues.furnitureStore,
        directions: 'The green side door of the tram depot, left of the big red doors.',
      },
    ],
    sessions: [weekly('wed', '16:00', '19:00'), weekly('sat', '10:00', '13:00')],
    closures: [closed('2026-12-23', '2027-01-05', 'Christmas and counting the drill bits')],
    free: false,
    costText: '£20 a year, or £5 if money is tight. Then £1 to £4 for each tool, for a week.',
    costs: [
      price('A year', 20),
      price('A year, low income', 5),
      price('Power tools, a week', 4),
      price('Hand tools, a week', 1),
    ],
    joining: ['none-needed'],
    howToJoin: 'Join at the desk, or on the website and collect.',
    bookingUrl: `${site('tool-library')}/catalogue`,
    phone: ukPhone(602),
    access: ['step-free', 'parking', 'public-transport'],
    accessText: 'We can bring things out to your car. Heavy items can be delivered by cargo bike.',
    categories: ['library-of-things'],
    needs: ['essentials', 'home-condition', 'money-worries', 'equipment'],
    assetSense: 'physical',
    checkedOn: '2026-11-07',
  },
]
