/** A click that should stay in the embed: plain, with the main button; any other is left to the browser. */
export function follow(event: MouseEvent, action: () => void): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return
  event.preventDefault()
  action()
}
