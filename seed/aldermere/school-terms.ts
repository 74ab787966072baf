import type { SchoolTerm } from '../../api/times/ensure-school-terms.ts'

/** School terms of Aldershire, each half of a term on its own, so that half-term is a holiday. */
export const schoolTerms: SchoolTerm[] = [
  { name: 'Autumn 2025, first half', fromOn: '2025-09-02', toOn: '2025-10-24' },
  { name: 'Autumn 2025, second half', fromOn: '2025-11-03', toOn: '2025-12-19' },
  { name: 'Spring 2026, first half', fromOn: '2026-01-05', toOn: '2026-02-13' },
  { name: 'Spring 2026, second half', fromOn: '2026-02-23', toOn: '2026-03-27' },
  { name: 'Summer 2026, first half', fromOn: '2026-04-13', toOn: '2026-05-22' },
  { name: 'Summer 2026, second half', fromOn: '2026-06-01', toOn: '2026-07-21' },
  { name: 'Autumn 2026, first half', fromOn: '2026-09-02', toOn: '2026-10-23' },
  { name: 'Autumn 2026, second half', fromOn: '2026-11-02', toOn: '2026-12-18' },
  { name: 'Spring 2027, first half', fromOn: '2027-01-04', toOn: '2027-02-12' },
  { name: 'Spring 2027, second half', fromOn: '2027-02-22', toOn: '2027-03-25' },
  { name: 'Summer 2027, first half', fromOn: '2027-04-12', toOn: '2027-05-28' },
  { name: 'Summer 2027, second half', fromOn: '2027-06-07', toOn: '2027-07-22' },
  { name: 'Autumn 2027, first half', fromOn: '2027-09-02', toOn: '2027-10-22' },
  { name: 'Autumn 2027, second half', fromOn: '2027-11-01', toOn: '2027-12-17' },
  { name: 'Spring 2028, first half', fromOn: '2028-01-04', toOn: '2028-02-11' },
  { name: 'Spring 2028, second half', fromOn: '2028-02-21', toOn: '2028-03-31' },
  { name: 'Summer 2028, first half', fromOn: '2028-04-18', toOn: '2028-05-26' },
  { name: 'Summer 2028, second half', fromOn: '2028-06-05', toOn: '2028-07-21' },
]
