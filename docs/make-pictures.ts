import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openSite } from '../api/journeys/open-site.ts'

// Draws the pictures of the documentation from the real thing, so that they are never of something else:
//   npx tsx docs/make-pictures.ts
const folder = fileURLToPath(new URL('./pictures/', import.meta.url))
await mkdir(folder, { recursive: true })
const site = await openSite()
try {
  const page = await site.visit('/', { viewport: { width: 1280, height: 860 } })
  const directory = page.locator('waymark-directory')
  await directory.getByLabel('What would help?').fill('somewhere warm to talk to people')
  await directory.getByLabel('What would help?').press('Enter')
  await directory.locator('[part~=card]').first().waitFor()
  await directory.scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${folder}search.png` })
} finally {
  await site.close()
}
