import type { FC } from 'hono/jsx'
import { pageWords } from './words.ts'

interface FieldProps {
  name: string
  label: string
  value: string
  hint?: string
  /** What is wrong with it, in a sentence. */
  error?: string | undefined
  /** Lines to write in; one by default. */
  rows?: number
  maxlength: number
}

/** A labelled field of a form with its hint and, after a mistake, what is wrong. */
export const Field: FC<FieldProps> = ({ name, label, value, hint, error, rows, maxlength }) => {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined
  const common = {
    id: name,
    name,
    maxlength,
    'aria-describedby': described,
    'aria-invalid': error ? 'true' : undefined,
  } as const
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {rows ? (
        <textarea {...common} rows={rows}>
          {value}
        </textarea>
      ) : (
        <input {...common} type="text" value={value} autocomplete="off" />
      )}
    </div>
  )
}

/** What is wrong with a form, first on the page and focused, each line a link to its field. */
export const ErrorSummary: FC<{
  fields: Record<string, string>
  lead?: string
  ids?: Record<string, string>
}> = ({ fields, lead, ids }) => (
  <section class="error-summary" role="alert" aria-labelledby="error-title" tabindex={-1} autofocus>
    <h2 id="error-title">{pageWords.problem}</h2>
    {lead && <p>{lead}</p>}
    <ul>
      {Object.entries(fields).map(([name, message]) => (
        <li>
          <a href={`#${ids?.[name] ?? name}`}>{message}</a>
        </li>
      ))}
    </ul>
  </section>
)
