import type { FC } from 'hono/jsx'

/** Where a council would have more pages; in the demo they all lead here. */
const services = ['Bins and recycling', 'Council tax', 'Parks and halls', 'Meetings']

/**
 * The demo's `/`: a page of a made-up town council with the directory in it, as a council would put it there: two lines of HTML,
 * inside its own look and its own colour.
 */
export const CouncilPage: FC = () => (
  <html lang="en-GB" data-theme="light">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Help and activities near you – Aldermere Town Council</title>
      <meta name="description" content="Find groups, advice and things to do in and around Aldermere." />
      <meta name="robots" content="noindex" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/pages.css" />
      <script type="module" src="/embed.js"></script>
    </head>
    <body class="council">
      <a class="council-skip" href="#content">
        Skip to content
      </a>
      <aside class="council-note" aria-label="This is a demo">
        Aldermere is made up, and so is everybody in it. <a href="/demo">About this demo</a>
      </aside>
      <CouncilTop />
      <CouncilMain />
      <footer class="council-foot">
        <div class="council-frame">
          <p>Aldermere Town Council, Town Hall, Market Place, Aldermere</p>
          <p>
            <a href="/urgent-help">Urgent help</a> <a href="/accessibility">Accessibility</a>{' '}
            <a href="/privacy">Privacy</a>
          </p>
        </div>
      </footer>
    </body>
  </html>
)

const CouncilMain: FC = () => (
  <main id="content" class="council-frame" tabindex={-1}>
    <nav aria-label="You are here" class="council-crumbs">
      <ol>
        <li>
          <a href="/">Home</a>
        </li>
        <li>Living here</li>
        <li aria-current="page">Help and activities</li>
      </ol>
    </nav>
    <h1>Help and activities near you</h1>
    <p class="council-lead">
      Aldermere is full of people who give their time. There is a lunch club on most days of the week,
      somewhere warm to sit when it is cold, and good advice when the post brings bad news. You do not need to
      live in the town, or be on any list, to look.
    </p>
    <waymark-directory embed="aldermere-demo" address="">
      <p class="council-plain">
        <a href="/directory">Find help near you</a>
      </p>
    </waymark-directory>
    <section class="council-talk" aria-labelledby="talk">
      <h2 id="talk">Would you like to talk to someone?</h2>
      <p>
        Come to the Town Hall, Market Place, on weekday mornings from 9.30 to 12.30, or ring 01632 960100. We
        will look with you. If you find it hard to come in, one of us can visit.
      </p>
      <p>
        Do you run something that should be here? <a href="/suggest">Tell us about it</a>. It is free, and a
        person reads everything.
      </p>
    </section>
  </main>
)

const CouncilTop: FC = () => (
  <header class="council-top">
    <div class="council-frame">
      <a href="/" class="council-name">
        <CouncilCrest />
        <span>
          Aldermere <small>Town Council</small>
        </span>
      </a>
      <nav aria-label="Council services">
        <ul>
          {services.map((label) => (
            <li>
              <a href="/">{label}</a>
            </li>
          ))}
          <li>
            <a href="/" aria-current="page">
              Living here
            </a>
          </li>
        </ul>
      </nav>
    </div>
  </header>
)

/** The alder leaf and the mere, as the council has it on its letters. */
const CouncilCrest: FC = () => (
  <svg viewBox="0 0 40 46" aria-hidden="true" focusable="false">
    <path class="shield" d="M3 3h34v20c0 11-8 17-17 20C11 40 3 34 3 23z" />
    <path class="leaf" d="M20 9c6 3 8 8 6 13-1 3-4 4-6 4s-5-1-6-4c-2-5 0-10 6-13zM20 12v18" />
    <path class="water" d="M9 32c3-2 5-2 7.5 0s5 2 7.5 0 4.5-2 7 0M13 37c2.5-1.5 4-1.5 6 0s4 1.5 6 0" />
  </svg>
)
