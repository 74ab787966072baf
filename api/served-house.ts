import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import { type House, openHouse } from './house.ts'
import { isEmpty } from './listings/is-empty.ts'

/** A house ready to be served, by `npm start` and `npm run dev` alike: an empty demo is filled with its town, and the index is loaded. */
export async function openServedHouse(config: Config): Promise<House> {
  const isDemo = config.stage === 'demo'
  const basemapPath = isDemo
    ? fileURLToPath(new URL('../seed/aldermere/basemap.geojson', import.meta.url))
    : null
  const house = await openHouse({ config, basemapPath })
  if (isDemo && (await isEmpty(house.database.db))) {
    const { fillDemo } = await import('../seed/fill-demo.ts')
    await fillDemo(house.ctx({ role: 'system' }))
  }
  await house.search.catchUp()
  return house
}
