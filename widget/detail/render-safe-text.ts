import { html, nothing, type TemplateResult } from 'lit'

/** Text of a listing: paragraphs apart by a blank line, `- ` lists, `[words](https://…)` links. Never HTML; templates escape all of it. */
export function renderSafeText(text: string): TemplateResult {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '')
  return html`<div class="prose">${blocks.map((block) => renderBlock(block.trim().split('\n')))}</div>`
}

const renderBlock = (lines: readonly string[]): TemplateResult =>
  lines.every((line) => line.startsWith('- '))
    ? html`<ul>
        ${lines.map((line) => html`<li>${linksIn(line.slice(2)).map(renderPiece)}</li>`)}
      </ul>`
    : html`<p>
        ${lines.map((line, at) => html`${at ? html`<br />` : nothing}${linksIn(line).map(renderPiece)}`)}
      </p>`

/** A run of words, or a link with its words. */
type Piece = string | { words: string; href: string }

const renderPiece = (piece: Piece): string | TemplateResult =>
  typeof piece === 'string' ? piece : html`<a href=${piece.href} rel="noreferrer">${piece.words}</a>`

/** Splits a line into words and links; a link to anything but http or https stays words. */
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
