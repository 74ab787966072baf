/**
 * Words whose ending belongs to them: without it they would mean something else. "Parking" is not a park, "caring" is no car, and whoever
 * types "rap" or "sand" was not "raped" and does not look for the charity of that name.
 */
export const wholeWords: ReadonlySet<string> = new Set(
  `parking training housing evening banking shopping building boarding nursing bedding wedding meaning clothing boxing landing
  during morning something anything nothing everything being wellbeing bring string spring thing king wing ring sing sling
  ceiling fencing rowing dressing roofing warning outing hearing bearing earring herring pudding sterling fishing fasting
  expecting ironing lodging letting stalking stalked scarring staring starring hoping rating grooming groomed
  caring cared cares care carer carers careful careline
  news bus gas yes this his plus always stress address illness business access process arthritis diabetes dementia aids goods
  les mens womens childrens christmas glasses series species physics maths politics gymnastics athletics lens swansea wales
  raped raping robbed robbing mugged mugging conned conning sands slots customs shingles mumps rabies scabies piles
  crisis basis hepatitis bronchitis colitis tinnitus cystitis sepsis psychosis diagnosis tuberculosis cirrhosis sclerosis analysis
  dialysis emphasis tennis chess mass
  cabin cousin muffin basin margin origin protein admin insulin penguin latin berlin heroin robin
  separated separating dating dated related relates relating rated rates angling venus attacked granted granting sacked
  stabbed stabbing drawing printing felting
  speed tired scared hundred sacred naked wicked embed united organise organiser planes planed canes`
    .split(/\s+/)
    .filter(Boolean),
)
