import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { addPlacesCommands } from './commands.ts'
import { findPlace } from './find-place.ts'

let house: TestHouse
let folder: string
let said = ''
beforeEach(async () => {
  house = await openTestHouse()
  folder = await mkdtemp(join(tmpdir(), 'waymark-command-'))
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await house.close()
  await rm(folder, { recursive: true })
})

const run = (path: string) => {
  const program = new Command().exitOverride()
  addPlacesCommands(program, (work) => work(house.ctx({ role: 'operator' }), house))
  return program.parseAsync(['import-postcodes', path], { from: 'user' })
}

test('waymark import-postcodes says what was taken and why the rest was not', async () => {
  const path = join(folder, 'onspd.csv')
  await writeFile(path, 'pcds,doterm,lat,long\nAM1 2AB,,53.4,-1.3\nAM1 2AD,199606,53.4,-1.3\n')
  await run(path)
  expect(said).toContain(
    '2 rows read, 1 postcodes taken, 1 of them new or moved; 1 outward codes.\n  left out, terminated: 1\n',
  )
  expect(await findPlace(house.ctx({ role: 'public' }), 'AM1 2AB')).toMatchObject({ kind: 'postcode' })
})

test('waymark import-postcodes fails with words for a file that is not a postcode table', async () => {
  const path = join(folder, 'other.csv')
  await writeFile(path, 'name,town\nThe Wharf,Aldermere\n')
  await expect(run(path)).rejects.toThrow(/Seen: name, town/)
})
