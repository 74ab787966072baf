import { readConfig } from './config.ts'
import type { House } from './house.ts'
import { openServedHouse } from './served-house.ts'

/** The house that `npm run dev` works on, as `npm start` would open it. */
export function openDevHouse(): Promise<House> {
  return openServedHouse(readConfig(process.env))
}
