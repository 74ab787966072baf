import { writeFile } from 'node:fs/promises'
import { SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import { benchGroup } from '../bench-group.ts'
import type { CommandHouse } from '../command-house.ts'
import type { Config } from '../config.ts'
import { benchImport } from './bench/bench-import.ts'
import { formatReport, reportCsv } from './format-report.ts'
import type { ImportProgress } from './import-report.ts'
import { importSource } from './import-source.ts'

interface ImportOptions {
  dryRun?: boolean
  mapping?: string
  feed?: string
  name?: string
  report?: string
}

/** Adds `import` to the command line. */
export function addExchangeCommands(program: Command, house: CommandHouse): void {
  program
    .command('import')
    .description(
      'Takes listings in from a file, a folder of HSDS tables, or an Open Referral feed; see docs/import.md.',
    )
    .argument('<location>', 'a file, a folder, or the http(s) address of a feed')
    .option('--dry-run', 'read everything and say what would happen; write nothing')
    .option('--mapping <file>', 'for a CSV file: the JSON file that says which column is what')
    .option(
      '--feed <key>',
      'what names this source each time it is imported (default: the address or the file’s name)',
    )
    .option('--name <words>', 'what to call the source in reports')
    .option('--report <file.csv>', 'also write every rejected and held row to a CSV file')
    .action(async (location: string, options: ImportOptions) => {
      const whole = await house(async (ctx) => {
        const progress = showProgress()
        const { mapping, dryRun = false } = options
        const feed = { key: options.feed, name: options.name }
        const report = await importSource(ctx, {
          location,
          mapping,
          feed,
          dryRun,
          onProgress: progress.show,
        }).finally(progress.end)
        process.stdout.write(`${formatReport(report)}\n`)
        if (options.report !== undefined) await writeFile(options.report, reportCsv(report))
        return report.wholeRead
      })
      if (!whole) process.exitCode = 1
    })
}

/** Adds `bench import` to the command line. */
export function addBenchImport(program: Command, readConfig: () => Config): void {
  benchGroup(program)
    .command('import')
    .description('Measures an import of made-up services, first and again.')
    .option('--rows <services>', 'how many services to make up', Number, 819)
    .action(async ({ rows }: { rows: number }) => {
      const figures = await benchImport(readConfig(), rows)
      const perSecond = (seconds: number) =>
        `${Math.round(rows / seconds)} rows a second (${seconds.toFixed(1)} s)`
      process.stdout.write(
        `${rows} rows\nfirst        ${perSecond(figures.firstSeconds)}\nunchanged    ${perSecond(figures.againSeconds)}\npeak memory  ${figures.peakMb} MB\n`,
      )
    })
}

/** A bar on a terminal, where the size is known; else a line now and then. */
function showProgress() {
  const bar = process.stderr.isTTY
    ? new SingleBar({
        format: '{bar} {percentage}% · {rows} rows · {rejected} rejected',
        hideCursor: true,
        stream: process.stderr,
      })
    : null
  let started = false
  let told = 0
  return {
    show({ rows, rejected }: ImportProgress, bytes: { read: number; total: number | null }): void {
      if (bar) {
        if (!started) bar.start(bytes.total ?? Math.max(bytes.read, 1), 0, { rows, rejected })
        started = true
        if (bytes.total === null) bar.setTotal(Math.max(bytes.read, 1))
        bar.update(bytes.read, { rows, rejected })
      } else if (rows - told >= 5000) {
        told = rows
        process.stderr.write(`${rows} rows read, ${rejected} rejected\n`)
      }
    },
    end(): void {
      if (started) bar?.stop()
    },
  }
}
