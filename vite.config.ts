import { getRequestListener } from '@hono/node-server'
import { relative } from 'node:path'
import type { BuildOptions, Plugin, ViteDevServer } from 'vite'
import { defineConfig } from 'vitest/config'

/** What the pages and the embed are built from, and the names that hosts rely on. */
const entries = { embed: 'widget/embed.ts', pages: 'widget/pages/pages.css' }
/** What `npm start` and `npm run waymark` run. */
const programs = {
  server: 'api/server.ts',
  cli: 'api/cli.ts',
  'search-worker': 'api/search-worker.ts',
}

/**
 * Builds the embed and the pages' styles into `dist/` and, with `--ssr`, the programs into `dist-server/`; serves everything in
 * development; runs every test.
 */
export default defineConfig(({ isSsrBuild }) => ({
  publicDir: false,
  appType: 'custom',
  server: {
    host: process.env['HOST'] ?? '127.0.0.1',
    port: Number(process.env['PORT'] ?? 3000),
    strictPort: true,
  },
  plugins: isSsrBuild ? [knownPlaces()] : [wholeApp(), smallEmbed()],
  build: isSsrBuild ? programBuild : embedBuild,
  test: {
    include: ['{api,db,seed,docs,widget}/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
}))
const embedBuild: BuildOptions = {
  outDir: 'dist',
  target: 'es2022',
  // As new as light-dark(), which is left alone: older browsers get the light colours by `@supports`.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  modulePreload: false,
  cssCodeSplit: true,
  rollupOptions: {
    input: entries,
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'assets/[name]-[hash].js',
      assetFileNames: (asset) =>
        asset.names.includes('pages.css') ? 'pages.css' : 'assets/[name]-[hash][extname]',
    },
    preserveEntrySignatures: 'allow-extension',
  },
}

const programBuild: BuildOptions = {
  outDir: 'dist-server',
  target: 'node20',
  sourcemap: true,
  // All in one folder, so that `knownPlaces` knows the way from each.
  rollupOptions: { input: programs, output: { chunkFileNames: '[name]-[hash].js' } },
}

/** In development, one process: our app answers inside Vite, loaded anew after each edit, and the built names lead to the sources. */
function wholeApp(): Plugin {
  return {
    name: 'waymark-app',
    apply: 'serve',
    configureServer(server) {
      if (process.env['VITEST']) return
      const house = server.ssrLoadModule('/api/dev-house.ts').then((module) => module['openDevHouse']())
      server.httpServer?.once('close', () => void house.then((open) => open.close()))
      server.middlewares.use((request, _response, next) => {
        if (request.url === '/embed.js') request.url = '/widget/embed.ts'
        if (request.url === '/pages.css') request.url = '/widget/pages/pages.css?direct'
        next()
      })
      return () => {
        server.middlewares.use(
          (request, response) => void answer(server, house).then((listener) => listener(request, response)),
        )
      }
    },
  }
}

/**
 * Keeps the embed small: nothing of ours is preloaded, so Vite's helper for that is a single line, and the indents inside templates
 * become one space.
 */
function smallEmbed(): Plugin {
  return {
    name: 'waymark-small-embed',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(/\n {2,}/g, ' ')
      }
    },
  }
}

async function answer(server: ViteDevServer, house: Promise<unknown>) {
  const { createApp } = await server.ssrLoadModule('/api/app.ts')
  return getRequestListener(createApp(await house).fetch)
}

/**
 * A built program still finds the files that lie beside its sources: migrations, the town's map and its postcodes. A thread that it starts is built too,
 * and lies beside it.
 */
function knownPlaces(): Plugin {
  return {
    name: 'waymark-known-places',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.url')) return
      const source = JSON.stringify(relative('dist-server', id))
      const threads = code.replaceAll(
        /(["'])[./]+\/([\w-]+-worker)\.ts\1, import\.meta\.url/g,
        "'./$2.js', here",
      )
      return {
        code: threads
          .replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`)
          .replaceAll("js', here", "js', import.meta.url"),
        map: null,
      }
    },
  }
}
