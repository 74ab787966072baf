/** Why a record that is too deep is refused. */
export const nestedTooDeeply =
  'This record is nested too deeply: too many lists or objects inside one another.'

const deepest = 100

/** True when lists and objects stand inside one another more than 100 deep, which no honest record needs. */
export function isTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item).filter(isNested) : [],
    )
  }
  return false
}

const isNested = (value: unknown) => typeof value === 'object' && value !== null
