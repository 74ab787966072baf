import {
  ages,
  closed,
  inTerm,
  type Listing,
  price,
  safeguarded,
  ukPhone,
  weekly,
} from '../building.ts'
import { organisations } from '../organisations.ts'
import { venues } from '../venues.ts'

/** Where you come from, who you are, and people who know what that is like. */
export const identity: Listing[] = [
  {
    slug: 'the-lighthouse-lgbtq-youth',
    name: 'The Lighthouse',
    kind: 'group',
    organisation: organisations.youthAldermere,
    summary: 'A Thursday club for LGBTQ+ young people, and for those who are still working it out.',
    description:
      'Games, toast, badge making, drag bingo in the holidays. You can try a name or a pronoun here for one evening and change your mind on the bus.\n\nThe two youth workers will not tell your school or your family that you come. The one time they must tell somebody is if you are not safe, and they tell you first.',
    firstVisit:
      'Send a message first, and a worker will meet you at the bus stop or the door, whichever you say. There is no label to choose. You can sit in the beanbag corner and just watch.',
    whoFor: '13 to 18. Lesbian, gay, bi, trans, queer, questioning, or a good friend who came along.',
    ...ages(13, 18),
    places: [
      {
        name: 'A room in the middle of town',
        locality: 'Aldermere',
        county: 'Aldershire',
        visibility: 'area-only',
        directions: 'We tell you where when you get in touch.',
      },
    ],
    sessions: [weekly('thu', '18:00', '20:00', inTerm)],
    free: true,
    costText: 'Free. We can pay your bus.',
    joining: ['self', 'professional'],
    howToJoin:
      'Email or text the youth trust and ask for The Lighthouse. A teacher can ask for you, if you want that.',
    email: 'lighthouse@aldermere-youth.example.org',
    phone: ukPhone(133),
    safeguarding: safeguarded('aldermere-youth', 'Head of youth work'),
    access: ['step-free', 'accessible-toilet', 'quiet', 'public-transport'],
    categories: ['lgbtq', 'youth-club'],
    needs: ['teenagers', 'making-friends', 'someone-to-talk-to', 'hate-crime'],
    audiences: ['lgbtq', 'young-people'],
    sensitive: true,
    checkedOn: '2026-10-15',
    checkEveryDays: 180,
  },
  {
    slug: 'polish-saturday-school',
    name: 'Polska Szkoła Sobotnia (Polish Saturday School)',
    kind: 'group',
    organisation: organisations.polishSociety,
    summary: 'Polish reading, history, songs and biscuits for children who speak it at home, or nearly.',
    description:
      'Uczymy dzieci czytać i pisać po polsku, śpiewamy i obchodzimy polskie święta. There are five classes, from nursery to GCSE. In December the little ones do a nativity play with a real, bored goat from the care farm.',
    firstVisit:
      'Come at half past nine and watch a lesson with your child. The head will chat in Polish and decide on a class by how they answer, not by their age.',
    whoFor: 'Children from 4 to 16 who have Polish in the family. One grandparent is enough.',
    ...ages(4, 16),
    places: [venues.academy],
    sessions: [weekly('sat', '09:30', '13:00', inTerm)],
    closures: [closed('2026-12-12', '2026-12-12', 'Jasełka: the nativity play is at the Corn Exchange')],
    free: false,
    costText: '£60 a term for the first child, £40 for each brother or sister. Ask about a free place.',
    costs: [price('First child, a term', 60), price('Brother or sister, a term', 40), price('Bursary', 0)],
    joining: ['self'],
    howToJoin: 'Zadzwoń albo napisz. Ring or write to the society; new children start at each half term.',
    phone: ukPhone(200),
    email: 'szkola@aldermere-polonia.example.org',
    languages: ['pl', 'en'],
    safeguarding: safeguarded('aldermere-polonia', 'Head of the Saturday school'),
    access: ['lift', 'accessible-toilet', 'parking', 'public-transport'],
    categories: ['cultural-group', 'identity'],
    needs: ['childrens-activities', 'new-to-area', 'making-friends'],
    audiences: ['children', 'ethnic-communities'],
    checkedOn: '2026-09-14',
  },
]
