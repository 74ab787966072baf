import { Parser } from 'htmlparser2'

const dropped = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'svg',
  'noscript',
  'template',
  'head',
  'title',
  'select',
])
const blocks = new Set(
  'p div section article header footer main aside nav h1 h2 h3 h4 h5 h6 ul ol dl dt dd table tr blockquote pre hr form address figure'.split(
    ' ',
  ),
)
const longestLinkWords = 300
/** In characters; no honest description comes near it. */
const longestHtml = 200_000
const leftOut = '(The rest was too long and was left out.)'

/**
 * HTML, or plain text, as safe text: paragraphs apart by a blank line, `- ` lists, and `[words](address)` for links to http, https,
 * mailto and tel; headings are paragraphs. Scripts, styles, frames and every other tag are gone, entities are decoded, and what was
 * plain text can never read as a link. Of more than 200,000 characters the rest is left out, and the text says so.
 */
export function toSafeText(html: string): string {
  if (html.length > longestHtml) {
    return `${toSafeText(html.slice(0, longestHtml))}\n\n${leftOut}`.trim()
  }
  const writer = new SafeTextWriter(!/<\/?[a-z][^<>]*>/i.test(html))
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      onclosetag: (name) => writer.close(name),
      ontext: (text) => writer.text(text),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return writer.finish()
}

class SafeTextWriter {
  readonly #keepsLines: boolean
  readonly #done: { item: boolean; text: string }[] = []
  #line = ''
  #item = false
  #droppedDepth = 0
  #link: { href: string | null; words: string } | null = null

  /** Plain text keeps its line breaks; in HTML they are only spaces. */
  constructor(keepsLines: boolean) {
    this.#keepsLines = keepsLines
  }

  open(name: string, attributes: Record<string, string>): void {
    if (dropped.has(name)) this.#droppedDepth += 1
    if (this.#droppedDepth > 0) return
    if (name === 'br') this.#write('\n')
    else if (name === 'a') this.#link = { href: safeAddress(attributes.href), words: '' }
    else if (name === 'li') this.#breakBlock(true)
    else if (name === 'td' || name === 'th') this.#write(' ')
    // A paragraph that opens an item of a list is still that item.
    else if (blocks.has(name) && !(this.#item && this.#line.trim() === '')) this.#breakBlock(false)
  }

  close(name: string): void {
    if (dropped.has(name)) this.#droppedDepth = Math.max(0, this.#droppedDepth - 1)
    else if (this.#droppedDepth > 0) return
    else if (name === 'a') this.#closeLink()
    else if (name === 'li' || blocks.has(name)) this.#breakBlock(false)
  }

  text(text: string): void {
    if (this.#droppedDepth > 0) return
    const plain = tidy(text)
    this.#write(this.#keepsLines ? plain.replace(/\r\n?/g, '\n') : plain.replace(/\s+/g, ' '))
  }

  finish(): string {
    this.#closeLink()
    this.#breakBlock(false)
    const parts = this.#done.map(({ item, text }, at) => {
      const before = at === 0 ? '' : item && this.#done[at - 1]?.item ? '\n' : '\n\n'
      return before + (item ? `- ${text.replace(/\n+/g, ' ')}` : text)
    })
    return parts.join('')
  }

  #write(text: string): void {
    if (this.#link) this.#link.words += text
    else this.#line += text
  }

  #closeLink(): void {
    const link = this.#link
    this.#link = null
    if (!link) return
    const words = link.words.replace(/[[\]]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, longestLinkWords)
    if (link.href === null || words === '') this.#line += link.words
    else
      this.#line += `${/^\s/.test(link.words) ? ' ' : ''}\ue000${words}\ue001${link.href}\ue002${/\s$/.test(link.words) ? ' ' : ''}`
  }

  #breakBlock(nextIsItem: boolean): void {
    if (this.#link) this.#closeLink()
    const paragraphs = this.#line
      .split('\n')
      .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
      .join('\n')
      .split(/\n{2,}/)
      .map((text) => withLinks(text.trim()))
      .filter((text) => text !== '')
    if (this.#item && paragraphs.length > 0) this.#done.push({ item: true, text: paragraphs.join(' ') })
    else this.#done.push(...paragraphs.map((text) => ({ item: false, text })))
    this.#line = ''
    this.#item = nextIsItem
  }
}

/** Takes apart what would read as a link in plain text, then puts in the real ones, marked until now by characters that `tidy` removes. */
function withLinks(text: string): string {
  return text.replace(/\](?=\()/g, '] ').replace(/\ue000([^\ue001]*)\ue001([^\ue002]*)\ue002/g, '[$1]($2)')
}

/** No-break spaces become spaces; invisible and control characters go. */
function tidy(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Co}\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
}

/** A link's address when it may be kept, with what would end it early written as percent signs; null otherwise. */
function safeAddress(href: string | undefined): string | null {
  const address = tidy(href ?? '')
    .replace(/\s+/g, (space) => (space.includes('\n') ? '' : '%20'))
    .replace(/^(?:%20)+|(?:%20)+$/g, '')
  const whole = /^www\./i.test(address) ? `https://${address}` : address
  if (!/^(?:https?:\/\/[^/]|mailto:[^@]+@|tel:\+?[\d(])/i.test(whole) || whole.length > 2000) return null
  return whole.replace(
    /[()<>"\\^`{|}[\]]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
