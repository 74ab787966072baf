import { describe, expect, test } from 'vitest'
import { safeHref, SafeText } from './safe-text.tsx'

const drawn = async (text: string) => String(await SafeText({ text }))

describe('the text of a listing', () => {
  test('has paragraphs, lists and links', async () => {
    expect(await drawn('One.\nTwo.\n\n- a\n- [b](https://example.org/b)')).toBe(
      '<div class="prose"><p>One.<br/>Two.</p><ul><li>a</li><li><a href="https://example.org/b">b</a></li></ul></div>',
    )
  })

  test('can neither be HTML nor run anything', async () => {
    const html = await drawn(
      '<script>x</script> [now](javascript:alert(1)) [a](https://example.org/"onclick="x)',
    )
    expect(html).not.toContain('<script')
    expect(html).not.toContain('href="javascript')
    expect(html).not.toContain('onclick="')
  })

  test('an address that could run is no address', () => {
    expect(safeHref('javascript:alert(1)')).toBeNull()
    expect(safeHref('https://example.org')).toBe('https://example.org')
  })
})
