import { ages, closed, inTerm, type Listing, notBankHolidays, price, ukPhone, weekly } from '../building.ts'
import { organisations } from '../organisations.ts'
import { venues } from '../venues.ts'

/** English, sums, computers, Welsh, and things learned for the joy of it. */
export const learning: Listing[] = [
  {
    slug: 'first-words-of-english',
    name: 'First Words of English',
    kind: 'service',
    organisation: organisations.aldershireCollege,
    summary: 'For people who speak little or no English. Hello, my name is, I have a pain here.',
    description:
      'Pre-entry and Entry 1. We start with names, numbers, buses, shops and the doctor. If you have never been to school, or if you write in another alphabet, you start with the pencil, and nobody rushes you.\n\nThere are twelve people in a class and a helper at every table.',
    firstVisit:
      'Come to the desk with a friend if you can. We have a short talk and look at some pictures, to find the right class. It is not an exam. You can start the next week.',
    whoFor: 'Adults who are new to English.',
    whoNotFor: 'If you can already talk about your weekend, ask for English for Every Day.',
    ...ages(19),
    places: [venues.millfieldsLibrary],
    sessions: [weekly(['mon', 'wed'], '09:45', '11:45', { ...inTerm, ...notBankHolidays })],
    free: true,
    costText:
      'Free if you earn under £25,000 a year or get benefits. Free for people seeking asylum after six months.',
    costs: [price('Most people', 0), price('Others, a term', 90)],
    joining: ['self', 'professional'],
    howToJoin: 'Ring, or come to the library on a Monday at 9.30. A friend may ring for you.',
    accepting: 'waiting-list',
    waitDays: 35,
    phone: ukPhone(172),
    languages: ['en', 'ar', 'ur', 'pa', 'ro', 'pl'],
    access: ['step-free', 'accessible-toilet', 'public-transport', 'interpreter'],
    accessText: 'A crèche for six children runs beside the Wednesday class. Ask for a place early.',
    categories: ['english-classes', 'learning'],
    needs: ['english-language', 'new-to-area', 'reading-and-maths'],
    audiences: ['refugees', 'ethnic-communities'],
    checkedOn: '2026-09-10',
  },
  {
    slug: 'aldermere-library',
    name: 'Aldermere Library',
    kind: 'place',
    organisation: organisations.libraries,
    summary: 'Books, newspapers, computers and a card that opens all of it. No fines since 2022.',
    description:
      'You can borrow twenty books, a ukulele, a telescope or a blood pressure machine. Upstairs are old maps of every street in town. The app lends audio books and newspapers in ninety languages.\n\nEvery Friday somebody reads poems in the lift. We do not know why, but it is popular.',
    firstVisit:
      'Walk in and wander. For a card, tell the desk your name and where you get your post. If you have no address, you still get a card.',
    whoFor: 'Everyone, from birth.',
    places: [venues.centralLibrary],
    sessions: [
      weekly(['mon', 'tue', 'wed', 'fri'], '09:00', '18:00', notBankHolidays),
      weekly('thu', '09:00', '20:00', notBankHolidays),
      weekly('sat', '09:30', '16:00'),
    ],
    closures: [
      closed('2026-12-24', '2026-12-28', 'Christmas'),
      closed('2027-01-01', '2027-01-01', 'New Year’s Day'),
    ],
    free: true,
    costText: 'Free to join and to borrow.',
    costs: [price('A card', 0), price('Black and white print, a page', 0.1)],
    joining: ['none-needed'],
    howToJoin: 'Walk in.',
    phone: ukPhone(102),
    access: [
      'step-free',
      'lift',
      'accessible-toilet',
      'changing-places',
      'hearing-loop',
      'quiet',
      'large-print',
      'public-transport',
    ],
    categories: ['library', 'learning'],
    needs: ['reading-and-maths', 'getting-online', 'loneliness', 'childrens-activities'],
    audiences: ['everyone'],
    assetSense: 'physical',
    checkedOn: '2026-10-30',
  },
]
