import type { SearchPort } from './port.ts'

/** A search port that opens its adapter at the first question, so that a command that never searches never builds an index. */
export function lazySearch(open: () => Promise<SearchPort>): SearchPort {
  let opened: Promise<SearchPort> | null = null
  let search: SearchPort | null = null
  const port = (): SearchPort | Promise<SearchPort> => {
    if (search) return search
    opened ??= open().then((port) => {
      search = port
      return port
    })
    return opened
  }
  /** Once it is open a question goes to it at once, before anything that the caller does next. */
  function ask<T>(run: (port: SearchPort) => Promise<T>): Promise<T> {
    const opening = port()
    return opening instanceof Promise ? opening.then(run) : run(opening)
  }
  return {
    find: (question) => ask((port) => port.find(question)),
    map: (question, window) => ask((port) => port.map(question, window)),
    suggest: (text, limit) => ask((port) => port.suggest(text, limit)),
    catchUp: () => ask((port) => port.catchUp()),
    ready: () => search?.ready() ?? false,
    close: async () => {
      if (opened) await (await opened).close()
    },
  }
}
