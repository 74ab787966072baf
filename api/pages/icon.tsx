import type { FC } from 'hono/jsx'
import { type IconName, icons } from '../../widget/look/icons.ts'

/** One drawn icon, always beside the words that say the same. */
export const Icon: FC<{ name: IconName }> = ({ name }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={icons[name]} />
  </svg>
)

/** The waymark: a round disc with an arrow. */
export const Disc: FC = () => (
  <svg class="disc" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="15" />
    <path d="M9.5 22.5 22 10M13 9.5h9.5V19" />
  </svg>
)
