import type { FC } from 'hono/jsx'
import { type Block, type Piece, readSafeText } from '../../widget/words/read-safe-text.ts'

/** A web or mail address that a link may carry: http, https, mailto or tel, and nothing that runs. */
export function safeHref(href: string): string | null {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(href) ? href : null
}

const Line: FC<{ pieces: Piece[] }> = ({ pieces }) => (
  <>{pieces.map((piece) => (typeof piece === 'string' ? piece : <a href={piece.href}>{piece.words}</a>))}</>
)

/** A listing's own text: paragraphs, lists and links. Everything in it is escaped. */
export const SafeText: FC<{ text: string; lang?: string }> = ({ text, lang }) => (
  <div class="prose" lang={lang}>
    {readSafeText(text).map((block) => (
      <ShownBlock {...block} />
    ))}
  </div>
)

const ShownBlock: FC<Block> = ({ kind, lines }) =>
  kind === 'list' ? (
    <ul>
      {lines.map((line) => (
        <li>
          <Line pieces={line} />
        </li>
      ))}
    </ul>
  ) : (
    <p>
      {lines.map((line, at) => (
        <>
          {at > 0 && <br />}
          <Line pieces={line} />
        </>
      ))}
    </p>
  )
