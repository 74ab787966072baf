import type { FC } from 'hono/jsx'
import { Page, type Site } from './page.tsx'

/** What has been done so that everybody can use these pages, what has been checked, and what nobody has checked yet. */
export const AccessibilityPage: FC<{ site: Site }> = ({ site }) => (
  <Page
    site={site}
    title="Accessibility"
    canonical="/accessibility"
    description="How these pages are made for everybody to use, and what has been checked."
  >
    <div class="frame narrow prose">
      <h1>Accessibility</h1>
      <p class="lead">
        We want everybody to be able to find help here. This page says what we have done and what we have not.
      </p>
      <h2>What you can do</h2>
      <ul>
        <li>Use every page with a keyboard alone, and see where you are.</li>
        <li>Make the text four times as large without scrolling sideways.</li>
        <li>
          Use your own colours, a dark screen, or no movement: the pages follow what your device asks for.
        </li>
        <li>Search, filter and read every listing with JavaScript turned off.</li>
        <li>Find everything in the list that is on the map, in the same order.</li>
        <li>Print a listing in large type.</li>
      </ul>
      <h2>What has been checked</h2>
      <p>
        These pages are built to the Web Content Accessibility Guidelines 2.2, level AA. Each kind of page is
        checked by a program (axe) on a narrow and a wide screen, in light and in dark, every time the
        software changes. A program finds only some of the problems that people meet.
      </p>
      <h2>What has not</h2>
      <p>
        The software has not yet been tried with people who use screen readers, magnifiers or voice control,
        and nobody independent has audited it. The words in a listing are the organisation’s own and may be
        hard to read. The map is not usable without sight; the list is.
      </p>
      <h2>Tell us</h2>
      <p>
        If something here does not work for you, <a href="/suggest">tell us</a> or ask whoever runs this
        directory. If they do not answer well, the{' '}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a> can
        advise you.
      </p>
    </div>
  </Page>
)
