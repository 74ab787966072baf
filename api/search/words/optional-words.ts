/**
 * Words that say little about what is wanted: what kind of gathering, and for whom in the family. A listing need not have them; those that do rank
 * higher. When nothing else was typed they count like any other.
 */
export const optionalWords: ReadonlySet<string> = new Set(
  `activity activities centre class classes club clubs community event events free group groups local meeting meetings organisation organisations
  place places project scheme service services session sessions support team
  aunt boyfriend brother child dad daughter ex father friend friends girlfriend gran grandad grandma grandson granddaughter husband mam mate mom mother mum mums nan
  nephew niece parents partner relative sister son teenager uncle wife year years old onetoone little bit lady man woman people person`
    .split(/\s+/)
    .filter(Boolean),
)
