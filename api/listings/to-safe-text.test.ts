import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSafeText } from './to-safe-text.ts'

describe('safe text', () => {
  it('keeps paragraphs, headings, lists and line breaks', () => {
    const html = '<h2>Hello</h2><p>One<br>two</p><ul><li>Tea</li><li><p>Cake</p></li></ul><p>Three</p>'
    expect(toSafeText(html)).toBe('Hello\n\nOne\ntwo\n\n- Tea\n- Cake\n\nThree')
  })

  it('keeps links to the web, to mail and to a telephone, and only the words of any other', () => {
    const html =
      '<a href="https://example.org/a b">Site</a> <a href="mailto:hello@example.org">Mail</a> <a href="tel:01632960001">Ring</a> ' +
      '<a href="javascript:alert(1)">Bad</a> <a href="data:text/html,x">Worse</a> <a href="www.example.org">Bare</a>'
    expect(toSafeText(html)).toBe(
      '[Site](https://example.org/a%20b) [Mail](mailto:hello@example.org) [Ring](tel:01632960001) Bad Worse [Bare](https://www.example.org)',
    )
  })

  it('drops scripts, styles and frames with what is in them', () => {
    expect(
      toSafeText('<p>A</p><script>alert(1)</script><style>p{}</style><iframe src="x">y</iframe><p>B</p>'),
    ).toBe('A\n\nB')
  })

  it('decodes entities and makes plain spaces of those that do not break', () => {
    expect(toSafeText('<p>Caf&eacute;&nbsp;&amp; bar &pound;3&#x2019;s</p>')).toBe('Café & bar £3’s')
  })

  it('keeps the lines of plain text', () => {
    expect(toSafeText('One\r\ntwo\n\n\nThree &amp; four')).toBe('One\ntwo\n\nThree & four')
  })

  it('never lets plain text read as a link', () => {
    expect(toSafeText('Click [here](https://evil.example.org)')).toBe(
      'Click [here] (https://evil.example.org)',
    )
    expect(
      toSafeText('<a href="https://example.org">]</a><b>[x](https://evil.example.org)</b>'),
    ).not.toContain('](https://evil')
    expect(toSafeText('a\ue000w\ue001https://evil.example.org\ue002')).not.toContain('](')
  })

  it.each(['<a', '<a <', '<', '&', '[', '](', '<p>', '\n', ' ', '<li>x', '</a', '<a href="'])(
    'comes to an end of 300 kB of “%s”, and says that it left some out',
    (piece) => {
      const text = toSafeText(piece.repeat(Math.ceil(300_000 / piece.length)))
      expect(text).toMatch(/\(The rest was too long and was left out\.\)$/)
    },
  )

  it('gives an address with brackets in it whole', () => {
    expect(toSafeText('<a href="https://example.org/a_(b)">See</a>')).toBe(
      '[See](https://example.org/a_%28b%29)',
    )
  })

  it('takes anything at all, and its own output gains no links', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<a href="https://example.org">',
      '</a>',
      '[x](',
      '](',
      ')',
      '<br>',
      'words',
      '\n',
      '<script>',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const html = pieces.join('')
        const text = toSafeText(html)
        expect(text).not.toMatch(/\n{3,}|\]\((?!https?:|mailto:|tel:)/)
        expect(toSafeText(text.replaceAll('<', ''))).not.toMatch(/\]\(/)
      }),
    )
  })
})
