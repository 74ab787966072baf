/** Numbers in words, as ages are written. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  fifties: 55,
  sixties: 65,
  seventies: 75,
  eighties: 85,
}

/** Words that say an age by themselves, and a year in the middle of it. */
export const stagesOfLife: Readonly<Record<string, number | undefined>> = {
  newborn: 0,
  newborns: 0,
  toddler: 2,
  toddlers: 2,
  tot: 2,
  tots: 2,
  preschooler: 3,
  preschoolers: 3,
  tween: 11,
  tweens: 11,
  teen: 15,
  teens: 15,
  teenager: 15,
  teenagers: 15,
  pensioner: 70,
  pensioners: 70,
  oap: 70,
  oaps: 70,
}

/** After "13 year" or "13yr" these say that somebody is that old. */
export const peopleOfAnAge: ReadonlySet<string> = new Set(
  'boy boys girl girls son daughter child children kid kids lad lads lass baby toddler grandson granddaughter nephew niece man woman lady'.split(
    ' ',
  ),
)

/** What other numbers count: after "over 5" or "is 24" these say that it is no age. */
export const notYears: ReadonlySet<string> = new Set(
  `minute minutes min mins hour hours hr hrs am pm oclock mile miles km metre metres pound pounds quid p pence grand percent stone st lb lbs kg foot feet ft inches
  people persons times per of units cigarettes fags drinks pints cans kids children babies bed beds bedroom bedrooms room rooms weekly a side aside th nd rd`
    .split(/\s+/)
    .filter(Boolean),
)

/** The category of listings that are there for an age, in whole years: they come first among those whose ages include it. Null for none. */
export function kindForAge(age: number): string | null {
  if (age <= 3) return 'baby-and-toddler'
  if (age >= 11 && age <= 17) return 'youth-club'
  return age >= 65 ? 'older-people' : null
}
