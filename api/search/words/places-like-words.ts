/** Names of British places, and usual names of wards, that people type as ordinary words; folded as place names are. */
export const placesLikeWords: ReadonlySet<string> = new Set([
  ...`reading rugby bath march may deal battle sale hope wells street ash bury rye sandwich ware wash barking eye wing ham over beer box crook settle hale fleet hook lee
  stone barry tongue rest bread home house hall church park garden gardens green school station library market chapel bridge mill moor wood woods hill water bank banks
  cross castle riverside central centre town village city north south east west abbey priory court grove lane old new great little light friendship loose ball nasty good
  easter christmas diet wool ale broom cheddar cotton epping falls flash fry hand hard head heath horse jump kelly kent knight lamb land lock lost man mid night no place
  pill play port pool race ripe row rush salt sand saint seal sharp shop single sing sleep small snow spring stoke sunny talk tea wear whale will worth young mental health
  support help advice carers counselling food money work job jobs debt housing group groups club clubs`.split(
    /\s+/,
  ),
  'north east',
  'north west',
  'south east',
  'south west',
  'lands end',
  'pity me',
  'good easter',
  'no place',
])
