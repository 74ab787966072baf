import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { createApp } from './app.ts'
import { ConfigProblem, readConfig } from './config.ts'
import { explainError, startProblem } from './explain-error.ts'
import type { House } from './house.ts'
import { openServedHouse } from './served-house.ts'

const longestFarewellMs = 10_000

try {
  await start()
} catch (error) {
  console.error(error instanceof ConfigProblem ? error.message : (startProblem(error) ?? explainError(error)))
  process.exit(1)
}

/** Opens the house, fills an empty demo, serves, and says where. */
async function start(): Promise<void> {
  const config = readConfig(process.env)
  const house = await openServedHouse(config)
  if (config.stage === 'trial')
    house.log.warn(
      'No WAYMARK_ENV: a trial. The secret is kept in data/secret; set WAYMARK_SECRET for production.',
    )
  const server = serve({ fetch: createApp(house).fetch, hostname: config.host, port: config.port }, (info) =>
    welcome(house, info),
  )
  server.on('error', (error) => {
    console.error(explain(error, config.port))
    process.exit(1)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(house, server))
}

function welcome(house: House, info: AddressInfo): void {
  const { config } = house
  const port = info.port
  const at = config.port === 0 ? `http://${config.host}:${port}` : config.baseUrl
  const lines =
    config.stage === 'demo'
      ? [
          `Waymark is showing the demo town of Aldermere at ${at}`,
          `The directory on its own: ${at}/directory`,
          `What to try: ${at}/demo`,
        ]
      : [`Waymark is serving at ${at}`, `The directory: ${at}/directory`]
  console.log(`\n  ${lines.join('\n  ')}\n`)
}

/** Answers what was asked, writes what was begun, and goes. A second signal, or ten seconds, ends it at once. */
async function stop(house: House, server: ReturnType<typeof serve>): Promise<void> {
  setTimeout(() => process.exit(1), longestFarewellMs).unref()
  const closed = new Promise((resolve) => server.close(resolve))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  await closed
  await house.close()
  process.exit(0)
}

function explain(error: Error, port: number): string {
  if ('code' in error && error.code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`
  return error.message
}
