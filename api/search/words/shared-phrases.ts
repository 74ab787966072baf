/** Phrases that mean several needs on purpose, by the needs; every other phrase means one. A comma between phrases. */
export const sharedPhrases: readonly { needs: readonly string[]; phrases: string }[] = [
  { needs: ['money-worries', 'energy-bills'], phrases: 'cant pay my bills, pay my bills' },
  { needs: ['energy-bills', 'keeping-warm'], phrases: 'cant afford heating' },
  { needs: ['feeling-low', 'anxiety'], phrases: 'bad nerves' },
  { needs: ['home-condition', 'shopping-and-cleaning'], phrases: 'hoarding, hoarder' },
]
