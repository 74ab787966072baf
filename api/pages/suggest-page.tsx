import type { FC } from 'hono/jsx'
import type { PublicListing } from '../listings/schema.ts'
import { ErrorSummary, Field } from './field.tsx'
import { Page, type Site } from './page.tsx'
import { pageWords } from './words.ts'

const words = pageWords.suggestion

interface SuggestProps {
  site: Site
  /** The listing that it is about; null for a new one. */
  about: PublicListing | null
  /** What has been filled in so far. */
  values: Record<string, string>
  /** What is wrong, by field; empty at first. */
  fields: Record<string, string>
}

/** The form to suggest a listing or to say that one is wrong; nothing is asked about the person who writes. */
export const SuggestPage: FC<SuggestProps> = ({ site, about, values, fields }) => {
  const title = about ? words.aboutTitle(about.name) : words.newTitle
  const wrong = Object.keys(fields).length > 0
  return (
    <Page
      site={site}
      title={title}
      error={wrong}
      noindex={about !== null}
      canonical={about ? undefined : '/suggest'}
      sensitive={about?.sensitive}
    >
      <div class="frame narrow">
        {wrong && <ErrorSummary fields={fields} />}
        <h1>{title}</h1>
        <p class="lead">{about ? words.aboutLead : words.newLead}</p>
        <form action="/suggest" method="post" class="stacked" novalidate>
          {about ? (
            <AboutFields about={about} values={values} fields={fields} />
          ) : (
            <NewFields values={values} fields={fields} />
          )}
          <Trap />
          <p class="soft">{words.noPersonal}</p>
          <button type="submit">{words.send}</button>
        </form>
        {!about && <p class="soft">{words.existing}</p>}
      </div>
    </Page>
  )
}

type FieldsProps = Pick<SuggestProps, 'values' | 'fields'>

const AboutFields: FC<FieldsProps & { about: PublicListing }> = ({ about, values, fields }) => (
  <>
    <input type="hidden" name="listing" value={about.slug} />
    <fieldset>
      <legend>{words.kind}</legend>
      {(['correction', 'wrong'] as const).map((kind) => (
        <label class="choice">
          <input type="radio" name="kind" value={kind} checked={(values['kind'] ?? 'correction') === kind} />
          <span>{words.kinds[kind]}</span>
        </label>
      ))}
    </fieldset>
    <Field
      name="text"
      label={words.text}
      hint={words.textHint}
      value={values['text'] ?? ''}
      error={fields['text']}
      rows={6}
      maxlength={4000}
    />
  </>
)

const NewFields: FC<FieldsProps> = ({ values, fields }) => {
  const line = (name: 'name' | 'organisation' | 'where' | 'when' | 'contact', maxlength: number) => (
    <Field
      name={name}
      {...words.new[name]}
      value={values[name] ?? ''}
      error={fields[name]}
      maxlength={maxlength}
    />
  )
  return (
    <>
      <input type="hidden" name="kind" value="new-listing" />
      {line('name', 200)}
      {line('organisation', 200)}
      {line('where', 300)}
      {line('when', 500)}
      {line('contact', 300)}
      <Field
        name="text"
        {...words.new.text}
        value={values['text'] ?? ''}
        error={fields['text']}
        rows={4}
        maxlength={4000}
      />
    </>
  )
}

/** A field that only machines see and fill in. */
const Trap: FC = () => (
  <div class="trap" aria-hidden="true">
    <label for="website2">{words.trap}</label>
    <input id="website2" name="website2" type="text" tabindex={-1} autocomplete="off" />
  </div>
)

/** What follows a suggestion. */
export const ThanksPage: FC<{ site: Site }> = ({ site }) => (
  <Page site={site} title={words.thanksTitle} noindex>
    <div class="frame narrow">
      <h1>{words.thanksTitle}</h1>
      <p class="lead">{words.thanksText}</p>
      <p>
        <a href="/directory">{pageWords.listing.back}</a>
      </p>
    </div>
  </Page>
)
