import type { PhraseTable } from '../phrases/phrase-book.ts'

/**
 * How people say for things, by the category it means, in Welsh as it is typed: without accents or apostrophes, north and south, a mutated form beside
 * the plain one where people type it. They await a reader's check.
 */
export const categoryPhrasesCy: PhraseTable = {
  food: `
    help gyda bwyd, help efo bwyd, bwyd cymunedol, bwyd am ddim, prosiect bwyd, hwb bwyd
  `,
  'food-bank': `
    banc bwyd, banciau bwyd, fanc bwyd, manc bwyd, parsel bwyd, parseli bwyd, parsel bwyd brys, bwyd brys
  `,
  'community-meal': `
    pryd cymunedol, prydau cymunedol, pryd poeth, pryd o fwyd, cinio cymunedol, cegin gawl, cinio dydd sul,
    swper cymunedol, bwyta gydan gilydd
  `,
  'community-fridge': `
    oergell gymunedol, oergelloedd cymunedol, pantri cymunedol, pantri, pantri bwyd,
    archfarchnad gymdeithasol, bwyd dros ben, clwb bwyd
  `,
  cooking: `
    dysgu coginio, gwersi coginio, dosbarth coginio, cwrs coginio, coginio ar gyllideb, sesiwn goginio
  `,
  'warm-space': `
    man cynnes, mannau cynnes, fan cynnes, lle cynnes, hwb cynnes, hybiau cynnes, croeso cynnes,
    ystafell gynnes, gofod cynnes
  `,
  money: `
    cyngor ariannol, cyngor arian, help ariannol, arian a dyled, cymorth ariannol, cyllidebu,
    canllawiau arian
  `,
  'debt-advice': `
    cyngor dyled, cyngor ar ddyled, cyngor ar ddyledion, cyngor dyledion, help gyda dyled,
    help gyda dyledion, help efo dyled, cynghorydd dyled
  `,
  'benefits-advice': `
    cyngor budd daliadau, cyngor ar fudd daliadau, help gyda budd daliadau, cyngor lles, hawliau lles,
    help i hawlio pip, help gyda pip, gwirio budd daliadau
  `,
  grants: `
    grantiau, grant caledi, arian caledi, cronfa caledi, cronfa cymorth dewisol, taliad argyfwng,
    arian brys, grant am beiriant golchi
  `,
  'credit-union': `
    undeb credyd, undebau credyd, cynilo, clwb cynilo, benthyciad rhad, benthyciad bach,
    cynilo at y nadolig, cyfrif banc
  `,
  'energy-advice': `
    cyngor ynni, arbed ynni, help gyda biliau ynni, biliau ynni a thanwydd, banc tanwydd, taleb tanwydd,
    cyngor gwresogi, cartrefi cynnes, grant boeler
  `,
  advice: `
    cyngor ar bopeth, gyngor ar bopeth, canolfan gyngor, canolfan cynghori, cyngor am ddim, angen cyngor,
    gwybodaeth a chyngor, cyngor a hawliau, cysylltydd cymunedol
  `,
  'legal-advice': `
    cyngor cyfreithiol, cyfreithiwr am ddim, canolfan y gyfraith, clinig cyfreithiol, cyngor cyfraith teulu,
    help cyfreithiol
  `,
  'immigration-advice': `
    cyngor mewnfudo, cyngor ar fewnfudo, cyfreithiwr mewnfudo, cyngor lloches, help gyda fisa,
    help gyda dinasyddiaeth
  `,
  advocacy: `
    eiriolaeth, eiriolwr, eiriolwyr, rhywun i siarad drosof, rhywun i siarad ar fy rhan, hunan eiriolaeth,
    cwyn am y gig
  `,
  'consumer-advice': `
    cyngor i ddefnyddwyr, hawliau defnyddwyr, safonau masnach, nwyddau diffygiol, cael fy arian yn ol,
    galwadau niwsans
  `,
  housing: `
    swyddfa dai, cymorth tai, tai cyngor, ty ar rent, fflat ar rent, cymdeithas dai, tenantiaeth, rhestr tai
  `,
  homelessness: `
    digartref, digartrefedd, lloches ir digartref, hostel, cymorth ir digartref, cysgu ar y stryd,
    lloches nos
  `,
  'housing-advice': `
    cyngor tai, cyngor ar dai, hawliau tenantiaid, cyngor i denantiaid, cyngor am landlord, shelter cymru,
    help i gael ty
  `,
  'supported-housing': `
    tai a chymorth, tai gwarchod, llety gwarchod, byw a chymorth, tai ymddeol, gofal ychwanegol,
    cartref gofal, cartref preswyl, cartref nyrsio
  `,
  'home-repairs': `
    trwsior ty, trwsio ty, atgyweirior cartref, atgyweirio ty, gofal a thrwsio, tasgmon,
    addasiadau ir cartref, plymwr, trydanwr, gosod canllaw
  `,
  'household-goods': `
    dodrefn, dodrefn rhad, dodrefn am ddim, dodrefn ail law, celfi, celfi ail law, banc dodrefn,
    nwyddau cartref, nwyddau ty
  `,
  'mental-health': `
    iechyd meddwl, cymorth iechyd meddwl, grwp iechyd meddwl, lles meddyliol, llesiant meddyliol,
    help gyda fy iechyd meddwl, meddwl iach
  `,
  counselling: `
    cwnsela, cwnselydd, gwnsela, chwnsela, therapi siarad, cwnsela am ddim, cwnsela i bobl ifanc, therapydd
  `,
  bereavement: `
    profedigaeth, cymorth profedigaeth, cwnsela profedigaeth, grwp profedigaeth, grwp galar, cymorth galar
  `,
  'peer-support': `
    cefnogaeth gan gymheiriaid, cymorth cyfoedion, grwp cefnogi, grwp cymorth, grwp hunangymorth,
    hunan gymorth, cyd gefnogaeth
  `,
  'crisis-support': `
    mewn argyfwng, argyfwng, cymorth mewn argyfwng, tim argyfwng, argyfwng iechyd meddwl, help brys,
    llinell argyfwng, noddfa
  `,
  health: `
    iechyd a lles, gwiriad iechyd, meddyg teulu, meddygfa, fferyllfa, deintydd, canolfan iechyd, trin traed,
    torri ewinedd
  `,
  'long-term-conditions': `
    cyflwr hirdymor, cyflyrau hirdymor, byw gyda chyflwr, grwp strôc, grwp diabetes, grwp canser, epilepsi,
    sglerosis ymledol, clefyd parkinson, grwp ffibromyalgia
  `,
  'stop-smoking': `
    rhoir gorau i ysmygu, rhoir gorau i smygu, stopio smygu, stopio smocio, clinig stopio smygu
  `,
  'weight-and-food': `
    colli pwysau, grwp colli pwysau, bwytan iach, bwyta yn iach, rheoli pwysau, deietegydd, clwb slimio
  `,
  addiction: `
    dibyniaeth, caethiwed, alcohol a chyffuriau, cyffuriau ac alcohol, camddefnyddio sylweddau,
    cymorth alcohol, cymorth cyffuriau, gwasanaeth cyffuriau, adferiad, dadwenwyno
  `,
  'sexual-health': `
    iechyd rhywiol, clinig iechyd rhywiol, atal cenhedlu, condomau, condomau am ddim, prawf beichiogrwydd,
    bilsen bore wedyn, cynllunio teulu
  `,
  'dementia-support': `
    caffi dementia, caffi cof, grwp dementia, cymorth dementia, clinig cof, gofal dementia,
    gweithgareddau dementia, cymdeithas alzheimers
  `,
  'falls-prevention': `
    atal cwympiadau, atal codymau, cryfder a chydbwysedd, dosbarth cydbwysedd, ymarfer cadair,
    ymarferion cadair, ymarferion cydbwysedd, sefyll yn gadarn
  `,
  'getting-active': `
    cadwn heini, bod yn egniol, canolfan hamdden, canolfan chwaraeon, chwaraeon, campfa, ffitrwydd,
    gweithgaredd corfforol, clwb rhedeg
  `,
  walking: `
    grwp cerdded, clwb cerdded, taith gerdded, teithiau cerdded, mynd am dro, tro lles, cerdded nordig,
    cerdded iach
  `,
  cycling: `
    beicio, seiclo, clwb beicio, clwb seiclo, dysgu reidio beic, benthyg beic, trwsio beic, reidio beic
  `,
  swimming: `
    gwersi nofio, dysgu nofio, pwll nofio, clwb nofio, nofio i fenywod, nofio i ferched, aerobeg dwr
  `,
  'exercise-class': `
    dosbarth ymarfer corff, dosbarthiadau ymarfer corff, dosbarth cadwn heini, dosbarth ffitrwydd,
    ymarfer ysgafn, dosbarth ymarfer cadair, ymarfer i bobl hyn
  `,
  'team-sport': `
    clwb pel droed, pel droed, peldroed, pel droed cerdded, clwb rygbi, rygbi, clwb criced, pel rwyd,
    clwb chwaraeon, clybiau chwaraeon
  `,
  dance: `
    dawnsio, dosbarth dawns, dosbarth dawnsio, gwersi dawnsio, dysgu dawnsio, dawnsio gwerin, twmpath,
    dawns de
  `,
  yoga: `
    ioga, ioga cadair, ioga ysgafn, dosbarth ioga, tai chi ac ymlacio, ymlacio, myfyrdod,
    ymwybyddiaeth ofalgar
  `,
  'meeting-people': `
    cwrdd a phobl, cyfarfod pobl, cwrdd a phobl newydd, gwneud ffrindiau, lle i gwrdd a phobl,
    grwp cyfeillgarwch
  `,
  'coffee-morning': `
    bore coffi, boreau coffi, fore coffi, paned a sgwrs, panad a sgwrs, paned a chacen, paned, panad,
    dishgled, disgled, te a sgwrs, te a choffi, clonc a phaned, te prynhawn
  `,
  befriending: `
    cyfeillio, cynllun cyfeillio, gwasanaeth cyfeillio, cyfaill, rhywun i ymweld a mam, ymwelydd cartref,
    galwad ffon gyfeillgar, ffrind ffon, cymydog da
  `,
  'lunch-club': `
    clwb cinio, clybiau cinio, glwb cinio, cinio pensiynwyr, cinio ir henoed, cinio i bobl hyn,
    cinio cymdeithasol
  `,
  'social-group': `
    grwp cymdeithasol, grwpiau cymdeithasol, clwb cymdeithasol, noson gymdeithasol, merched y wawr,
    gemau bwrdd, bingo a sgwrs, clwb gwyddbwyll
  `,
  'mens-shed': `
    sied dynion, siediau dynion, sied ddynion, gwaith coed, gweithdy i ddynion, rhywbeth i ddynion
  `,
  arts: `
    celfyddydau, celf a chrefft, dosbarth celf, grwp celf, clwb celf, canolfan gelfyddydau, oriel, arlunio,
    peintio, paentio
  `,
  craft: `
    crefftau, grwp crefft, grwp crefftau, gwau, gwnio, crosio, gwau a chlonc, grwp gwau, clwb gwnio, cwiltio
  `,
  music: `
    cerddoriaeth, grwp cerddoriaeth, gwersi cerdd, gwersi cerddoriaeth, cor, corau, cor cymunedol,
    grwp canu, band pres, gwersi gitar
  `,
  theatre: `
    grwp drama, clwb drama, cwmni drama, actio, sinema, clwb ffilm, theatr ieuenctid, pantomeim, eisteddfod
  `,
  writing: `
    ysgrifennu creadigol, grwp ysgrifennu, clwb llyfrau, grwp darllen, clwb darllen, barddoniaeth, barddoni,
    cynganeddu
  `,
  museum: `
    amgueddfa, amgueddfeydd, treftadaeth, hanes lleol, grwp hanes, cymdeithas hanes, hanes teulu, hel achau,
    atgofion
  `,
  nature: `
    byd natur, gwarchodfa natur, bywyd gwyllt, grwp natur, ysgol goedwig, coedwig, awyr agored, gwylio adar
  `,
  gardening: `
    garddio, grwp garddio, clwb garddio, gardd gymunedol, rhandir, rhandiroedd, randir, tyfu llysiau,
    tyfu bwyd, perllan gymunedol
  `,
  park: `
    man gwyrdd, mannau gwyrdd, lle chwarae, cae chwarae, maes chwarae, parc gwledig
  `,
  conservation: `
    cadwraeth, plannu coed, casglu sbwriel, glanhaur traeth, glanhau traeth, amgylchedd, gwarchod natur,
    newid hinsawdd
  `,
  animals: `
    anifeiliaid, anifail anwes, anifeiliaid anwes, cwn, achub cwn, achub cathod, marchogaeth, ceffylau,
    cerdded cwn, fferm ofal
  `,
  learning: `
    cwrs am ddim, cyrsiau am ddim, gweithdai, dysgu iaith, dosbarth nos, dysgu yn y gymuned, dysgu fel teulu
  `,
  'english-classes': `
    dosbarth saesneg, dosbarthiadau saesneg, gwersi saesneg, dysgu saesneg, cwrs saesneg,
    saesneg i ddechreuwyr, saesneg i ffoaduriaid
  `,
  'welsh-classes': `
    dysgu cymraeg, ddysgu cymraeg, gwersi cymraeg, dosbarth cymraeg, dosbarthiadau cymraeg, cwrs cymraeg,
    siarad cymraeg, dysgwyr cymraeg, dysgwyr, cymraeg i ddechreuwyr, cymraeg i oedolion, ymarfer cymraeg,
    ymarfer fy nghymraeg, cymraeg i rieni, clonc cymraeg, mudiad dysgwyr
  `,
  'digital-skills': `
    sgiliau digidol, dosbarth cyfrifiadur, dosbarth cyfrifiaduron, cwrs cyfrifiadur, help cyfrifiadurol,
    help gyda chyfrifiadur, help gyda fy ffon, cyfrifiaduron a ffonau, mynd ar lein, cynhwysiant digidol
  `,
  'adult-learning': `
    addysg oedolion, dysgu oedolion, dosbarth nos, dosbarthiadau nos, coleg, llythrennedd, rhifedd,
    cymwysterau, dysgu darllen, prifysgol agored
  `,
  library: `
    llyfrgell, llyfrgelloedd, lyfrgell, benthyg llyfr, benthyg llyfrau, llyfrau sain, llyfrgell deithiol,
    amser stori, lle i astudio
  `,
  work: `
    gwaith a gwirfoddoli, cyflogaeth, help i gael gwaith, cyngor gyrfaoedd, sgiliau gwaith, ffair swyddi
  `,
  'job-help': `
    help i ddod o hyd i waith, help i gael swydd, clwb swyddi, clwb gwaith, help gyda cv, help efo cv,
    sgiliau cyfweliad, canolfan waith, chwilio am swydd, cymorth cyflogaeth, nol ir gwaith
  `,
  volunteering: `
    gwirfoddoli, wirfoddoli, gwirfoddolwyr, canolfan wirfoddoli, cyfleoedd gwirfoddoli, gwaith gwirfoddol,
    elusen, helpu mewn siop elusen
  `,
  'self-employment': `
    hunangyflogedig, hunan gyflogedig, gweithio i mi fy hun, dechrau busnes, busnes newydd, cychwyn busnes,
    cyngor busnes, menter gymdeithasol
  `,
  families: `
    teuluoedd, cymorth i deuluoedd, canolfan deulu, hwb teulu, hwyl ir teulu, gweithgareddau teulu,
    dechraun deg, teuluoedd a phlant
  `,
  'baby-and-toddler': `
    grwp babanod, grwp babi, babanod a phlant bach, ti a fi, cylch ti a fi, cylch meithrin, grwp plant bach,
    tylino babi, rhieni a babanod, mam a babi, mamau a babanod, dosbarth cyn geni, stori a chan, amser odli
  `,
  parenting: `
    cwrs rhianta, grwp rhieni, help i rieni, cymorth i rieni, dosbarth rhianta, cwrs magu plant, grwp tadau
  `,
  'holiday-activities': `
    clwb gwyliau, cynllun chwarae, gweithgareddau gwyliau, gweithgareddaur haf, gwyliau haf, hanner tymor,
    clwb haf, gwersyll haf, bwyd a hwyl
  `,
  'youth-club': `
    clwb ieuenctid, clybiau ieuenctid, clwb pobl ifanc, canolfan ieuenctid, gweithiwr ieuenctid,
    grwp ieuenctid, yr urdd, aelwyd, clwb ffermwyr ifanc, ffermwyr ifanc, sgowtiaid
  `,
  childcare: `
    gofal plant, gofal plant am ddim, meithrinfa, feithrinfa, cylch meithrin, gwarchodwr plant,
    gwarchodwyr plant, clwb brecwast, clwb ar ol ysgol, clwb carco, 30 awr, gwarchod plant
  `,
  'toy-library': `
    llyfrgell deganau, teganau, teganau am ddim, banc babi, dillad babi, gwisg ysgol ail law,
    gwisg ysgol am ddim, cyfnewid gwisg ysgol, cewynnau am ddim, banc cewynnau
  `,
  'older-people': `
    pobl hyn, bobl hyn, pobol hyn, henoed, yr henoed, pensiynwyr, pensiynwr, wedi ymddeol, heneiddio,
    hen bobl, dros 60, oed yr addewid, rhywbeth i nain, rhywbeth i mamgu
  `,
  'day-centre': `
    canolfan ddydd, canolfannau dydd, gofal dydd, gofal dydd ir henoed, clwb dydd, canolfan dydd
  `,
  'help-at-home': `
    help gartref, help adref, help yn y cartref, gofal cartref, gofalwyr yn y cartref, glanhawr,
    pryd ar glud, prydau ar glud, cymorth yn y cartref, gwasanaeth siopa, torrir gwair
  `,
  telecare: `
    larwm personol, larwm cymunedol, larwm argyfwng, larwm gwddf, larymau ac offer, teleofal, botwm argyfwng
  `,
  disability: `
    anabledd, anabl, pobl anabl, bobl anabl, cymorth anabledd, grwp anabledd, hawliau anabl, clwb anabl,
    cadair olwyn hygyrch, hygyrch
  `,
  'learning-disability': `
    anabledd dysgu, anableddau dysgu, pobl ag anabledd dysgu, anawsterau dysgu, oedolion ag anabledd dysgu,
    clwb anabledd dysgu
  `,
  autism: `
    awtistiaeth, awtistig, oedolion awtistig, grwp awtistiaeth, cymorth awtistiaeth, asesiad awtistiaeth,
    niwroamrywiol, niwroamrywiaeth, adhd ac awtistiaeth
  `,
  'sight-loss': `
    colli golwg, colli fy ngolwg, dall, mynd yn ddall, rhannol ddall, nam ar y golwg, golwg gwael,
    methu gweld, ci tywys, llyfrau llafar, cymdeithas y deillion
  `,
  'hearing-loss': `
    colli clyw, colli fy nghlyw, byddar, pobl fyddar, trwm fy nghlyw, trwm eu clyw, drwm fy nghlyw,
    methu clywed, nam ar y clyw, iaith arwyddion, clwb pobl fyddar, dolen glyw, clyw gwael
  `,
  'equipment-loan': `
    benthyg offer, benthyg cadair olwyn, llogi cadair olwyn, offer iw fenthyg, llogi sgwter, offer symudedd,
    cymhorthion byw
  `,
  send: `
    anghenion dysgu ychwanegol, ady, anghenion arbennig, anghenion ychwanegol, plant anabl,
    plant ag anghenion, cymorth ady, ysgol arbennig, rhieni plant anabl
  `,
  carers: `
    gofalwyr, ofalwyr, gofalwr, grwp gofalwyr, canolfan gofalwyr, cymorth i ofalwyr, gofalwyr di dal
  `,
  'carer-support': `
    cymorth i ofalwyr, cefnogaeth i ofalwyr, grwp gofalwyr, asesiad gofalwr, cyngor i ofalwyr,
    grant i ofalwyr, hyfforddiant i ofalwyr
  `,
  'young-carers': `
    gofalwyr ifanc, gofalwr ifanc, ofalwyr ifanc, grwp gofalwyr ifanc, plant syn gofalu,
    gofalu am mam a fi yn ifanc
  `,
  respite: `
    seibiant, gofal seibiant, seibiant i ofalwyr, seibiant rhag gofalu, gwasanaeth eistedd, seibiannau byr,
    gwyliau i ofalwyr
  `,
  safety: `
    diogelu, teimlon ddiogel, lle diogel, cadwn ddiogel, hunan amddiffyn, cam drin, riportio cam drin
  `,
  'domestic-abuse': `
    cam drin domestig, camdriniaeth ddomestig, trais domestig, lloches i fenywod, lloches i ferched,
    cymorth i ferched, cymorth i fenywod, byw heb ofn, priodas dan orfod
  `,
  'sexual-abuse': `
    cam drin rhywiol, trais rhywiol, ymosodiad rhywiol, canolfan ymosodiad rhywiol, wedi cael fy nhreisio,
    goroeswyr, goroeswyr cam drin
  `,
  'victim-support': `
    cymorth i ddioddefwyr, dioddefwyr trosedd, dioddefwr trosedd, riportio trosedd casineb,
    cymorth trosedd casineb, cymorth i dystion, gwarchod cymdogaeth
  `,
  transport: `
    trafnidiaeth, cludiant, amserlen bws, amserlen bysiau, bws mini, llogi bws mini, tacsi hygyrch,
    tocyn bws, rhannu car
  `,
  'community-transport': `
    trafnidiaeth gymunedol, cludiant cymunedol, bws cymunedol, car cymunedol, cynllun car,
    gyrwyr gwirfoddol, gyrrwr gwirfoddol, bwcabus, fflecsi, lifft ir siop, lifft ir siopau, lifft ir dre
  `,
  'hospital-transport': `
    cludiant ir ysbyty, lifft ir ysbyty, cyrraedd yr ysbyty, cyrraedd apwyntiad, cyrraedd apwyntiadau,
    mynd ir ysbyty, cludiant cleifion, lifft at y doctor, lifft ir feddygfa
  `,
  faith: `
    capel, gapel, eglwys, mosg, ffydd, crefydd, gweddi, cyfarfod gweddi, grwp gweddi, ysgol sul, gweinidog,
    gwasanaeth capel
  `,
  identity: `
    diwylliant a hunaniaeth, hunaniaeth, fy niwylliant, yr un cefndir, amrywiaeth
  `,
  lgbtq: `
    lhdt, lhdtc, grwp lhdt, hoyw, lesbiaidd, deurywiol, trawsryweddol, pobl draws, hunaniaeth rhywedd,
    dod allan fel hoyw, ieuenctid lhdt, anneuaidd
  `,
  'cultural-group': `
    grwp diwylliannol, grwpiau diwylliannol, lleiafrifoedd ethnig, cymuned ddu, merched asiaidd,
    grwp pwyleg, sipsiwn, teithwyr, sipsiwn a theithwyr
  `,
  refugees: `
    ffoaduriaid, ffoadur, ceiswyr lloches, cymorth i ffoaduriaid, croeso i ffoaduriaid, ffoaduriaid wcrain,
    noddfa i ffoaduriaid
  `,
  'armed-forces': `
    cyn filwr, cyn filwyr, gyn filwyr, lluoedd arfog, y lluoedd arfog, teuluoedd y lluoedd, milwr,
    cyn aelod or lluoedd, lleng brydeinig
  `,
  'womens-group': `
    grwp menywod, grwp merched, grwpiau menywod, merched yn unig, menywod yn unig, canolfan menywod,
    canolfan merched, merched y wawr, sefydliad y merched
  `,
  'mens-group': `
    grwp dynion, grwpiau dynion, clwb dynion, dynion yn unig, iechyd dynion, rhywbeth i ddynion,
    dynion yn siarad, grwp i dadau
  `,
  venue: `
    neuadd, neuadd bentref, neuadd gymunedol, canolfan gymunedol, neuadd yr eglwys, festri, llogi neuadd,
    llogi ystafell, ystafell gyfarfod, lle i gyfarfod, neuadd goffa, lle i gael parti
  `,
  'repair-and-reuse': `
    atgyweirio, ailddefnyddio, ailgylchu, canolfan ailgylchu, rhoi dodrefn
  `,
  'repair-cafe': `
    caffi trwsio, gaffi trwsio, trwsio fy nhostiwr, trwsio tegell, trwsio dillad, trwsio fy nillad,
    trwsio fy meic, trwsio pethau
  `,
  'charity-shop': `
    siop elusen, siopau elusen, dillad ail law, cyfnewid dillad, ffair sborion, sêl cist car, rhoi dillad
  `,
  'library-of-things': `
    llyfrgell pethau, benthyg pethau, pethau iw benthyg, benthyg dril, benthyg offer, benthyg ysgol ddringo,
    benthyg peiriant, llogi offer
  `,
}
