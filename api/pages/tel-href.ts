/** The link that rings the first number in a line such as "01632 960123 (ask for Pat)"; null when there is none. The `(0)` of an international number is not dialled. */
export function telHref(phone: string): string | null {
  const digits = /\+?\d(?:[\s().-]*\d){2,}/.exec(phone.replace('(0)', ''))?.[0].replaceAll(/[^\d+]/g, '')
  return digits ? `tel:${digits}` : null
}
