import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit'
import { type IconName, icons } from './icons.ts'

/** A drawn icon, always beside the words that say the same. */
export const renderIcon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path(icons[name])}</svg>`

/** The waymark: a round disc with an arrow. */
export const renderDisc = (): TemplateResult =>
  html`<svg class="disc" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="15"></circle>
    ${path('M9.5 22.5 22 10M13 9.5h9.5V19')}
  </svg>`

const path = (d: string): SVGTemplateResult => svg`<path d=${d}></path>`
