import type { SearchFigures } from './bench-search.ts'
import type { EngineFigures } from './measure-engine.ts'
import type { KindFigures } from './measure-kind.ts'

/** The figures of a bench as lines to read. */
export function printSearch({ size, measured, leftOut, machine }: SearchFigures): string {
  const [ours] = measured
  const kinds = ours?.kinds ?? []
  return [
    `${size.size} made-up listings; ${size.questions} questions of each kind, the same for every engine, ${size.seconds} s at most for each kind.`,
    machineLine(machine),
    '',
    row('', ['middle / 95 / 99 of 100', 'asked', 'a second', '32 at once', 'loop late', 'found']),
    ...kinds.flatMap(({ key, label }) => [
      label,
      ...measured.flatMap((engine) => kindLines(engine, key, ours)),
    ]),
    '',
    engineRow(
      '',
      measured.map(({ label }) => label),
    ),
    ...engineRows.map(([label, of]) => engineRow(label, measured.map(of))),
    '',
    ...notes,
    ...leftOut.map(({ label, why }) => `${label} is left out: ${why}`),
  ].join('\n')
}

/** Figures of a busy machine are no figures. */
function machineLine({ node, cores, load }: SearchFigures['machine']): string {
  const busy =
    load > 0.5 ? ' It was busy with other things too, so believe the ratios more than the times.' : ''
  return `Node ${node}, ${cores} cores, load ${load.toFixed(1)} before we began.${busy}`
}

const notes = [
  '"a second" is one after another; "loop late" the 99th of a hundred delays of the main loop with 32 in flight (a 1 ms timer);',
  '"found" the share of those with a known listing that had it first (exact name) or among the first ten.',
  'Browsing asks for the same few pages again and again, as people do, and our engine keeps such answers; every other question is timed the first time it is asked.',
  'Memory is of a process that has only loaded the snapshot or, where there is none, that made the listings up and took them in.',
  'Fewer asked means that the time for the kind ran out.',
]

function kindLines(engine: EngineFigures, key: string, ours: EngineFigures | undefined): string[] {
  const kind = engine.kinds.find((candidate) => candidate.key === key)
  if (!kind) return []
  const found = kind.found === null ? '' : `${Math.round(kind.found * 1000) / 10} %`
  const { p50, p95, p99 } = kind.ms
  return [
    row(`  ${engine.label}`, [
      `${ms(p50)} / ${ms(p95)} / ${ms(p99)} ms`,
      String(kind.asked),
      String(Math.round(kind.perSecond.alone)),
      String(Math.round(kind.perSecond.together)),
      `${kind.loopDelayMs} ms`,
      found,
    ]) + ratio(kind, engine, ours),
  ]
}

/** How many times as long as ours, where it is somebody else's. */
function ratio(kind: KindFigures, engine: EngineFigures, ours: EngineFigures | undefined): string {
  const own = ours?.kinds.find(({ key }) => key === kind.key)?.ms.p50
  if (ours?.key !== 'embedded' || engine.key === 'embedded' || engine.key === 'port' || !own) return ''
  return `  ${Math.round((kind.ms.p50 / own) * 10) / 10} times ours`
}

const engineRows: [string, (engine: EngineFigures) => string][] = [
  ['different words', ({ words }) => (words === null ? '' : String(words))],
  ['listings taken in', ({ putMs }) => seconds(putMs)],
  ['made ready', ({ sealMs }) => seconds(sealMs)],
  [
    'snapshot saved',
    ({ snapshot }) => (snapshot ? `${seconds(snapshot.saveMs)}, ${Math.round(snapshot.mb)} MB` : 'none'),
  ],
  ['snapshot loaded', ({ snapshot }) => (snapshot ? seconds(snapshot.loadMs) : 'none')],
  ['opened again', ({ restartMs }) => (restartMs === null ? '' : seconds(restartMs))],
  ['memory: empty process', ({ memoryMb, snapshot }) => mb(snapshot?.emptyMb ?? memoryMb.empty)],
  ['memory: ready', ({ memoryMb, snapshot }) => mb(snapshot?.readyMb ?? memoryMb.ready)],
  ['memory: after questions', ({ memoryMb, snapshot }) => mb(snapshot?.askedMb ?? memoryMb.asked)],
  ['a change until found', ({ changeMs }) => `${ms(changeMs)} ms`],
]

const widths = [27, 8, 10, 12, 12, 9]

function row(name: string, cells: readonly string[]): string {
  return (name.padEnd(30) + cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('')).trimEnd()
}

const engineRow = (name: string, cells: readonly string[]) =>
  (name.padEnd(26) + cells.map((cell) => cell.padStart(27)).join('')).trimEnd()

const ms = (value: number) =>
  String(value >= 10 ? Math.round(value * 10) / 10 : Math.round(value * 100) / 100)
const seconds = (value: number) =>
  value >= 1000 ? `${Math.round(value / 100) / 10} s` : `${Math.round(value)} ms`
const mb = (value: number) => `${Math.round(value)} MB`
