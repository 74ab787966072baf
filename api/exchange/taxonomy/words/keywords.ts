/** What a term's name, or a listing's own name, says in the words of our vocabularies: categories, needs, audiences. */
export interface KeywordRule {
  words: RegExp
  categories: readonly string[]
  needs: readonly string[]
  audiences: readonly string[]
}

const rule = (words: RegExp, categories: string, needs = '', audiences = ''): KeywordRule => ({
  words,
  categories: categories.split(' ').filter(Boolean),
  needs: needs.split(' ').filter(Boolean),
  audiences: audiences.split(' ').filter(Boolean),
})

/**
 * Rules from the particular to the general. Each must be safe to apply to a name without a person looking: a word that often means
 * something else ("support", "centre", "active", "bank", "home") is not here by itself.
 */
export const keywordRules: readonly KeywordRule[] = [
  rule(/\bfood ?banks?\b|\bfood pantr|\bemergency food\b/i, 'food-bank', 'hunger'),
  rule(
    /\bcommunity (?:fridge|larder|pantry|shop|supermarket)|\bfood (?:club|larder|hub)\b|\bpantry\b/i,
    'community-fridge',
    'hunger',
  ),
  rule(
    /\bcommunity (?:meals?|kitchen|cafe)\b|\bfree meals?\b|\bsoup kitchen\b|\bsoup run\b/i,
    'community-meal',
    'hunger',
  ),
  rule(/\bcook(?:ing|ery)\b/i, 'cooking'),
  rule(
    /\bmeals on wheels\b|\bmobile meals\b|\bfood delivery\b/i,
    'help-at-home food',
    'shopping-and-cleaning',
    'older-people',
  ),
  rule(/\bfood (?:aid|help|poverty|support)\b|^food$/i, 'food', 'hunger'),
  rule(/\bwarm (?:spaces?|hubs?|welcome|banks?|rooms?|havens?)\b/i, 'warm-space', 'keeping-warm'),
  rule(/\bdebts?\b|\bmoney advice\b|\bstepchange\b|\bcredit counsel/i, 'debt-advice', 'debt'),
  rule(
    /\bwelfare (?:rights|benefits)\b|\bbenefits? (?:advice|help|support|advisers?|checks?)\b|\buniversal credit\b|\bhousing benefit\b|\bgovernment benefits\b/i,
    'benefits-advice',
    'benefits',
  ),
  rule(
    /\bhardship (?:fund|grant)|\bcrisis (?:fund|grant)|\bgrants? for individuals\b|\bfinancial assistance\b/i,
    'grants',
    'essentials',
  ),
  rule(/\bcredit union\b|\bsavings (?:club|program)/i, 'credit-union'),
  rule(
    /\benergy (?:advice|bills?|saving|efficiency)\b|\bfuel (?:poverty|bills?|vouchers?|bank)\b|\bwarm(?:er)? homes?\b/i,
    'energy-advice',
    'energy-bills keeping-warm',
  ),
  rule(
    /\bcitizens.? advice\b/i,
    'advice benefits-advice debt-advice housing-advice',
    'benefits debt legal-problem',
  ),
  rule(
    /\blegal (?:advice|aid|help|clinic|services?|representation)\b|\blaw (?:cent(?:re|er)|clinic|works)\b|\bsolicitors?\b/i,
    'legal-advice',
    'legal-problem',
  ),
  rule(/\bimmigration\b|\basylum\b|\bcitizenship\b/i, 'immigration-advice', 'immigration', 'refugees'),
  rule(/\badvoca(?:cy|te|tes)\b|\bhealthwatch\b/i, 'advocacy'),
  rule(/\btrading standards\b|\bconsumer (?:advice|rights)\b/i, 'consumer-advice'),
  rule(
    /\bhomeless(?:ness)?\b|\brough sleep|\bnight shelter\b|\bemergency shelter\b|\bno fixed abode\b/i,
    'homelessness',
    'nowhere-to-live',
    'homeless-people',
  ),
  rule(
    /\bhousing (?:advice|options|help|rights)\b|\bshelter (?:advice|england)\b|\beviction\b|\btenants?'? (?:advice|rights)\b/i,
    'housing-advice',
    'eviction',
  ),
  rule(
    /\bsupported (?:housing|living|accommodation|lodgings)\b|\bsheltered housing\b|\bextra care housing\b|\bassisted living\b/i,
    'supported-housing',
  ),
  rule(
    /\bhandy ?(?:person|man|van)|\bhome (?:improvement|repairs?|adaptations?)\b|\bdisabled facilities\b|\bhousing adaptation/i,
    'home-repairs',
    'home-adaptation home-condition',
  ),
  rule(
    /\bfurniture\b|\bhousehold goods\b|\bwhite goods\b|\bbaby bank\b|\bclothing bank\b/i,
    'household-goods',
    'essentials',
  ),
  rule(
    /\bbereave(?:d|ment)\b|\bgrie(?:f|ving)\b|\bcruse\b|\bsurvivors of suicide\b/i,
    'bereavement',
    'bereavement',
  ),
  rule(/\bbaby loss\b|\bstillbirth\b|\bmiscarriage\b|\bneonatal death\b/i, 'bereavement', 'baby-loss'),
  rule(
    /\bcounsel(?:l)?ing\b|\bpsychotherap|\btalking therap|\bcbt\b|\biapt\b/i,
    'counselling',
    'someone-to-talk-to',
  ),
  rule(
    /\bsamaritans\b|\bsuicid|\bmental health crisis\b|\bcrisis (?:team|line|cafe|house|support)\b|\bpsychiatric emergency\b/i,
    'crisis-support',
    'self-harm',
  ),
  rule(/\bpeer support\b|\bsupport groups?\b|\bself.?help groups?\b|\bmutual support\b/i, 'peer-support'),
  rule(/\bdepress(?:ion|ed)\b/i, 'mental-health', 'depression'),
  rule(/\banxiety\b|\bpanic attacks?\b|\bocd\b|\bphobia/i, 'mental-health', 'anxiety'),
  rule(
    /\bmental (?:health|illness|wellbeing)\b|\bemotional (?:wellbeing|support|distress)\b|\bmindfulness\b|\beating disorders?\b|\bbipolar\b|\bself.?harm\b/i,
    'mental-health',
    'feeling-low',
  ),
  rule(/\bsmok(?:ing|e.?free)\b|\bquit smoking\b|\bstop.?smoking\b/i, 'stop-smoking', 'smoking'),
  rule(
    /\bweight (?:management|loss)\b|\bslimming\b|\bhealthy eating\b|\bdiet(?:itian|etic)|\bnutrition\b|\bobesity\b/i,
    'weight-and-food',
    'weight',
  ),
  rule(/\balcohol(?:ics?)?\b/i, 'addiction', 'alcohol'),
  rule(
    /\bdrugs?\b(?! store)|\bsubstance (?:misuse|use|abuse|dependency)\b|\bnarcotics\b|\bcocaine\b|\bdetox\b|\baddictions?\b/i,
    'addiction',
    'drugs',
  ),
  rule(/\bgambl(?:ing|ers?)\b|\bgamcare\b/i, 'addiction', 'gambling'),
  rule(/\bsexual health\b|\bcontracepti|\bfamily planning\b|\bbirth control\b|\bhiv\b/i, 'sexual-health'),
  rule(
    /\bdementia\b|\balzheimer|\bmemory (?:cafe|clinic|club|group)\b/i,
    'dementia-support',
    'memory',
    'people-with-dementia',
  ),
  rule(
    /\bfalls?(?:\s+(?:prevention|service|clinic|team)|proof)\b|\bstrength and balance\b/i,
    'falls-prevention',
    'falls',
    'older-people',
  ),
  rule(/\bcancer\b|\bmacmillan\b|\bmaggie'?s\b/i, 'long-term-conditions', 'cancer'),
  rule(/\bdiabet(?:es|ic)\b/i, 'long-term-conditions', 'diabetes'),
  rule(
    /\bstrokes?\b|\bcardiac\b|\bheart (?:failure|disease|support)\b|\bcopd\b|\brespiratory\b|\bbreathe easy\b|\basthma\b/i,
    'long-term-conditions',
    'heart-and-lungs',
  ),
  rule(/\barthritis\b|\bosteoporosis\b|\brheumat/i, 'long-term-conditions', 'arthritis'),
  rule(/\bfibromyalgia\b|\bchronic pain\b|\bpain (?:management|clinic)\b/i, 'long-term-conditions', 'pain'),
  rule(/\bmenopaus/i, 'health', 'menopause', 'women'),
  rule(
    /\bparkinson|\bepilep|\bmultiple sclerosis\b|\blong covid\b|\bkidney\b|\bcrohn|\bhospice\b|\bpalliative\b|\bend.of.life\b|\blong.?term (?:health )?conditions?\b|\bchronic illness\b/i,
    'long-term-conditions',
    'body',
  ),
  rule(
    /\b(?:health|nordic|wellbeing|guided|group|community) walks?\b|\bwalking (?:group|club|football|netball|for health)\b|\brambl(?:ers|ing)\b|\bwalkers\b/i,
    'walking',
    'more-active',
  ),
  rule(
    /\bcycl(?:ing|ists?|e (?:club|group|training|hub))\b|\bbik(?:ing|eability)\b|\bbike\b/i,
    'cycling',
    'more-active',
  ),
  rule(/\bswim(?:ming|mers?)?\b|\baqua ?(?:fit|aerobics)\b/i, 'swimming', 'more-active'),
  rule(/\byoga\b|\btai.?chi\b|\bpilates\b|\brelaxation\b|\bmeditation\b|\bqi ?gong\b/i, 'yoga', 'stress'),
  rule(
    /\bexercise (?:class|group|on referral|referral)|\bkeep fit\b|\bgym\b|\baerobics\b|\bzumba\b|\bfitness\b|\bseated exercise\b|\bchair.based exercise\b|\bactive for life\b/i,
    'exercise-class',
    'more-active',
  ),
  rule(
    /\b(?:football|cricket|rugby|tennis|bowls|badminton|netball|basketball|hockey|athletics|boxing|martial arts|judo|karate|golf|running|sports?) (?:club|team|group|sessions?|association)|\bparkrun\b|\bwalking (?:football|netball)\b|\bbowling club\b|\bsports\b/i,
    'team-sport',
    'more-active',
  ),
  rule(/\bdanc(?:e|ing|ers?)\b|\bballroom\b/i, 'dance', 'more-active'),
  rule(
    /\bcoffee (?:morning|shop|and chat|club)|\btea and (?:chat|talk)\b|\bchat cafe\b|\bcuppa\b/i,
    'coffee-morning',
    'making-friends',
  ),
  rule(
    /\bbefriend|\bfriendship (?:line|call|club|group)|\btelephone friend|\bhome visiting\b/i,
    'befriending',
    'someone-to-talk-to stuck-at-home',
  ),
  rule(/\blunch(?:eon)? clubs?\b|\blunch group\b/i, 'lunch-club', 'making-friends', 'older-people'),
  rule(/\bmen'?s sheds?\b|\bmen in sheds\b|\bshedders\b/i, 'mens-shed', 'making-friends', 'men'),
  rule(
    /\bsocial (?:group|club|activit|cafe)|\bfriendship\b|\bmeet.?ups?\b|\bloneliness\b|\bisolat(?:ion|ed)\b/i,
    'social-group',
    'loneliness making-friends',
  ),
  rule(
    /\bcrafts?\b|\bknit(?:ting|ters)?\b|\bsewing\b|\bcrochet|\bpottery\b|\bwoodwork|\bquilt(?:ing|ers)\b|\bknit and natter\b/i,
    'craft',
    'being-creative',
  ),
  rule(
    /\bchoirs?\b|\bsing(?:ing|ers?|along)\b|\borchestra\b|\bukulele\b|\bmusic\b|\bsamba\b/i,
    'music',
    'music-and-singing',
  ),
  rule(
    /\btheatre\b|\bdrama\b|\bcinema\b|\bfilm (?:club|society)\b|\bamateur dramatic/i,
    'theatre',
    'being-creative',
  ),
  rule(
    /\b(?:creative )?writing (?:group|class|for)|\b(?:book|reading) (?:club|group)s?\b|\bpoetry\b/i,
    'writing',
    'being-creative',
  ),
  rule(
    /\bmuseums?\b|\bheritage\b|\blocal history\b|\bhistor(?:y|ical) (?:society|group)\b|\barchives?\b/i,
    'museum',
  ),
  rule(
    /\b(?:visual )?arts? (?:group|class|club|therapy|centre|project|for|and)\b|\bpainting\b|\bphotograph|^arts?\b|\barts\b/i,
    'arts',
    'being-creative',
  ),
  rule(
    /\ballotments?\b|\bgarden(?:ing|ers?)?\b|\bcommunity (?:garden|orchard|farm)s?\b|\bhorticultur|\bgrow(?:ing)? (?:project|group|food)/i,
    'gardening',
    'outdoors',
  ),
  rule(
    /\bcity farm\b|\bcare farm\b|\bpets?\b|\banimals?\b|\bhorse|\briding for the disabled\b|\bdog walk/i,
    'animals',
  ),
  rule(/\bconservation\b|\bwildlife\b|\bwoodland\b|\bnature\b|\bgreen gym\b/i, 'conservation', 'outdoors'),
  rule(
    /\b(?:country|local|community|public) parks?\b|\bgreen spaces?\b|\bfriends of .{2,40} park\b/i,
    'park',
    'outdoors',
  ),
  rule(
    /\besol\b|\benglish (?:class|language|conversation|lessons|as a second)|\blearn(?:ing)? english\b/i,
    'english-classes',
    'english-language',
  ),
  rule(/\bwelsh (?:class|language|lessons)|\blearn welsh\b/i, 'welsh-classes'),
  rule(
    /\bdigital (?:skills|inclusion|champion|support|help)|\bcomputer (?:class|club|course|skills|training)|\bgetting online\b|\bit (?:skills|training|class)|\bonline skills\b|\bsilver surf/i,
    'digital-skills',
    'getting-online',
  ),
  rule(/\bliteracy\b|\bnumeracy\b|\bmaths\b/i, 'adult-learning', 'reading-and-maths'),
  rule(
    /\badult (?:learning|education)\b|\bfurther education\b|\bu3a\b|\bwea\b|\bskills and training\b|\bcourses\b/i,
    'adult-learning',
    'work-and-learning',
  ),
  rule(/\blibrar(?:y|ies)\b(?! of things)/i, 'library'),
  rule(
    /\bemployment (?:support|advice|service|hub|help)|\bjob ?(?:club|centre|cafe|seekers?|placement)|\bback to work\b|\bsupported employment\b|\bfind(?:ing)? work\b|\bcareers?\b|\bunemploy/i,
    'job-help',
    'finding-work',
  ),
  rule(/\bvolunteer(?:s|ing)?\b/i, 'volunteering', 'volunteering'),
  rule(/\bself.?employ|\bbusiness (?:support|start)|\bstart your own business\b/i, 'self-employment'),
  rule(
    /\b(?:baby|babies|toddlers?|stay and play|playgroup|parent and toddler|mother and baby|breast ?feeding|antenatal|under.?(?:1|2|3|4|5)s|rhyme ?time)\b/i,
    'baby-and-toddler',
    'new-baby',
    'parents',
  ),
  rule(
    /\bparent(?:s|ing)? (?:course|class|support|group|programme|education|advice|carer|forum)|\bparenting\b|\bfamily support\b|\bhome.?start\b|\bfamily hub|\bchildren'?s centres?\b|\bdads\b|\bfathers\b|\blone parents?\b|\bsingle parents?\b/i,
    'parenting',
    'parenting',
    'parents',
  ),
  rule(
    /\bholiday (?:activit|club|scheme|programme|play)|\bhaf\b|\bsummer (?:camp|scheme|club)|\bday camp\b/i,
    'holiday-activities',
    'childrens-activities',
    'children',
  ),
  rule(
    /\byouth (?:club|group|centre|work|project|service|zone|forum)|\bscouts?\b|\bguides\b|\bbrownies\b|\bcadets\b|\bteen(?:s|age|agers)?\b|\bboys'? brigade\b/i,
    'youth-club',
    'teenagers',
    'young-people',
  ),
  rule(
    /\bchild ?care\b|\bnurser(?:y|ies)\b|\bpre.?school\b|\bchild ?minders?\b|\bafter.?school\b|\bbreakfast club\b/i,
    'childcare',
    '',
    'parents',
  ),
  rule(
    /\btoy (?:library|bank)|\bschool uniform|\buniform (?:bank|exchange)|\bbaby (?:supplies|clothes|bank)/i,
    'toy-library',
    'essentials',
    'parents',
  ),
  rule(/\bday (?:centres?|care|services?|opportunit)|\badult daycare\b/i, 'day-centre'),
  rule(
    /\bhome ?(?:care|help)\b|\bdomiciliary\b|\bhelp at home\b|\bhome from hospital\b|\bin.home support\b|\bshopping service\b|\bpersonal assistants?\b/i,
    'help-at-home',
    'shopping-and-cleaning',
  ),
  rule(
    /\bcareline\b|\btelecare\b|\blifeline\b|\b(?:pendant|community|personal) alarms?\b/i,
    'telecare',
    'equipment',
    'older-people',
  ),
  rule(
    /\bage uk\b|\bage concern\b|\bolder (?:people|person|adults?)\b|\bover.?(?:50|55|60|65|70)'?s\b|\bseniors?\b|\belderly\b|\bpensioners?\b/i,
    'older-people',
    '',
    'older-people',
  ),
  rule(
    /\blearning (?:disabilit|difficult)|\bmencap\b|\bdown'?s syndrome\b/i,
    'learning-disability',
    '',
    'learning-disability',
  ),
  rule(/\bautis(?:m|tic)\b|\basperger|\badhd\b|\bneurodiver/i, 'autism', '', 'autistic-people'),
  rule(
    /\bsight (?:loss|impair)|\bvisual(?:ly)? impair|\bblind\b|\bmacular\b|\bvision support\b|\brnib\b/i,
    'sight-loss',
    '',
    'blind-people',
  ),
  rule(
    /\bhearing (?:loss|impair|aid)|\bdeaf(?:ness|blind)?\b|\btinnitus\b|\blip.?reading\b/i,
    'hearing-loss',
    '',
    'deaf-people',
  ),
  rule(
    /\bshopmobility\b|\bequipment (?:loan|hire|store)|\bwheelchair (?:hire|loan|service)|\bmobility (?:equipment|aids)|\bassistive technology\b/i,
    'equipment-loan',
    'equipment',
    'disabled-people',
  ),
  rule(/\bSEND(?:IASS|IAS)?\b/, 'send', 'caring-for-child', 'parents'),
  rule(/\bspecial (?:educational )?needs\b|\bspecial education\b/i, 'send', 'caring-for-child', 'parents'),
  rule(
    /\bdisab(?:led|ility|ilities)\b|\bphysical impairment|\bscope\b(?= )/i,
    'disability',
    '',
    'disabled-people',
  ),
  rule(/\byoung carers?\b/i, 'young-carers', 'caring', 'carers young-people'),
  rule(
    /\brespite\b|\bshort breaks?\b|\brelief for caregivers\b|\bsitting service\b/i,
    'respite',
    'carer-break',
    'carers',
  ),
  rule(/\bcarers?\b(?!'? (?:allowance|welcome))|\bcaregivers?\b/i, 'carer-support', 'caring', 'carers'),
  rule(
    /\bdomestic (?:abuse|violence)\b|\bwomen'?s (?:refuge|aid)\b|\bhelp escape violence\b|\bsafe housing\b/i,
    'domestic-abuse',
    'abuse-at-home',
  ),
  rule(
    /\brape\b|\bsexual (?:abuse|assault|violence)\b|\bsarc\b|\bisva\b/i,
    'sexual-abuse',
    'sexual-violence',
  ),
  rule(
    /\bvictims? (?:support|of crime)|\bhate crime\b|\bwitness service\b|\brestorative justice\b/i,
    'victim-support',
    'crime',
  ),
  rule(
    /\bcommunity transport\b|\bdial.?a.?ride\b|\bring and ride\b|\bbus pass|\bcommunity car\b|\bminibus\b|\btransportation\b/i,
    'community-transport',
    'getting-around',
  ),
  rule(
    /\b(?:hospital|patient) (?:transport|car)|\btransport(?:ation)? (?:to|for) (?:hospital|health|appointments)/i,
    'hospital-transport',
    'getting-around',
  ),
  rule(
    /\bchurch(?:es)?\b|\bmosque\b|\btemple\b|\bsynagogue\b|\bgurdwara\b|\bfaith\b|\bspiritual support\b|\bchaplain/i,
    'faith',
  ),
  rule(
    /\blgbtq?|\blgbt\+?|\btrans(?:gender)?\b(?! ?port)|\bgay\b|\blesbian\b|\bpride\b(?= (?:group|event|festival))/i,
    'lgbtq',
    '',
    'lgbtq',
  ),
  rule(/\brefugees?\b|\bnew arrivals\b|\bmigrants?\b/i, 'refugees', 'immigration new-to-area', 'refugees'),
  rule(
    /\bveterans?\b|\barmed forces\b|\bex.?(?:service|forces|military)\b|\bssafa\b|\blegion\b/i,
    'armed-forces',
    '',
    'veterans',
  ),
  rule(
    /\bbme\b|\bbame\b|\bblack and (?:asian|minority)|\b(?:african|caribbean|asian|chinese|somali|polish|latin american|bangladeshi|pakistani|indian|jewish|muslim|gypsy|roma|traveller)s?\b.{0,20}\b(?:community|association|women|elders|group|cent(?:re|er))\b/i,
    'cultural-group',
    '',
    'ethnic-communities',
  ),
  rule(/\bWI\b/, 'womens-group', '', 'women'),
  rule(
    /\bwomen'?s (?:group|centre|project|circle|network|institute)|\bfor women\b/i,
    'womens-group',
    '',
    'women',
  ),
  rule(
    /\bmen'?s (?:group|talk|mental|health|circle)|\bandy'?s man club\b|\btalk club\b/i,
    'mens-group',
    '',
    'men',
  ),
  rule(
    /\b(?:village|community|church|memorial|parish) halls?\b|\bcommunity (?:centre|hub|hall|house)s?\b|\broom hire\b|\bhall hire\b/i,
    'venue',
  ),
  rule(/\brepair (?:cafe|workshop|shop)|\bfixing\b/i, 'repair-cafe'),
  rule(/\bcharity shops?\b|\bswap shop\b|\bsecond.?hand\b|\breuse\b/i, 'charity-shop'),
  rule(/\blibrary of things\b|\btool library\b|\bborrow(?:ing)? (?:tools|things)/i, 'library-of-things'),
  rule(
    /\bwell.?being\b|\bhealth(?:y)? (?:living|checks?|trainers?|education|champions?|hub)|\bsocial prescri/i,
    'health',
  ),
]

/** Words for who it is for, in an eligibility or an audience: names only, no category follows from them. */
export const audienceRules: readonly [RegExp, string][] = [
  [/^(?:all|anyone|everyone|everybody|open to all|all ages|general public|anyone in need)\b/i, 'everyone'],
  [/\bchild(?:ren)?\b|\bkids\b/i, 'children'],
  [/\byoung (?:people|persons?|adults?)\b|\bteen(?:s|agers)?\b|\byouth\b/i, 'young-people'],
  [/\bparents?\b|\bfamilies\b|\bmothers?\b|\bfathers?\b/i, 'parents'],
  [
    /\bolder (?:people|persons?|adults?)\b|\bseniors?\b|\belderly\b|\bretired\b|\bover.?(?:50|55|60|65)/i,
    'older-people',
  ],
  [/\bcarers?\b|\bcaregivers?\b/i, 'carers'],
  [
    /\bdisab(?:led|ility|ilities)\b(?<!learning disab\w*)|\blimited mobility\b|\bphysical(?:ly)? impair|\bsensory impair/i,
    'disabled-people',
  ],
  [/\blearning (?:disab|difficult)|\bintellectual disab/i, 'learning-disability'],
  [/\bautis/i, 'autistic-people'],
  [/\bdeaf|\bhearing (?:loss|impair)/i, 'deaf-people'],
  [/\bblind\b|\bvisual(?:ly)? impair|\bsight loss/i, 'blind-people'],
  [/\bwomen\b|\bfemale\b|gender_female/i, 'women'],
  [/\bmen\b|\bmale\b|gender_male/i, 'men'],
  [/\blgbt|\btransgender|gender_transgender/i, 'lgbtq'],
  [/\brefugees?\b|\basylum\b|\bimmigrants?\b/i, 'refugees'],
  [/\bveterans?\b|\barmed forces\b|\bforces famil/i, 'veterans'],
  [/\bhomeless/i, 'homeless-people'],
  [
    /\bbame\b|\bblack\b.{0,20}\b(?:asian|minority)\b|\bminority ethnic\b|\bafrican|\basian\b/i,
    'ethnic-communities',
  ],
  [/\bdementia\b|\balzheimer/i, 'people-with-dementia'],
]
