// The way in, on a fresh clone with nothing installed: this file needs Node alone. It installs what is missing, builds what is
// stale, and hands over. `npm start`, `npm test`, `npm run check`, `npm run dev` and `npm run waymark` all come through here.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
process.chdir(root)

const modes = { start, test, check, dev, cli, build }
const [mode = 'start', ...rest] = process.argv.slice(2)
await modes[mode](rest)

async function start() {
  install()
  build()
  await import('../dist-server/server.js')
}

async function cli(args) {
  install()
  build()
  process.argv = [process.argv[0], 'waymark', ...args]
  await import('../dist-server/cli.js')
}

function dev() {
  install()
  exit(run('node', [bin('vite'), '--clearScreen', 'false', ...rest]))
}

function check() {
  install()
  must('Lint', run('node', [bin('oxlint'), '--deny-warnings']))
  must('Format', run('node', [bin('oxfmt'), '--check', '.']))
  must('Types', run('node', [bin('typescript', 'tsc'), '--noEmit']))
  test(rest)
}

/** Runs every test and ends with one line, `N passed, N failed`. */
function test(args) {
  install()
  build()
  const chromium = findChromium()
  const folder = mkdtempSync(join(tmpdir(), 'waymark-tests-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const env = { ...process.env, CHROMIUM_PATH: chromium }
  const status = run('node', [bin('vitest'), 'run', ...reporters, ...args], { env })
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  rmSync(folder, { recursive: true, force: true })
  if (counts === null) exit(status || 1)
  const failed = Math.max(counts.numFailedTests, status === 0 ? 0 : 1)
  const skipped = counts.numPendingTests + (counts.numTodoTests ?? 0)
  if (skipped > 0) console.log(`${skipped} skipped: each says why`)
  console.log(`${counts.numPassedTests} passed, ${failed} failed`)
  exit(failed === 0 && counts.numPassedTests > 0 ? 0 : 1)
}

/** Installs the locked dependencies when they are missing or the lock file has changed since. */
function install() {
  const stamp = 'node_modules/.waymark-lock'
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing what is missing …')
  must('Installing', run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']))
  writeFileSync(stamp, lock)
}

/** Builds what is older than its sources: the embed into `dist/`, the programs into `dist-server/`. */
function build() {
  const common = ['vite.config.ts', 'package-lock.json']
  buildStale('dist', 'the embed', ['widget', ...common], [])
  buildStale(
    'dist-server',
    'the server',
    ['api', 'db', 'seed', 'widget/words', 'widget/look', ...common],
    ['--ssr'],
  )
}

function buildStale(folder, what, sources, flags) {
  const stamp = join(folder, '.built')
  const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0
  if (builtAt > Math.max(...sources.map(newest))) return
  console.error(`Building ${what} …`)
  must('Building', run('node', [bin('vite'), 'build', '--logLevel', 'warn', ...flags]))
  writeFileSync(stamp, '')
}

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** A Chromium for the tests: one already here, else Playwright's download, else Debian's package when we may, else a clear sentence. */
function findChromium() {
  const found = knownChromium()
  if (found) return found
  console.error('No Chromium on this machine: fetching one for the tests …')
  run('node', ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  const fetched = playwrightChromium()
  if (fetched) return fetched
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', 'chromium'])
  }
  const installed = knownChromium()
  if (installed) return installed
  console.error(
    'The tests need Chromium. Install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH to one you have.',
  )
  return exit(1)
}

function knownChromium() {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return places.find((path) => path && existsSync(path)) ?? playwrightChromium()
}

function playwrightChromium() {
  const asked = spawnSync(
    'node',
    ['-e', "process.stdout.write(require('playwright-core').chromium.executablePath())"],
    { encoding: 'utf8' },
  )
  return asked.status === 0 && existsSync(asked.stdout) ? asked.stdout : undefined
}

function bin(name, command = name) {
  const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  const path = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command]
  return join('node_modules', name, path)
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
    ...options,
  })
  return done.status ?? 1
}

function must(what, status) {
  if (status === 0) return
  console.error(`${what} failed: see above.`)
  exit(1)
}

function exit(status) {
  process.exit(status)
}
