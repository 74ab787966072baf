/** Sayings that hold the words of an everyday phrase and are no trouble: their words are plain words. A comma between sayings, a slash for a choice. */
export const plainSayings = `
  on street parking, street food, broke my leg/arm/wrist/ankle/toe, tea/lunch/coffee/city break, dog/cat/pet grooming, memory stick/foam/lane/card,
  brush/breast stroke, drinking water/fountain, energy drink, time slot, stress ball, window/roller/venetian blinds, weight lifting/training, free weights,
  send a letter/parcel/message/email/card, send me, send us, send them, send off, great depression, fat quarter/quarters, home office furniture, skate ramp,
  cancer research shop, broke the ice, heart of the community, asylum museum, hungry caterpillar, the hunger games, lonely hearts, crime fiction/novels/books,
  crime writing, drug store, sleep over, sleeping bag/bags, transport museum, pain au chocolat, stroke a dog
`
