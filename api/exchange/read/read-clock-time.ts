/** `HH:MM` out of a time as feeds write it: `9:00`, `09:00:00`, `09:00Z`, `9.30am`, `17:00+01:00` (the zone is left aside). Null when it is none. */
export function readClockTime(text: string): string | null {
  const match =
    /^(?:\d{4}-\d\d-\d\dT)?(\d{1,2})(?:[:.](\d\d))?(?:[:.]\d\d(?:\.\d+)?)?\s*(am|pm)?\s*(?:Z|[+-]\d\d:?\d\d)?$/i.exec(
      text.trim(),
    )
  if (!match) return null
  const [, hours = '', minutes = '00', half = ''] = match
  if (match[2] === undefined && half === '') return null
  const twelve = Number(hours) % 12
  const hour = half === '' ? Number(hours) : /pm/i.test(half) ? twelve + 12 : twelve
  if (hour > 24 || Number(minutes) > 59 || (half !== '' && Number(hours) > 12)) return null
  return hour === 24 ? (minutes === '00' ? '24:00' : null) : `${String(hour).padStart(2, '0')}:${minutes}`
}
