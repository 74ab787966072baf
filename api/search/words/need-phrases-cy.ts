import type { PhraseTable } from '../phrases/phrase-book.ts'

/**
 * How people say what is wrong, by the need it means, in Welsh as it is typed: without accents or apostrophes, north and south, a mutated form beside
 * the plain one where people type it. They await a reader's check.
 */
export const needPhrasesCy: PhraseTable = {
  loneliness: `
    unig, yn unig, teimlon unig, teimlo yn unig, unigrwydd, unigedd, mor unig, wedi ynysu, ynysig,
    ar fy mhen fy hun, ar ben fy hun, ar ei phen ei hun, ar ei ben ei hun, byw ar fy mhen fy hun,
    byw ar ben fy hun, byn unig, dim ffrindiau, heb ffrindiau, does gen i neb, does gen i ddim ffrindiau,
    neb yn galw, neb yn ymweld, nadolig ar fy mhen fy hun, mam yn unig, dad yn unig, nain yn unig,
    mamgu yn unig
  `,
  'someone-to-talk-to': `
    rhywun i siarad, rhywun i siarad a nhw, rhywun i siarad ag o, neb i siarad, neb i siarad a nhw,
    eisiau siarad, isio siarad, moyn siarad, angen siarad, siarad a rhywun, siarad efo rhywun,
    siarad gyda rhywun, sgwrs, sgwrsio, cael sgwrs, eisiau sgwrs, isio sgwrs, moyn sgwrs, clonc,
    paned a sgwrs, panad a sgwrs, dishgled a chlonc, rhywun i wrando, clust i wrando, eisiau cwmni,
    isio cwmni, galwad ffon cyfeillgar
  `,
  'making-friends': `
    gwneud ffrindiau, gwneud ffrindiau newydd, neud ffrindie, ffrindiau newydd, cwrdd a phobl,
    cyfarfod pobl, cyfarfod pobol, cwrdd a phobl newydd, cymdeithasu, rhywbeth iw wneud, rhywbeth i neud,
    dim byd iw wneud, dim byd i neud, wedi diflasu, mynd allan mwy, mas or ty
  `,
  'stuck-at-home': `
    yn gaeth ir ty, caeth ir ty, gaeth ir ty, methu mynd allan, methu mynd mas, methu gadael y ty,
    methu gadael ty, byth yn mynd allan, byth yn mynd mas, styc yn y ty, styc adra, sownd yn y ty,
    sownd adref, ymweliad cartref, ymweliadau cartref
  `,
  'new-to-area': `
    newydd ir ardal, newydd symud, newydd symud yma, wedi symud yma, newydd symud ir ardal,
    ddim yn nabod neb, nabod neb yma, newydd i gymru, symud i gymru
  `,
  'money-worries': `
    dim arian, heb arian, dim pres, heb bres, prinder arian, poeni am arian, pryderon ariannol,
    pryderon am arian, problemau arian, problemau ariannol, trafferthion ariannol, methu fforddio,
    costau byw, cost byw, methu talu, methu talu biliau, methu talur biliau, talu biliau, arian yn brin,
    brin o arian, mewn trafferth ariannol, sgint, tlodi, help gydag arian, help efo pres, cyllidebu,
    incwm isel
  `,
  debt: `
    dyled, dyledion, mewn dyled, ddyled, ddyledion, nyled, nyledion, arnaf arian, arna i arian, beilïaid,
    beili, treth y cyngor, treth cyngor, methu talu treth y cyngor, dreth gyngor, cerdyn credyd, benthyciad,
    benthyciadau, ol ddyledion, cyngor dyled, methdalu, methdaliad
  `,
  benefits: `
    budd daliadau, budd dal, budd daliad, fudd daliadau, fudd dal, mudd daliadau, credyd cynhwysol,
    gredyd cynhwysol, nghredyd cynhwysol, taliad annibyniaeth personol, lwfans gweini, lwfans gofalwr,
    lwfans gofalwyr, credyd pensiwn, budd dal tai, budd dal plant, hawlio, beth alla i hawlio,
    help i hawlio, apel budd dal, lwfans byw ir anabl, canolfan waith, sancsiwn
  `,
  'energy-bills': `
    methu talur bil nwy, methu talu bil nwy, methu talur nwy, methu talu am nwy, methu talur trydan,
    methu talur bil trydan, methu talu bil trydan, bil nwy, bil trydan, biliau nwy, biliau trydan,
    biliau ynni, bil ynni, filiau ynni, biliau gwresogi, costau gwresogi, costau ynni,
    methu fforddio gwresogi, methu fforddio gwres, methu fforddior gwres, mesurydd rhagdalu, top up nwy,
    tlodi tanwydd, taleb tanwydd, talebau tanwydd, olew gwresogi, taliad tanwydd gaeaf
  `,
  hunger: `
    llwglyd, yn llwgu, llwgu, newynog, eisiau bwyd, isio bwyd, moyn bwyd, angen bwyd, dim bwyd, heb fwyd,
    dim byd i fwyta, dim byd iw fwyta, methu fforddio bwyd, methu prynu bwyd, methu bwydor plant,
    bwydo fy mhlant, bwydor teulu, parsel bwyd, parseli bwyd, taleb bwyd, talebau bwyd, bwyd am ddim,
    cinio ysgol am ddim, bwyd rhad
  `,
  essentials: `
    dim gwely, angen gwely, dim popty, angen popty, dim ffwrn, dim oergell, angen oergell, dim dodrefn,
    angen dodrefn, dim celfi, angen celfi, peiriant golchi, peiriant golchi wedi torri, dillad ysgol,
    gwisg ysgol, angen dillad, dillad gaeaf, cot aeaf, dillad babi, cewynnau, clytiau babi, cysgu ar y llawr
  `,
  'keeping-warm': `
    rhywle cynnes, lle cynnes, lle cynnas, man cynnes, cadwn gynnes, cadw yn gynnes, cadwn gynnas, ty oer,
    tyn oer, oer yn y ty, rhy oer, rhewi, dim gwres, heb wres, gwres wedi torri, methu cynhesu, methu twymo,
    boiler wedi torri, cartref oer
  `,
  home: `
    angen ty, angen fflat, angen cartref, ty cyngor, tai cyngor, rhestr dai, rhestr tai, tai cymdeithasol,
    cymdeithas dai, problem tai, problemau tai, problemau gydar landlord, angen symud, ty rhy fach,
    cartref fforddiadwy, help gyda thai, ty fforddiadwy
  `,
  'nowhere-to-live': `
    digartref, ddigartref, digartrefedd, nunlle i fyw, unman i fyw, unman i gysgu, nunlle i gysgu,
    nunlle i aros, unman i aros, dim cartref, heb gartref, dim to uwch fy mhen, cysgu allan,
    cysgu ar y stryd, cysgu yn y car, cysgu yn fy nghar, cysgu ar soffa, soffa syrffio, lle i aros,
    lle i gysgu, lle i fyw, rhywle i aros, rhywle i gysgu, rhywle i fyw, wedi cael fy nhaflu allan,
    cael fy nhaflu allan, llety brys, llety dros dro, hostel ir digartref, colli fy nghartref, gadael gofal
  `,
  eviction: `
    troi allan, cael fy nhroi allan, cael ein troi allan, cael fy nhroi mas, hysbysiad gadael,
    methu talur rhent, methu talu rhent, methu talu fy rhent, ol ddyledion rhent, rhent rhy uchel,
    rhent wedi codi, landlord yn gwerthu, landlord eisiau fi allan, colli fy nhy, colli ein cartref,
    colli ty, methu talur morgais, methu talu morgais, ôl-ddyledion morgais
  `,
  'home-condition': `
    lleithder, tamprwydd, damprwydd, ty tamp, llwydni, llwydni ar y waliau, to yn gollwng, ton gollwng,
    dim dwr poeth, landlord yn gwrthod trwsio, atgyweiriadau, angen trwsior ty, ffenestr wedi torri,
    drafftiau, inswleiddio, llygod mawr, llygod yn y ty
  `,
  'home-adaptation': `
    canllaw, canllawiau cydio, lifft grisiau, methu dringo grisiau, methu dringor grisiau,
    methu mynd i fynyr grisiau, methu mynd ir bath, cawod cerdded i mewn, ramp cadair olwyn, addasiadau,
    addasur ty, addasu fy nghartref, addasu cartref, grant cyfleusterau, therapydd galwedigaethol
  `,
  'feeling-low': `
    teimlon isel, teimlo yn isel, isel fy ysbryd, iselder ysbryd, digalon, teimlon ddigalon, trist,
    teimlon drist, methu ymdopi, ddim yn ymdopi, cael trafferth ymdopi, crio trwyr amser, crio o hyd,
    wedi cael llond bol, iechyd meddwl, fy iechyd meddwl, lechyd meddwl, salwch meddwl,
    problemau iechyd meddwl, methu codi or gwely, nerfau, anhapus, torri lawr, chwalfa nerfol,
    sgitsoffrenia, deubegwn
  `,
  depression: `
    iselder, iselder ol eni, iselder ar ol geni, dioddef o iselder, dim awydd, dim egni, dim cymhelliant,
    colli diddordeb, felan, tabledi iselder
  `,
  anxiety: `
    gorbryder, pryder, pryderus, poeni, poenin ofnadwy, poeni trwyr amser, poeni gormod, methu stopio poeni,
    panig, pwl o banig, pyliau o banig, bwl o banig, nerfus, ofn mynd allan, ofn pobl, trawma, gor feddwl,
    gorbryder cymdeithasol
  `,
  stress: `
    straen, dan straen, dan bwysau, o dan bwysau, gormod o straen, pwysau gwaith, straen gwaith,
    wedi blino lan, wedi llosgi allan, methu ymlacio, ymlacio, ymwybyddiaeth ofalgar, myfyrio
  `,
  'self-harm': `
    hunan niweidio, hunan anafu, hunan-niwed, hunanniweidio, niweidio fy hun, brifo fy hun, lladd fy hun,
    eisiau marw, isio marw, moyn marw, hunanladdiad, hunanladdol, ddim eisiau byw, ddim isio byw,
    ddim moyn byw, meddyliau hunanladdol, torri fy hun
  `,
  confidence: `
    dim hyder, diffyg hyder, hyder, magu hyder, colli hyder, colli fy hyder, hunan barch, hunan hyder, swil,
    rhy swil, casau fy hun, teimlon dda i ddim
  `,
  sleep: `
    methu cysgu, ddim yn cysgu, cysgun wael, trafferth cysgu, problemau cysgu, deffro yn y nos,
    effro drwyr nos, anhunedd, hunllefau, cwsg, cwsg gwael, wedi blino trwyr amser
  `,
  loss: `
    galar, galaru, galar a cholled, colled, colli rhywun, wedi colli rhywun, torcalon, torri fy nghalon,
    colli fy nghi, colli anifail anwes, hiraeth, hiraethu
  `,
  bereavement: `
    profedigaeth, brofedigaeth, colli fy ngwr, colli fy ngwraig, colli fy mam, colli fy nhad, colli fy mab,
    colli fy merch, colli fy mrawd, colli fy chwaer, colli fy nain, colli fy nhaid, colli mam, colli dad,
    colli gwr, colli gwraig, colli nain, colli mamgu, colli tadcu, colli taid, colli partner,
    colli fy mhartner, colli fy ffrind, wedi colli fy ngwr, gwr wedi marw, ngwr wedi marw, gwraig wedi marw,
    ngwraig wedi marw, mam wedi marw, dad wedi marw, nhad wedi marw, mab wedi marw, merch wedi marw,
    rhywun wedi marw, marwolaeth, gweddw, gwr gweddw, angladd, cynhebrwng, talu am angladd, costau angladd,
    colli anwylyd, methu byw hebddo
  `,
  'baby-loss': `
    colli babi, colli fy mabi, colli ein babi, camesgor, camesgoriad, marw enedigaeth, marwenedigaeth,
    babi wedi marw, anffrwythlondeb, methu cael plant
  `,
  separation: `
    ysgariad, ysgaru, cael ysgariad, gwahanu, wedi gwahanu, wedi gwahanu or gwr, gwr wedi gadael,
    ngwr wedi gadael, gwraig wedi gadael, priodas ar ben, chwalu priodas, wedi chwalu, gweld fy mhlant,
    cael gweld y plant, methu gweld fy mhlant, cyswllt a phlant
  `,
  body: `
    salwch hirdymor, salwch hir dymor, cyflwr hirdymor, cyflwr iechyd, byw gyda salwch, byw gyda chyflwr,
    byw efo salwch, problemau iechyd, iechyd gwael, newydd gael diagnosis, ar ol llawdriniaeth,
    anabledd hirdymor, salwch cronig, newydd ddod or ysbyty
  `,
  pain: `
    poen, poen cronig, poen cefn, poen hirdymor, poen trwyr amser, mewn poen, cefn drwg, nghefn yn brifo,
    poen cymalau, pen tost, cur pen, meigryn, ffisiotherapi, ffisio, ffibromyalgia
  `,
  diabetes: `
    clefyd siwgr, clwyf siwgr, clefyd y siwgr, diabetig, siwgr gwaed, lefelau siwgr, diabetes math 2,
    diabetes math 1, newydd gael diabetes
  `,
  'heart-and-lungs': `
    trawiad ar y galon, trawiad calon, calon wan, clefyd y galon, problemau ar y galon, problemaur galon,
    methiant y galon, stroc, cael stroc, wedi cael stroc, pwysedd gwaed, pwysau gwaed, colesterol,
    asthma arnaf, brest wael, methu anadlu, trafferth anadlu, problemau anadlu, allan o wynt, byr o wynt,
    ysgyfaint, clefyd yr ysgyfaint, covid hir
  `,
  cancer: `
    canser, ganser, chanser, canser y fron, canser y prostad, canser y coluddyn, cemotherapi, cemo,
    radiotherapi, tiwmor, hosbis, gofal diwedd oes, gofal lliniarol, canser ar mam
  `,
  memory: `
    colli cof, colli fy nghof, cof gwael, cof drwg, nghof yn wael, anghofio, anghofio pethau,
    anghofion hawdd, anghofio popeth, dryslyd, wedi drysu, drysu, mam yn anghofio, dad yn anghofio,
    mam wedi drysu, dementia ar mam, dementia ar dad, clefyd alzheimer, caffi cof, crwydro yn y nos
  `,
  falls: `
    cwympo, syrthio, disgyn, baglu, wedi cwympo, wedi syrthio, wedi disgyn, mam yn cwympo, mam yn syrthio,
    mam yn disgyn, dad yn cwympo, dad yn syrthio, dad yn disgyn, nain yn syrthio, mamgu yn cwympo,
    syrthio o hyd, cwympo o hyd, disgyn o hyd, ofn syrthio, ofn cwympo, ofn disgyn, ansad, simsan,
    cydbwysedd, colli cydbwysedd, penysgafn, pendro, torri clun
  `,
  arthritis: `
    cryd cymalau, crydcymalau, gwynegon, cymalau, cymalau poenus, cymalau stiff, pen glin drwg,
    penglin drwg, pengliniau, clun newydd, esgyrn brau, osteoporosis arnaf, clun ddrwg, cymalau anystwyth
  `,
  menopause: `
    menopos, y menopos, fenopos, y newid bywyd, pyliau poeth, chwysu yn y nos, hormonau
  `,
  'healthy-habits': `
    byn iach, byw yn iach, bywyn iach, byn iachach, iachach, arferion iach, arferion iachach,
    ffordd iach o fyw, edrych ar ol fy hun, gofalu am fy iechyd, gwella fy iechyd, newid arferion
  `,
  'more-active': `
    cadwn heini, cadw yn heini, cadw heini, dod yn heini, mwy heini, bod yn fwy egniol, mwy egniol,
    ymarfer corff, ymarfer ysgafn, ymarfer corff ysgafn, ymarfer cadair, symud mwy, campfa, campfa rhad,
    nofio am ddim, dysgu nofio, dechrau rhedeg, ffitrwydd
  `,
  weight: `
    colli pwysau, eisiau colli pwysau, isio colli pwysau, moyn colli pwysau, rhy dew, rhy drwm, dros bwysau,
    gordew, gordewdra, bwytan iach, bwyta yn iach, deiet, slimio, clwb colli pwysau, anhwylder bwyta,
    magu pwysau, gorfwyta
  `,
  smoking: `
    rhoir gorau i smygu, rhoir gorau i ysmygu, rhoi gorau i smygu, stopio smygu, stopio smocio,
    stopio ysmygu, smygu, smocio, ysmygu, sigarets, fepio, stopio fepio
  `,
  alcohol: `
    yfed gormod, yfed gormod o alcohol, yfed trwyr amser, yfed bob nos, problem yfed, problem alcohol,
    goryfed, stopio yfed, methu stopio yfed, rhoir gorau i yfed, alcoholig, alcoholiaeth, gwr yn yfed,
    ngwr yn yfed, dad yn yfed, mam yn yfed, mab yn yfed, meddw, wedi meddwi, sobri, dibynnol ar alcohol
  `,
  drugs: `
    cyffuriau, gyffuriau, chyffuriau, cymryd cyffuriau, ar gyffuriau, problem cyffuriau,
    problemau cyffuriau, mab ar gyffuriau, merch ar gyffuriau, caeth i gyffuriau, yn gaeth i gyffuriau,
    dibyniaeth, caethiwed, canabis, adferiad or cyffuriau, stopio cymryd cyffuriau
  `,
  gambling: `
    gamblo, gamblo gormod, problem gamblo, stopio gamblo, methu stopio gamblo, caeth i gamblo, betio,
    betio ar lein, siop fetio, hapchwarae, gwr yn gamblo
  `,
  caring: `
    gofalwr, gofalwyr, ofalwr, ofalwyr, gofalu am mam, gofalu am fy mam, gofalu am dad, gofalu am fy nhad,
    gofalu am fy ngwr, gofalu am fy ngwraig, gofalu am fy mab, gofalu am fy merch, gofalu am rywun,
    edrych ar ol mam, edrych ar ol dad, edrych ar ol fy mam, edrych ar ol fy ngwr, edrych ar ol fy nhad,
    dwin ofalwr, gofalwr di dal, gofalwyr di dal, cymorth i ofalwyr, mam angen gofal
  `,
  'carer-break': `
    seibiant, seibiant i ofalwyr, seibiant rhag gofalu, angen seibiant, angen brec, gofal seibiant,
    brec o ofalu, rhywun i eistedd gyda mam, rhywun i eistedd efo mam, rhywun i eistedd gyda dad,
    rhywun i warchod mam, hoe fach, wedi blino gofalu
  `,
  'caring-for-child': `
    plentyn ag awtistiaeth, plentyn awtistig, mab awtistig, merch awtistig, mab ag awtistiaeth,
    plentyn anabl, mab anabl, merch anabl, anghenion arbennig, anghenion ychwanegol,
    anghenion dysgu ychwanegol, ady, plentyn ag adhd, mab ag adhd, gwrthod mynd ir ysgol,
    ddim eisiau mynd ir ysgol, plentyn ag anghenion
  `,
  'family-life': `
    bywyd teuluol, problemau teuluol, problemau teulu, cymorth i deuluoedd, cefnogaeth i deuluoedd,
    help ir teulu, canolfan deulu, canolfan plant, trafferthion adref, dechraun deg, gweithiwr cymdeithasol,
    maethu, mabwysiadu
  `,
  'new-baby': `
    beichiog, feichiog, yn feichiog, disgwyl babi, yn disgwyl, cael babi, babi newydd, fabi newydd,
    newydd gael babi, newydd anedig, mam newydd, dad newydd, mam am y tro cyntaf, bwydo ar y fron,
    babi ddim yn cysgu, babin crio, babi yn crio, bydwraig, ymwelydd iechyd, cyn geni, grwp babanod
  `,
  parenting: `
    bod yn rhiant, rhianta, magu plant, cwrs rhianta, cwrs magu plant, methu rheolir plant,
    plant ddim yn gwrando, plant yn camymddwyn, rhiant sengl, mam sengl, dad sengl, rhieni sengl,
    help i rieni, cymorth i rieni, hyfforddiant poti, stranciau
  `,
  'childrens-activities': `
    rhywbeth ir plant, rhywbeth ir plant ei wneud, rhywbeth i blant, pethau ir plant, pethau i blant,
    gweithgareddau i blant, gweithgareddau plant, plant wedi diflasu, plant yn bored, gwyliaur haf,
    gwyliau ysgol, gwyliau haf, gwyliaur ysgol, hanner tymor, clwb plant, clwb gwyliau, clwb ar ol ysgol,
    diddanur plant, diwrnod allan ir plant, cylch chwarae
  `,
  teenagers: `
    arddegau, yn eu harddegau, plant yn eu harddegau, mab yn ei arddegau, merch yn ei harddegau, pobl ifanc,
    bobl ifanc, pobol ifanc, clwb ieuenctid, ieuenctid, bwlio, cael fy mwlio, cael ei fwlio, cael ei bwlio,
    mab yn cael ei fwlio, rhywbeth i bobl ifanc, aelwyd yr urdd
  `,
  relationships: `
    problemau perthynas, problemau priodas, priodas mewn trafferth, dadlau, dadlau trwyr amser, ffraeo,
    ffraeo o hyd, cwnsela cyplau, cyngor perthynas, cweryla, wedi ffraeo gydar teulu, cyfryngu
  `,
  safety: `
    ddim yn teimlon ddiogel, ddim yn ddiogel, teimlon anniogel, anniogel, ofn rhywun, ofn mynd adref,
    cael fy mygwth, bygwth, bygythiadau, aflonyddu, diogelu, lle diogel, cadwn ddiogel, poeni am blentyn,
    masnachu pobl
  `,
  'abuse-at-home': `
    cam drin domestig, camdriniaeth, camdriniaeth ddomestig, trais domestig, cam drin, cael fy ngham drin,
    trais yn y cartref, trais yn y ty, gwr yn fy nharo, ngwr yn fy nharo, gwr yn fy mwrw, ngwr yn fy mwrw,
    partner yn fy nharo, cariad yn fy nharo, mae on fy nharo, maen fy mwrw, fy nharo i, ofn fy ngwr,
    ofn fy mhartner, ofn fy nghariad, gadael fy ngwr, gadael fy mhartner, gwr yn rheoli, rheolaeth orfodol,
    stelcio, lloches i ferched, lloches i fenywod, cymorth i ferched, priodas dan orfod
  `,
  'sexual-violence': `
    trais rhywiol, cam drin rhywiol, ymosodiad rhywiol, cael fy nhreisio, wedi cael fy nhreisio, treisio,
    trais rhywiol yn blentyn, cam drin yn blentyn, cam drin plant yn rhywiol, meithrin perthynas amhriodol
  `,
  crime: `
    dioddefwr trosedd, dioddefwyr trosedd, wedi dioddef trosedd, trosedd, lladrad, wedi dwyn,
    cael fy mwrglera, ymosod arnaf, rhywun wedi ymosod, sgam, wedi cael fy sgamio, twyll, cael fy nhwyllo,
    twyllo, cymdogion swnllyd, cymydog swnllyd, ymddygiad gwrthgymdeithasol, fandaliaeth, torri i mewn
  `,
  'hate-crime': `
    trosedd casineb, troseddau casineb, hiliaeth, hiliol, sylwadau hiliol, homoffobia, homoffobig,
    trawsffobia, gwahaniaethu, cael fy ngwahaniaethu, rhagfarn, islamoffobia
  `,
  'daily-living': `
    ymdopi o ddydd i ddydd, byw o ddydd i ddydd, tasgau bob dydd, help yn y cartref, help o gwmpas y ty,
    methu edrych ar ol fy hun, mam ddim yn ymdopi, dad ddim yn ymdopi, mam yn cael trafferth ymdopi,
    gofal cartref, gofal yn y cartref, byw yn annibynnol, bywn annibynnol
  `,
  'getting-around': `
    dim car, heb gar, methu gyrru, dim bws, dim bysiau, dim trafnidiaeth, lifft ir ysbyty,
    cyrraedd yr ysbyty, mynd ir ysbyty, lifft at y doctor, lifft ir doctor, lifft ir siop, mynd ir siopau,
    cyrraedd apwyntiad, cyrraedd apwyntiadau, tocyn bws, bathodyn glas, cludiant, trafnidiaeth,
    sgwter symudedd, teithio o gwmpas, methu cerdded yn bell
  `,
  'shopping-and-cleaning': `
    help gyda siopa, help efo siopa, methu siopa, gwneud fy siopa, nol siopa, help i lanhau,
    help gyda glanhau, help efo llnau, glanhaur ty, llnaur ty, methu glanhau, methu llnau, gwaith ty,
    pryd ar glud, prydau ar glud, coginio i mi fy hun, nol presgripsiwn, mynd ar ci am dro, celcio,
    golchi dillad
  `,
  forms: `
    llenwi ffurflen, llenwi ffurflenni, lenwi ffurflen, lenwi ffurflenni, help gyda ffurflen,
    help gyda ffurflenni, help efo ffurflen, help efo ffurflenni, ddim yn deall y llythyr,
    ddim yn deall llythyr, darllen llythyr, gwaith papur, ysgrifennu llythyr, ffurflen pip,
    llythyr or cyngor
  `,
  'getting-online': `
    mynd ar lein, mynd arlein, ar lein, dysgu defnyddio cyfrifiadur, defnyddio cyfrifiadur,
    methu defnyddio cyfrifiadur, help gyda chyfrifiadur, help efo cyfrifiadur, dim rhyngrwyd, dim wifi,
    defnyddior we, sut i ddefnyddio fy ffon, defnyddio fy ffon, defnyddio ffon, help gyda ffon,
    defnyddio tabled, dim cyfrifiadur, sgiliau digidol
  `,
  equipment: `
    cadair olwyn, gadair olwyn, cadair olwynion, benthyg cadair olwyn, ffon gerdded, ffrâm gerdded,
    ffram zimmer, cymorth clyw, cymhorthion clyw, teclyn clyw, batris cymorth clyw, comod, offer symudedd,
    offer anabledd, larwm gwddf, gwely ysbyty, sedd bath
  `,
  'work-and-learning': `
    gwaith a dysgu, dysgu rhywbeth newydd, dysgu sgiliau, sgiliau newydd, dim cymwysterau, cael cymwysterau,
    cwrs am ddim, cyrsiau am ddim, dosbarth nos, dosbarthiadau nos, addysg oedolion, mynd yn ol ir coleg,
    newid gyrfa, cyngor gyrfa, gyrfa cymru, ailhyfforddi
  `,
  'finding-work': `
    dod o hyd i waith, chwilio am waith, chwilio am swydd, ffeindio gwaith, ffindo gwaith, cael swydd,
    angen swydd, angen gwaith, eisiau swydd, isio swydd, isio gwaith, moyn swydd, methu cael swydd,
    methu cael gwaith, di waith, yn ddi waith, ddi waith, allan o waith, colli fy swydd, colli swydd,
    colli gwaith, wedi colli fy swydd, diswyddo, cael y sac, ysgrifennu cv, cyfweliad, cyfweliad swydd,
    prentisiaeth, profiad gwaith
  `,
  'off-sick': `
    i ffwrdd yn sal, bant yn sal, off yn sal, absenoldeb salwch, tal salwch, nodyn salwch, nodyn doctor,
    nodyn ffitrwydd, rhy sal i weithio, methu gweithio, mynd yn ol ir gwaith, nol ir gwaith,
    dychwelyd ir gwaith, sal or gwaith
  `,
  'english-language': `
    dysgu saesneg, siarad saesneg, methu siarad saesneg, ddim yn siarad saesneg, gwersi saesneg,
    dosbarth saesneg, dosbarthiadau saesneg, gwella fy saesneg, saesneg ddim yn dda, ymarfer saesneg,
    saesneg i ddechreuwyr
  `,
  'reading-and-maths': `
    methu darllen, methu ysgrifennu, methu sgwennu, methu darllen ac ysgrifennu, methu sillafu,
    dysgu darllen, dysgu ysgrifennu, help gyda darllen, help efo darllen, help gyda mathemateg, mathemateg,
    rhifedd, llythrennedd, dyslecsia, dyslecsig, gwael am fathemateg, sgiliau sylfaenol
  `,
  volunteering: `
    gwirfoddoli, wirfoddoli, gwirfoddolwr, gwirfoddolwyr, eisiau gwirfoddoli, isio gwirfoddoli,
    moyn gwirfoddoli, rhoi amser, rhoi fy amser, helpu eraill, helpu pobl, rhoi rhywbeth yn ol,
    gwaith gwirfoddol, bod yn wirfoddolwr
  `,
  rights: `
    fy hawliau, hawliau, gwybod fy hawliau, beth ywn hawliau, hawliau gwaith, hawliau anabl, eiriolwr,
    eiriolaeth, rhywun i siarad drosta i, rhywun i siarad ar fy rhan, cwyno, gwneud cwyn, cwyn am yr ysbyty,
    cyngor am ddim, angen cyngor
  `,
  immigration: `
    ceisiwr lloches, ceiswyr lloches, hawlio lloches, cais lloches, ffoadur, ffoaduriaid, mewnfudo, fisa,
    mewnfudwr, mewnfudwyr, statws sefydlog, swyddfa gartref, dinasyddiaeth, dinasyddiaeth brydeinig,
    aros yn y du, cyngor mewnfudo, dim papurau, alltudio
  `,
  'legal-problem': `
    cyngor cyfreithiol, cyngor cyfreithiol am ddim, cyfreithiwr, cyfreithwyr, angen cyfreithiwr, twrnai,
    gwneud ewyllys, ewyllys, atwrneiaeth, mynd ir llys, achos llys, tribiwnlys, cymorth cyfreithiol,
    problem gyfreithiol, diswyddo annheg, arestio
  `,
  interests: `
    rhywbeth iw fwynhau, rhywbeth i fwynhau, diddordeb newydd, diddordebau, hobi, hobïau, rhywbeth newydd,
    rhywbeth hwyl, beth sydd ymlaen, beth symlaen, pethau iw gwneud, wedi ymddeol, cadwr meddwl yn brysur,
    cadwn brysur
  `,
  'being-creative': `
    bod yn greadigol, creadigol, grwp creadigol, celf a chrefft, crefftau, grwp crefft, dosbarth celf,
    dysgu peintio, dysgu paentio, dysgu gwau, dysgu gwnio, dysgu crosio, gwau, gwnio, crosio, gwau a chlonc,
    peintio, paentio, crochenwaith, ysgrifennu creadigol, barddoniaeth
  `,
  outdoors: `
    awyr agored, yn yr awyr agored, awyr iach, cael awyr iach, garddio, garddior, gardd gymunedol, rhandir,
    rhandiroedd, ym myd natur, bywyd gwyllt, mynd am dro, cerdded yn y coed, mynd allan i gerdded,
    mannau gwyrdd, pysgota, tyfu llysiau
  `,
  'music-and-singing': `
    ganu, cor, ymuno a chor, cor cymunedol, cor meibion, cor merched, cerddoriaeth, gerddoriaeth, grwp canu,
    dysgu gitar, dysgur gitar, dysgu piano, gwersi cerdd, gwersi gitar, gwersi piano, chwarae offeryn,
    band pres, cydganu, cymanfa ganu
  `,
}
