/**
 * Words, as typed, that Welsh and English both have with different meanings: "plant" is children, "bore" is morning, "haul" the sun. Each means what it means in English, unless
 * words stand beside it that only Welsh has: "plant" alone is a plant, "gweithgareddau plant" are children's activities. Small words of English (`stopWords`) are treated so too.
 */
export const welshOrEnglish: ReadonlySet<string> = new Set(
  [
    // Welsh words of the table, alone or in a phrase, that are English words, names or initials.
    `bach bod bore cath chemist cig cod cot damp dim dad drama gall gem haul hen haf hogan hun mam man mil pen plant rent sal
    tad tamp trip wan`,
    // Beginnings of common English words, which somebody may still be typing.
    `baco clai clust cof colli geni glo medi mis mor pres pris te trac`,
    // What mutation makes of Welsh words, and speech of their ends, where English has the same or begins so.
    `action alar athlete bacon blinder borer bris capelin carped chaffin chapel chin cholesterol chor chora chore coffin costa coste dai dain dair dan dost drac draws drip fore foren forer
    gath gig glair glor god hoer lanc law lawn logi login mach mara more offer phobi phoen phoeni problema rentin renti rewin partin tabled tain theatre ther thy
    thyr weddi weddin wres`,
    // Small Welsh words that are English words, names or initials.
    `ac ai beth bob chi dal di dy ei er eu faint fan fin gan hi helo help mi mo n na nes ni o oi or os pa pam pan r tan ti u w wi y yr`,
  ].flatMap((group) => group.split(/\s+/).filter(Boolean)),
)
