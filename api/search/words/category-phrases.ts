import type { PhraseTable } from '../phrases/phrase-book.ts'

/** What people call things, by the category it means; a comma between phrases. A slash gives a choice of words. */
export const categoryPhrases: PhraseTable = {
  advice: `
    cab, citizens advice, citizens advice bureau
  `,
  'hearing-loss': `
    hard of hearing, deaf, going deaf, cant hear, lip reading, sign language
  `,
  'sight-loss': `
    blind, going blind, cant see, losing my sight, partially sighted, macular
  `,
  'food-bank': `
    food bank/parcel/parcels, free food
  `,
  'community-meal': `
    hot meal, free meal/meals, food and drink, eat and drink, free dinner, sunday lunch
  `,
  'warm-space': `
    somewhere/place/anywhere warm, warm space/hub/bank/room, get out of the cold, sit in the warm,
    keep out of the cold
  `,
  'coffee-morning': `
    coffee morning, tea and a chat, cuppa and a chat, cup of tea, cuppa, natter, hot/warm/soft drink, tea and drink, drink and a chat, drink tea/coffee
  `,
  'lunch-club': `
    lunch club, dinner club
  `,
  'mens-shed': `
    mens shed, man shed, woodwork/workshop for men
  `,
  'baby-and-toddler': `
    mums and tots, mother and toddler, parent and toddler, stay and play, baby/toddler group, playgroup,
    messy play, rhyme time
  `,
  'holiday-activities': `
    half term, holiday club, summer/easter holidays, school holidays, haf club
  `,
  'youth-club': `
    youth club, somewhere for teenagers/teens
  `,
  'repair-cafe': `
    repair/repaired cafe, mend my toaster/kettle/clothes, get something fixed, fix my toaster/kettle/bike
  `,
  'community-transport': `
    dial a ride, ring and ride, community bus, community car
  `,
  'hospital-transport': `
    lift to hospital, get/getting to hospital, get/getting to appointment/appointments,
    transport to hospital, lift to the doctors
  `,
  'debt-advice': `
    debt advice, bailiffs at the door
  `,
  'credit-union': `
    credit union, cheap loan, save a little
  `,
  grants: `
    hardship fund/grant, emergency money, household support fund, crisis loan
  `,
  'digital-skills': `
    learn computers, use my phone/tablet/ipad/computer, how to use the internet
  `,
  'english-classes': `
    learn english, english lessons/classes
  `,
  'charity-shop': `
    charity shop, clothes swap, swap shop, second hand
  `,
  'library-of-things': `
    borrow a drill/tools/ladder, library of things
  `,
  gardening: `
    community garden, grow veg/vegetables, allotment
  `,
  walking: `
    walking group, health walk, ramblers, go for a walk
  `,
  'falls-prevention': `
    chair exercise/exercises/yoga, seated exercise, strength and balance
  `,
  'toy-library': `
    school uniform, baby clothes/bank/things, nappies, pram, cot
  `,
  'household-goods': `
    second hand furniture, white goods, need a bed/cooker/fridge/sofa/washer
  `,
  'young-carers': `
    young carer/carers
  `,
  respite: `
    respite, sitting service
  `,
  telecare: `
    pendant alarm, panic button, careline, lifeline alarm
  `,
  'help-at-home': `
    home help, cleaner, handyman, gardener for pensioner/pensioners
  `,
  'domestic-abuse': `
    womens refuge, refuge
  `,
  'equipment-loan': `
    borrow a wheelchair, wheelchair hire, hire a wheelchair, commode, walking frame
  `,
}
