/**
 * A whole web address out of what people write: `www.x.org` and `x.org/y` get `https://`, `http:www.x.org` and `https//x.org` are
 * mended. Null for anything that is not http or https, or that has no dot in its host.
 */
export function readWebAddress(text: string): string | null {
  const tight = text
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/^(?:https?(?::\/{0,2}|\/\/))+(?=https?(?::|\/\/))/i, '')
    .replace(/^(https?)(?::\/*|\/\/)/i, (_, scheme: string) => `${scheme.toLowerCase()}://`)
  if (tight === '' || tight.includes('@')) return null
  if (
    /^[a-z][a-z0-9+.-]*:/i.test(tight) &&
    !/^https?:\/\//.test(tight) &&
    !/^[^:/]+\.[a-z]+:\d+/i.test(tight)
  )
    return null
  const whole = /^https?:\/\//.test(tight) ? tight : `https://${tight.replace(/^\/+/, '')}`
  try {
    const url = new URL(whole)
    return /^[^.]+(?:\.[^.]+)+\.?$/.test(url.hostname) && url.href.length <= 2000 ? url.href : null
  } catch {
    return null
  }
}
