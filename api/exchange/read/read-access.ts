/** Words that say a thing is there, and the slug of our vocabulary for it. Source words: HSDS examples, OpenActive's list, council forms. */
const table: readonly [RegExp, string][] = [
  [
    /\b(?:step.?free|level access|wheel ?chairs?|ramps?|ramped|no steps|fully accessible|disabled access)\b/i,
    'step-free',
  ],
  [
    /\b(?:accessible|disabled|adapted|wheelchair) (?:toilets?|wcs?|loos?)\b|\btoilets? (?:for disabled|adapted)\b/i,
    'accessible-toilet',
  ],
  [/\bchanging places\b/i, 'changing-places'],
  [/\b(?:hearing|induction) loops?\b|\bloop system\b/i, 'hearing-loop'],
  [/\bbsl\b|\bsign language\b|\bsigned\b/i, 'bsl'],
  [/\bquiet (?:room|space|area|session|hour)\b/i, 'quiet'],
  [/\bblue badge\b|\bdisabled (?:car )?parking\b|\baccessible parking\b/i, 'blue-badge'],
  [
    /\b(?:car ?parks?|(?:free|on.?site|street|disabled|ample) (?:car )?parking|parking (?:is )?available)\b|^parking$/i,
    'parking',
  ],
  [
    /\b(?:bus stops?|bus routes?|buses|near(?:est)? (?:bus|train|station)|train station|tram|metro station|public transport)\b/i,
    'public-transport',
  ],
  [/\bcarers? (?:are )?(?:welcome|free)\b/i, 'carer-welcome'],
  [/\b(?:assistance|guide|hearing) dogs?\b/i, 'assistance-dogs'],
  [/\blarge print\b/i, 'large-print'],
  [/\beasy.?read\b/i, 'easy-read'],
  [/\binterpret(?:er|ers|ing|ation)\b|\btranslat(?:or|ors|ion) services?\b/i, 'interpreter'],
  [/\bbaby.?chang(?:e|ing)\b|\bnappy chang/i, 'baby-changing'],
  [/\blifts?\b/i, 'lift'],
]

const denied =
  /\b(?:no|not|without|lack(?:s|ing)?|unfortunately|unable|isn't|aren't|don't|does not|limited)\b/i

/** The access features that a text says are there, clause by clause; a clause with a "no" in it says nothing, but "no steps". */
export function readAccess(text: string): string[] {
  const clauses = text.split(/[.;\n•]+|,\s*(?:but|however)\b/)
  const slugs = clauses.flatMap((clause) => {
    const said = denied.test(clause.replace(/\bno steps\b/gi, '')) ? '' : clause.trim()
    return said === '' ? [] : table.filter(([words]) => words.test(said)).map(([, slug]) => slug)
  })
  return [...new Set(slugs)]
}
