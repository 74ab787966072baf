import type { FC } from 'hono/jsx'
import { en } from '../../widget/words/en.ts'
import { Icon } from './icon.tsx'
import type { SomeoneToAsk } from './someone-to-ask.ts'
import { telHref } from './tel-href.ts'

/** Somebody to ring, the number as a large link. */
export const AskSomeone: FC<{ lines: readonly SomeoneToAsk[] }> = ({ lines }) => {
  const [before = '', after = ''] = en.askSomeoneText.split('{name}')
  return (
    <ul class="plain">
      {lines.map(({ name, url, phone }) => (
        <li>
          <span>
            {before}
            <a href={url}>{name}</a>
            {after}
          </span>
          <br />
          <a class="ring-link" href={telHref(phone) ?? undefined}>
            <Icon name="phone" /> {phone}
          </a>
        </li>
      ))}
    </ul>
  )
}
