/** Who is asking. `public` is anyone; `operator` is whoever has the command line of the machine. */
export type Actor = { role: 'public' } | { role: 'operator' } | { role: 'system' }
export type Role = Actor['role']

/** What may be done, and by whom. `docs/roles.md` prints this table; one test walks it over every route. */
export const permissions = {
  'listing.read': ['public', 'operator', 'system'],
  'search.run': ['public', 'operator', 'system'],
  'place.find': ['public', 'operator', 'system'],
  'vocabulary.read': ['public', 'operator', 'system'],
  'embed.read': ['public', 'operator', 'system'],
  'suggestion.make': ['public', 'operator', 'system'],
  'feed.import': ['operator', 'system'],
  'postcodes.import': ['operator', 'system'],
  'vocabulary.write': ['operator', 'system'],
  'phrase.read': ['operator', 'system'],
  'phrase.write': ['operator', 'system'],
  'area.write': ['operator', 'system'],
  'embed.write': ['operator', 'system'],
  'house.inspect': ['operator', 'system'],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof permissions
