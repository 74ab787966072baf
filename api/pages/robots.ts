/**
 * What search engines are asked: every page may be read except searches, which are endless and belong to whoever made them.
 * The API is for programs that were pointed at it.
 */
export const robots = (baseUrl: string): string => `User-agent: *
Disallow: /directory?
Disallow: /api/
Sitemap: ${baseUrl}/sitemap.xml
`
