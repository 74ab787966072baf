import { expect, test } from 'vitest'
import { sitemap, sitemapIndex } from './sitemap.ts'

test('a sitemap names whole addresses with the day each changed', () => {
  expect(
    sitemap('https://help.example.org', [
      { path: '/directory' },
      { path: '/listings/a&b', changedOn: '2026-11-01' },
    ]),
  ).toContain('<url><loc>https://help.example.org/listings/a&amp;b</loc><lastmod>2026-11-01</lastmod></url>')
})

test('a directory too large for one is a list of parts', () => {
  expect(sitemapIndex('https://help.example.org', 2)).toContain(
    '<loc>https://help.example.org/sitemap.xml?part=2</loc>',
  )
})
