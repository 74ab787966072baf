import type { CrisisCard } from '../schema.ts'

type Line = CrisisCard['lines'][number]

/** The nations of the United Kingdom: emergency help differs between them. */
export type Nation = 'england' | 'scotland' | 'wales' | 'northern-ireland'

/** Who looks after the numbers in this file and when they were last rung. The tests fail once `reviewBy` has passed. */
export const crisisReview = {
  owner: 'The safeguarding lead of whoever runs this directory',
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
} as const

const emergency: Line = {
  name: 'Emergency services',
  phone: '999',
  text: 'Police, ambulance, fire. If someone may die or be badly hurt, ring now.',
  url: null,
}
const samaritans: Line = {
  name: 'Samaritans',
  phone: '116 123',
  text: 'Free, day and night, about anything.',
  url: 'https://www.samaritans.org',
}
const shout: Line = {
  name: 'SHOUT',
  phone: null,
  text: 'Text SHOUT to 85258. Free, day and night, if you cannot talk out loud.',
  url: 'https://giveusashout.org',
}
const childline: Line = {
  name: 'Childline',
  phone: '0800 1111',
  text: 'For anyone under 19. Free, day and night, and not on the phone bill.',
  url: 'https://www.childline.org.uk',
}
const nspcc: Line = {
  name: 'NSPCC helpline',
  phone: '0808 800 5000',
  text: 'For adults worried about a child.',
  url: 'https://www.nspcc.org.uk',
}

/** Urgent help with mental health, by nation. */
const urgentMentalHealth: Record<Nation, Line> = {
  england: {
    name: 'NHS 111, option 2',
    phone: '111',
    text: 'Urgent help with mental health. Press 2.',
    url: 'https://111.nhs.uk',
  },
  wales: {
    name: 'NHS 111 Wales, option 2',
    phone: '111',
    text: 'Urgent help with mental health. Press 2.',
    url: 'https://111.wales.nhs.uk',
  },
  scotland: {
    name: 'NHS 24',
    phone: '111',
    text: 'Urgent help with mental health, day and night.',
    url: 'https://www.nhs24.scot',
  },
  'northern-ireland': {
    name: 'Lifeline',
    phone: '0808 808 8000',
    text: 'For anyone in distress or despair. Free, day and night.',
    url: 'https://www.lifelinehelpline.info',
  },
}

/** Abuse at home, by nation. */
const abuse: Record<Nation, Line> = {
  england: {
    name: 'National Domestic Abuse Helpline',
    phone: '0808 2000 247',
    text: 'Free, day and night, run by Refuge.',
    url: 'https://www.nationaldahelpline.org.uk',
  },
  wales: {
    name: 'Live Fear Free',
    phone: '0808 80 10 800',
    text: 'Free, day and night, in Welsh and English.',
    url: 'https://www.gov.wales/live-fear-free',
  },
  scotland: {
    name: 'Domestic Abuse and Forced Marriage Helpline',
    phone: '0800 027 1234',
    text: 'Free, day and night.',
    url: 'https://www.sdafmh.org.uk',
  },
  'northern-ireland': {
    name: 'Domestic and Sexual Abuse Helpline',
    phone: '0808 802 1414',
    text: 'Free, day and night.',
    url: 'https://dsahelpline.org',
  },
}

/** What kind of danger words tell of. */
export type Danger = 'suicide' | 'overdose' | 'violence' | 'child'

const heads: Record<Danger, { title: string; text: string }> = {
  suicide: {
    title: 'You can talk to someone right now',
    text: 'If you might act on thoughts of ending your life, ring 999 or go to A&E. You will not be wasting anyone’s time.',
  },
  overdose: {
    title: 'Ring 999 now',
    text: 'If someone has taken too much of anything, ring 999 even if they seem well. Stay with them.',
  },
  violence: {
    title: 'If you are in danger now, ring 999',
    text: 'If you cannot speak, ring 999 from a mobile, then press 55 when you are asked. The police will know you need help.',
  },
  child: {
    title: 'If a child is in danger now, ring 999',
    text: 'You do not need to be sure. Telling someone is the right thing to do.',
  },
}

/** The card for a kind of danger in a nation. */
export function crisisCard(danger: Danger, nation: Nation): CrisisCard {
  return { ...heads[danger], lines: linesFor[danger](nation) }
}

const linesFor: Record<Danger, (nation: Nation) => Line[]> = {
  suicide: (nation) => [emergency, urgentMentalHealth[nation], samaritans, shout],
  overdose: (nation) => [emergency, urgentMentalHealth[nation], samaritans],
  violence: (nation) => [emergency, abuse[nation], samaritans],
  child: () => [emergency, childline, nspcc],
}

/** Everyone to ring, for the page that is one tap from every other; of England, since the page does not know where anyone is. */
export const crisisLines: Line[] = [
  emergency,
  urgentMentalHealth.england,
  samaritans,
  shout,
  abuse.england,
  childline,
]
