import { describe, expect, it } from 'vitest'
import { ControlMender } from './control-mender.ts'
import { mendMojibake } from './mend-mojibake.ts'
import { readAccess } from './read-access.ts'
import { readAges } from './read-ages.ts'
import { readClockTime } from './read-clock-time.ts'
import { readContacts } from './read-contacts.ts'
import { freeInWords, readCosts } from './read-costs.ts'
import { readDay } from './read-day.ts'
import { readEmail } from './read-email.ts'
import { readLanguages } from './read-languages.ts'
import { readSchedules } from './read-schedules.ts'
import { firstSentence, readText } from './read-text.ts'
import { readWebAddress } from './read-web-address.ts'

const schedule = (...schedules: object[]) => readSchedules([{ from: { schedules }, place: null }])

describe('spoilt letters', () => {
  it.each([
    ['Â£10 an hour', '£10 an hour'],
    ['the â€˜Contact Usâ€™ page', 'the ‘Contact Us’ page'],
    ['cafÃ©', 'café'],
    ['Ã¢â‚¬â„¢', '’'],
    ['naïve £5 café', 'naïve £5 café'],
    ['BRÂ', 'BRÂ'],
    ['Łódź and â€œquotesâ€\u009d', 'Łódź and “quotes”'],
  ])('%s becomes %s', (spoilt, clean) => expect(mendMojibake(spoilt)).toBe(clean))

  it('raw line breaks inside a text become escapes, also across pieces', () => {
    const mender = new ControlMender()
    const mended = ['{"a":"x\ny', '\t\\', '"z"}\n'].map((piece) => mender.write(piece)).join('')
    expect(JSON.parse(mended)).toEqual({ a: 'x\ny\t"z' })
    expect(mender.mended).toBe(2)
  })
})

describe('days and times', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-12-01T09:30:00Z', '2024-12-01'],
    ['31/12/2024 09:30:00', '2024-12-31'],
    ['1.2.2024', '2024-02-01'],
    ['2023-02-29', null],
    ['13/13/2024', null],
    ['soon', null],
  ])('reads the day in %s', (text, day) => expect(readDay(text)).toBe(day))

  it.each([
    ['9:00', '09:00'],
    ['09:00:00', '09:00'],
    ['17:30Z', '17:30'],
    ['9.30am', '09:30'],
    ['12am', '00:00'],
    ['7 pm', '19:00'],
    ['24:00', '24:00'],
    ['25:00', null],
    ['9', null],
  ])('reads the time in %s', (text, time) => expect(readClockTime(text)).toBe(time))
})

describe('addresses', () => {
  it.each([
    ['www.example.org', 'https://www.example.org/'],
    ['http:www.example.org', 'http://www.example.org/'],
    ['https//example.org/a', 'https://example.org/a'],
    ['http://https://example.org', 'https://example.org/'],
    ['example.org/a b', 'https://example.org/ab'],
    ['hello@example.org', null],
    ['javascript:alert(1)', null],
    ['ftp://example.org', null],
    ['none', null],
    ['', null],
  ])('reads the web address in %s', (text, address) => expect(readWebAddress(text)).toBe(address))

  it.each([
    ['hello@example.org\u00a0', 'hello@example.org'],
    ['mailto:hello@example.org?subject=x', 'hello@example.org'],
    ['Ann <hello@example.org>; other@example.org', 'hello@example.org'],
    ['ring us', null],
  ])('reads the e-mail address in %s', (text, email) => expect(readEmail(text)).toBe(email))
})

describe('text', () => {
  it('cuts a monster at a paragraph and says how long it was', () => {
    const { text, cut } = readText(`<p>${'word '.repeat(2000)}</p>`.repeat(10))
    expect(text.length).toBeLessThanOrEqual(20_000)
    expect(text.endsWith('word')).toBe(true)
    expect(cut).toBeGreaterThan(90_000)
  })

  it('makes a summary of the first sentence, past a heading, without its links', () => {
    expect(
      firstSentence('About us\n\nWe meet at [the hall](https://example.org) every week. Come along!'),
    ).toBe('We meet at the hall every week.')
    const long = firstSentence('word '.repeat(100))
    expect(long.length).toBeLessThanOrEqual(200)
    expect(long).toMatch(/word…$/)
  })
})

