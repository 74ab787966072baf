/** A page for search engines: its path, and the day it last changed. */
export interface SitemapEntry {
  path: string
  changedOn?: string
}

/** The most addresses that one sitemap may hold, by the protocol of sitemaps.org. */
export const sitemapLimit = 50_000

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** A sitemap of these pages; no more than `sitemapLimit`. */
export function sitemap(baseUrl: string, entries: readonly SitemapEntry[]): string {
  const urls = entries.map(
    ({ path, changedOn }) =>
      `<url><loc>${escape(baseUrl + path)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>\n`,
  )
  return `${head}<urlset ${space}>\n${urls.join('')}</urlset>\n`
}

/** A list of sitemaps, for a directory that one cannot hold. */
export function sitemapIndex(baseUrl: string, parts: number): string {
  const maps = Array.from(
    { length: parts },
    (_, at) => `<sitemap><loc>${escape(`${baseUrl}/sitemap.xml?part=${at + 1}`)}</loc></sitemap>\n`,
  )
  return `${head}<sitemapindex ${space}>\n${maps.join('')}</sitemapindex>\n`
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
