import type { SearchPort } from './port.ts'

/** A search port that opens its adapter at the first question, so that a command that never searches never builds an index. */
export function lazySearch(open: () => Promise<SearchPort>): SearchPort {
  let opened: Promise<SearchPort> | null = null
  let search: SearchPort | null = null
  const port = () => {
    opened ??= open().then((port) => {
      search = port
      return port
    })
    return opened
  }
  return {
    find: async (question) => (await port()).find(question),
    map: async (question, window) => (await port()).map(question, window),
    suggest: async (text, limit) => (await port()).suggest(text, limit),
    catchUp: async () => (await port()).catchUp(),
    ready: () => search?.ready() ?? false,
    close: async () => {
      if (opened) await (await opened).close()
    },
  }
}
