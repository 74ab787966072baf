import type { FC } from 'hono/jsx'
import { Page, type Site } from './page.tsx'

/** What we keep about the people who look for help here, which is nothing, and what we do keep. */
export const PrivacyPage: FC<{ site: Site }> = ({ site }) => (
  <Page
    site={site}
    title="Privacy"
    canonical="/privacy"
    description="What this directory keeps about you: nothing that says who you are."
  >
    <div class="frame narrow prose">
      <h1>Privacy</h1>
      <p class="lead">
        You can look for help here without telling us who you are. Nobody signs in, and nothing follows you
        around.
      </p>
      <h2>When you search</h2>
      <p>
        What you type, and the postcode or place you give, are used to answer you and then forgotten. They are
        not written in our logs. They are in the address of the results page, so that you can go back, keep it
        or share it. If you share a computer, clear its history when you have finished.
      </p>
      <h2>When you look at a listing</h2>
      <p>
        Our logs say that a listing page was opened, at what time, and how long it took. They do not say which
        one, or who by. Your network address is held in the machine’s memory for a minute, so that one visitor
        cannot ask for too much at once. It is not saved.
      </p>
      <p>
        Links to websites, e-mail and phone numbers belong to the groups that run them. What they keep is in
        their own privacy notices. We do not tell them which page you came from.
      </p>
      <h2>When you tell us something</h2>
      <p>
        If you suggest a listing or a change, we keep what you wrote and when, so that a person can check it.
        We do not ask for your name. Please do not write about your own health, or about somebody else.
      </p>
      <h2>Other companies</h2>
      <p>
        There is no advertising, no counting of visitors, and no fonts, buttons or videos from somewhere else.
        {site.asks.tiles &&
          ` When you open the map, your browser fetches its pictures from ${site.asks.tiles}, which can see your network address and the part of the map you look at.`}
        {site.asks.postcodes &&
          ` A postcode that we do not know is looked up at ${site.asks.postcodes}, by our machine and without anything else about you.`}
      </p>
      <p>
        Whoever runs this directory decides what happens with it and answers for it. Ask them if you want to
        know more, or to complain. You can also complain to the{' '}
        <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner’s Office</a>.
      </p>
    </div>
  </Page>
)
