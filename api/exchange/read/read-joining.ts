import type { ImportRecord } from '../record.ts'
import { lineIn, objectsIn, type RawObject, textIn } from './raw-object.ts'
import { readText } from './read-text.ts'

type Taking = Pick<ImportRecord, 'modes' | 'joining' | 'howToJoin' | 'waitDays'>
type Mode = ImportRecord['modes'][number]

const modeWords: readonly [RegExp, Mode][] = [
  [/\bonline\b|\bvirtual(?:ly)?\b|\bvideo\b|\bzoom\b|\bwebsite\b|\bremote(?:ly)?\b/i, 'online'],
  [/\b(?:tele)?phone\b|\bhelp ?line\b/i, 'phone'],
  [/\bhome.?visit|\bin your (?:own )?home\b|\bvisit you at home\b|\boutreach\b/i, 'home-visit'],
  [/\bin.?person\b|\bvenue\b|\bphysical\b|\bface.to.face\b|\bon.?site\b/i, 'in-person'],
]

/** How a person takes part and joins. `places` tells whether it has a place; then, silent on the rest, it is in person. */
export function readJoining(service: RawObject, places: number): Taking {
  const schedules = objectsIn(service, 'schedules').map((schedule) => textIn(schedule, 'attending_type'))
  const said = [textIn(service, 'attending_type', 'delivery_type'), ...schedules].join(' ; ')
  const virtual = objectsIn(service, 'service_at_locations').some((link) =>
    objectsIn(link, 'location').some((location) => /^virtual$/i.test(textIn(location, 'location_type'))),
  )
  const modes = new Set<Mode>(modeWords.filter(([words]) => words.test(said)).map(([, mode]) => mode))
  if (virtual) modes.add('online')
  if (places > 0 && ![...modes].includes('home-visit')) modes.add('in-person')
  const application = textIn(service, 'application_process')
  const documents = objectsIn(service, 'required_documents')
    .map((row) => lineIn(row, 500, 'document'))
    .filter(Boolean)
  const bring = documents.length > 0 ? `Bring: ${documents.join('; ')}` : ''
  return {
    modes: [...modes],
    joining: readReferral(`${textIn(service, 'attending_access')} ; ${application}`),
    howToJoin: [readText(application).text, bring].filter(Boolean).join('\n\n'),
    waitDays: readWait(textIn(service, 'wait_time')),
  }
}

function readReferral(words: string): ImportRecord['joining'] {
  const found: ImportRecord['joining'] = []
  if (/\bself.?refer|\bappointment\b|\bmembership\b|\bregister\b|\bbook(?:ing)?\b|\bapply\b/i.test(words))
    found.push('self')
  if (
    /\b(?:professional|gp|doctor'?s?|social worker) (?:referral|refer)|\breferral (?:from|by) (?:a|your) (?:gp|doctor|professional)|\breferral letter\b/i.test(
      words,
    )
  )
    found.push('professional')
  if (/\bdrop.?in\b|\bwalk.?in\b|\bjust turn up\b|\bno (?:referral|booking|appointment)\b/i.test(words))
    found.push('none-needed')
  return found
}

/** Days out of "2 weeks", "10 days", "none"; null when the words do not say. */
export function readWait(words: string): number | null {
  if (/^(?:no(?:ne| wait\w*)?|immediate\w*)\b/i.test(words)) return 0
  const match = /(\d{1,3})\s*(?:-|–|to\s*(\d{1,3}))?\s*(working )?(day|week|month)s?\b/i.exec(words)
  if (!match) return null
  const count = Number(match[2] ?? match[1])
  const days = { day: 1, week: 7, month: 30 }[match[4]?.toLowerCase() ?? ''] ?? 1
  return Math.min(count * days, 3650)
}
