import { html, nothing, type TemplateResult } from 'lit'
import { type Block, type Piece, readSafeText } from '../words/read-safe-text.ts'

/** A listing's own text, as paragraphs, lists and links. */
export function renderSafeText(text: string): TemplateResult {
  return html`<div class="prose">${readSafeText(text).map(renderBlock)}</div>`
}

const renderBlock = ({ kind, lines }: Block): TemplateResult =>
  kind === 'list'
    ? html`<ul>
        ${lines.map((line) => html`<li>${line.map(renderPiece)}</li>`)}
      </ul>`
    : html`<p>${lines.map((line, at) => html`${at ? html`<br />` : nothing}${line.map(renderPiece)}`)}</p>`

const renderPiece = (piece: Piece): string | TemplateResult =>
  typeof piece === 'string' ? piece : html`<a href=${piece.href} rel="noreferrer">${piece.words}</a>`
