const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** The part of OpenStreetMap's opening_hours that the yardstick uses, as `day week opens closes`; null for anything beyond it. */
export function readOpenStreetMap(value: string): Set<string> | null {
  const tuples = new Set<string>()
  for (const rule of value.split(';').map((part) => part.trim())) {
    const match = /^([A-Z][A-Za-z,\-[\]\d]*) (\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)$/.exec(rule)
    if (!match) return null
    for (const { day, week } of readDays(match[1] ?? '')) {
      for (const time of (match[2] ?? '').split(',')) tuples.add(`${codes[day]} ${week} ${time}`)
    }
  }
  return tuples
}

function readDays(text: string): { day: number; week: string }[] {
  return text.split(/,(?![^[]*\])/).flatMap((part) => {
    const match = /^([A-Z][a-z])(?:-([A-Z][a-z]))?(?:\[([-\d,]+)\])?$/.exec(part)
    const first = codes.indexOf(match?.[1] ?? '')
    const last = match?.[2] ? codes.indexOf(match[2]) : first
    const weeks = match?.[3]?.split(',') ?? ['every']
    const days = Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7)
    return days.flatMap((day) => weeks.map((week) => ({ day, week })))
  })
}
