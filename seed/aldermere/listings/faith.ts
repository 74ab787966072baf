import { closed, everyDay, type Listing, ukPhone, weekly } from '../building.ts'
import { organisations } from '../organisations.ts'
import { venues } from '../venues.ts'

/** Places of faith and of none, and what each of them offers to anyone who comes through the door. */
export const faith: Listing[] = [
  {
    slug: 'st-marys-open-church',
    name: 'St Mary’s: the Open Church',
    kind: 'place',
    organisation: organisations.stMarysParish,
    summary:
      'The old church in the middle of town, unlocked every day. Sit, light a candle, or just get out of the rain.',
    description:
      'It has stood here for eight hundred years, and in that time nobody has had to be good to come in. Write a name in the book by the candles and someone will say it aloud on Sunday.\n\nA priest is in the side chapel at noon, for anyone who wants to talk. It need not be about God.',
    firstVisit:
      'Push the small door inside the big door. It creaks, and everyone’s does. Sit anywhere. On Sundays somebody at the back gives you a sheet, so that you know when to stand.',
    whoFor: 'Everyone: all faiths, none, and not sure.',
    places: [venues.stMarys],
    sessions: [
      weekly(everyDay, '09:00', '17:00', { note: 'Open for quiet' }),
      weekly('sun', '10:00', '11:15', { note: 'Main service, with children’s corner' }),
      weekly('wed', '12:30', '13:00', { note: 'Short, spoken service' }),
    ],
    free: true,
    costText: 'Free. Candles are 20p, or nothing.',
    joining: ['none-needed'],
    howToJoin: 'Come in. Ring the office about weddings, christenings and funerals.',
    phone: ukPhone(160),
    access: ['step-free', 'accessible-toilet', 'hearing-loop', 'large-print', 'quiet', 'public-transport'],
    categories: ['faith'],
    needs: ['someone-to-talk-to', 'bereavement', 'loneliness', 'stress'],
    audiences: ['everyone'],
    assetSense: 'community',
    checkedOn: '2026-10-08',
  },
  {
    slug: 'visit-the-mosque',
    name: 'Come and See: the Central Mosque',
    kind: 'event',
    organisation: organisations.centralMosque,
    summary: 'A walk round the mosque with tea after it, for neighbours who have always wondered.',
    description:
      'You see the prayer hall, the washing room, the library and the very busy kitchen. You may ask anything. People ask about fasting, scarves, arranged marriages and where we got the carpet.\n\nIf you are quiet you may stay and listen to the afternoon prayer.',
    firstVisit:
      'Ring the bell at the Shuttle Street door. Shoes go on the rack. Wear something loose that covers arms and legs; there are scarves to borrow if you would like one. A man and a woman lead each walk together.',
    whoFor: 'Anyone, of any faith or none. School groups should ring first.',
    places: [venues.mosque],
    sessions: [weekly('sun', '14:00', '15:30')],
    closures: [closed('2027-02-08', '2027-03-10', 'Ramadan: come to the open iftars instead')],
    free: true,
    costText: 'Free.',
    joining: ['none-needed'],
    howToJoin: 'Just come. Groups of more than six, please ring.',
    phone: ukPhone(162),
    languages: ['en', 'ur', 'ar'],
    access: ['step-free', 'accessible-toilet', 'parking', 'public-transport'],
    categories: ['faith'],
    needs: ['making-friends', 'new-to-area'],
    audiences: ['everyone'],
    checkedOn: '2026-06-21',
  },
]
