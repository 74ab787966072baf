import type { PhraseTable } from '../phrases/phrase-book.ts'

/** How people say what is wrong, by the need it means; plain words, as they are typed, a comma between phrases. A slash gives a choice of words. */
export const needPhrases: PhraseTable = {
  loneliness: `
    lonely, loneliness, all alone, on my own, by myself, isolated, no friends, no mates, cut off,
    never see anyone/anybody, dont see anyone/anybody, live alone, lives alone,
    mum/dad/nan/gran is lonely
  `,
  'someone-to-talk-to': `
    nobody/noone to talk to, no one to talk to, someone/somebody/anyone to talk to,
    talk to someone/somebody/people, people to talk to, need to talk, chat to someone/people,
    someone to listen, have a chat, get things off my chest
  `,
  'making-friends': `
    make/making friends, meet/meeting people, meet new people, new friends, get out more,
    get out of the house, something to do, killing time, kill some time, nothing to do, social life
  `,
  'stuck-at-home': `
    stuck at home, stuck indoors, stuck in the house, housebound, cant get out, cant leave the house,
    never leave/leaves the house, wont leave the house, dont go out
  `,
  'new-to-area': `
    new to the area, just moved here, just moved, new in town, dont know anyone/anybody
  `,
  'money-worries': `
    skint, broke, brassic, no money, money worries, money problems, run out of money, ran out of money,
    short of money, cant make ends meet, cost of living, cant afford, struggling for money,
    cant pay my bills, pay my bills, struggling with money, nothing left, hard up, need cash, got no cash
  `,
  debt: `
    debt, debts, in debt, owe money, bailiffs, bailiff, loan shark, payday loan, credit card/cards,
    council tax, cant pay my debts, final demand, red letter, ccj, bankrupt/bankruptcy, arrears
  `,
  benefits: `
    benefits, universal credit, pip, pip form, pip appeal, esa, dla, attendance allowance,
    pension credit, carers allowance, housing benefit, benefits stopped, sanctioned,
    what am i entitled to, what can i claim, dwp, dole, job centre, tribunal, disability money,
    work capability
  `,
  'energy-bills': `
    cant pay my bills, pay my bills,
    cant pay gas/electric/electricity/heating/leccy, pay the gas/electric/electricity/heating,
    gas/electric/electricity/heating/energy/fuel bill,
    gas/electric/electricity/heating/energy/fuel bills, prepayment meter, top up meter,
    top up the gas/electric, no gas/electric/electricity/leccy, meter run out, cut off my gas/electric,
    fuel poverty, warm home discount, fuel voucher, afford gas/electric/electricity/heating,
    afford to heat
  `,
  hunger: `
    hungry, starving, no food, nothing to eat, empty cupboard/cupboards, cant afford food,
    cant afford to eat, cant feed my kids/children/family, feed my kids/children/family, food parcel,
    free school meals, cheap food
  `,
  essentials: `
    no cooker/fridge/bed/furniture/clothes/carpet/washing machine, cooker broke/broken,
    fridge broke/broken, washing machine broke/broken, need furniture/clothes/a bed/a cooker/a fridge,
    school uniform, winter coat, sleeping on the floor, moved in with nothing, bedding
  `,
  'keeping-warm': `
    somewhere/place/anywhere warm, keep/keeping warm, warm space/hub/bank, freezing,
    cold house/home/flat, house/home/flat is cold, cant keep warm, heating off, heat or eat, no heating,
    get out of the cold
  `,
  'nowhere-to-live': `
    nowhere to live/sleep/stay/go, homeless, sleeping rough, rough sleeping, sofa surfing,
    sleeping in my car, kicked out, chucked out, thrown out, place to sleep/live/stay,
    somewhere to sleep/live/stay, hostel, night shelter, on the streets, lost my home,
    emergency accommodation
  `,
  eviction: `
    evicted, eviction, section 21, notice to quit, rent arrears, cant pay my rent, behind with rent,
    behind on rent, landlord throwing me out, lose my home, losing my home, repossessed/repossession,
    mortgage arrears, cant pay my mortgage
  `,
  'home-condition': `
    damp, mould, mouldy, black mould, leaking roof, landlord wont fix/repair, boiler broke/broken,
    no hot water, draughty, insulation, infested, disrepair
  `,
  'home-adaptation': `
    grab rail/rails, stair lift, stairlift, cant get up the stairs, cant manage the stairs,
    walk in shower, cant get in the bath, ramp, adaptations, bathroom adapted
  `,
  'feeling-low': `
    feeling low, feeling down, down in the dumps, fed up, miserable, cant cope, not coping,
    struggling to cope, at the end of my tether, hit rock bottom, crying all the time, cant stop crying,
    mental health, not myself, cant get out of bed, had enough, unhappy, in a bad place, head is a mess,
    bad nerves
  `,
  depression: `
    depressed, depression, black dog, no motivation, post natal/postnatal depression, baby blues,
    feel numb, lost interest
  `,
  anxiety: `
    anxious, anxiety, panic attack/attacks, panicking, worried all the time, worrying,
    cant stop worrying, nervous, scared to go out, social anxiety, overthinking, ocd, on edge
  `,
  stress: `
    stressed, stress, stressed out, burnt out, burn out, burnout, overwhelmed, too much on,
    under pressure, cant relax, frazzled
  `,
  'self-harm': `
    self harm, self harming, hurting myself, cutting myself, suicidal, suicidal thoughts,
    dont want to be here, want to die, end it all, kill myself
  `,
  confidence: `
    no confidence, low confidence, lost my confidence, self esteem, shy, feel worthless, feel useless,
    body image
  `,
  sleep: `
    cant sleep, insomnia, not sleeping, awake all night, trouble sleeping, sleeping badly, up all night,
    nightmares
  `,
  bereavement: `
    lost my husband/wife/partner/mum/mam/dad/son/daughter/brother/sister/nan/gran/grandad/friend,
    husband/wife/partner/mum/mam/dad/son/daughter/brother/sister/nan/gran/grandad died,
    husband/wife/partner/mum/mam/dad passed away, passed away, someone/somebody died,
    death of my husband/wife/partner/mum/dad, widow, widower, widowed, grief, grieving, bereaved,
    bereavement, bereavement suicide, suicide bereavement, funeral costs/poverty, pay for a funeral,
    cant afford a funeral, miss my husband/wife/mum/dad, pet died, dog died
  `,
  'baby-loss': `
    miscarriage, miscarried, stillbirth, stillborn, lost a baby, lost my baby, losing a baby, baby died,
    neonatal death, ectopic, sands
  `,
  separation: `
    divorce, divorced, getting divorced, separated, split up, splitting up, husband/wife/partner left me,
    break up, broke up, custody, cant see my kids/children, access to my kids/children,
    ex wont let me see
  `,
  pain: `
    chronic pain, bad back, back pain, pain all the time, in pain, fibromyalgia, fibro, sciatica,
    long term pain, painkillers, migraines
  `,
  diabetes: `
    diabetes, diabetic, type 2, type 1, pre diabetic, prediabetic, blood sugar, sugar levels
  `,
  'heart-and-lungs': `
    heart attack, bad heart, heart failure, angina, stroke, had a stroke, copd, asthma, breathless,
    out of breath, cant breathe, bad chest, emphysema, blood pressure, long covid, cardiac rehab
  `,
  cancer: `
    cancer, got cancer, chemo, chemotherapy, tumour, terminal illness, macmillan, hospice
  `,
  memory: `
    dementia, alzheimers, memory, memory loss, losing memory, memory problems, forgetful, keeps forgetting,
    forgetting things, mum/mam/dad/nan/gran/grandad/husband/wife is confused,
    mum/mam/dad/nan/gran/grandad/husband/wife keeps forgetting, losing his/her marbles, going senile,
    wandering at night
  `,
  falls: `
    keeps falling, mum/mam/dad/nan/gran/grandad/husband/wife keeps falling,
    mum/mam/dad/nan/gran/grandad/husband/wife fell, had a fall, having falls, falling over, fallen over,
    unsteady, wobbly on my feet, unsteady on my feet, scared of falling, frightened of falling,
    lost my balance, balance problems, broken hip, broke her/his/my hip
  `,
  arthritis: `
    arthritis, bad knees/hips/joints, bad knee/hip, stiff joints, osteoporosis, brittle bones,
    hip/knee replacement, gout, rheumatism
  `,
  menopause: `
    menopause, hot flushes, hrt, perimenopause
  `,
  'more-active': `
    get fit, keep fit, getting fit, more active, unfit, exercise, get moving, gentle exercise,
    lose my stiffness, free gym, cheap gym, couch to 5k
  `,
  weight: `
    lose weight, losing weight, overweight, obese, too fat, diet, slimming, weight loss, eat better,
    healthy eating, binge eating, eating disorder
  `,
  smoking: `
    stop/quit/quitting/stopping smoking, give up smoking, give up fags, pack in fags, packing in smoking,
    vaping, stop vaping, smoking, nicotine
  `,
  alcohol: `
    drink, drinking, booze, drinking too much, drink too much, drinks too much, drink problem, drinking problem, alcoholic,
    alcoholics, aa, alcohol, stop drinking, cant stop drinking, husband/wife/partner/mum/dad/son drinks,
    boozing, getting sober, sober, on the drink, wino, hungover
  `,
  drugs: `
    drugs, drug problem, on drugs, addicted, addiction, heroin, cocaine, cannabis, smoking weed,
    crack cocaine, taking pills, methadone, son/daughter on drugs, son/daughter is taking drugs,
    get clean, rehab, needle exchange
  `,
  gambling: `
    gambling, gamble, betting, bookies, fruit machines, slots, online casino, scratch cards,
    addicted to gambling
  `,
  caring: `
    caring for my mum/mam/dad/husband/wife/partner/son/daughter/nan,
    looking after my mum/mam/dad/husband/wife/partner/son/daughter/nan,
    look after my mum/mam/dad/husband/wife/partner/son/daughter/nan, im a carer, carer, carers,
    unpaid carer, care for my mum/mam/dad/husband/wife/partner, caring is too much
  `,
  'carer-break': `
    respite, need a break, carer break, break from caring,
    someone to sit with mum/dad/my husband/my wife, sit with my husband/wife/mum/dad, exhausted caring,
    worn out caring
  `,
  'caring-for-child': `
    autistic son/daughter/child, autistic kid, son/daughter/child has autism/adhd, adhd,
    disabled child/son/daughter, special needs, ehcp, sen child, send, wont go to school, school refuser,
    extra needs
  `,
  'new-baby': `
    pregnant, expecting, having a baby, new baby, newborn, new mum/dad/mother/father, breastfeeding,
    breast feeding, baby wont sleep, antenatal, post natal, teenage mum, first baby
  `,
  parenting: `
    parenting, cant control my son/daughter/kids/child, kids playing up, naughty child, tantrums,
    single parent/mum/mam/dad, lone parent, step parent, fussy eater, toddler wont sleep, bedwetting,
    being a dad, kids wont listen
  `,
  'childrens-activities': `
    kids/children bored, bored kids/children, something/things for the kids/children to do,
    things to do with kids/children, kids/children activities, activities for kids/children, days out,
    kids/children holidays, kids/children in the holidays, school holidays, half term,
    free things for kids, rainy day
  `,
  teenagers: `
    teenager/teenagers, teenage son/daughter, youth club, son/daughter wont talk to me, hanging around,
    gangs, county lines, knife crime, bullied, being bullied, bullying, teenager wont go to school,
    always on his/her phone
  `,
  relationships: `
    relationship problems, marriage problems, arguing, keep arguing, marriage guidance,
    couples counselling, relate, family fallen out, dont speak to my family, mediation
  `,
  'abuse-at-home': `
    domestic abuse/violence, hits me, hitting me, beats me, husband/boyfriend/partner/wife hits me,
    scared of my husband/boyfriend/partner/wife/ex/son, frightened of my husband/boyfriend/partner,
    controlling husband/boyfriend/partner, he controls me, coercive control,
    abusive relationship/husband/boyfriend/partner, being abused, escape my husband/partner,
    leave my husband/partner, stalking, stalked, forced marriage, honour, not safe at home
  `,
  'sexual-violence': `
    raped, rape, sexually assaulted, sexual assault, sexual abuse, abused as a child, childhood abuse,
    groomed, grooming, touched me
  `,
  crime: `
    burgled, mugged, robbed, attacked, scammed, scam, conned, fraud, victim of crime, broken into,
    broke into my house, antisocial behaviour, anti social behaviour, neighbour from hell,
    noisy neighbour/neighbours, neighbour/neighbours noisy
  `,
  'hate-crime': `
    racism, racist, racist abuse, hate crime, homophobic, transphobic, islamophobia,
    discriminated against, discrimination, called names
  `,
  'getting-around': `
    no car, cant drive, no transport, no bus, no buses, lift to hospital, get/getting to hospital,
    get/getting to appointment/appointments, bus pass, blue badge, transport, cant get to the shops,
    mobility scooter, given up driving
  `,
  'shopping-and-cleaning': `
    cant do my shopping, help with shopping, do my shopping, get my shopping, help with cleaning,
    cant clean, housework, cooking for myself, cant manage at home, struggling at home, hoarding,
    house is a mess, meals on wheels, collect my prescription, dog walking
  `,
  forms: `
    fill in form/forms, filling in form/forms, form filling, help with form/forms,
    dont understand letter/letters, read my letter/letters, paperwork
  `,
  'getting-online': `
    cant use a computer, use a computer/tablet/smartphone/ipad, no internet, no wifi, free wifi,
    no computer, get online, getting online, not good with computers, how to use my phone, online forms
  `,
  equipment: `
    wheelchair, walking stick, walking frame, zimmer frame, hearing aid/aids, commode, mobility aid/aids,
    hearing aid batteries, bath seat, hospital bed
  `,
  'finding-work': `
    find/finding work, find a job, need a job, looking for work, looking for a job, unemployed,
    out of work, lost my job, made redundant, redundancy, write a cv, cv, job interview, apprenticeship,
    been sacked, criminal record
  `,
  'off-sick': `
    signed off sick, signed off, off sick, sick note, fit note, back to work, return to work, cant work,
    too ill to work, sick pay, long term sick
  `,
  'english-language': `
    learn english, dont speak english, cant speak english, english not good, speak better english, esol,
    english lessons/classes, practise english
  `,
  'reading-and-maths': `
    cant read, cant read or write, cant spell, bad at maths, help with reading/maths/spelling,
    learn to read, numeracy, literacy, dyslexia, dyslexic, gcse maths/english
  `,
  volunteering: `
    volunteer, volunteering, give something back, help out, give my time, help others, helping others,
    want to help, retired and bored
  `,
  immigration: `
    asylum, asylum seeker, refugee, visa, leave to remain, home office, settled status,
    no recourse to public funds, no papers, immigration, brp, evisa, citizenship, deported, deportation
  `,
  'legal-problem': `
    legal advice, free legal advice, solicitor, need a lawyer, make a will, power of attorney,
    going to court, employment tribunal, sacked unfairly, legal aid
  `,
  'being-creative': `
    being creative, learn to paint/draw/sew/knit, crafts, craft group, knit and natter, art class,
    pottery, painting, creative writing, make things
  `,
  outdoors: `
    fresh air, get outside, outdoors, in nature, gardening, green space, wildlife, walk in the woods,
    fishing
  `,
  'music-and-singing': `
    singing, choir, learn guitar/piano/ukulele, play music, sing along, cant sing, join a band
  `,
}