describe('schedules', () => {
  it('reads weekly, fortnightly and monthly ones', () => {
    const weekly = { freq: 'WEEKLY', byday: 'TU,MO', opens_at: '10:00:00', closes_at: '12:00' }
    const fortnightly = { ...weekly, interval: 2, valid_from: '2026-01-06' }
    const firstSaturday = { ...weekly, freq: 'MONTHLY', byday: '1SA' }
    const lastFriday = { ...firstSaturday, byday: '-1FR' }
    const fifteenth = { ...weekly, freq: 'MONTHLY', byday: '', bymonthday: '15' }
    expect(schedule(weekly, fortnightly, firstSaturday, lastFriday, fifteenth).sessions).toMatchObject([
      { repeats: 'weekly', weekdays: ['mon', 'tue'], opensAt: '10:00', closesAt: '12:00' },
      { repeats: 'weekly', every: 2, startsOn: '2026-01-06' },
      { repeats: 'monthly-by-weekday', weekdays: ['sat'], weeksOfMonth: [1] },
      { repeats: 'monthly-by-weekday', weekdays: ['fri'], weeksOfMonth: [-1] },
      { repeats: 'monthly-by-date', daysOfMonth: [15] },
    ])
  })

  it('reads names of days, single days and round the clock', () => {
    const named = { weekday: 'Wednesday', opens_at: '9:00', closes_at: '17:00' }
    const once = {
      dtstart: '2026-12-01',
      valid_from: '2026-12-01',
      valid_to: '2026-12-01',
      opens_at: '10:00',
      closes_at: '11:00',
    }
    const always = { freq: 'DAILY', opens_at: '00:00', closes_at: '23:59' }
    expect(schedule(named, once, always).sessions).toMatchObject([
      { repeats: 'weekly', weekdays: ['wed'] },
      { repeats: 'once', startsOn: '2026-12-01' },
      { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], closesAt: '24:00' },
    ])
  })

  it('keeps in words what it cannot be sure of', () => {
    const unsure = {
      freq: 'WEEKLY',
      interval: 2,
      byday: 'MO',
      opens_at: '10:00',
      closes_at: '11:00',
      description: 'Every other Monday',
    }
    expect(schedule(unsure)).toMatchObject({ sessions: [], timesText: 'Every other Monday' })
  })

  it('reads hours that only the description gives, where they are sure', () => {
    expect(schedule({ description: 'Monday 10am to 12 noon' }).sessions).toMatchObject([
      { weekdays: ['mon'], opensAt: '10:00', closesAt: '12:00' },
    ])
  })

  it('makes closures of holidays', () => {
    const from = { holiday_schedules: [{ closed: 'true', start_date: '2026-12-24', end_date: '2027-01-02' }] }
    expect(readSchedules([{ from, place: 0 }]).closures).toEqual([
      { fromOn: '2026-12-24', toOn: '2027-01-02', reason: '' },
    ])
  })
})

describe('costs, ages, languages, access', () => {
  it.each([
    ['Free', true],
    ['Free to everyone', true],
    ['£0', true],
    ['£3 a session', false],
    ['Free for members, £3 for others', null],
    ['Ask us', null],
  ])('reads “%s”', (words, free) => expect(freeInWords(words)).toBe(free))

  it('turns pounds into pence', () => {
    const costs = { cost_options: [{ option: 'Adult', amount: '3.5', amount_description: 'a session' }] }
    expect(readCosts(costs)).toEqual({
      free: false,
      costText: '',
      costs: [{ option: 'Adult', amountPence: 350, note: 'a session' }],
    })
  })

  it('reads ages as months, the last one included', () => {
    expect(readAges({ minimum_age: 0, maximum_age: 4 })).toEqual({
      ageFromMonths: null,
      ageToMonths: 59,
      odd: false,
    })
    expect(
      readAges({ eligibilitys: [{ minimum_age: 18, maximum_age: 65 }, { minimum_age: 16 }] }),
    ).toMatchObject({ ageFromMonths: 192, ageToMonths: 791 })
    expect(readAges({ min_age: 60, max_age: 5 })).toEqual({
      ageFromMonths: null,
      ageToMonths: null,
      odd: true,
    })
  })

  it('reads languages by name and by code', () => {
    expect(
      readLanguages({
        languages: [{ language: 'Polish' }, { name: 'Urdu', code: 'ur' }, { language: 'Klingon' }],
      }),
    ).toEqual(['pl', 'ur'])
  })

  it('reads what is there, and not what is missing', () => {
    expect(readAccess('Wheelchair access and a hearing loop. No parking. Disabled toilet')).toEqual([
      'step-free',
      'hearing-loop',
      'accessible-toilet',
    ])
    expect(readAccess('There are no steps. Not wheelchair accessible')).toEqual(['step-free'])
  })
})

describe('contacts', () => {
  it('keeps a person’s name and mobile number to staff, and shows the desk', () => {
    const contacts = [
      { name: 'Pat Example', phones: [{ number: '07700 900123' }], email: 'pat@example.org' },
      { name: 'Reception', phones: [{ number: '01632 960001' }] },
    ]
    const read = readContacts({ contacts })
    expect(read.phone).toBe('01632 960001')
    expect(read.contacts.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Pat Example', 'staff'],
      ['Reception', 'public'],
    ])
  })
})
