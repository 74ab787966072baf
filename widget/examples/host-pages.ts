const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Council</title>` +
  `<link rel="stylesheet" href="/host.css">${head}</head><body><main><h1>Aldermere Council</h1>${body}</main>` +
  `<script type="module" src="/embed.js"></script></body></html>`

const tag = (attributes = ''): string =>
  `<waymark-directory ${attributes}><a href="/directory">Find help near you</a></waymark-directory>`

/** Host pages as councils have them, by path: the embed must be at home in each. */
export const hostPages: Readonly<Record<string, string>> = {
  '/': page(tag()),
  '/dark': page(tag('theme="dark"')),
  '/address': page(tag('address')),
  '/welsh': page(tag('lang="cy"')),
  '/keyed': page(tag('embed="example"')),
  '/two': page(tag('id="one" near="AM1 2AB"') + tag('id="two" category="money"')),
  '/hostile': page(tag(), '<link rel="stylesheet" href="/hostile.css">'),
  '/early': page(tag('id="early"'), '<script defer src="/early.js"></script>'),
  '/host.css': 'body { font-family: Georgia, serif; margin: 16px; background: #fff }',
  '/hostile.css':
    'html { font-size: 10px } * { color: red !important; font-size: 40px !important; text-transform: uppercase !important; box-sizing: content-box !important; letter-spacing: 9px !important }' +
    ' button, input, a, h2 { display: none !important } body { line-height: 4; text-align: right; font-family: Georgia, serif }',
}
