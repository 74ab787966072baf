/**
 * Words that say the same wherever phrases are compared, by region, age or habit: who writes "me mam keeps falling" means what "my mum keeps falling"
 * means. Each list begins with the word that stands for all. Keys of words, as `phraseKey` makes them.
 */
const same = [
  'mum mam mom mother mummy mommy mama mamma ma',
  'dad father daddy dada papa',
  'nan nana nanna nannan gran granny grannie granni grandma grandmother grandmoth',
  'grandad granddad grandpa grandfather grampa gramp grandda',
  'husband hubby hubbie hubbi hub',
  'wife missus missis',
  'son lad',
  'kid child children kiddy kiddie kiddi bairn wean youngster',
  'grandkid grandchild grandchildren',
  'friend mate pal bestie besti',
  'boyfriend bf',
  'girlfriend gf',
  'teenager teen',
  'brother bro',
  'sister sis',
  'electric electricity leccy leckie lecki lecky elec',
  'cant cannot carnt',
  'dont doesnt',
  'nobody noone',
  'somebody someone',
  'anybody anyone',
  'scared afraid frighten frightened',
  'telly tv television',
  'pensioner oap',
] as const

/** The word that stands for all that say the same, by each of them. */
export const sameInPhrases: ReadonlyMap<string, string> = new Map(
  same.flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return others.map((other): [string, string] => [other, first])
  }),
)
