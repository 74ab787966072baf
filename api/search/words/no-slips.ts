/** Common words and names that stand a letter from a phrase of one word and are no typing error. */
export const noSlips: ReadonlySet<string> = new Set(
  `addition additions chart charts brand brands price prices identify whilst strike strikes plain plains singh spend spends rapid rapids layer layers
  wright faster carter hungary convert converts retain retains retaining refrain spots departed departing flood floods flooded flooding plates ballot
  ballots harder bullet bullets cruise cruises invest invested sorts stint stints patents vista slate slates leaning swamp crude stunt stunts brake brakes
  brooke dragged simmons scots venus angel angels saint saints howard colin nancy clyde dolls beans threads grapes`
    .split(/\s+/)
    .filter(Boolean),
)
