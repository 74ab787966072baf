/**
 * Words that carry no meaning of their own in a search, English and then Welsh: they never decide whether a listing is found, unless nothing else was typed.
 * Phrases are looked for before they are dropped, so "somewhere warm" and "nobody to talk to" still mean what they mean.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also always am an and any anybody anymore anyone anything anywhere are as at be because been being but by can cant could couldnt
  did do does doesnt doing dont everybody everyone everything find finding for from get gets getting give go goes going got had has hasnt have havent having he help helping her hers him his how i id if
  ill im in into is isnt it its ive just keep keeps know knows like look looking lot lots make may me might mine my myself near nearby nearest need needed needing needs no nobody noone not nothing nowhere
  of off on one or our ours out over please really said say says she should so some somebody someone something somewhere sort still such take takes taking than that thats the
  their them then there theres these they theyre thing things this those through to too try trying up us very want wanted wanting wants was way we were
  what whats when where wheres which who whos why will with within wont would you your yours
  dwi dwin ein eich eisiau fy gan gyda gen i isio maen mae moyn nad neu o oes ond oni rwyf rwyn rydw rydym sydd sy wedi wnewch y ydw ydy ydych yn yr yw`
    .split(/\s+/)
    .filter(Boolean),
)
