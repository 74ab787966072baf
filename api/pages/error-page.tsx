import type { Context } from 'hono'
import type { FC } from 'hono/jsx'
import { type Fault, type FaultCode, faultStatus } from '../fault.ts'
import type { Env } from '../http/env.ts'
import { en } from '../../widget/words/en.ts'
import { Page, type Site } from './page.tsx'
import { render, siteOf } from './render.ts'
import { pageWords } from './words.ts'

const words = pageWords.faults

/** What a person is told for each fault: a heading, and what to do; the fault's own sentence where there is none. */
const said: Partial<Record<FaultCode, { title: string; text: string }>> = {
  'not-found': { title: words.notFound, text: words.notFoundText },
  gone: { title: words.gone, text: words.goneText },
  unexpected: { title: words.unexpected, text: words.unexpectedText },
  unavailable: { title: words.unexpected, text: words.unexpectedText },
}

/** The page for anything that went wrong: in words, with a way on. */
export function errorPage(c: Context<Env>, fault: Fault): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store')
  return render(
    c,
    <ErrorPage site={siteOf(c)} fault={fault} requestId={c.var.requestId} />,
    faultStatus[fault.code],
  )
}

const ErrorPage: FC<{ site: Site; fault: Fault; requestId: string }> = ({ site, fault, requestId }) => {
  const title = said[fault.code]?.title ?? (fault.code === 'too-many' ? words.tooMany : words.badRequest)
  return (
    <Page site={site} title={title} noindex>
      <div class="frame narrow">
        <h1>{title}</h1>
        <p class="lead">{said[fault.code]?.text ?? fault.message}</p>
        <SearchAgain />
        {faultStatus[fault.code] >= 500 && <p class="soft">{words.reference(requestId)}</p>}
      </div>
    </Page>
  )
}

const SearchAgain: FC = () => (
  <form class="search-again" action="/directory" method="get" role="search">
    <label for="q">{en.what}</label>
    <div class="row">
      <input id="q" name="q" type="search" maxlength={200} autocomplete="off" />
      <button type="submit">{en.search}</button>
    </div>
  </form>
)
