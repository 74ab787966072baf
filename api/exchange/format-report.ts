import type { ImportReport, ReportedRow } from './import-report.ts'
import { sayPlainly } from './say-plainly.ts'

/**
 * What a run came to, for a person to read: counts first, then what was noted, held and rejected, row by row with the reason in words.
 */
export function formatReport(report: ImportReport): string {
  return [
    headline(report),
    ...counts(report),
    ...notes(report),
    ...rows('Held as drafts', report.heldRows),
    ...rows('Rejected', report.rejects),
  ].join('\n')
}

/** Every rejected and held row as CSV, with a first line of names; nothing in it can be taken for a formula by a spreadsheet. */
export function reportCsv(report: ImportReport): string {
  const line = (outcome: string, { row, sourceId, name, field, reason }: ReportedRow) =>
    [outcome, String(row), sourceId, name, field, reason].map(cell).join(',')
  const lines = [
    ...report.rejects.map((row) => line('rejected', row)),
    ...report.heldRows.map((row) => line('held', row)),
  ]
  return ['outcome,row,id,name,field,reason', ...lines, ''].join('\r\n')
}

function cell(text: string): string {
  const plain = sayPlainly(text)
  const safe = /^[\s\ufffd]*[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function headline({ feed, dryRun, stopped }: ImportReport): string {
  const how = dryRun ? ' (dry run: nothing was written)' : ''
  const whole =
    stopped === null ? '' : `\nNot everything was read: ${sayPlainly(stopped)} Nothing was closed.`
  return `Import of ${sayPlainly(feed.name)}${how}${whole}`
}

function counts(report: ImportReport): string[] {
  const { rows, new: fresh, changed, same, rejected, gone, held, proposals, taken } = report
  const lines: [string, number][] = [
    ['rows read', rows],
    ['new', fresh],
    ['changed', changed],
    ['same as before', same],
    ['rejected', rejected],
    ['gone, now closed', gone],
    ['held as drafts', held],
    ['for a curator to decide', proposals],
  ]
  const width = String(rows).length
  const now = `  of those taken: ${taken.published} published, ${taken.draft} draft, ${taken.closed} closed`
  return [...lines.map(([words, count]) => `  ${String(count).padStart(width)}  ${words}`), now]
}

function notes({ notes, notClosed }: ImportReport): string[] {
  const lines = notes.map(({ text, count, rows }) => {
    const where =
      rows.length === 0
        ? ''
        : ` Row ${rows.join(', ')}${count > rows.length ? ` and ${count - rows.length} more` : ''}.`
    return `  ${sayPlainly(text)}${where}`
  })
  const all = notClosed === null ? lines : [`  ${sayPlainly(notClosed)}`, ...lines]
  return all.length === 0 ? [] : ['', 'Noted', ...all]
}

function rows(title: string, list: readonly ReportedRow[]): string[] {
  if (list.length === 0) return []
  const lines = list.map(({ row, sourceId, name, field, reason }) => {
    const what = [sourceId, name].filter(Boolean).join(' ')
    return `  ${sayPlainly(`row ${row}${what ? ` · ${what}` : ''}${field ? ` · ${field}` : ''}: ${reason}`)}`
  })
  return ['', `${title} (${list.length})`, ...lines]
}
