import type { PhraseTable } from '../phrases/phrase-book.ts'

/** What people call things, by the category it means; a comma between phrases. A slash gives a choice of words. */
export const categoryPhrases: PhraseTable = {
  food: `
    food help, help with food, food near me, cheap food, community food, food project, food hub,
    free food for families, need feeding, feed my family
  `,
  'food-bank': `
    food bank/parcel/parcels, free food, foodbank, food parcel delivery, emergency food parcel,
    food bank voucher, foodbank voucher, where is the food bank, food bank open today, tins of food,
    food hamper, baby bank food, halal food bank, trussell
  `,
  'community-meal': `
    hot meal, free meal/meals, food and drink, eat and drink, free dinner, sunday lunch, soup kitchen,
    soup run, hot food, hot dinner, cooked meal, cooked dinner, sit down meal, sit down dinner,
    community cafe, community kitchen, community lunch, community dinner, pay what you can cafe,
    pay as you feel, free breakfast, free lunch, free tea, eat together, eat with others, share a meal,
    big lunch, christmas dinner, langar
  `,
  'community-fridge': `
    community fridge/larder/pantry, food pantry, pantry, free fridge, social supermarket,
    community supermarket, surplus food, waste food, leftover food, rescued food, food waste, food club,
    cheap shopping club, share food
  `,
  cooking: `
    learn to cook, learn how to cook, cooking class, cookery class, cookery course, cooking lessons,
    cooking on a budget, cook cheap meals, cook from scratch, cook for my family, cook together,
    baking class, baking group, bake off, batch cooking, slow cooker class
  `,
  'warm-space': `
    somewhere/place/anywhere warm, warm space/hub/bank/room, get out of the cold, sit in the warm,
    keep out of the cold, warm welcome space, somewhere to keep warm, somewhere to get warm,
    somewhere to stay warm, somewhere heated, place with heating, sit somewhere warm, warm place to sit,
    public living room, warm library,
    quiet place to sit, somewhere quiet to sit, warm hub, warm bank, warm room, quiet place
  `,
  money: `
    money help, money advice, money matters, money problems help, money guidance, financial advice,
    financial help, financial support, manage money, budgeting help, household budget, pension advice,
    tax help, income tax, tax return
  `,
  'debt-advice': `
    debt advice, bailiffs at the door, debt help, debt adviser, debt counsellor, debt management plan,
    free debt advice, debt charity, cap debt centre, debt centre, talk about my debts,
    someone to help with debt, write off debt, debt relief, debt advice near me
  `,
  'benefits-advice': `
    benefits help, benefit check, benefits calculator, welfare rights, welfare advice, welfare benefits,
    welfare officer, help claiming, help applying for pip, help with pip, help with universal credit,
    pip help, universal credit help, attendance allowance help, fill in my pip form, appeal pip,
    benefits adviser, income maximisation,
    mandatory reconsideration, benefits check, pip appeal, uc50, esa50, dwp letter
  `,
  grants: `
    hardship fund/grant, emergency money, household support fund, crisis loan, charity grant,
    hardship payment, emergency grant, emergency cash, emergency payment, cash grant, cash help,
    welfare fund, scottish welfare fund, local welfare, discretionary assistance fund, social fund,
    benevolent fund, money for a cooker, money for school uniform, grant for a washing machine,
    cost of living payment, budgeting loan, budgeting advance, grants for individuals, money for our group,
    funding for our group,
    hardship fund, hsf, lwa, discretionary fund
  `,
  'credit-union': `
    credit union, cheap loan, save a little, community bank, save up, save money, saving club,
    save for christmas, christmas savings, somewhere to save, small loan, low cost loan, affordable loan,
    fair loan, loan with bad credit, bad credit, open a bank account, cant get a bank account,
    no bank account
  `,
  'energy-advice': `
    energy advice, energy help, energy saving, energy efficiency, energy cafe, fuel advice, fuel bank,
    fuel voucher/vouchers, heating advice, heating grants, save on bills, cut my bills, lower my bills,
    gas bill help, electric bill help, insulate my home, solar panels, warm homes
  `,
  advice: `
    cab, citizens advice, citizens advice bureau, advice centre, advice shop, advice session,
    advice drop in, free advice, independent advice, citizens advice near me, cab office,
    someone to advise me, information and advice, information point, know where to go, who do i ask,
    where do i start, dont know who to ask, one stop shop, community hub advice, social prescriber,
    social prescribing, link worker, community connector
  `,
  'legal-advice': `
    legal advice, free legal advice, free legal clinic, legal clinic, law clinic, law centre,
    solicitor free half hour, family law, family solicitor, housing solicitor, employment advice,
    employment solicitor, tribunal help, make a will free, legal rights, legal help
  `,
  'immigration-advice': `
    immigration advice/help/lawyer/solicitor, asylum help, asylum advice, asylum lawyer, visa help,
    visa advice, settled status help, eu settlement scheme help, citizenship application,
    help with home office, apply for citizenship, asylum seeker help
  `,
  advocacy: `
    someone to speak for me, someone to speak up for me, speak up for me, speak on my behalf,
    help me be heard, come to a meeting with me, come to my appointment with me, make a complaint about nhs,
    nhs complaint, complain about the hospital, complaint about a hospital, complaint about care,
    care act advocate, self advocacy, speaking up group, peer advocacy,
    imca, imha, pals
  `,
  'consumer-advice': `
    consumer rights, consumer advice, consumer help, trading standards, faulty goods, got ripped off,
    ripped off, builder ripped me off, cowboy builders, rogue traders, refund refused, wont refund me,
    wont give me a refund, want my money back, get my money back, second hand car faulty, doorstep seller,
    pushy salesman, nuisance calls, scam calls, problem with a purchase
  `,
  housing: `
    housing office, housing officer, housing support, housing help, council housing, council houses,
    somewhere to rent, flat to rent, house to rent, room to rent, homes for rent, housing list,
    housing association, tenancy support, keep my tenancy, tenants group, tenants association, move house
  `,
  homelessness: `
    homeless, homeless help, homeless shelter, homeless hostel, homeless charity, help for homeless people,
    homeless day centre, homeless outreach, night shelter, winter shelter, rough sleeper, rough sleeping,
    crash pad, night stop, shower for homeless, showers for homeless people, emergency bed, hostel
  `,
  'housing-advice': `
    housing advice, housing rights, tenant advice, tenancy advice, landlord advice,
    advice about my landlord, advice about eviction, help to find somewhere to live, help finding a flat,
    help getting a flat, renting advice, private renting, deposit scheme, rent deposit scheme, bond scheme,
    shelter advice,
    housing officer, housing options, section 21 help, homeless application
  `,
  'supported-housing': `
    supported housing, supported living, supported accommodation, sheltered housing,
    sheltered accommodation, extra care, extra care housing, retirement housing, retirement flats,
    warden flats, halfway house, move on accommodation, young peoples housing, housing for young people,
    housing for disabled people, shared lives, group home, care home, nursing home, residential home
  `,
  'home-repairs': `
    handyman service, home repairs, small repairs, odd job man, fix my house, fix a tap, dripping tap,
    tap is leaking, plumber, plumbing, electrician, grab rails fitted, rails fitted, ramp fitted,
    key safe fitted, home improvement agency, care and repair, disabled facilities grant, locks changed,
    smoke alarm, home safety check, fire safety check
  `,
  'household-goods': `
    second hand furniture, white goods, need a bed/cooker/fridge/sofa/washer, furniture, furniture bank,
    furniture project, furniture reuse, furniture store, used furniture, free sofa, free bed, free carpet,
    starter packs, beds for kids, white goods project, washing machine cheap, fridge freezer cheap,
    reconditioned washing machine, household items, kitchen things, bedding for kids,
    broken cooker, broken fridge, broken washer, reuse furniture, starter pack, no cooker, no fridge
  `,
  'mental-health': `
    mental health, mental health help, mental health support, mental health group, mental health team,
    mental health charity, mental wellbeing, emotional wellbeing, wellbeing support, wellbeing hub,
    recovery college, wellbeing college, mind charity, help with my mental health, nerves,
    someone to talk to about mental health, young peoples mental health, childrens mental health,
    mens mental health, maternal mental health
  `,
  counselling: `
    counsellor, see a counsellor, talk to a counsellor, free counselling, low cost counselling,
    cheap counselling, counselling for young people, counselling for kids, child counselling,
    couples counselling, trauma counselling, talking therapies, therapy, psychotherapy, cbt, iapt, emdr,
    art therapy, play therapy,
    talking therapy
  `,
  bereavement: `
    bereavement support, bereavement group, bereavement cafe, grief cafe, grief group, cruse, death cafe,
    memorial group, bereaved parents, bereaved by suicide, widows group, widowers group, child bereavement
  `,
  'peer-support': `
    peer support, peer group, support group, self help, self help group, mutual support,
    people in the same boat, people going through the same, others going through it, lived experience,
    recovery group, hearing voices group, bipolar group, depression group, anxiety group,
    mens talking group, talking group, andys man club, aa meeting, na meeting, twelve step, 12 step,
    alcoholics anonymous, narcotics anonymous, gamblers anonymous, been through the same
  `,
  'crisis-support': `
    crisis team, crisis cafe, crisis house, crisis line, crisis help, mental health crisis, in crisis,
    having a crisis, suicide prevention, suicide help, suicide helpline, safe haven,
    out of hours mental health, urgent mental health, samaritans, need urgent help, feel suicidal,
    a and e alternative, alternative to a and e, instead of a and e, mental health at night,
    mental health out of hours, sanctuary cafe, crisis resolution, night time support
  `,
  health: `
    health and wellbeing, health advice, health check, health drop in, gp surgery, health centre,
    walk in centre, nhs dentist, blood pressure check, nail cutting, foot care, cut my toenails, flu jab,
    patient group
  `,
  'long-term-conditions': `
    multiple sclerosis, parkinsons, epilepsy, seizures, motor neurone, mnd, kidney disease, dialysis,
    crohns, colitis, ibs, stoma, coeliac, lupus, thyroid, endometriosis, pcos, chronic fatigue, cfs,
    brain injury, head injury, hiv, hep c, hepatitis, sickle cell, rare disease, huntingtons, eczema,
    psoriasis, cerebral palsy, lymphoedema, incontinence, bladder problems, prostate problems, long covid,
    long covid group, fibromyalgia group, arthritis group, diabetes group, stroke group, stroke club,
    copd group, breathe easy, parkinsons group, ms group, ms society, expert patient, self management,
    living with a condition, living with a long term condition, condition support group, cancer group,
    heart group, pain group,
    me cfs, mecfs, chronic fatigue syndrome, fibro group, pots
  `,
  'stop-smoking': `
    stop smoking service, stop smoking clinic, stop smoking help, smoking cessation, quit smoking help,
    quit smoking group, nicotine patches, swap to stop, stop vaping help
  `,
  'weight-and-food': `
    slimming world, slimming club, slimming group, weight watchers, weight loss group, weight loss class,
    weight management, healthy eating, healthy eating class, healthy cooking, healthy recipes, diet advice,
    nutrition advice, food and mood, eating disorder, eating disorder support, overeaters anonymous
  `,
  addiction: `
    addict, addiction help, addiction support, alcohol help, alcohol support, alcohol service, drug help,
    drug support, drug service, drugs and alcohol, drug and alcohol service, drink and drugs,
    substance misuse, substance abuse, recovery cafe, recovery community, smart recovery, sober group,
    rehab, detox, needle exchange, gambling help, gambling support, gamblers anonymous,
    alcoholics anonymous, narcotics anonymous, cocaine anonymous, al anon, porn addiction, sex addiction,
    shopping addiction, gaming addiction,
    cgl
  `,
  'sexual-health': `
    sexual health, sexual health clinic, sti, sti test, std, std test, std clinic, gum clinic, chlamydia,
    gonorrhoea, syphilis, herpes, hiv test, contraception, coil fitted, implant removed, condoms,
    free condoms, c card, morning after pill, emergency contraception, split condom, pregnancy test,
    family planning, unprotected sex, abortion clinic, genital warts,
    prep, pep, coil
  `,
  'dementia-support': `
    dementia cafe, dementia group, dementia support, dementia carers, dementia friendly, dementia singing,
    memory cafe, memory group, memory clinic, alzheimers cafe, alzheimers society, cognitive stimulation,
    singing for the brain, activities for dementia, day centre for dementia, dementia day care,
    dementia help at home, admiral nurse
  `,
  'falls-prevention': `
    chair exercise/exercises/yoga, seated exercise, strength and balance, chair aerobics,
    chair based exercise, armchair exercise, falls class, falls clinic, falls prevention,
    falls prevention class, falls group, balance class, balance exercise/exercises, steady on my feet,
    stay steady, strength class, stronger for longer, tai chi for balance, prevent falls
  `,
  'getting-active': `
    get active, keep active, stay active, physical activity, leisure centre, sports centre, cheap gym,
    womens gym, council gym, exercise on referral, exercise referral, active for life, fun exercise,
    move more, couch to 5k, running club, running group, boxing club, skate park, lawn bowls,
    wheelchair basketball, disability sport
  `,
  walking: `
    walking group, health walk, ramblers, go for a walk, walking club, guided walk, wellbeing walk,
    led walk, walk and talk, walk and chat, short walk, gentle walk, nordic walking, rambling club,
    hill walking, dog walking group, buggy walk, pram walk, walking for health, people to walk with,
    someone to walk with, walk with others, wheelchair walk,
    wellbeing walks, guided walks, gentle walks, slow walk, led walks, walking buddy, hiking group,
    dog walk group
  `,
  cycling: `
    bike ride, bike riding, cycling club, cycling group, cycle ride, learn to ride a bike, cant ride a bike,
    cycle training, borrow a bike, free bike, cheap bike, bike repair, bike workshop, fix my bike, dr bike,
    adapted bikes, adaptive cycling, inclusive cycling, mountain biking, cycle to work, electric bike
  `,
  swimming: `
    swim club, swimming pool, swimming baths, learn to swim, cant swim, scared of water, swimming lessons,
    adult swimming lessons, kids swimming lessons, lane swimming, aqua aerobics, aquafit, aqua fit,
    warm water pool, womens swimming, ladies only swimming, women only swimming, wild swimming,
    open water swimming, sea swimming, cold water swimming, baby swimming
  `,
  'exercise-class': `
    exercise class, keep fit class, fitness class, keep fit, aerobics, zumba, pilates, circuit training,
    spin class, legs bums and tums, seated exercise class, chair exercise class, gentle exercise class,
    over 50s exercise, over 60s exercise, exercise to music, stretch class, postnatal exercise,
    womens exercise class
  `,
  'team-sport': `
    sports club, football club, football team, walking football, womens football, girls football,
    kids football, five a side, cricket club, rugby club, walking rugby, walking netball, join a team,
    play football, play cricket, play rugby, play netball, disability football, sports team, martial arts,
    table tennis, tennis club, running club
  `,
  dance: `
    dance class, dance lessons, learn to dance, ballroom dancing, tea dance, line dancing, tap dancing,
    ballet for kids, street dance, hip hop, barn dance, country dancing, square dancing, morris dancing,
    scottish dancing, seated dance, chair dance, dance for parkinsons, over 50s dance, bollywood dance,
    kids dance class
  `,
  yoga: `
    yoga class, chair yoga, gentle yoga, beginners yoga, yoga for beginners, pregnancy yoga, baby yoga,
    kids yoga, tai chi, taichi, qi gong, qigong, chi gong, meditation, meditation class, mindfulness,
    mindfulness class, mindfulness course, relaxation class, breathing class, sound bath, gong bath,
    stretch and relax
  `,
  'meeting-people': `
    meet people, meet new people, meet others, make friends, social groups, social club, get together,
    friendship group, friendship club, company and a chat, chatty cafe, chat cafe, places to meet people,
    meet people my own age, over 50s group, over 60s group, over 60s club, singles group
  `,
  'coffee-morning': `
    coffee morning, tea and a chat, cuppa and a chat, cup of tea, cuppa, natter, hot/warm/soft drink,
    tea and drink, drink and a chat, drink tea/coffee, coffee and chat, coffee and cake, coffee club,
    coffee group, tea and cake, tea and toast, tea and biscuits, tea morning, cup of coffee,
    brew and a chat, chat and a cuppa, knit and natter, natter group, chatty cafe, warm drink and a chat,
    friendly cafe, drop in for a cuppa, toast and tea
  `,
  befriending: `
    befriending service, befriending for my mum, befriending for my dad, telephone befriending,
    phone befriending, friendly phone call, friendly call, phone call for lonely people, someone to visit,
    someone to visit me, someone to visit my mum, visit my mum, visit my dad, visit my nan,
    visitor for my mum, home visitor, visiting service, buddy scheme, a friend for my mum,
    good neighbour scheme, good neighbours, age uk friend, pen pal, letter writing friend
  `,
  'lunch-club': `
    lunch club, dinner club, luncheon club, pensioners lunch, lunch for pensioners, lunch for the elderly,
    lunch for older people, old folks lunch, lunch for over 60s, over 60s lunch, community lunch club,
    lunch with others, sunday dinner club, dinner for pensioners, dinner with others, meal and company,
    roast dinner for pensioners, fish and chips club
  `,
  'social-group': `
    social group, social club, social evening, friendship club, friendship group, games group,
    games afternoon, games club, board games, board game group, chess club, bridge club, bridge group,
    quiz night, card games, cards club, whist drive, pool club, womens institute, over 50s club,
    over 60s club, ladies group, community group, model railway, stamp club, photography club, camera club,
    film night, u3a
  `,
  'mens-shed': `
    mens shed, man shed, woodwork/workshop for men, men in sheds, shed for men, she shed, shed group,
    woodwork group, woodwork club, tools to use, somewhere for dad to go, something for men,
    something for retired men, something for my dad to do, place for men
  `,
  arts: `
    art group, art club, art class, art centre, art gallery, painting group, drawing class, life drawing,
    creative group, creative workshop, creative arts, arts for health, art for wellbeing, arts and crafts
  `,
  craft: `
    craft group, craft club, craft class, knitting group, knit and natter, knit and chat, crochet group,
    sewing group, sewing bee, sewing class, sewing lessons, cross stitch, spinning wool, jewellery making,
    card making, candle making, soap making, basket weaving, wood carving, pottery class, flower arranging,
    model making, lace making
  `,
  music: `
    music group, music lessons, singing group, community choir, join a choir, guitar lessons, guitar group,
    learn guitar, piano lessons, ukulele group, brass band, folk club, open mic, jam session, live music,
    recording studio, music studio, music workshop, music therapy, sing along, young musicians, steel pans,
    bell ringing, choir for beginners, singing for lungs
  `,
  theatre: `
    drama group, drama club, drama class, acting class, amateur dramatics, pantomime, panto,
    musical theatre, youth theatre, youth drama, kids drama, stand up comedy, film club, film night,
    film group, film making, relaxed screening, relaxed performance, cheap cinema, circus skills,
    play reading
  `,
  writing: `
    writing group, creative writing, writers group, writing class, write a book, write my life story,
    life story, life writing, poetry group, spoken word, poetry slam, book club, book group, reading group,
    reading club, shared reading, readers group
  `,
  museum: `
    heritage centre, heritage railway, local history, history group, history society, historical society,
    family history, family tree, trace my family, old photos, stately home, reminiscence group,
    memories of the old days, talks about history, steam railway
  `,
  nature: `
    nature group, nature walk, nature club, nature reserve, green space, green social prescribing,
    outdoor group, wildlife group, wildlife trust, forest school, forest bathing, woodland group,
    bird watching, bird club, nature for wellbeing, young rangers, angling club
  `,
  gardening: `
    community garden, grow veg/vegetables, allotment, gardening group, gardening club, garden project,
    community allotment, get an allotment, rent an allotment, share a garden, plot to grow veg,
    growing group, growing project, grow your own, grow food, veg growing, plant swap, seed swap,
    therapeutic gardening, gardening for mental health, potting shed, sensory garden, community orchard,
    garden volunteers
  `,
  park: `
    play park, play area, green space, public garden, picnic place, country park, nature reserve,
    somewhere to walk the dog, somewhere to play outside, splash pad, paddling pool, skate park,
    bowling green, friends of the park, recreation ground, sensory garden
  `,
  conservation: `
    conservation volunteers, conservation group, tree planting, plant trees, litter pick, litter pickers,
    beach clean, river clean, canal volunteers, hedge laying, dry stone walling, save the bees,
    climate group, environmental group, green group, eco group, pond digging, nature volunteers,
    tidy my street
  `,
  animals: `
    pet therapy, therapy dog, pets as therapy, assistance dog, guide dog, dog walking, dog walkers,
    dog club, dog training, puppy training, puppy classes, cat rescue, dog rescue, animal rescue,
    animal shelter, rescue centre, rehome my dog, rehome my cat, rehome my pet, cheap vet, free vet,
    cant afford the vet, vet bills, lost dog, found dog, look after my dog, dog fostering, city farm,
    care farm, petting farm, donkey sanctuary, horse riding, riding school, riding for the disabled,
    pet food bank, wildlife rescue, injured bird, hedgehog rescue
  `,
  learning: `
    free courses, class near me, short courses, adult classes, evening classes, day course,
    community learning, family learning, learn a language, learn french, learn spanish, language class,
    learn sign language, bsl course, first aid course, sign language course, taster session, u3a
  `,
  'english-classes': `
    learn english, english lessons/classes, english course, english for beginners, esol class,
    english conversation, conversation class, conversation club, english cafe, learn to speak english,
    free english classes, english lessons for women, english teacher, english for refugees,
    improve my english, functional skills english
  `,
  'welsh-classes': `
    welsh class, welsh lesson, welsh course, learn welsh, speak welsh, welsh conversation, welsh learners,
    welsh for beginners, welsh speakers, practise welsh, welsh for parents, welsh language
  `,
  'digital-skills': `
    learn computers, use my phone/tablet/ipad/computer, how to use the internet, computer class,
    computer course, computer help, computer lessons, computer club, computer drop in, computer skills,
    computers for beginners, digital skills, digital help, digital champion, digital drop in,
    digital inclusion, tech help, tech support, phone help, smartphone class, tablet class, ipad class,
    ipad help, silver surfers, get online, internet help, internet class, online basics, help with emails,
    coding club, code club, learn to code, social media course, data bank, device bank, free laptop,
    borrow a tablet, public computers, free wifi
  `,
  'adult-learning': `
    adult learning, adult education, adult college, evening class, night school, functional skills,
    maths class, maths course, english gcse, maths gcse, gcse for adults, basic skills, adult literacy,
    adult numeracy, literacy class, numeracy class, reading lessons for adults, learn to read, read easy,
    access course, open university, distance learning, return to learning,
    u3a group, lifelong learning, evening classes, wea, retirement learning
  `,
  library: `
    borrow a book, books to borrow, audio books, talking books, large print, large print books,
    mobile library, home library, library at home, library van, library card, renew my books, story time,
    rhyme time, bounce and rhyme, homework club, study space, somewhere quiet to study, place to study,
    reading challenge, free wifi, public computers
  `,
  work: `
    work and volunteering, employment help, employment support, careers advice, work skills,
    skills for work, into work, work club, jobs fair, work placement, training for work, work training
  `,
  'job-help': `
    job help, job club, work club, job search, job search help, job centre, job coach, work coach,
    employment adviser, help finding work, help to find a job, help getting a job, help with my cv, cv help,
    cv writing, cv workshop, interview skills, interview help, interview practice, interview clothes,
    careers adviser, careers advice, back to work, back to work help, return to work, supported employment,
    disability employment, jobs for disabled people, jobs for young people, first job, work experience,
    princes trust, job vacancies, job after prison, over 50s jobs,
    jobcentre, apprenticeships
  `,
  volunteering: `
    volunteers wanted, volunteer centre, volunteer bureau, voluntary work, volunteer work,
    volunteer opportunities, volunteering near me, volunteer with animals, volunteer driver,
    volunteer gardener, volunteering for young people, family volunteering, micro volunteering,
    charity work, help out locally, give my time, help in a charity shop, community champion, litter pick
  `,
  'self-employment': `
    self employed, self employment, going self employed, become self employed, start a business,
    start my own business, start my own company, own business, new business, business help, business advice,
    business start up, start up, business plan, business support, business grant, work for myself,
    be my own boss, freelance, sole trader, market stall, side hustle, social enterprise, start a charity,
    start a group, set up a charity, set up a group, hot desk, small business
  `,
  families: `
    family centre, family hub, family support, family help, family worker, family group, family fun,
    family activities, family day out, family time, things for families, children and families,
    childrens centre, sure start, early help, home start, family events, toddlers and kids,
    support for families, kids and parents, families with kids
  `,
  'baby-and-toddler': `
    mums and tots, mother and toddler, parent and toddler, stay and play, baby/toddler group, playgroup,
    messy play, rhyme time, baby class, baby club, baby massage, baby sensory, baby yoga, toddler club,
    tiny tots, play group, parent and baby, mum and baby, dad and baby, dads and toddlers,
    carer and toddler, baby cafe, breastfeeding cafe, breastfeeding group, breastfeeding support,
    antenatal class, pregnancy group, bumps and babies, new mums group, new dads group, soft play,
    story and rhyme, bounce and rhyme, weigh my baby, baby clinic, baby weighing, play session, under 5s,
    under fives, preschool group, twins club,
    1/2/3 year old, one/two/three year old, 18 month old, 6 month old, baby group near me,
    things to do with a baby
  `,
  parenting: `
    parenting class, parenting course, parenting group, parenting help, parenting support,
    parents support group, parents of teenagers, dads group, mums group, single parents group,
    single mums group, lone parent group, help for parents, triple p, incredible years, family learning,
    bringing up children, baby sleep help, sleep clinic for kids, toilet training, potty training help,
    fussy eaters, behaviour help
  `,
  'holiday-activities': `
    half term, holiday club, summer/easter holidays, school holidays, haf club, holiday activities,
    holiday club for kids, holiday playscheme, play scheme, summer club, summer camp, summer scheme,
    summer playscheme, summer holiday club, summer activities, easter club, easter activities,
    christmas holidays, half term activities, half term club, half term camp, october half term,
    kids holiday club, kids in the holidays, six weeks holidays, things to do in half term,
    things to do in the summer holidays, free holiday club, holiday activities and food, inset day,
    holiday camp, school holiday clubs
  `,
  'youth-club': `
    youth club, somewhere for teenagers/teens, youth group, youth centre, youth project, youth work,
    youth worker, youth drop in, youth cafe, young peoples group, young people, teen club, teen group,
    something for my teenager, club for teenagers, teenage club, junior youth club, kids club friday night,
    army cadets, air cadets, sea cadets, police cadets, guides and brownies, boys brigade, girls brigade,
    duke of edinburgh, young farmers, after school club for teens, lgbt youth, youth forum, youth council,
    after school club,
    dofe, scouts, guides, cubs, brownies, cadets
  `,
  childcare: `
    child care, childminder, childminders, child minder, nursery, nurseries, nursery place, creche,
    pre school, playgroup place, free childcare, free nursery, free nursery hours, free hours, 15 hours,
    30 hours, funded hours, two year old funding, wraparound care, breakfast club, after school club,
    after school care, afterschool club, before school club, babysitter, babysitting, babysit, au pair,
    someone to mind my kids, someone to watch my kids, someone to look after my kids, look after my baby,
    look after my child, holiday childcare, tax free childcare, help with childcare costs,
    cant afford childcare
  `,
  'toy-library': `
    school uniform, baby clothes/bank/things, nappies, pram, cot, toy library, borrow toys, free toys,
    cheap toys, toy bank, toy appeal, christmas toys, uniform swap, uniform exchange, uniform bank,
    school uniform bank, free school uniform, second hand uniform, second hand school uniform, school shoes,
    baby equipment, free baby clothes, free baby stuff, baby stuff, free nappies, nappy bank, moses basket,
    buggy, pushchair, car seat, high chair, stair gate, sling library, nappy library, maternity clothes,
    baby milk, kids clothes, childrens clothes, clothes for kids, party dress, costume swap
  `,
  'older-people': `
    getting older, older people, old people, elderly, elderly help, help for the elderly, elderly parents,
    elderly mum, elderly dad, elderly neighbour, pensioners, pensioner, oap, oaps, seniors, senior citizens,
    old folk, old age, retired, retired people, age uk, age concern, something for my nan,
    something for my grandad, things for pensioners, activities for pensioners, activities for older people,
    activities for the elderly, group for pensioners, club for pensioners, club for older people,
    over 70s, over 75s, over 80s, retirement club
  `,
  'day-centre': `
    day centre, day care, day care for elderly, day care for adults, day club, day service,
    day opportunities, somewhere for mum in the day, somewhere for dad in the day,
    somewhere for mum to go in the day, somewhere for mum to go, somewhere for dad to go in the day,
    somewhere for nan to go, somewhere for mum during the day, day care for mum, day care for dad,
    day out for the elderly, place for mum in the daytime, elderly day care, dementia day centre
  `,
  'help-at-home': `
    home help, cleaner, handyman, gardener for pensioner/pensioners, help at home, help in the house,
    help around the house, home care, home carer, home carers, home support, domiciliary care, care at home,
    carers at home, carer for my mum, carer for my dad, private carer, personal care, personal assistant,
    pa for my son, direct payments, someone to help me wash, someone to help me bathe, someone to cook,
    cleaner for my mum, cleaning service, housework help, domestic help, shopping service, shopping help,
    shopping delivery, prescription collection, prescription delivery, meals on wheels, meal delivery,
    frozen meals, hot meals delivered, gardening help, gardening for the elderly, lawn cut, grass cut,
    lawn mowing, snow clearing, home from hospital, out of hospital help, bin put out,
    dog walking for elderly, hair cut at home, mobile hairdresser, coming out of hospital,
    come out of hospital, discharged from hospital, just out of hospital,
    declutter, decluttering, hoarding, hoarder, reablement
  `,
  telecare: `
    pendant alarm, panic button, careline, lifeline alarm, personal alarm, community alarm, emergency alarm,
    emergency pendant, falls alarm, fall detector, alarm for my mum, alarm for my dad, alarm for elderly,
    alarm round neck, wrist alarm, alarm button, emergency button, press a button for help, careline alarm,
    life line, gps tracker, tracker for dementia, door sensor, bed sensor, key safe, pill dispenser,
    medication reminder, smart home help, care technology, assistive technology,
    lifeline pendant
  `,
  disability: `
    disabled, disabled people, disabled group, disabled club, disability help, disability support,
    disability group, disability advice, disability rights, disability hub, disabled activities,
    activities for disabled, activities for disabled people, things for disabled people, disabled adults,
    disabled young people, wheelchair user, wheelchair friendly, wheelchair access, wheelchair accessible,
    physically disabled, physical disability, invisible disability, hidden disability, changing places,
    blue badge, radar key, centre for independent living, disabled swimming, disability sports,
    dpo, access to work, motability
  `,
  'learning-disability': `
    learning disability, learning disabled, learning disabled adults, learning difficulties,
    special needs adults, adults with special needs, down syndrome, mencap, gateway club, supported living,
    easy read, self advocates, people first, disco for learning disability, club for learning disabled,
    adults with learning disabilities, special needs club, day service for learning disability,
    son with learning disability, daughter with learning disability
  `,
  autism: `
    autistic, autistic adults, autism group, autism support, autism help, autism friendly, autism hour,
    autism assessment, asperger, aspergers, asd, on the spectrum, neurodiverse, neurodivergent,
    neurodiversity, adhd, adhd group, adhd support, adhd assessment, adult adhd, adult autism,
    women with autism, women with adhd, think im autistic, think i have adhd, think ive got adhd,
    late diagnosed, autistic social group, autistic son help, parents of autistic kids, quiet hour,
    quiet session, relaxed session, sensory room, sensory friendly, dyspraxia group,
    asc, audhd
  `,
  'sight-loss': `
    blind, going blind, cant see, losing my sight, partially sighted, macular, blind club, blind people,
    blind society, sight loss, lost my sight, lost my eyesight, losing my eyesight, bad eyesight,
    poor eyesight, poor sight, sight problems, eye problems, eyesight going, eyesight failing, eyes are bad,
    macular degeneration, macular group, glaucoma, cataract, cataracts, visually impaired,
    visual impairment, vision impaired, low vision, registered blind, guide dogs, white cane, braille,
    talking books, talking newspaper, audio description, read my post, cant read small print,
    cant see the telly, cant see to read
  `,
  'hearing-loss': `
    hard of hearing, deaf, going deaf, cant hear, lip reading, sign language, hard of hearing club,
    hard of hearing group, deaf club, deaf group, deaf people, deaf centre, deaf society, deafness,
    deaf and blind, hearing loss, hearing impaired, hearing problem, hearing aid, hearing aids,
    hearing aid batteries, hearing aid repair, hearing aid clinic, hearing test, hearing help,
    cant hear the telly, cant hear people, cant hear on the phone, losing my hearing, lost my hearing,
    mum cant hear, dad cant hear, going a bit deaf, lipreading, lip reading class, bsl, bsl class,
    bsl course, bsl interpreter, sign language class, learn sign language, british sign language, tinnitus,
    tinnitus group, cochlear implant, subtitles, hearing loop, loop system
  `,
  'equipment-loan': `
    borrow a wheelchair, wheelchair hire, hire a wheelchair, commode, walking frame, borrow equipment,
    equipment loan, equipment hire, loan equipment, loan of a wheelchair, lend a wheelchair,
    wheelchair loan, short term wheelchair, red cross wheelchair, hire a mobility scooter,
    borrow a mobility scooter, scooter hire, mobility aids, mobility equipment, mobility hire, walking aids,
    borrow a walking frame, borrow crutches, zimmer frame, hospital bed at home, hospital bed hire,
    raised toilet seat, bath seat, bath board, bath lift, disability aids, aids and adaptations,
    living aids, daily living aids, try out equipment,
    shopmobility
  `,
  send: `
    send, send support, send help, send advice, send group, send parents, send club, send youth club, sen,
    sen support, sen help, special needs, special needs kids, special needs club, special educational needs,
    special school, ehcp help, ehc plan, education health and care plan, sendiass, additional needs,
    additional learning needs, aln, children with disabilities, disabled children, disabled children club,
    disabled child activities, parent carer forum, inclusive play, sensory play, short breaks, local offer,
    speech and language, speech therapy, school exclusion, wont go to school help,
    ehcp, sendias, senco, iass, send tribunal, annual review, school transport send
  `,
  carers: `
    carer help, carers help, carers group, carers hub, carers centre, carers cafe, carers drop in,
    carers coffee morning, unpaid carers, family carers, looking after someone, looking after a relative,
    caring for someone, caring for a relative, caring for parents, carers card
  `,
  'carer-support': `
    carer support, carers support, support for carers, carer support group, carers support group,
    carers assessment, carer assessment, carers advice, help for carers, help for my carer,
    someone to talk to about caring, carers training, carer training, carers counselling, parent carers,
    parent carers group, mental health carers, dementia carers group, male carers, working carers,
    carers grant, carers break fund, emergency card for carers
  `,
  'young-carers': `
    young carer/carers, young carers group, young carers club, young carers support, young adult carers,
    young adult carer, kids who care, child carer, child carers, children who look after parents,
    children caring for parents, help for young carers, looking after my disabled mum,
    looking after my brother, son looks after me, daughter looks after me, sibling carers, siblings group
  `,
  respite: `
    respite, sitting service, respite care, respite break, respite for carers, respite for children,
    respite for dementia, respite at home, carer break, carers break, break for carers, break from caring,
    short breaks, sitter service, someone to sit with my husband, someone to sit with my wife,
    someone to sit with mum, someone to sit with dad, sit with mum, sit with dad, replacement care,
    holiday for carers, caravan for carers, weekend respite, day off from caring, crossroads care,
    shared lives
  `,
  safety: `
    feel safe, feel safer, keep safe, stay safe, safe places, safe spaces, community safety, home security,
    personal safety, personal safety class, self defence, self defence class, women feeling safe,
    report abuse, report a concern, worried about someone being abused, abuse help, abuse support,
    protect myself
  `,
  'domestic-abuse': `
    womens refuge, refuge, domestic abuse, domestic violence, domestic abuse help, domestic abuse support,
    domestic abuse helpline, domestic violence help, domestic violence refuge, dv support, dv help,
    womens aid, refuge for women, refuge for men, safe house, idva, freedom programme,
    help leaving my husband, help leaving an abusive relationship, abused by my husband,
    abused by my partner, abused by my wife, abused men, male victims, perpetrator programme,
    stop hitting my wife, stop being violent, honour based abuse, forced marriage, stalking help,
    claires law, sanctuary scheme
  `,
  'sexual-abuse': `
    sexual abuse, sexual abuse support, sexual violence, sexual violence support, sexual assault,
    sexual assault centre, rape, rape crisis, rape support, rape helpline, raped help, sarc, isva,
    abused as a child, childhood sexual abuse, survivors of abuse, survivors of sexual abuse,
    survivors group, male survivors, child sexual abuse, child sexual exploitation, grooming help,
    being groomed
  `,
  'victim-support': `
    victim support, victim of crime, crime victim, crime support, help after a crime, help after burglary,
    burgled help, mugged help, scam help, fraud help, hate crime support, report hate crime, stop hate,
    witness support, witness care, antisocial behaviour help, asb help, neighbourhood watch,
    restorative justice, knife crime support, bereaved by murder, road victims
  `,
  transport: `
    transport help, travel help, bus times, bus timetable, train times, minibus hire, hire a minibus,
    wheelchair transport, accessible transport, accessible taxi, wheelchair taxi, door to door transport,
    car club, car share, lift share, travel training, bus pass, blue badge, park and ride, scooter hire,
    bike hire
  `,
  'community-transport': `
    dial a ride, ring and ride, community bus, community car, community transport, community minibus,
    dial a bus, call a bus, door to door bus, shopping bus, volunteer drivers, volunteer car, voluntary car,
    voluntary car scheme, car scheme, social car scheme, good neighbour car, lift to the shops,
    lift to the supermarket, lift to town, lift to lunch club, lift to church, lift for my mum,
    take me shopping, take mum shopping, trips out for pensioners, wheelchair minibus, accessible minibus,
    village bus,
    shopper bus, demand responsive bus
  `,
  'hospital-transport': `
    lift to hospital, get/getting to hospital, get/getting to appointment/appointments,
    transport to hospital, lift to the doctors, hospital transport, patient transport,
    non emergency ambulance, hospital car, hospital car service, hospital driver, ambulance transport,
    lift to an appointment, lift to clinic, lift to chemo, lift to dialysis, take me to hospital,
    take me to my appointment, take me to the doctors, take mum to hospital, get mum to hospital,
    how do i get to hospital, get to the doctors, transport to appointment, transport to doctors,
    travel costs to hospital, help with hospital travel costs, drive me to hospital, drive to appointments,
    someone to take me to hospital,
    lift to the hospital, lift to my appointment, ambulance car
  `,
  faith: `
    church, churches, church service, church group, mosque, mosques, masjid, friday prayers, muslim group,
    synagogue, jewish group, hindu temple, hindu group, gurdwara, sikh group, buddhist group, quakers,
    quaker meeting, salvation army, bible study, bible group, prayer group, pray with someone,
    someone to pray with, alpha course, messy church, sunday school, house group
  `,
  identity: `
    culture and identity, people from my culture, people like me, same background, same culture,
    cultural identity, community of my own, minority group, equality group
  `,
  lgbtq: `
    lgbt, lgbtq, lgbtqia, lgbt group, lgbt support, lgbt youth, lgbtq youth, gay, gay group, gay men,
    gay club, gay bar, lesbian, lesbian group, lesbians, bisexual, trans, transgender, trans group,
    trans support, trans youth, trans kids, non binary, nonbinary, gender identity, gender dysphoria,
    gender clinic, questioning my gender, queer, queer group, pride group, coming out, come out as gay,
    think im gay, think im trans, son is gay, daughter is gay, son is trans, daughter is trans,
    child is trans, parents of trans kids, older lgbt, rainbow group, son/daughter/child came out,
    came out as gay/trans/bi, just come out, tell my parents im gay/trans, cant tell anyone im gay,
    lgbtqi
  `,
  'cultural-group': `
    cultural group, cultural centre, asian group, asian women, south asian, pakistani, pakistani group,
    indian group, indian community, bangladeshi, bangladeshi group, bengali, punjabi, panjabi, gujarati,
    kashmiri, chinese group, chinese community, hong kong group, black group, black women, black men,
    african group, african women, african caribbean, caribbean lunch, somali, somali group, nigerian,
    ghanaian, eritrean, sudanese, kurdish, iranian, arabic, polish, polish group, polish school,
    polish club, romanian, romanian group, bulgarian, lithuanian, latvian, ukrainian group,
    russian speakers, portuguese, spanish speakers, irish club, irish group, irish centre, welsh society,
    gypsy, gypsies, roma, romany, gypsy roma traveller, filipino, vietnamese, black history, mother tongue,
    supplementary school, eid, diwali, chinese new year, black and asian, ethnic minority, bame
  `,
  refugees: `
    refugee group, refugee support, refugee help, refugee welcome, help for refugees, asylum seekers,
    asylum seeker support, new arrivals, new to the country, new to the uk, city of sanctuary,
    ukrainian refugees, afghan refugees, syrian refugees, refugee women, refugee children, host a refugee,
    english for refugees, hosting ukrainians, homes for ukraine, refugee week, unaccompanied minors
  `,
  'armed-forces': `
    armed forces, veterans, veteran, veterans group, veterans breakfast, veterans club, veterans help,
    veterans housing, ex army, ex forces, ex military, ex service, ex serviceman, ex servicemen, ex soldier,
    ex navy, ex raf, served in the army, served in the forces, left the army, left the forces,
    just left the army, was in the army, was in the forces, husband was in the army, army wives,
    forces families, forces children, military family, army, navy, raf, royal british legion,
    british legion, ssafa, help for heroes, combat stress, soldier, soldiers, service leavers, naafi break,
    military ptsd, war widow, war pension
  `,
  'womens-group': `
    womens group, women only, women only group, ladies group, ladies only, ladies club, girls group,
    womens centre, womens hub, womens health, womens circle, womens institute, mums night out,
    group for women, somewhere for women, women only gym, women only swimming, asian womens group,
    muslim womens group, black womens group, older womens group, young womens group, female only
  `,
  'mens-group': `
    mens group, men only, men only group, mens club, mens health, mens mental health, mens talking group,
    mens support, mens support group, mens circle, mens breakfast, group for men, club for men,
    somewhere for men, something for men, blokes group, lads group, lads club, dads group, andys man club,
    male support group, man club, mens space, men talking, men who talk, young mens group, male only
  `,
  venue: `
    village hall, community hall, community centre, church hall, parish hall, scout hall, memorial hall,
    hall hire, hire a hall, room hire, hire a room, book a room, book a hall, meeting room, meeting space,
    meeting place, place to meet, somewhere to meet, somewhere to hold a meeting, venue hire, party venue,
    party hire, birthday party venue, kids party venue, party room, wedding venue, wake venue,
    function room, community hub, community space, hire space, space to hire, rehearsal space, kitchen hire,
    place for a party, place to hold a party, somewhere for a party, conference room, social club venue,
    room to hire, village hall hire
  `,
  'repair-and-reuse': `
    repair and reuse, fix things, re use, second hand, waste less, zero waste, refill shop,
    give things away, give away furniture, get rid of furniture, furniture collection, donate furniture,
    donate clothes, donate things, recycling centre, bulky waste, scrap store
  `,
  'repair-cafe': `
    repair/repaired cafe, mend my toaster/kettle/clothes, get something fixed, fix my toaster/kettle/bike,
    repair shop, mend and repair, mending cafe, mending group, fix a lamp, fix my hoover, fix my radio,
    fix my laptop, fix my phone, fix my computer, fix my sewing machine, fix my chair, fix my clothes,
    get my toaster fixed, get my kettle mended, mend my bike, mend my hoover, mend my chair, mend things,
    repair my bike, repair my clothes, repair my toaster, repair my laptop, repair my hoover,
    toaster broken, kettle broken, hoover broken, lamp broken, radio broken, broken toaster, broken kettle,
    broken hoover, broken lamp, sharpen my knives, knife sharpening, get things mended, get things repaired,
    electrical repair, watch repair, shoe repair,
    fix my toaster, mend my lamp, visible mending
  `,
  'charity-shop': `
    charity shop, clothes swap, swap shop, second hand, charity shop near me, thrift shop, thrift store,
    second hand shop, second hand clothes, second hand books, second hand toys, used clothes, pre loved,
    vintage clothes, swap clothes, book swap, toy swap, plant swap, jumble sale, table top sale, car boot,
    car boot sale, nearly new sale, flea market, bring and buy, give clothes to charity, donate clothes,
    donate to charity, take donations, hospice shop, reuse shop, free shop, cheap clothes
  `,
  'library-of-things': `
    borrow a drill/tools/ladder, library of things, things to borrow, borrow things, borrow a lawnmower,
    borrow a mower, borrow a carpet cleaner, borrow a sewing machine, borrow a tent, borrow a gazebo,
    borrow a projector, borrow a power washer, borrow a pressure washer, hire a carpet cleaner, hire tools,
    tool hire, tool library, tool share, share tools, lend tools, rent a drill, rent tools, party kit,
    party kit hire, kit library, borrow camping equipment, borrow sports equipment, borrow a suit,
    dress library, cargo bike hire, borrow a bike trailer,
    borrow a drill, borrow tools, tools to borrow
  `,
}
