import type { FC } from 'hono/jsx'
import { Page, type Site } from './page.tsx'

/** What the demo is, what to try in it, and what it is not. */
export const DemoPage: FC<{ site: Site }> = ({ site }) => (
  <Page site={site} title="About this demo" noindex>
    <div class="frame narrow prose">
      <h1>About this demo</h1>
      <p class="lead">
        Waymark is a directory of community help that a council, a practice or a charity can put on its own
        website. This one is filled with Aldermere, a town that does not exist. You cannot break anything.
      </p>
      <h2>Who you can be</h2>
      <ul>
        <li>
          <strong>Someone who lives here.</strong> Start on <a href="/">the council’s page</a>, which has the
          directory in it, or on <a href="/directory">the directory’s own page</a>. Nobody signs in.
        </li>
        <li>
          <strong>Someone who runs a group.</strong> <a href="/suggest">Suggest a listing</a>, or open one and
          choose “Tell us what to change”.
        </li>
        <li>
          <strong>The person who looks after the machine.</strong> Stop it, start it, and bring in a file of
          your own with <code>npm run waymark -- import</code>.
        </li>
      </ul>
      <h2>What to try</h2>
      <ul>
        <li>
          Look for{' '}
          <a href="/directory?q=somewhere+warm+to+talk+to+people">somewhere warm to talk to people</a>.
        </li>
        <li>
          Misspell it: <a href="/directory?q=gardning">gardning</a>.
        </li>
        <li>
          Say it as you would to a friend: <a href="/directory?q=cant+pay+the+gas">can’t pay the gas</a>,{' '}
          <a href="/directory?q=lost+my+husband">lost my husband</a>.
        </li>
        <li>
          Type a postcode of the town or the name of one of its wards, and ask for what is on this Thursday
          and free.
        </li>
        <li>Turn JavaScript off, or use only the keyboard, and do the same again.</li>
      </ul>
      <h2>Where mail shows</h2>
      <p>
        Nothing in this demo sends mail yet. What you suggest is kept in this machine’s own database, for a
        curator to look at.
      </p>
      <h2>Put it on a page of your own</h2>
      <p>Two lines of HTML are enough:</p>
      <pre tabindex={0}>
        <code>{snippet(site.baseUrl)}</code>
      </pre>
      <p>To start without the demo, give the program a database of its own; the README says how.</p>
    </div>
  </Page>
)

const snippet = (baseUrl: string) => `<script type="module" src="${baseUrl}/embed.js"></script>
<waymark-directory embed="aldermere-demo"><a href="${baseUrl}/directory">Find help near you</a></waymark-directory>`
