import type { FC } from 'hono/jsx'

/** A web or mail address that a link may carry: http, https, mailto or tel, and nothing that runs. */
export function safeHref(href: string): string | null {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(href) ? href : null
}

type Piece = string | { words: string; href: string }

/** Splits a line of safe text into words and links; a link to anything but http(s) stays words. */
export function linksIn(line: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of line.matchAll(/\[([^\]\n]{1,300})\]\((https?:\/\/[^\s)]{1,2000})\)/g)) {
    if (match.index > from) pieces.push(line.slice(from, match.index))
    pieces.push({ words: match[1] ?? '', href: match[2] ?? '' })
    from = match.index + match[0].length
  }
  if (from < line.length) pieces.push(line.slice(from))
  return pieces
}

const Line: FC<{ text: string }> = ({ text }) => (
  <>
    {linksIn(text).map((piece) =>
      typeof piece === 'string' ? piece : <a href={piece.href}>{piece.words}</a>,
    )}
  </>
)

/** A listing's own text: paragraphs apart by a blank line, `- ` lists, links. Everything in it is escaped. */
export const SafeText: FC<{ text: string; lang?: string }> = ({ text, lang }) => (
  <div class="prose" lang={lang}>
    {text
      .split(/\n\s*\n/)
      .filter((block) => block.trim() !== '')
      .map((block) => (
        <Block lines={block.trim().split('\n')} />
      ))}
  </div>
)

const Block: FC<{ lines: string[] }> = ({ lines }) =>
  lines.every((line) => line.startsWith('- ')) ? (
    <ul>
      {lines.map((line) => (
        <li>
          <Line text={line.slice(2)} />
        </li>
      ))}
    </ul>
  ) : (
    <p>
      {lines.map((line, at) => (
        <>
          {at > 0 && <br />}
          <Line text={line} />
        </>
      ))}
    </p>
  )
