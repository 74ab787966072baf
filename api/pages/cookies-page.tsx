import type { FC } from 'hono/jsx'
import { Page, type Site } from './page.tsx'

/** That there are no cookies, which is why nobody is asked about them. */
export const CookiesPage: FC<{ site: Site }> = ({ site }) => (
  <Page site={site} title="Cookies" canonical="/cookies" description="This directory sets no cookies.">
    <div class="frame narrow prose">
      <h1>Cookies</h1>
      <p class="lead">We set no cookies, so there is nothing to agree to.</p>
      <p>
        These pages keep nothing on your phone or computer. The directory that other websites show from here
        keeps nothing there either. Your browser has its own history, as it does for every page; you can clear
        it in its settings.
      </p>
    </div>
  </Page>
)
