import type { Context } from 'hono'
import { Fault } from '../fault.ts'
import type { Env } from '../http/env.ts'
import { parseInput } from '../http/parse.ts'
import { getListing } from '../listings/get-listing.ts'
import type { PublicListing } from '../listings/schema.ts'
import { makeSuggestion } from '../moderation/make-suggestion.ts'
import { SuggestionInput } from '../moderation/schema.ts'
import { render, siteOf } from './render.ts'
import { SuggestPage } from './suggest-page.tsx'

/** `GET /suggest`: the form, about one listing when the address names it. */
export async function showSuggest(c: Context<Env>): Promise<Response> {
  const about = await listingAbout(c, c.req.query('listing') ?? '')
  return render(c, <SuggestPage site={siteOf(c)} about={about} values={{}} fields={{}} />)
}

/** `POST /suggest`: into the queue and on to the thanks; a form with something wrong comes back as it was, with a 400. */
export async function takeSuggestion(c: Context<Env>): Promise<Response> {
  const values = await formValues(c)
  try {
    await makeSuggestion(c.var.ctx, parseInput(SuggestionInput, values))
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'bad-request') throw error
    const about = await listingAbout(c, values['listing'] ?? '')
    return render(
      c,
      <SuggestPage site={siteOf(c)} about={about} values={values} fields={error.fields ?? {}} />,
      400,
    )
  }
  return c.redirect('/suggest/thanks', 303)
}

async function formValues(c: Context<Env>): Promise<Record<string, string>> {
  const type = c.req.header('content-type')?.toLowerCase() ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded') && !type.startsWith('multipart/form-data')) {
    throw new Fault('unsupported-type', 'Send the form as a browser would.')
  }
  const body = await c.req.parseBody().catch(() => {
    throw new Fault('bad-request', 'The form could not be read. Please try again.')
  })
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

async function listingAbout(c: Context<Env>, slug: string): Promise<PublicListing | null> {
  if (slug === '') return null
  const got = await getListing(c.var.ctx, slug)
  const found = 'movedTo' in got ? await getListing(c.var.ctx, got.movedTo) : got
  if ('movedTo' in found) throw new Fault('gone', 'This listing is no longer in the directory.')
  if (found.listing.sensitive) c.header('Cache-Control', 'no-store')
  return found.listing
}
