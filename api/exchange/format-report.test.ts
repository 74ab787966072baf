import { describe, expect, it } from 'vitest'
import { formatReport, reportCsv } from './format-report.ts'
import { emptyReport, type ImportReport } from './import-report.ts'

function reportOf(name: string): ImportReport {
  const report = emptyReport({ key: 'a', name }, false)
  report.rejects.push({ row: 1, sourceId: name, name, field: name, reason: `${name}.` })
  report.notes.push({ text: name, count: 1, rows: [1] })
  report.stopped = name
  return report
}

describe('a report', () => {
  it.each(['\u001b[31mred', 'bell\u0007', 'over\rwritten', 'new\nline', '\u202edesrever', '\u009b2J'])(
    'prints nothing that a terminal would obey: case %#',
    (said) => {
      const text = formatReport(reportOf(said))
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      expect(text.split('\n')).toHaveLength(formatReport(reportOf('plain')).split('\n').length)
      expect(reportCsv(reportOf(said)).replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    },
  )

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1+1', '\u001b=1', '＝1'])(
    'gives a spreadsheet no formula: case %#',
    (said) => {
      const [, line = ''] = reportCsv(reportOf(said)).split('\r\n')
      const cells = line.split(',').slice(2)
      expect(cells).toHaveLength(4)
      for (const cell of cells) expect(cell).toMatch(/^'/)
    },
  )
})
