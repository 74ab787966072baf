import type { Child, FC } from 'hono/jsx'
import { en } from '../../widget/words/en.ts'
import { Disc, Icon } from './icon.tsx'
import { pageWords as words } from './words.ts'

/** What every page knows of the house it stands in. */
export interface Site {
  /** Where the directory is reached, without a slash at the end. */
  baseUrl: string
  /** True in the demo, where `/` is a council's page and `/demo` explains. */
  demo: boolean
  /** Machines of others that the map or the search asks, by what for; null: nobody. */
  asks: { tiles: string | null; postcodes: string | null }
}

interface PageProps {
  site: Site
  /** Without the name of the site; empty for a title of the site alone. */
  title: string
  /** One sentence for search engines; none on pages that ask not to be found. */
  description?: string
  /** The address that stands for this page, from the root; pages that are not to be found have none. */
  canonical?: string
  /** Keeps the page out of search engines. */
  noindex?: boolean
  /** Meeting this page by accident could put somebody in danger: the title says nothing, and there is a quick way out. */
  sensitive?: boolean
  /** Something in a form is wrong, and the title says so first. */
  error?: boolean
  /** Loads the embed, which takes over what it finds of itself in the page. */
  embed?: boolean
  /** Structured data, from `jsonLd`. */
  data?: Child
  children?: Child
}

/** The frame of every page: one `h1` of the page's own inside, no script or style but our own files. */
export const Page: FC<PageProps> = (props) => {
  const { site, title, sensitive, error, children } = props
  const named = sensitive ? en.listing.neutralTitle : title === '' ? words.site : `${title} – ${words.site}`
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${error ? words.errorPrefix : ''}${named}`}</title>
        <Head {...props} />
      </head>
      <body class="waymark">
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Top sensitive={sensitive} />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <Foot site={site} />
      </body>
    </html>
  )
}

const Head: FC<PageProps> = ({ site, description, canonical, noindex, sensitive, embed, data }) => (
  <>
    <meta name="color-scheme" content="light dark" />
    {description && !sensitive && <meta name="description" content={description} />}
    {(noindex || sensitive) && <meta name="robots" content="noindex" />}
    {canonical && <link rel="canonical" href={`${site.baseUrl}${canonical}`} />}
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/pages.css" />
    {embed && <script type="module" src="/embed.js"></script>}
    {data && <script type="application/ld+json">{data}</script>}
  </>
)

/** Leaves for somewhere harmless, without telling it where from; works without JavaScript. */
const ExitLink: FC = () => (
  <a class="exit" href="https://www.bbc.co.uk/weather" rel="noreferrer nofollow" title={words.exitHint}>
    <Icon name="exit" /> {en.exitPage}
  </a>
)

const Top: FC<{ sensitive?: boolean }> = ({ sensitive }) => (
  <header class="top">
    {sensitive && <ExitLink />}
    <div class="frame">
      <a class="brand" href="/directory">
        <Disc />
        <span>{words.site}</span>
      </a>
      <a class="urgent-link" href="/urgent-help">
        {en.urgentHelp}
      </a>
    </div>
  </header>
)

const Foot: FC<{ site: Site }> = ({ site }) => (
  <footer class="foot">
    <nav class="frame" aria-label={words.footer}>
      <ul>
        {footLinks(site).map(([href, label]) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  </footer>
)

const footLinks = (site: Site): [string, string][] => [
  ['/urgent-help', en.urgentHelp],
  ['/suggest', words.suggest],
  ['/privacy', words.privacy],
  ['/cookies', words.cookies],
  ['/accessibility', words.accessibility],
  ...(site.demo ? [['/demo', 'About this demo'] as [string, string]] : []),
]
