/**
 * What Welsh words and short phrases are in English, as listings of community services put it. A line is `welsh, welsh: english, english`: any of the Welsh
 * finds any of the English. Folded, as `foldWords` gives them, and not mutated at the beginning; small words inside a phrase need not be typed.
 * Words that both languages spell alike and mean alike ("drama", "bingo") are left out.
 */
export const welshWords: readonly string[] = [
  // Places and buildings
  `
  llyfrgell, llyfrgelloedd: library
  llyfr, llyfrau: book, books
  clwb llyfrau, grwp darllen, clwb darllen: book club, reading group
  neuadd, neuaddau: hall
  neuadd bentref, neuadd y pentref, neuaddau pentref: village hall
  neuadd y dref, neuadd dref: town hall
  neuadd eglwys: church hall
  canolfan, canolfannau: centre
  canolfan gymunedol, canolfan gymuned, canolfannau cymunedol: community centre
  canolfan hamdden, canolfannau hamdden: leisure centre, sports centre
  canolfan ddydd, canolfan dydd, canolfannau dydd: day centre
  canolfan iechyd: health centre
  canolfan deulu, canolfan i deuluoedd, canolfan teuluoedd: family centre
  canolfan waith: job centre, jobcentre
  canolfan gynghori: advice centre
  canolfan ieuenctid: youth centre
  canolfan blant, canolfan plant: childrens centre
  canolfan gelf, canolfan gelfyddydau, canolfan y celfyddydau: arts centre
  canolfan galw i mewn, galw heibio, galw i mewn: drop in
  canolfan chwaraeon: sports centre
  eglwys, eglwysi: church
  capel, capeli: chapel
  mosg, mosgiau: mosque
  synagog, synagogau: synagogue
  teml, temlau: temple
  parc, parciau: park
  parc chwarae: playground, play park
  gardd, gerddi: garden
  gardd gymunedol, gerddi cymunedol: community garden
  maes chwarae, meysydd chwarae, cae chwarae, caeau chwarae: playing field, playground
  maes, meysydd: field
  cae, caeau: field, pitch
  ysgol, ysgolion: school
  ysgol gynradd, ysgolion cynradd: primary school
  ysgol uwchradd, ysgolion uwchradd: secondary school
  ysgol feithrin: nursery school, nursery
  coleg, colegau: college
  prifysgol, prifysgolion: university
  ysbyty, ysbytai: hospital
  ysbyty dydd: day hospital
  meddygfa, meddygfeydd: surgery, doctor
  fferyllfa, fferyllfeydd: pharmacy, chemist
  fferyllydd, fferyllwyr, cemist: pharmacist, pharmacy, chemist
  clinig, clinigau: clinic
  hosbis, hosbisau: hospice
  deintyddfa, deintydd, deintyddion: dentist
  optegydd, optegwyr: optician
  swyddfa, swyddfeydd: office
  swyddfa bost, swyddfa r post: post office
  siop, siopau, siope: shop
  siop elusen, siopau elusen: charity shop
  siop gyfnewid: swap shop
  siop goffi, siopau coffi: coffee shop
  siop lyfrau: bookshop
  caffi, caffis: cafe
  caffi trwsio, caffis trwsio, caffi atgyweirio: repair cafe
  bwyty, bwytai: restaurant
  tafarn, tafarnau, tafarndai: pub
  gwesty, gwestai: hotel
  theatr, theatrau: theatre
  sinema, sinemau, pictiwrs: cinema, film
  amgueddfa, amgueddfeydd: museum
  oriel, orielau: gallery
  castell, cestyll: castle
  pwll nofio, pyllau nofio, pwll: swimming pool, pool
  campfa, campfeydd: gym
  marchnad, marchnadoedd: market
  fferm, ffermydd: farm
  fferm gymunedol: community farm
  rhandir, rhandiroedd: allotment, allotments
  coedwig, coedwigoedd, coedwigo: woodland, forest
  coetir, coetiroedd: woodland
  gwarchodfa natur, gwarchodfeydd natur: nature reserve
  traeth, traethau: beach
  afon, afonydd: river
  llyn, llynnoedd: lake
  mynydd, mynyddoedd: mountain
  llwybr, llwybrau: path, trail
  cegin, ceginau: kitchen
  cegin gymunedol: community kitchen
  gweithdy, gweithdai: workshop
  sied, siediau: shed
  sied ddynion, sied dynion, siediau dynion, sied y dynion: mens shed
  toiled, toiledau, ty bach, tai bach: toilet
  lle chwech: toilet
  maes parcio, meysydd parcio, parcio: parking, car park
  meithrinfa, meithrinfeydd: nursery, childcare
  cylch meithrin, cylchoedd meithrin: playgroup, nursery
  cylch ti a fi, ti a fi: parent toddler, toddlers
  adeilad, adeiladau: building
  ystafell, ystafelloedd, stafell, stafelloedd: room
  ystafell gyfarfod, ystafelloedd cyfarfod: meeting room, room hire
  llogi, hurio: hire
  llogi neuadd, hurio neuadd, llogi ystafell: hall hire, room hire
  lloches, llochesi, llochesau: refuge, shelter, asylum
  lloches nos: night shelter
  hostelau: hostel
  mynwent, mynwentydd: cemetery
  amlosgfa: crematorium
  carchar, carchardai: prison
  llys, llysoedd: court
  gorsaf, gorsafoedd: station
  gorsaf yr heddlu: police station
  gorsaf dren, gorsaf drenau: railway station
  pentref, pentrefi: village
  tref, trefi: town
  dinas, dinasoedd: city
  ardal, ardaloedd: area
  llefydd, lleoedd: place, space
  man cynnes, mannau cynnes, lle cynnes, llefydd cynnes, rhywle cynnes, hwb cynnes, hybiau cynnes: warm space, warm spaces
  banc cynnes: warm space
  hwb, hybiau, hwb cymunedol: hub
  hwb cymunedol: community hub
  cyngor sir: county council, council
  cyngor tref: town council
  cyngor y dref, cyngor lleol: council
  cyngor cymuned: community council
  stryd, strydoedd: street
  cartref gofal, cartrefi gofal: care home
  cartref nyrsio, cartrefi nyrsio: nursing home
  cartref henoed, cartref hen bobl, cartrefi henoed, cartref preswyl, cartrefi preswyl: care home
  gwersyll, gwersylloedd: camp
  trac, cwrt, cyrtiau: court, track
  llawr: floor
  `,
  // Things to do
  `
  garddio, garddwr, garddwyr: gardening
  grwp garddio, clwb garddio: gardening group, gardening
  nofio, nofiwr, nofwyr: swimming
  gwersi nofio, dysgu nofio: swimming lessons, swimming
  cerdded, cerddwr, cerddwyr: walking
  grwp cerdded, clwb cerdded, grwpiau cerdded, taith gerdded, teithiau cerdded: walking group, walk
  cerdded nordig: nordic walking
  mynd am dro, am dro, tro bach: walking, walk
  crwydro: walking, rambling
  rhedeg, rhedwr, rhedwyr: running
  clwb rhedeg: running club, running
  loncian: jogging, running
  beicio, beiciwr, beicwyr, seiclo: cycling
  beic, beics, beiciau: bike, cycling
  trwsio beiciau, trwsio beic: bike repair
  canu, canwr, canwyr, cantorion: singing, choir
  cor, corau: choir, singing
  cor cymunedol: community choir
  cor meibion: male voice choir
  cor merched: ladies choir, choir
  cor plant: childrens choir
  cerddoriaeth, miwsig: music
  cerddor, cerddorion: music, musicians
  cerddorfa, cerddorfeydd: orchestra
  band pres: brass band
  offeryn, offerynnau: instrument, music
  gitar: guitar
  telyn, telynau: harp
  ffidil, feiolin: violin, fiddle
  drymiau: drums
  gwersi piano, gwersi gitar, gwersi cerddoriaeth: music lessons
  gwau, gweu: knitting
  grwp gwau, clwb gwau: knitting group, knitting
  gwnio, gwniadwaith: sewing
  crosio, crosho: crochet
  brodio, brodwaith: embroidery
  cwiltio: quilting
  clytwaith: patchwork, quilting
  gwehyddu: weaving
  ffeltio: felting
  coginio, cogydd, cogyddion, cwcio: cooking
  gwersi coginio, dysgu coginio, dosbarth coginio, dosbarthiadau coginio: cooking, learn cook
  pobi: baking
  pel droed, peldroed, ffwtbol: football
  pel droed cerdded: walking football
  pel rwyd, pelrwyd: netball
  pel fasged, pelfasged: basketball
  rygbi: rugby
  rygbi cadair olwyn: wheelchair rugby
  criced: cricket
  tenis: tennis
  tenis bwrdd: table tennis
  hoci: hockey
  bowlio, bowlio lawnt: bowls, bowling
  sboncen: squash
  golff: golf
  pysgota, sgota: fishing, angling
  rhwyfo: rowing
  canwio, canw: canoeing, canoe
  hwylio: sailing
  syrffio: surfing
  dringo: climbing
  bocsio, paffio: boxing
  jiwdo: judo
  carate: karate
  crefft ymladd, crefftau ymladd: martial arts
  gymnasteg: gymnastics
  marchogaeth: horse riding, riding
  ceffyl, ceffylau: horse, horses
  ioga: yoga
  ioga cadair: chair yoga
  tai chi: tai chi
  ymlacio: relaxation, relax
  ymwybyddiaeth ofalgar, meddylgarwch: mindfulness
  myfyrdod, myfyrio: meditation
  celf, celfyddyd: art
  celfyddydau, y celfyddydau: arts
  dosbarth celf, dosbarthiadau celf, grwp celf, clwb celf: art class, art
  artistiaid, arlunydd, arlunwyr: artist, art
  arlunio, peintio, paentio: painting, art
  lluniadu, tynnu llun, tynnu lluniau: drawing, photography
  ffotograffiaeth: photography
  crochenwaith, crochendy: pottery
  clai: clay, pottery
  crefft, crefftau: craft, crafts
  gwaith llaw: craft, handicrafts
  gwaith coed, gwaith saer, saernio: woodwork, carpentry
  cerflunio: sculpture
  gemwaith: jewellery
  argraffu: printing
  gwneud cardiau: card making
  dawns, dawnsio, dawnsiau, dawnsiwr, dawnswyr: dance, dancing
  dawnsio gwerin: folk dancing, folk dance
  dawnsio llinell: line dancing
  dawnsio neuadd: ballroom dancing
  dawnsio te, dawns de: tea dance
  twmpath: folk dance, ceilidh
  gwerin, canu gwerin: folk
  actio, actorion: acting, drama, theatre
  dramau, cwmni drama: drama, theatre
  pantomeim: pantomime
  ffilm, ffilmiau: film, cinema
  noson ffilm, clwb ffilm, clwb ffilmiau: film club, film night
  darllen, darllenwr, darllenwyr: reading
  ysgrifennu, sgwennu, ysgrifennwr: writing
  ysgrifennu creadigol, sgwennu creadigol: creative writing
  barddoniaeth, cerdd, cerddi: poetry
  bardd, beirdd: poetry, poets
  stori, storiau, straeon: story, stories
  amser stori, stori a chan: story time, storytime
  adrodd straeon, adrodd stori, chwedleua: storytelling
  hwiangerdd, hwiangerddi, amser rhigwm: rhymes, rhyme time
  gwyddbwyll: chess
  gem fwrdd, gemau bwrdd: board games, games
  gemau, gem: games
  cardiau, chwarae cardiau: cards
  gwyddbwyll: chess
  snwcer: snooker
  dartiau: darts
  cwis, cwisiau: quiz
  jig so, jigso, jigsos: jigsaw, jigsaws
  posau: puzzles
  tegan, teganau: toys
  llyfrgell deganau, llyfrgell teganau: toy library
  chwarae, chwaraeon: play, sport, sports
  chwarae meddal: soft play
  clwb chwaraeon, clybiau chwaraeon, chwaraeon: sports club, sports
  chwaraeon anabledd: disability sport
  ymarfer corff, ymarfer, ymarferion: exercise, fitness
  cadw n heini, cadw yn heini, cadwn heini, cadw heini, ffitrwydd: keep fit, fitness, exercise
  ymarfer ysgafn: gentle exercise
  ymarfer cadair, ymarfer ar gadair: chair exercise
  bod yn fwy egniol, bod yn egniol, egniol: active, exercise
  dosbarth ymarfer, dosbarth ffitrwydd, dosbarthiadau ffitrwydd: exercise class, fitness
  hamdden: leisure
  diddordeb, diddordebau, hobi, hobiau: hobby, interests
  gweithgaredd, gweithgareddau: activities, activity
  pethau i w gwneud, pethau iw gwneud, pethau i wneud, rhywbeth i wneud, rhywbeth i w wneud: something to do, activities
  gweithgareddau gwyliau, clwb gwyliau, clybiau gwyliau, cynllun chwarae: holiday activities, holiday club
  dydd allan, diwrnod allan: day out, trips
  trip, tripiau, gwibdaith, gwibdeithiau: trips, outings
  taith, teithiau: trips, tour
  hanes, hanes lleol: history, local history
  treftadaeth: heritage
  hanes teulu, achau, hel achau: family history
  archaeoleg: archaeology
  seryddiaeth: astronomy
  gwylio adar, adar: birds, birdwatching
  natur: nature
  cadwraeth: conservation
  bywyd gwyllt: wildlife
  amgylchedd, yr amgylchedd: environment
  awyr agored: outdoors, outdoor
  ailgylchu: recycling
  casglu sbwriel, codi sbwriel: litter picking
  plannu coed: tree planting
  gwenyn, cadw gwenyn: bees, beekeeping
  coed, coeden: trees, woodland
  blodyn, blodau: flowers
  gosod blodau, trefnu blodau: flower arranging
  eisteddfodau: eisteddfod
  noson lawen: entertainment
  ysgol goedwig: forest school
  creadigol, creadigrwydd: creative
  perfformio, perfformiad: performing
  clwb, clybiau: club
  grwp, grwpiau, criw: group
  cymdeithas, cymdeithasau: society, association
  mudiad, mudiadau, sefydliad, sefydliadau: organisation
  elusen, elusennau: charity
  dosbarth, dosbarthiadau: class, classes
  gwers, gwersi: lessons, classes
  cwrs, cyrsiau: course, courses
  sesiwn, sesiynau: session, sessions
  cyfarfod, cyfarfodydd, cwrdd, cyrddau: meeting, meet
  digwyddiad, digwyddiadau: event, events
  gwyl: festival
  gwyliau: holidays, festival
  cyngerdd, cyngherddau: concert
  sgwrs, sgyrsiau: talk, chat
  darlith, darlithoedd: talk, lecture
  arddangosfa, arddangosfeydd: exhibition
  ffair, ffeiriau: fair
  gwerthu cist car, sel cist car: car boot
  parti, partion: party
  bore coffi, boreau coffi: coffee morning
  bore coffi a chlonc: coffee morning, chat
  clonc, cloncio, sgwrsio, siarad, clebran, clecs: chat, talk
  paned, panad, dishgled, disgled, paned o de: cuppa, tea, coffee
  paned a sgwrs, paned a chlonc, panad a sgwrs: coffee chat, coffee morning
  clwb cinio, clybiau cinio: lunch club
  te prynhawn: afternoon tea
  cymdeithasol, cymdeithasu: social
  grwp cymdeithasol, clwb cymdeithasol: social group, social club
  merched y wawr, sefydliad y merched: womens group, womens institute
  sgowtiaid: scouts
  geidiau, brownis: guides, brownies
  clwb ieuenctid, clybiau ieuenctid, clwb pobl ifanc: youth club
  ffermwyr ifanc, clwb ffermwyr ifanc, cffi: young farmers
  clwb ar ol ysgol, clybiau ar ol ysgol, ar ol ysgol: after school
  clwb brecwast, clybiau brecwast: breakfast club
  clwb gwaith cartref: homework club
  `,
  // People
  `
  pobl: people
  unigolyn, unigolion: person, individual
  gofalwr, gofalwyr, gofalwraig: carer, carers
  gofalwyr ifanc, gofalwr ifanc: young carers
  cymorth i ofalwyr, cefnogaeth i ofalwyr, gofalwyr di dal: carers support, carers
  ifanc, ifainc: young
  pobl ifanc, ieuenctid, pobl ifainc: young people, youth
  arddegau, pobl yn eu harddegau, arddegwyr: teenagers, young people
  llanc, llanciau, glaslanc: youth, boys
  henoed, pensiynwr, pensiynwyr, hen bobl, pobl hyn, pobol hyn, yr henoed: older people
  oedrannus: older
  pobol: people
  pobol ifanc, pobol ifenc: young people
  heneiddio, heneiddion dda: ageing, older people
  dros 50, dros hanner cant: over 50s
  dros 60: over 60s
  oedolyn, oedolion: adults
  dyn, dynion: men, mens
  grwp dynion, clwb dynion: mens group
  menyw, menywod, gwraig, gwragedd, benyw, benywod: women, womens
  grwp menywod, grwp merched: womens group
  merch, merched: girls, women
  bachgen, bechgyn, hogyn, hogia, hogiau, crwt, cryts: boys
  hogan, genod, lodes, croten: girls
  mam, mamau: mum, mums, mothers
  mam newydd, mamau newydd, mamau ifanc: new mums, new parents
  tad, tadau: dad, dads, fathers
  tadau newydd, tad newydd, grwp tadau: dads, dads group
  rhiant, rhieni: parent, parents
  rhiant sengl, rhieni sengl, mam sengl: single parent, single parents
  rhieni a phlant, rhiant a phlentyn: parents children, parent toddler
  rhieni maeth, maethu: foster, fostering
  mabwysiadu: adoption
  llysrieni, llysfam, llystad, llysblant: step parents
  plentyn, plant, plantos: children, child, kids
  plant bach, plantos, plentyn bach: toddlers, young children
  bach: small, little
  babi, babis, baban, babanod, babi newydd, babi bach: baby, babies
  babanod a phlant bach, babi a phlentyn bach: baby toddler, babies toddlers
  tylino babi, tylino babanod: baby massage
  teulu, teuluoedd, teuluol, bywyd teuluol: family, families
  teulu newydd: family
  brawd, brodyr: brother
  chwaer, chwiorydd: sister
  gwr: husband, man
  gwyr: men
  cymar: partner
  nain, neiniau, mam gu, mamgu: grandmother, nan
  taid, teidiau, tad cu, tadcu: grandfather, grandad
  neiniau a theidiau, nain a taid, mamgu a thadcu, teidiau a neiniau: grandparents
  wyr, wyres, wyrion: grandchildren
  ewythr, modryb: family
  cefnder, cyfnither: family
  ffrind, ffrindiau, cyfaill, cyfeillion: friends
  gwneud ffrindiau, ffrindiau newydd, cwrdd a phobl, cwrdd a phobol, cyfarfod pobl, cyfarfod a phobl, cwrdd pobl: making friends, meet people
  cyfeillio, cyfeillgarwch, cynllun cyfeillio: befriending
  cymydog, cymdogion: neighbour, neighbours
  cymuned, cymunedau: community
  cymunedol: community
  lleol: local
  ffoadur, ffoaduriaid: refugee, refugees
  ceisiwr lloches, ceiswyr lloches: asylum seekers, asylum
  mewnfudwr, mewnfudwyr, ymfudwyr, mudwyr: immigration, migrants
  mewnfudo: immigration
  cyn filwr, cyn filwyr, cynfilwyr, milwr, milwyr: veterans, armed forces
  lluoedd arfog, y lluoedd arfog, byddin, y fyddin: armed forces, army
  llynges: navy
  myfyriwr, myfyrwyr: students
  disgybl, disgyblion: pupils
  ffermwr, ffermwyr, ffarmwr: farmers
  ffermio, ffarmio, amaeth, amaethyddiaeth: farming
  gweithiwr, gweithwyr: workers
  gweithiwr cymdeithasol, gweithwyr cymdeithasol: social worker
  gweithiwr ieuenctid, gweithwyr ieuenctid: youth worker
  gwasanaethau cymdeithasol: social services, social care
  gofal cymdeithasol: social care
  meddyg, meddygon, meddyg teulu, meddygon teulu: doctor
  nyrs, nyrsys: nurse
  bydwraig, bydwragedd: midwife
  ymwelydd iechyd, ymwelwyr iechyd: health visitor
  athro, athrawes, athrawon: teacher
  tiwtor, tiwtoriaid: tutor
  cynghorydd, cynghorwyr: adviser, councillor
  cyfreithiwr, cyfreithwyr, twrnai: solicitor, legal advice
  dieithryn: stranger
  lhdt, lhdtc, lhdtq: lgbtq
  hoyw, pobl hoyw: gay, lgbtq
  lesbiad, lesbiaid: lesbian, lgbtq
  trawsryweddol, traws: transgender, lgbtq
  deurywiol: bisexual, lgbtq
  sipsi, sipsiwn, teithwyr: gypsy, travellers
  lleiafrifoedd ethnig, lleiafrif ethnig: ethnic minority, cultural
  pobl dduon, pobl ddu: black people
  mwslim, mwslimiaid, moslemiaid: muslim
  iddew, iddewon: jewish
  hindw, hindwiaid: hindu
  cristion, cristnogion, cristnogol: christian
  bwdhaidd: buddhist
  cymro, cymraes, cymry: welsh
  pwyliaid, pwyleg: polish
  wcrain, wcraniaid: ukraine, ukrainian
  gweddw, gweddwon: widow, bereavement
  gwr gweddw: widower, bereavement
  troseddwr, troseddwyr, cyn droseddwyr: offenders
  carcharor, carcharorion, cyn garcharorion: prisoners
  pobl ddigartref, pobl ddi gartref: homeless
  pobl anabl: disabled people
  pobl fyddar: deaf people
  pobl ddall: blind people
  plant ag anghenion: special needs, additional needs
  plant anabl, plentyn anabl: disabled children
  `,
  // Health and the body
  `
  iechyd: health
  iach, iachach, iachus: healthy, healthier
  lles, llesiant: wellbeing
  iechyd a lles: health wellbeing, wellbeing
  byw n iach, byw yn iach, bywn iach, bwyta n iach, bwyta yn iach, bwytan iach: healthy eating, healthy
  salwch, afiechyd, gwaeledd, tostrwydd: illness
  sal, yn sal, tost, anhwylus: sick, illness
  cyflwr, cyflyrau: condition
  cyflwr hirdymor, cyflyrau hirdymor, salwch hirdymor: long term condition
  poen, poenau, dolur, dolurus: pain
  poen cefn, cefn tost, cefn drwg, dolur cefn: back pain
  poen cronig, poen hirdymor: chronic pain, long term pain
  pen tost, cur pen, meigryn: headache, migraine
  gwynegon, cryd cymalau, cricymalau, crydcymalau: arthritis
  cymal, cymalau: joints
  asgwrn, esgyrn: bones
  pen glin, pengliniau: knee
  clun, cluniau: hip
  ysgwydd, ysgwyddau: shoulder
  troed, traed: feet, foot care
  gofal traed, torri ewinedd: foot care
  coes, coesau: legs
  braich, breichiau: arm
  llaw, dwylo: hands
  corff, cyrff: body
  calon, calonnau: heart
  clefyd y galon, trawiad ar y galon, trawiad calon, harten: heart attack, heart
  ysgyfaint: lungs, breathing
  anadlu, anadl: breathing
  fyr o wynt, byr o wynt: breathless, breathing
  y fogfa, mogfa: asthma
  stroc, strociau: stroke
  pwysedd gwaed: blood pressure
  gwaed: blood
  rhoi gwaed: blood donation, give blood
  canser: cancer
  clefyd siwgr, clefyd y siwgr, y siwgr: diabetes
  epilepsi: epilepsy
  clefyd parkinson: parkinsons
  sglerosis ymledol: multiple sclerosis
  dementia cynnar: dementia
  cof, colli cof, colli r cof, collir cof, problemau cof: memory, dementia
  dementia a r cof, dementia ar cof: memory dementia, dementia
  clinig cof, caffi cof: memory clinic, memory cafe
  anghofio, anghofus: memory, forgetful
  drysu, dryslyd, ffwndrus: confused, dementia
  cwympo, syrthio, disgyn, codwm, cwymp, cwympiadau, cwympiad: falls, falling
  cydbwysedd: balance
  cryfder a chydbwysedd: strength balance
  cryfder, nerth: strength
  menopos, y menopos, newid bywyd: menopause
  misglwyf, mislif: period, periods
  tlodi misglwyf, tlodi mislif: period poverty
  beichiog, beichiogrwydd, feichiog: pregnant, pregnancy
  geni, genedigaeth, rhoi genedigaeth: birth, pregnancy
  cyn geni, cynenedigol: antenatal
  ol enedigol, wedi geni: postnatal
  bwydo ar y fron, bwydor fron, bronfwydo, bwydo o r fron: breastfeeding
  erthyliad: abortion
  camesgor, camesgoriad, colli babi, colli baban, marw enedigaeth: miscarriage, baby loss
  iechyd rhywiol, iechyd rhyw: sexual health
  atal cenhedlu: contraception
  pwysau, colli pwysau, lleihau pwysau: weight, lose weight
  gordew, gordewdra: obesity, weight
  deiet: diet
  anhwylder bwyta, anhwylderau bwyta: eating disorder
  cwsg, cysgu, methu cysgu, diffyg cwsg, anhunedd: sleep
  blinder, wedi blino, blinedig: tired, fatigue
  anaf, anafiadau: injury
  anaf i r ymennydd, anaf ymennydd, anaf ir ymennydd: brain injury
  ymennydd: brain
  ffisio, ffisiotherapi: physiotherapy
  therapi, therapiau: therapy
  triniaeth, triniaethau: treatment
  meddyginiaeth, moddion, tabledi, ffisig: medicine, medication
  presgripsiwn, presgripsiynau: prescription
  brechiad, brechiadau, brechlyn, pigiad: vaccination
  apwyntiad, apwyntiadau: appointment, appointments
  apwyntiad ysbyty, mynd i r ysbyty, mynd ir ysbyty: hospital, hospital appointments
  cymorth cyntaf: first aid
  argyfwng, brys, argyfyngau: crisis, emergency
  dannedd, dant, ddannodd: teeth, dentist
  llygad, llygaid: eyes, sight
  clust, clustiau: ears, hearing
  croen: skin
  arennau: kidney
  bledren, pledren: bladder
  gofal lliniarol: palliative care
  gofal dydd: day care
  gofal: care
  gofal cartref, gofal yn y cartref: home care, help at home
  gofalu: caring
  gofalu am: caring, carers
  gofal seibiant, seibiant: respite, break
  seibiant i ofalwyr, seibiant gofalwyr: respite, carers break
  egwyl: break
  adferiad, gwella: recovery
  tylino: massage
  aciwbigo: acupuncture
  aromatherapi: aromatherapy
  sgrinio: screening
  covid hir: long covid
  `,
  // Mind and feelings
  `
  iechyd meddwl: mental health
  salwch meddwl, afiechyd meddwl: mental illness, mental health
  meddwl, meddyliol: mental
  iselder, iselder ysbryd, digalon, digalondid: depression, depressed
  teimlo n isel, teimlo yn isel, teimlon isel, teimlo lawr, teimlon drist: feeling low, depression
  iselder ol enedigol, iselder ar ol geni: postnatal depression
  trist, tristwch: sad, feeling low
  gorbryder, pryder, pryderon, pryderus, gorbryderus: anxiety, anxious
  poeni, becso, gofidio, gofid, gofidiau, pryderu: worried, anxiety
  pwl o banig, pyliau o banig, panig: panic attacks, panic
  straen, stres, dan straen, o dan straen: stress
  unig, unigrwydd, unigedd: lonely, loneliness
  ar ben fy hun, ar ben ei hun, ar fy mhen fy hun: on my own, lonely
  byw ar ben fy hun, byw ar fy mhen fy hun: live alone
  neb i siarad a, neb i siarad, neb i siarad efo, neb i siarad gyda, rhywun i siarad a, rhywun i siarad, rhywun i siarad gyda, rhywun i siarad efo: someone to talk to
  siarad a rhywun, siarad efo rhywun, siarad gyda rhywun: someone to talk to
  rhywun i wrando, gwrando: listen, someone to talk to
  ofn, ofnus, ofni: afraid, scared
  dicter, tymer, rheoli tymer, rheoli dicter: anger, anger management
  swil, swildod: shy, confidence
  hyder, diffyg hyder, magu hyder: confidence
  hunan barch, hunan werth: self esteem
  hunan niweidio, hunan niwed, hunanniweidio, hunan anafu: self harm
  hunanladdiad, hunanladdol, lladd fy hun: suicide, suicidal
  eisiau marw, isio marw, moyn marw: want to die, suicidal
  trawma: trauma
  cwnsela, cwnselydd, cwnselwyr, cynghori: counselling
  therapi siarad: talking therapy
  therapydd, seicolegydd, seiciatrydd, seicoleg: therapy, mental health
  grwp cefnogi, grwp cymorth, grwp cefnogaeth, grwpiau cymorth, grwpiau cefnogi: support group
  cefnogi, cefnogaeth: support
  cymorth: support
  cefnogaeth gan gymheiriaid, cymheiriaid: peer support
  hapus, hapusrwydd: happy, wellbeing
  methu ymdopi, ymdopi: cant cope, coping
  teimladau, teimlad, teimlo: feelings, feeling
  emosiynol: emotional
  nerfus, nerfau: nervous, anxiety
  seicosis: psychosis
  deubegynol: bipolar
  awtistiaeth, awtistig: autism, autistic
  plentyn awtistig, plant awtistig: autistic child, autism
  niwroamrywiol, niwroamrywiaeth: neurodivergent, autism
  diflasu, diflas, wedi diflasu: bored
  gwydnwch: resilience
  `,
  // Death and grief
  `
  profedigaeth, galar, galaru, hiraeth: bereavement, grief
  cymorth profedigaeth, cefnogaeth profedigaeth, cwnsela profedigaeth: bereavement support, bereavement
  colli gwr, wedi colli gwr, colli fy ngwr, colli r gwr, collir gwr: lost my husband, bereavement
  colli gwraig, colli fy ngwraig, colli r wraig: lost my wife, bereavement
  colli mam, colli fy mam, colli tad, colli fy nhad, colli rhiant: lost my mum, bereavement
  colli plentyn, colli mab, colli merch: lost a child, bereavement
  colli partner, colli cymar, colli rhywun, colli anwylyd: bereavement, somebody died
  wedi marw, bu farw, marw, marwolaeth, marwolaethau: died, bereavement
  angladd, angladdau, cynhebrwng, claddu: funeral, bereavement
  costau angladd, talu am angladd: funeral costs
  ewyllys, ewyllysiau: wills
  gwneud ewyllys: wills
  colli anifail anwes: pet died, pet
  `,
  // Disability and equipment
  `
  anabledd, anableddau: disability
  anabl: disabled
  anabledd dysgu, anableddau dysgu, anabledd corfforol: learning disability, disability
  anawsterau dysgu, anhawster dysgu: learning difficulties, learning disability
  anghenion dysgu ychwanegol, ady, anghenion arbennig, anghenion ychwanegol, anghenion addysgol arbennig: special educational needs, additional needs
  dyslecsia, dyslecsig: dyslexia
  byddar, byddardod, trwm ei glyw, trwm eu clyw, trwm fy nghlyw: deaf, hearing loss
  colli clyw, nam clyw, clyw, clywed: hearing loss, hearing
  cymorth clyw, cymhorthion clyw, teclyn clyw: hearing aids, hearing aid
  dolen glyw, dolen sain: hearing loop
  dall, dallineb, nam golwg, colli golwg, rhannol ddall, golwg, colli r golwg: sight loss, blind
  iaith arwyddion, arwyddo, iaith arwyddion prydain: british sign language, sign language
  print bras: large print
  llyfrau llafar: talking books
  papur newydd llafar: talking newspaper
  cadair olwyn, cadeiriau olwyn, cader olwyn, cadar olwyn: wheelchair
  mynediad cadair olwyn, hygyrch, mynediad i gadair olwyn: accessible, step free
  hygyrchedd, mynediad: access, accessible
  cadair, cadeiriau: chair
  ffyn, ffon gerdded: walking stick
  ffram gerdded, ffram: walking frame
  sgwter symudedd, sgwter, sgwteri: mobility scooter
  symudedd, problemau symud: mobility
  cymhorthion, offer: equipment, aids
  offer anabledd, cymhorthion byw, offer arbenigol: equipment, disability equipment
  benthyg offer, llogi offer: borrow equipment, equipment
  larwm, larymau, larwm personol: alarm, alarms
  llinell fywyd, larwm cwympo: alarm, lifeline
  canllaw, canllawiau, rheiliau: grab rails
  lifft grisiau, grisiau: stairlift, stairs
  rampiau: ramp
  cawod: bath, shower
  gwely, gwelyau: bed
  gwely ysbyty: hospital bed
  bathodyn glas, bathodynnau glas: blue badge
  ci tywys, cwn tywys: guide dogs
  ci cymorth, cwn cymorth: assistance dogs
  addasiadau, addasu r cartref, addasu cartref, addasu: adaptations
  byw n annibynnol, byw yn annibynnol, annibynnol: independent living, independent
  eiriolaeth, eiriolwr, eiriolwyr: advocacy
  syndrom down: downs syndrome
  parlys yr ymennydd: cerebral palsy
  `,
  // Money, debt, benefits and energy
  `
  arian, pres: money
  dim arian, dim pres, heb arian, heb bres, prin o arian, diffyg arian: no money, money worries
  problemau arian, trafferthion ariannol, pryderon arian, poeni am arian, becso am arian: money worries, money
  cyngor ariannol, cyngor arian, ariannol: money advice, money
  tlawd, tlodi: poverty, hardship
  caledi, cronfa galedi: hardship
  dyled, dyledion, mewn dyled: debt
  cyngor ar ddyled, cyngor dyled, cyngor dyledion, cyngor ar ddyledion: debt advice
  beili, beiliaid: bailiffs
  methdaliad: bankruptcy, debt
  benthyciad, benthyciadau: loan, loans
  benthyciwr arian, benthycwyr arian didrwydded, siarc benthyg: loan shark
  undeb credyd, undebau credyd: credit union
  cynilo, cynilion: saving, savings
  cyllidebu, cyllideb: budgeting
  banc, banciau: bank
  cyfrif banc: bank account
  budd dal, budd daliadau, budddal, budddaliadau, buddion, bidd dal: benefits
  cyngor ar fudd daliadau, cyngor budd daliadau, hawlio budd daliadau: benefits advice, benefits
  credyd cynhwysol: universal credit, benefits
  credyd pensiwn: pension credit, benefits
  lwfans gweini: attendance allowance, benefits
  lwfans gofalwr, lwfans gofalwyr: carers allowance, benefits
  lwfans, lwfansau: allowance, benefits
  taliad annibyniaeth personol: personal independence payment, benefits
  lwfans byw i r anabl: disability living allowance, benefits
  budd dal tai: housing benefit
  budd dal plant: child benefit
  budd dal salwch, tal salwch: sick pay
  treth y cyngor, treth cyngor, treth gyngor: council tax
  treth, trethi: tax
  pensiwn, pensiynau: pension
  grantiau: grants, grant
  taliad, taliadau, talu: payment, pay
  bil, biliau: bills, bill
  methu talu biliau, talu biliau, methu talur biliau, methu fforddio biliau: cant pay my bills, energy bills
  bil ynni, biliau ynni, bil trydan, biliau trydan, bil nwy, biliau nwy: energy bills
  ynni, egni: energy
  cyngor ynni, cyngor ar ynni: energy advice, energy
  trydan, letrig, lectrig: electricity, electric
  nwy: gas
  tanwydd: fuel
  tlodi tanwydd: fuel poverty
  olew, glo: oil, coal
  gwres, gwresogi: heating
  cadw n gynnes, cadw yn gynnes, cadwn gynnes, cynhesu: keep warm, warm
  cynnes, cynhesrwydd: warm
  oer, oerfel, rhewi: cold
  ty oer, cartref oer, ty n oer: cold home
  mesurydd, mesurydd rhagdalu: meter, prepayment meter
  insiwleiddio, ynysu: insulation
  costau byw: cost of living
  dwr: water
  bil dwr, biliau dwr: water bill
  taleb, talebau: voucher, vouchers
  taleb tanwydd, talebau tanwydd: fuel voucher
  am ddim, rhad ac am ddim, di dal, di gost, ddim yn costio: free
  rhad, tsiep: cheap, low cost
  fforddio, methu fforddio: cant afford, afford
  fforddiadwy: affordable
  pris, prisiau: price, cost
  costau: cost, costs
  yswiriant: insurance
  morgais, morgeisi: mortgage
  bancio: banking
  `,
  // Housing and homelessness
  `
  tai: housing
  ty: house, home
  cyngor ar dai, cyngor tai: housing advice
  cymdeithas dai, cymdeithas tai, cymdeithasau tai: housing association
  ty cyngor, tai cyngor, tai cymdeithasol: council housing, housing
  tai a chymorth, tai gwarchod, tai gofal, llety a chymorth: supported housing, sheltered housing
  cartref, cartrefi: home
  fflat, fflatiau: flat
  llety: accommodation
  llety brys, llety dros dro: emergency accommodation
  digartref, digartrefedd, heb gartref, di gartref, heb gartre: homeless, homelessness
  nunlle i fyw, unman i fyw, dim lle i fyw, lle i fyw, nunlle i fynd, chwilio am gartref: nowhere to live, homeless
  lle i gysgu, rhywle i gysgu, nunlle i gysgu, unman i gysgu: nowhere to sleep, homeless
  lle i aros, rhywle i aros, rhywle i fyw: place to stay, homeless
  cysgu ar y stryd, cysgu allan, cysgu mas, ar y stryd, byw ar y stryd: rough sleeping, homeless
  syrffio soffas, cysgu ar soffa: sofa surfing
  troi allan, cael fy nhroi allan, troi mas, cael fy nhaflu allan, dadfeddiannu, dadfeddiant: eviction, evicted
  rhent, rhenti, rhentu: rent
  ol ddyledion, ol ddyledion rhent, ol ddyled rhent, methu talu rhent, methu talur rhent: rent arrears
  landlordiaid, perchennog, meistr tir: landlord
  tenantiaid, tenantiaeth: tenant, tenancy
  symud ty, symud: moving, move
  newydd symud: new to the area
  lleithder, tamp: damp
  llwydni, llwydni du: mould
  atgyweirio, atgyweiriadau, trwsio, cyweirio: repair, repairs
  trwsior ty, trwsio r ty, gwaith ty, atgyweirio r cartref, trwsio cartref: home repairs
  to n gollwng: leaking roof
  boeler: boiler
  celfi, dodrefn, dodrefnyn: furniture
  nwyddau cartref, pethau i r ty: household goods
  popty, ffwrn, cwcer: cooker
  oergell, oergelloedd, ffrij: fridge
  oergell gymunedol, oergelloedd cymunedol: community fridge
  rhewgell: freezer
  peiriant golchi: washing machine
  golchi dillad, golchdy: laundry
  carped, carpedi: carpet
  soffa: sofa
  dillad, dillad gwely, dillad cynnes: clothes, bedding
  dillad ail law, dillad plant, dillad babi: clothes, childrens clothes
  gwisg ysgol, gwisgoedd ysgol, dillad ysgol: school uniform
  cot, cotiau, cot gaeaf: coat, coats
  esgid, esgidiau, sgidie, sgidiau: shoes
  ail law: second hand
  blanced, blancedi, cwilt: blankets, bedding
  tasgmon, dyn trwsio: handyman, repairs
  glanhau, glanhawr: cleaning
  help yn y ty, help yn y cartref, cymorth yn y cartref, help gartref, cymorth gartref: help at home
  gartref, adref, adre, gatre: home, at home
  gaeth i r ty, caeth ir ty, caeth i r ty, methu mynd allan, methu gadael y ty: housebound, stuck at home
  celcio: hoarding
  `,
  // Work, skills and learning
  `
  gwaith, gweithio: work, working
  gweithio i chi ch hun, gweithio i fi fy hun: working for yourself, self employed
  swydd, swyddi: job, jobs, work
  chwilio am waith, dod o hyd i waith, ffeindio gwaith, chwilio am swydd, cael gwaith, cael swydd: find work, looking for work
  di waith, diwaith, diweithdra, heb waith, mas o waith, allan o waith: unemployed, find work
  colli gwaith, colli swydd, colli fy swydd, colli fy ngwaith, diswyddo: lost my job, unemployed
  dychwelyd i r gwaith, dychwelyd ir gwaith, mynd nol i r gwaith, nol i weithio: back to work
  i ffwrdd yn sal, absennol salwch, ffwrdd o r gwaith: off sick
  cyflogaeth, cyflog, cyflogwr: employment
  hunangyflogedig, hunan gyflogedig: self employed
  busnes, busnesau: business
  dechrau busnes, cychwyn busnes: start a business, working for yourself
  menter gymdeithasol, mentrau cymdeithasol, menter: social enterprise, enterprise
  prentisiaeth, prentisiaethau, prentis: apprenticeship
  profiad gwaith: work experience
  gyrfa, gyrfaoedd: careers
  sgil, sgiliau: skills
  hyfforddiant, hyfforddi: training
  cymhwyster, cymwysterau: qualifications
  addysg: education, learning
  addysg oedolion, dysgu oedolion, addysg i oedolion: adult learning, adult education
  dysgu, dysgwr, dysgwyr: learning, learn
  dysgu gydol oes: lifelong learning
  dysgu cymraeg, dysgwyr cymraeg, gwersi cymraeg, dosbarth cymraeg, dosbarthiadau cymraeg, cymraeg i oedolion: welsh classes, learn welsh
  siarad cymraeg, sgwrs cymraeg, clwb cymraeg, sgwrsio yn gymraeg: welsh, welsh conversation
  cymraeg, gymraeg: welsh
  iaith, ieithoedd: language, languages
  dysgu saesneg, gwersi saesneg, dosbarth saesneg, dosbarthiadau saesneg: learn english, english classes
  saesneg: english
  ffrangeg: french
  sbaeneg: spanish
  almaeneg: german
  eidaleg: italian
  arabeg: arabic
  gwyddeleg: irish
  cyfieithu, cyfieithydd: translation, interpreter
  dehonglydd, cyfieithydd ar y pryd: interpreter
  mathemateg, rhifedd: maths, numeracy
  llythrennedd, sillafu: literacy, spelling
  methu darllen, dysgu darllen, darllen ac ysgrifennu: learn to read, reading writing
  gwaith cartref: homework
  arholiad, arholiadau, adolygu: exams
  gwyddoniaeth: science
  gwirfoddoli, gwirfoddolwr, gwirfoddolwyr, gwirfoddolwraig, gwirfoddol, volunteero: volunteering, volunteer
  helpu eraill, rhoi amser, helpu pobl: volunteering
  cyfle, cyfleoedd: opportunities
  cyfleoedd gwirfoddoli: volunteering opportunities, volunteering
  codi arian: fundraising
  cyfweliad, cyfweliadau: interview
  undeb, undebau: union
  arweinydd, arweinwyr, arwain: leader
  `,
  // Food
  `
  bwyd, bwydydd: food
  banc bwyd, banciau bwyd, banc bwydydd: food bank
  parsel bwyd, parseli bwyd, pecyn bwyd, bocs bwyd: food parcel, food
  pantri, pantri bwyd, pantri cymunedol: pantry, community larder
  cwpwrdd bwyd: food cupboard, food
  bwyd am ddim: free food, food
  bwyd rhad: cheap food
  dim bwyd, heb fwyd, methu fforddio bwyd, prinder bwyd: no food, food bank
  llwglyd, newynog, newyn, isio bwyd, eisiau bwyd, moyn bwyd: hungry, food
  tlodi bwyd: food poverty, food bank
  gwastraff bwyd: food waste
  pryd o fwyd, prydau, pryd bwyd, prydau bwyd: meal, meals
  pryd poeth, prydau poeth, bwyd poeth, bwyd twym: hot meal
  pryd cymunedol, prydau cymunedol: community meal
  pryd ar glud, prydau ar glud: meals on wheels
  prydau ysgol am ddim, prydau ysgol, cinio ysgol: free school meals
  cinio, ciniawau: lunch
  cinio dydd sul: sunday lunch
  brecwast: breakfast
  swper: supper, dinner
  cawl: soup
  te: tea
  coffi: coffee
  cacen, cacennau, teisen, cacs: cake
  bara: bread
  llaeth, llefrith: milk
  llysiau: vegetables
  ffrwyth, ffrwythau: fruit
  ffrwythau a llysiau: fruit vegetables
  cig: meat
  bwyta: eating, eat
  llaeth babi, llaeth fformiwla, bwyd babi: baby milk, baby food
  tyfu bwyd, tyfu llysiau, tyfu: growing, grow food
  siopa, neges: shopping
  siopa bwyd, mynd i siopa, gwneud siopa, gwneud neges: shopping
  maeth, maethiad: nutrition, healthy eating
  cewyn, cewynnau, clwt, clytiau: nappies
  banc babi, pethau babi, dillad babanod: baby bank, baby things
  coets, bygi: pram, buggy
  sedd car: car seat
  fegan, llysieuol: vegan, vegetarian
  `,
  // Getting about
  `
  trafnidiaeth, cludiant: transport
  cludiant cymunedol, trafnidiaeth gymunedol: community transport
  cludiant i r ysbyty, cludiant ir ysbyty, cludiant ysbyty, lifft i r ysbyty, lifft ir ysbyty: hospital transport, transport
  bws, bysus, bysiau: bus
  tocyn bws, cerdyn bws, pas bws: bus pass
  bws mini, bysiau mini: minibus
  tren, trenau: train
  tacsi, tacsis: taxi, transport
  ceir: car
  rhannu ceir: car share
  lifft: lift, transport
  gyrru, gyrrwr, gyrwyr: driving, driver, drivers
  gwersi gyrru: driving lessons
  methu gyrru, dim car, heb gar: no car, transport
  teithio: travel
  mynd o gwmpas, cyrraedd: getting around
  beic trydan: electric bike
  `,
  // Law, rights and crime
  `
  cyngor: advice
  gwybodaeth: information
  cyngor ar bopeth, cyngor a phopeth, canolfan cyngor ar bopeth: citizens advice
  cyngor cyfreithiol, cyfreithiol, cyfraith, y gyfraith: legal advice, legal
  hawl, hawliau: rights
  hawliau dynol: human rights
  defnyddiwr, defnyddwyr, cyngor i ddefnyddwyr: consumer advice, consumer
  cwyn, cwynion, cwyno: complaint, complaints
  apel, apelio, tribiwnlys: appeal, tribunal
  fisa, pasbort, dinasyddiaeth: visa, citizenship, immigration
  pleidleisio: voting
  heddlu, yr heddlu: police
  trosedd, troseddau, troseddu: crime
  dioddefwr, dioddefwyr, dioddefwyr trosedd: victims, victims of crime
  lladrad, lleidr, lladron, dwyn: burglary, theft, crime
  sgam, sgamiau, twyll, twyllo: scam, fraud
  ymddygiad gwrthgymdeithasol, gwrthgymdeithasol: antisocial behaviour
  trosedd casineb, troseddau casineb, casineb: hate crime
  hiliaeth, hiliol: racism, hate crime
  gwahaniaethu, anffafriaeth: discrimination
  cam drin, camdriniaeth, camdrin: abuse
  cam drin domestig, trais domestig, trais yn y cartref, camdrin domestig: domestic abuse
  trais, treisgar: violence, abuse
  trais rhywiol, cam drin rhywiol, ymosodiad rhywiol, treisio, camdrin rhywiol: sexual abuse, sexual violence
  gwr yn fy nharo, gwr yn fy mwrw, fy nharo, yn fy mwrw: hits me, domestic abuse
  lloches i fenywod, lloches menywod, cymorth i fenywod: womens refuge, womens aid
  stelcian: stalking
  bwlio, bwli: bullying
  diogel, diogelwch: safe, safety
  ddim yn ddiogel, teimlon anniogel: not safe
  diogelu: safeguarding
  masnachu pobl, caethwasiaeth fodern: trafficking, modern slavery
  gangiau: gangs
  pwer atwrnai, atwrneiaeth arhosol: power of attorney
  ffurflen, ffurflenni: forms, form
  llenwi ffurflen, llenwi ffurflenni, llenwi r ffurflen, llanw ffurflenni, llanw ffurflen: form filling, filling in forms
  llythyr, llythyrau, llythyron: letters
  deall llythyr, darllen llythyr: read my letter
  gwaith papur: paperwork
  cofrestru: register
  tystysgrif, trwydded: certificate, licence
  `,
  // Family and relationships
  `
  perthynas, perthnasau, perthynasau, perthnasoedd: relationships, relationship
  priodas, priodi: marriage
  problemau priodas, cwnsela priodas, cwnsela cyplau: marriage guidance, couples counselling
  cwpl, cyplau: couples
  ysgariad, ysgaru, wedi ysgaru: divorce
  gwahanu, gwahaniad, wedi gwahanu: separation, separated
  cyfryngu: mediation
  ffraeo, cweryla, dadlau: arguing, relationships
  magu plant, rhianta, magu teulu: parenting
  cymorth i rieni, cefnogaeth i rieni, help i rieni: help for parents, parenting
  cymorth i deuluoedd, cefnogaeth i deuluoedd, cymorth teulu: family support
  gofal plant, gwarchod plant, gwarchodwr plant, gwarchodwyr plant: childcare, childminder
  gwarchod: childcare, babysitting
  dechrau n deg, dechraun deg: flying start
  grwp babi, grwp babanod, grwp babis: baby group, babies
  grwp chwarae, cylch chwarae, grwpiau chwarae: playgroup, toddler group
  plant wedi diflasu, plant yn diflasu: kids bored, holiday activities
  gweithgareddau plant, gweithgareddau i blant, rhywbeth i r plant, rhywbeth ir plant, pethau i blant, pethau i r plant: childrens activities, children activities
  gwyliau ysgol, gwyliau r haf, gwyliaur haf, hanner tymor, gwyliau haf: school holidays, holiday activities
  ymddygiad, strancio: behaviour, tantrums
  dwyieithog: bilingual
  rhywedd: gender
  perthyn, gofal gan berthynas: kinship
  `,
  // Addiction
  `
  ysmygu, smygu, smocio, smoco, ysmigu: smoking, stop smoking
  rhoi r gorau i ysmygu, rhoir gorau i ysmygu, rhoi gorau i smygu, rhoir gorau i smygu, rhoi r gorau i smygu, rhoi r gorau i smocio, rhoir gorau i smocio, stopio smygu, stopio smocio, stopio ysmygu, stopo smoco: stop smoking
  sigaret, sigarets, baco, tybaco, ffags: smoking
  fepio, fepian, vapio: vaping, smoking
  alcol, y ddiod, diod, diota, goryfed: alcohol, drinking
  yfed: drinking, alcohol
  yfed gormod, yfed gormod o alcohol, problem yfed, problem alcohol, problemau alcohol: drinking too much, alcohol
  stopio yfed, rhoi r gorau i yfed, rhoir gorau i yfed: stop drinking, alcohol
  alcoholig, alcoholiaid: alcoholics, alcohol
  meddw, meddwi: drunk, alcohol
  cyffur, cyffuriau, drygs, drygiau: drugs
  camddefnyddio sylweddau, camddefnyddio cyffuriau, camddefnyddio alcohol: substance misuse, drugs alcohol
  caethiwed, dibyniaeth, yn gaeth i, gaeth i gyffuriau, dibyniaethau: addiction
  gamblo, hapchwarae, betio: gambling
  sobr, sobri: sober, alcohol
  rhoi r gorau: stopping, give up
  `,
  // Computers and phones
  `
  cyfrifiadur, cyfrifiaduron, compiwtar, compiwter: computer, computers
  dysgu cyfrifiaduron, cwrs cyfrifiaduron, defnyddio cyfrifiadur, dosbarth cyfrifiaduron: computer classes, computers
  gliniadur, gliniaduron: laptop
  tabled, llechen: tablet
  ffon: phone, telephone, walking stick
  ffon symudol, ffonau, ffon clyfar, mobeil: phone, telephone
  ffonio: phone, helpline
  llinell gymorth, llinellau cymorth: helpline
  rhyngrwyd, y rhyngrwyd, y we, we fyd eang: internet, online
  ar lein, arlein, mynd ar lein: online, get online
  e bost, ebost: email
  gwefan, gwefannau: website
  digidol, sgiliau digidol, cynhwysiant digidol: digital, digital skills
  technoleg: technology, digital
  wi fi, wifi am ddim: wifi
  band eang: broadband
  cod, codio: coding
  teledu: television
  argraffydd: printer
  `,
  // Animals and outdoors
  `
  anifail, anifeiliaid: animals, animal
  anifail anwes, anifeiliaid anwes: pets, pet
  ci, cwn: dogs, dog
  cerdded ci, cerdded cwn, mynd a r ci am dro: dog walking
  cath, cathod: cats, cat
  milfeddyg, milfeddygon: vet
  mor, glan y mor, ar lan y mor: sea, seaside
  haul: sun
  eira: snow
  glaw: rain
  planhigyn, planhigion: plants
  hadau: seeds
  compostio: compost
  ty gwydr: greenhouse
  hinsawdd, newid hinsawdd: climate, climate change
  gwyrdd: green
  mannau gwyrdd: green spaces
  cefn gwlad: countryside
  gwledig: rural
  `,
  // Faith and culture
  `
  ffydd, crefydd, crefyddol: faith, religion
  gweddi, gweddio: prayer
  addoli, addoliad, oedfa: worship
  ysgol sul: sunday school
  beibl, astudio r beibl: bible
  caplan, caplaniaeth: chaplain
  ysbrydol, ysbrydolrwydd: spiritual, faith
  gweinidog, ficer, offeiriad: minister, vicar, faith
  crynwyr: quakers
  diwylliant, diwylliannol: culture, cultural
  hunaniaeth: identity
  nadolig, y nadolig, dolig: christmas
  cinio nadolig: christmas dinner, christmas lunch
  pasg, y pasg: easter
  calan gaeaf: halloween
  gwyl dewi, dydd gwyl dewi: st davids day
  cydraddoldeb: equality
  `,
  // Time
  `
  heno, heno ma: tonight, evening
  heddiw: today
  yfory, fory: tomorrow
  bore, boreau: morning
  prynhawn, pnawn, prynhawniau: afternoon
  nos, noson, nosweithiau, noswaith, gyda r nos, gydar nos, fin nos: evening, night
  penwythnos, penwythnosau, dros y penwythnos: weekend, weekends
  wythnos, wythnosol: week, weekly
  mis, misol: month, monthly
  dydd, dyddiau, diwrnod: day
  dydd llun, nos lun: monday
  dydd mawrth, nos fawrth: tuesday
  dydd mercher, nos fercher: wednesday
  dydd iau, nos iau: thursday
  dydd gwener, nos wener: friday
  dydd sadwrn, nos sadwrn: saturday
  dydd sul, nos sul: sunday
  ionawr: january
  chwefror: february
  ebrill: april
  mehefin: june
  gorffennaf: july
  awst: august
  medi: september
  hydref: autumn, october
  tachwedd: november
  rhagfyr: december
  haf: summer
  gaeaf: winter
  gwanwyn: spring
  tymor: term
  ar agor, agored, oriau agor: open, opening times
  nos calan: new year
  24 awr: 24 hour
  amser: time
  `,
  // What is wanted
  `
  cymorth: support
  cymorth cyfrinachol, cyfrinachol: confidential
  colli: loss, lost
  llenwi, llanw: filling, form filling
  benthyg, menthyg, benthyca, cael benthyg: borrow
  llyfrgell pethau, llyfrgell bethau: library of things, borrow
  rhannu: share, sharing
  cyfnewid: swap, exchange
  ailddefnyddio: reuse
  trwsio: repair, mend
  prynu: buy, shopping
  gwerthu: sell
  cyfrannu, rhodd, rhoddion: donate, donations
  rhoi: donate
  ymuno: join
  cwrdd, cyfarfod: meet, meeting
  mwynhau, mwynhad: enjoy
  hwyl, sbort: fun
  croeso: welcome
  creu: making, creative
  gwneud: making
  mynd allan, mynd mas: outings, get out more
  cwmni, cwmniaeth, cwmpeini: company, befriending
  dechrau, cychwyn: start, beginners
  dechreuwyr, dechreuwr: beginners
  newydd: new
  newydd i r ardal, newydd ir ardal, newydd symud yma: new to the area
  prosiect, prosiectau, cynllun, cynlluniau: project, scheme
  gwasanaeth, gwasanaethau: service, services
  cyswllt, cysylltu: contact
  gwahoddiad, gwahodd: welcome
  problemau, trafferth, trafferthion: problems
  anodd, anhawster, anawsterau: difficult, difficulties
  ymweliad, ymweliadau, ymweld: visit, visiting
  ymweliad cartref, ymweliadau cartref: home visit
  ar goll: missing
  gwallt, trin gwallt, torri gwallt: hairdresser, haircut
  harddwch: beauty
  golchi: washing
  coginio i fi fy hun: cooking
  casglu presgripsiwn: collect prescription
  hwb iechyd: health hub
  presgripsiynu cymdeithasol, rhagnodi cymdeithasol: social prescribing
  cysylltydd cymunedol, cysylltwyr cymunedol: community connector
  trydydd sector: voluntary sector
  ty agored, drws agored: open house, drop in
  teimlo n unig, teimlon unig, teimlo yn unig: lonely
  bwyd i bawb: community meal
  cymysg: mixed
  corfforol: physical
  tawel, tawelwch, lle tawel: quiet, quiet space
  ymgynghoriad: consultation
  galwad ffon, galwadau ffon: phone call, telephone befriending
  cyfeillio dros y ffon, sgwrs ar y ffon, sgwrs dros y ffon, sgwrs ffon, ffrind ffon, ffrindiau ffon: telephone befriending, phone chat
  `,
  // More of health and the body
  `
  sbectol: glasses, optician
  prawf llygaid: eye test, optician
  prawf clyw: hearing test, hearing
  dannedd gosod: dentures, dentist
  mamolaeth: maternity
  disgwyl babi, disgwyl: expecting, pregnant
  dosbarthiadau cyn geni, dosbarth cyn geni: antenatal classes, antenatal
  efeilliaid, gefeilliaid: twins
  canser y fron: breast cancer, cancer
  canser y prostad: prostate cancer, cancer
  canser y coluddyn: bowel cancer, cancer
  bronnau: breast
  gwddf, gwddw: neck, throat
  stumog: stomach
  brest, y frest: chest
  annwyd, ffliw, brechiad ffliw: flu, cold
  peswch: cough
  colesterol: cholesterol
  siwgr gwaed: blood sugar, diabetes
  esgyrn brau: osteoporosis, bones
  clefyd yr arennau: kidney
  ambiwlans: ambulance
  diffibriliwr: defibrillator
  gwasanaeth tan, brigad dan: fire service, fire
  adsefydlu: rehab, rehabilitation
  dadwenwyno: detox
  nodwyddau, cyfnewid nodwyddau: needle exchange
  cocen: cocaine
  canabis: cannabis
  rhestr aros: waiting list
  methu cerdded, trafferth cerdded: mobility, walking stick
  methu gweithio: cant work, off sick
  methu gweld: sight loss
  methu clywed: hearing loss
  anhwylder, anhwylderau: disorder
  `,
  // More of feelings
  `
  crio, llefain, dagrau: crying, feeling low
  hunllef, hunllefau: nightmares, sleep
  clywed lleisiau: hearing voices
  sgitsoffrenia: schizophrenia
  anorecsia: anorexia, eating disorder
  gobaith, anobaith: hope, despair
  wedi cael digon, wedi cael llond bol, llond bol: had enough, fed up
  ffed yp, ffedyp: fed up
  ofn mynd allan: scared to go out, anxiety
  ofn fy ngwr, ofn fy mhartner, ofn gwr, partner treisgar, gwr treisgar: scared of my husband, domestic abuse
  llinell wrando: listening line, helpline
  y samariaid, samariaid: samaritans
  ynysig, arwahanrwydd: isolated, lonely
  colled: loss, bereavement
  torri calon: heartbroken, bereavement
  atgof, atgofion, hel atgofion: reminiscence, memories
  `,
  // More to do
  `
  celf a chrefft, clwb crefftau, grwp crefft, grwp crefftau, crefftwr: arts crafts, craft
  gwersi dawns, dosbarth dawns, dosbarthiadau dawns, clwb dawnsio: dance class, dance
  clwb nofio: swimming club, swimming
  clwb rygbi: rugby club, rugby
  clwb pel droed, tim pel droed, pel droed plant: football club, football
  timau: team
  cerdded gyda phram, cerdded pram: buggy walk
  parc sglefrio: skate park
  sglefrio, sglefrio ia: skating
  sglefrfyrddio: skateboarding
  trampolin: trampoline
  athletau: athletics
  aerobeg, aerobeg dwr: aerobics, aqua aerobics
  caiacio: kayaking
  padlfyrddio: paddleboarding
  nofio gwyllt, nofio dwr oer: wild swimming, cold water swimming
  dringo creigiau: climbing
  cerdded bryniau, bryniau: hill walking, hills
  marchogaeth i r anabl: riding for the disabled, riding
  saethyddiaeth: archery
  pel foli: volleyball
  rownderi: rounders
  sgio: skiing
  syrcas: circus
  raffl: raffle
  radio cymunedol: community radio
  animeiddio: animation
  nofel, nofelau, awdur, awduron: novels, books
  darlunio, braslunio: drawing, sketching
  trwsio dillad: mending clothes, sewing
  trwsio offer trydan: electrical repairs, repair cafe
  perllan, perllannau: orchard
  gardd synhwyraidd: sensory garden
  synhwyraidd: sensory
  help yn yr ardd, torri r lawnt, torri lawnt, torri gwair: help with garden, gardening
  coginio ar gyllideb: cooking on a budget, cooking
  rysait, ryseitiau: recipes, cooking
  diod boeth, diodydd poeth: hot drink
  byrbryd, byrbrydau: snacks
  ardal chwarae: play area, playground
  sesiwn chwarae, sesiynau chwarae: play session, play
  blynyddoedd cynnar: early years
  cyn ysgol: preschool
  dan 5, dan bump: under 5s
  siaradwyr, siaradwr, siaradwyr cymraeg: welsh speakers
  newyddion: news
  tocyn, tocynnau: tickets
  gwefr, antur: adventure
  yr urdd: urdd, youth
  ymgartrefu: settling
  newydd ddyfodiaid: new arrivals
  credoau: belief, faith
  byd natur: nature
  glan yr afon: river
  `,
  // More of money and the house
  `
  methu talu: cant pay, debt
  methu talu biliau nwy, methu talu bil nwy, methu talu biliau trydan, methu talu bil trydan, methu talu biliau ynni, methu talu bil ynni: cant pay gas bill, energy bills
  methu talu r trydan, methu talu trydan, methu talu r nwy, methu talu am wres, methu fforddio gwresogi, methu fforddio gwres, methu talu am drydan: cant pay electric, energy bills
  dim trydan, dim nwy, dim gwres, heb wres, heb drydan, heb nwy: no heating, energy advice
  sgint, heb geiniog, brin o arian, byr o arian: skint, no money
  costau byw, cymorth costau byw: cost of living
  gostyngiad, gostyngiadau: discount
  cyllid: funding
  ffi, ffioedd: fees
  bwrsari, bwrsariaeth, ysgoloriaeth: bursary, grants
  arbed arian: saving money, saving
  arbed ynni: energy saving, energy
  paneli haul, paneli solar: solar panels
  pwmp gwres: heat pump
  dwr poeth, dim dwr poeth: hot water
  blanced drydan: electric blanket
  coed tan: firewood, fire
  bwyd anifeiliaid, bwyd ci, bwyd cath: pet food
  taliadau tai dewisol: discretionary housing payment, housing benefit
  tlodi plant: child poverty
  matras, matresi: mattress, bed
  bwrdd, byrddau: table, board
  llenni, llen: curtains
  tegell: kettle
  microdon, meicrodon: microwave
  cynnal a chadw: maintenance
  plymwr, plymio, plymwyr: plumber, plumbing
  trydanwr: electrician
  saer, seiri: carpenter, woodwork
  adeiladwr, adeiladwyr: builder
  sbwriel, biniau, gwastraff: rubbish, waste
  llygod: pests
  `,
  // More of work, rights, people and getting in touch
  `
  swydd wag, swyddi gwag: vacancies, jobs
  colli swyddi: redundancy
  isafswm cyflog: minimum wage
  hawliau gweithwyr, hawliau yn y gwaith: employment rights
  gwaith gwirfoddol: volunteering
  addysg gartref: home education
  dysgu gyrru: driving lessons
  siarad saesneg, ymarfer saesneg: speak english, english classes
  cyfrinair: password
  cyfryngau cymdeithasol: social media
  galwad fideo, fideo: video call, video
  rhithiol: online, virtual
  wyneb yn wyneb: face to face
  dros y ffon: by phone, telephone
  rhwydwaith, rhwydweithiau: network
  fforwm, fforymau: forum
  pwyllgor: committee
  ymgyrch, ymgyrchu: campaign
  asiantaeth: agency
  llywodraeth: government
  swyddog, swyddogion: officer
  plismon, plismones: police
  troseddau cyllyll: knife crime
  y groes goch, croes goch: red cross
  byddin yr iachawdwriaeth: salvation army
  cymorth i ferched: womens aid
  gadael gofal, plant mewn gofal: care leavers
  cam drin plant: child abuse
  cael fy mwlio, cael fy mwlian, bwlian: bullied, bullying
  torri i fyny, chwalu priodas: break up, separation
  cariad: boyfriend, girlfriend
  ymddygiad heriol: challenging behaviour
  awr dawel, sesiwn dawel: quiet session, quiet
  amser cinio: lunchtime, lunch
  bob dydd: daily
  bob wythnos: weekly
  pythefnos, bob pythefnos: fortnightly
  sadwrn: saturday
  gwener: friday
  mercher: wednesday
  cymraeg i r teulu: welsh family
  maes awyr: airport
  taith fws: bus
  car trydan, gwefru: electric car
  `,
]
