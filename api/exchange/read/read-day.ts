/**
 * A calendar day, `YYYY-MM-DD`, out of a date or a date with a time: ISO, or day first with slashes, dots or hyphens
 * (`31/12/2024 09:30:00`). The time is left aside. Null when it is none, or a day that does not exist.
 */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s].*)?$/.exec(text.trim())
  if (iso) return day(iso[1], iso[2], iso[3])
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[T\s,].*)?$/.exec(text.trim())
  return british ? day(british[3], british[2], british[1]) : null
}

function day(year = '', month = '', date = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== written || Number(year) < 1900
    ? null
    : written
}
