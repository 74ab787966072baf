import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { signIcons } from './sign-icons.ts'

/** A drawn icon of things to do and to know, always beside the words that say the same. */
export const renderIcon = (name: keyof typeof signIcons): TemplateResult => renderPath(signIcons[name])

/** Any icon, by its path data. */
export const renderPath = (d: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path(d)}</svg>`

/** The waymark: a round disc with an arrow. */
export const renderDisc = (): TemplateResult =>
  html`<svg class="disc" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="15"></circle>
    ${path('M9.5 22.5 22 10M13 9.5h9.5V19')}
  </svg>`

const path = (d: string): SVGTemplateResult => svg`<path d=${d}></path>`
