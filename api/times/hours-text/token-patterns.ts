import { dayNumber, dayText } from '../day-number.ts'
import type { Mark, Token, WrittenTime } from './read-tokens.ts'

/** What a pattern makes of the text it matches; null for words that change nothing. */
interface TokenPattern {
  pattern: RegExp
  token: Token | null | ((match: RegExpExecArray) => Token | 'no-match')
}

const dayPatterns = [
  'mon(?:day)?',
  'tue(?:s|sday)?',
  'wed(?:s|nes|nesday)?',
  'thu(?:r|rs|rsday)?',
  'fri(?:day)?',
  'sat(?:urday)?',
  'sun(?:day)?',
]
const anyDay = `(?:${dayPatterns.join('|')})(?:'?s)?\\b`
const shortDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const ordinals = {
  '1': '1st|first',
  '2': '2nd|second',
  '3': '3rd|third',
  '4': '4th|fourth',
  '5': '5th|fifth',
  '-1': 'last',
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = `(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName},? (\\d{4})|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})|(\\d{4})-(\\d\\d)-(\\d\\d))(?![\\d/])`
const half = '(?:\\s*([ap])\\.?m\\b\\.?)'

/** The table of what is understood, tried from the top; all are anchored where the reader stands. */
export const tokenPatterns: readonly TokenPattern[] = [
  { pattern: /[ \t"'*]+/y, token: null },
  { pattern: /[\n\r;|.!]+/y, token: { kind: 'stop' } },
  mark('-', 'dash'),
  mark('[,+]', 'comma'),
  mark('/', 'slash'),
  mark(':', 'colon'),
  mark('\\(', 'open-bracket'),
  mark('\\)', 'close-bracket'),
  // Dates come before times, and only when the year is said.
  dateWith('(?:from|starting|starts|commencing|commences|beginning|begins|as of)(?: on)?(?: the)?', 'from'),
  dateWith("(?:until|till|'?til|to|ending|ends)(?: on)?(?: the)?", 'until'),
  { pattern: sticky(date), token: (match) => dateToken(match, 'on') },
  // Phrases about the week, the month and the year.
  mark('24 ?/ ?7\\b', 'always'),
  mark('24[ -]?(?:hours?|hrs?)\\b(?: (?:a|per|each|every) day)?', 'all-hours'),
  days(
    '(?:(?:7|seven) days(?: (?:a|per|each|every) week)?|every ?day|each day|daily)\\b(?: of the week)?',
    [0, 1, 2, 3, 4, 5, 6],
  ),
  days('(?:every |each )?week ?days?\\b', [0, 1, 2, 3, 4]),
  days('(?:at |every |each )?week-? ?ends?\\b', [5, 6]),
  mark('(?:bank|public)[ -]?(?:hols?\\b\\.?|holidays?\\b)(?: mondays?\\b)?', 'bank-holidays'),
  { pattern: /(?:PH|BHs?)\b/y, token: { kind: 'bank-holidays' } },
  mark(
    '(?:(?:during|in) )?(?:the )?(?:school )?term[ -]?times?\\b(?: only\\b)?|(?:during |in )?school terms?\\b(?! hol)(?: only\\b)?',
    'term-time',
  ),
  mark(
    '(?:(?:during|in) )?(?:the )?school (?:term )?(?:holidays|hols)\\b\\.?(?: only\\b)?',
    'school-holidays',
  ),
  mark('(?:of|in|every|each|per|a)(?: the| every| each)?(?: calendar)? month\\b', 'of-month'),
  mark('monthly\\b', 'monthly'),
  mark(
    '(?:fortnightly|(?:every|each) fortnight|every other(?: week)?|alternate(?: weeks?)?|every (?:two|2) weeks|bi-?weekly)\\b',
    'fortnightly',
  ),
  mark(
    '(?:except(?: for| on)?|excluding|excl?|apart from|other than|but not|not(?: open)?|no sessions?)\\b\\.?(?: (?:on|in|during)\\b)?',
    'except',
  ),
  mark('(?:including|incl?)\\b\\.?', 'including'),
  mark('(?:closed|off)\\b(?: on\\b)?', 'closed'),
  {
    pattern: sticky(
      'last (?:entry|entries|admissions?|orders?)(?: is)?(?: at)? \\d{1,2}(?:[:.]\\d\\d)?' + half,
    ),
    token: null,
  },
  // Days and which of the month.
  ...dayPatterns.map((day, index) => days(`${day}(?:'?s)?'?\\b`, [index])),
  ...shortDays.map((day, index) => ({
    // The two letters of OpenStreetMap, and never the "We" of a sentence.
    pattern: new RegExp(`${day}(?=\\s*[-,]\\s*(?:${shortDays.join('|')}|PH)\\b|\\s+\\d|\\s+off\\b)`, 'y'),
    token: { kind: 'days', days: [index] } satisfies Token,
  })),
  ...([1, 2, 3, 4, 5, -1] as const).map((week) => ({
    pattern: sticky(`(?:${ordinals[week]})\\b`),
    token: { kind: 'ordinal', week } satisfies Token,
  })),
  // Times.
  { pattern: sticky('(?:12(?:[:.]00)? *)?(?:noon|mid-?day)\\b'), token: time(12, 0, 'named', true) },
  { pattern: sticky('(?:12(?:[:.]00)? *)?mid-?night\\b'), token: time(24, 0, 'named', true) },
  {
    pattern: sticky(`(\\d{1,2})(?:[:.](\\d\\d))?${half}`),
    token: (match) => clock(match[1], match[2], match[3]),
  },
  { pattern: sticky('(\\d{1,2})[:.](\\d\\d)(?![\\d/])'), token: (match) => clock(match[1], match[2]) },
  {
    pattern: sticky('([01]\\d|2[0-3])([0-5]\\d)(?:\\s*(?:hrs?|hours))?(?![\\d/])'),
    token: (match) => clock(match[1], match[2]),
  },
  { pattern: sticky("(\\d{1,2})(?: ?o'clock)?(?![\\d\\p{L}']|[:./]\\d)"), token: (match) => clock(match[1]) },
  { pattern: sticky('(?:in the )?mornings?\\b'), token: { kind: 'part-of-day', part: 'morning' } },
  { pattern: sticky('(?:in the )?afternoons?\\b'), token: { kind: 'part-of-day', part: 'afternoon' } },
  { pattern: sticky('(?:in the )?evenings?\\b'), token: { kind: 'part-of-day', part: 'evening' } },
  mark('between\\b', 'between'),
  mark("(?:to|till?|'?til|until|through|thru)\\b", 'to'),
  mark('(?:and|&)(?=\\W|$)|&', 'and'),
  // Words that change nothing: how a sentence about times is put, and what is on.
  ...[
    'hours of opening|opening (?:hours|times)|session times|opening|opens?|hours|times|we are|we|is|are|it is|will be',
    '(?:every|each|a|per|of the) week|weekly|every|each|from|on|at|the|a|of|in|for|only|inclusive|regularly|all year(?: round)?|throughout the year|usually held|held|runs?|running',
    'coffee|tea|lunch(?:time)?|breakfast|caf(?:e|\u00e9)|club|group|sessions?|drop[- ]?ins?|food ?bank|classe?s?|meetings?|all welcome|everyone welcome',
  ].map((words) => ({ pattern: sticky(`(?:${words})\\b`), token: null })),
]

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'iyu')
}

function mark(pattern: string, kind: Mark): TokenPattern {
  return { pattern: sticky(pattern), token: { kind } }
}

function days(pattern: string, indexes: readonly number[]): TokenPattern {
  return { pattern: sticky(pattern), token: { kind: 'days', days: indexes } }
}

function time(hour: number, minute: number, half: WrittenTime['half'], hasMinutes: boolean): Token {
  return { kind: 'time', hour, minute, half, hasMinutes }
}

function clock(hourText = '', minuteText = '', letter?: string): Token | 'no-match' {
  const hour = Number(hourText)
  const minute = Number(minuteText)
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return 'no-match'
  const is24h = hour > 12 || hour === 0 || (!letter && hourText.startsWith('0'))
  const said = letter?.toLowerCase() === 'a' ? 'am' : letter ? 'pm' : null
  if (is24h && said === 'am') return 'no-match'
  return time(hour, minute, is24h ? '24h' : said, minuteText !== '')
}

function dateWith(words: string, role: 'from' | 'until'): TokenPattern {
  const pattern = sticky(`${words} (?:${anyDay},? (?:the )?)?${date}`)
  return { pattern, token: (match) => dateToken(match, role) }
}

function dateToken(match: RegExpExecArray, role: 'on' | 'from' | 'until'): Token | 'no-match' {
  const [, day, name, year, slashDay, slashMonth, slashYear, isoYear, isoMonth, isoDay] = match
  const month = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : (slashMonth ?? isoMonth)
  const parts = [year ?? slashYear ?? isoYear, month, day ?? slashDay ?? isoDay]
  const on = parts.map((part) => String(part).padStart(2, '0')).join('-')
  return /^\d{4}-\d\d-\d\d$/.test(on) && dayText(dayNumber(on)) === on
    ? { kind: 'date', on, role }
    : 'no-match'
}
