/** Words for a number, by the plural forms of the language (`Intl.PluralRules`); `{n}` is the number. */
export type Plural = { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>

/**
 * The words that the first results need. A dictionary without one of these does not compile. `{name}` stands for a value: see `fill`.
 */
export interface Words {
  /** BCP 47 tag, used for `lang` and for `Intl`. */
  lang: string
  /** The language's own name for itself. */
  languageName: string
  /** Whether a person who speaks it has read this through. */
  reviewed: boolean

  /** Before the last thing in a row. */
  and: string
  intro: string
  what: string
  where: string
  whereHint: string
  search: string
  shortcuts: string
  soon: string
  suggestionsTitle: string
  suggestions: Plural
  suggestionKinds: { listing: string; category: string; need: string; place: string }
  defaultShortcuts: { active: string; talk: string; money: string; meet: string }
  urgentHelp: string
  exitPage: string
  exitHint: string

  // Results.
  results: Plural
  resultsFor: Plural
  resultsNear: Plural
  resultsForNear: Plural
  noResults: string
  noResultsFor: string
  pageOf: string
  page: string
  pages: string
  previous: string
  next: string
  sort: string
  sorts: { relevance: string; distance: string; name: string; checked: string }
  chips: string
  clearAll: string
  remove: string
  showMap: string
  showList: string
  loading: string
  degraded: string
  placeUnknown: string
  understood: string
  understoodNear: string
  tryThese: string
  relaxation: Plural
  askSomeone: string
  askSomeoneText: string
  because: string
  whyFor: string

  // Filters.
  filter: string
  filtersOn: Plural
  groups: {
    when: string
    whoFor: string
    where: string
    cost: string
    access: string
    language: string
    what: string
    need: string
    how: string
    joining: string
  }
  days: { mon: string; tue: string; wed: string; thu: string; fri: string; sat: string; sun: string }
  openNowFilter: string
  withinKm: string
  ageChip: string
  free: string
  acceptingFilter: string
  modes: { 'in-person': string; online: string; phone: string; 'home-visit': string }
  referralFilters: { self: string; professional: string; 'none-needed': string }

  /** Access features by slug, for those that we bring along. */
  accessFeatures: Readonly<Record<string, string>>
  /** For a search without any words. */
  anything: string

  // A card.
  reach: { 'area-wide': string; online: string; phone: string; 'home-visit': string }
  placeHidden: string
  askWhere: string
  near: string
  paused: string
  waitingList: string
  waitDays: Plural
  waitWeeks: Plural
  by: string
  notCheckedLately: string

  // When.
  today: string
  tomorrow: string
  atTime: string
  openNow: string
  openNowUntil: string
  allDay: string
  anyTime: string
  anyTimeOnline: string
  anyTimePhone: string
  askTimes: string
  phoneAskTimes: string
  timeRange: string
  clock: { am: string; pm: string; midday: string; midnight: string; time: string }
  costs: { free: string; ask: string; option: string }
  joins: {
    'none-needed': string
    self: string
    professional: string
    selfOrProfessional: string
    ask: string
    book: string
  }

  // Checked.
  checked: {
    never: string
    today: string
    yesterday: string
    days: Plural
    weeks: Plural
    months: Plural
    years: Plural
  }

  // Distance.
  distance: { km: string; m: string; here: string }

  // A listing.
  back: string

  // Map.
  map: {
    name: string
    help: string
    cluster: Plural
    zoomIn: string
    zoomOut: string
    panUp: string
    panDown: string
    panLeft: string
    panRight: string
    controls: string
    approximate: string
    count: Plural
    skip: string
    failed: string
    open: string
  }

  // When something goes wrong.
  failed: {
    gone: string
    title: string
    text: string
    offlineTitle: string
    offlineText: string
    badRequest: string
    tooMany: string
    retry: string
    instead: string
  }
  crisisRing: string
  crisisMore: string
}

/** The words that come later: of a listing in full, of the filters, and of our own pages. */
export interface MoreWords {
  // Finding.
  directory: string
  heading: string
  whatHint: string
  soonNone: string
  filters: string
  within: string
  anyDistance: string
  age: string
  ageHint: string
  apply: Plural
  close: string
  countBeside: Plural
  more: string
  rules: {
    everyDay: string
    weekdays: string
    everyWeekday: string
    everyOther: string
    everyNWeeks: Plural
    monthlyByWeekday: string
    monthlyByDate: string
    everyNMonths: Plural
    lastDay: string
    weekOrdinals: { 1: string; 2: string; 3: string; 4: string; 5: string; '-1': string }
    /** A day of the month, by `Intl.PluralRules` of kind ordinal. */
    ordinal: Plural
    seasons: { 'term-time': string; 'school-holidays': string }
    notBankHolidays: string
    from: string
    until: string
  }

  // Who, cost, joining.
  ages: {
    all: string
    range: string
    from: string
    upTo: string
    one: string
    monthsRange: string
    monthsUpTo: string
    birthToYears: string
    birthToMonths: string
    pregnancy: string
  }
  checkedBy: { provider: string; curator: string; feed: string }
  freshness: { due: string; overdue: string; stale: string }
  listing: {
    when: string
    nextDates: string
    noDates: string
    usualTimes: string
    closures: string
    closure: string
    join: string
    call: string
    book: string
    website: string
    email: string
    where: string
    address: string
    directions: string
    transport: string
    getThere: string
    placeHidden: string
    approximate: string
    firstVisit: string
    about: string
    whoFor: string
    whoNotFor: string
    cost: string
    access: string
    languages: string
    whoRuns: string
    charity: string
    checked: string
    dueAgain: string
    wrong: string
    wrongLink: string
    takeAway: string
    calendar: string
    print: string
    fullPage: string
    online: string
    phone: string
    homeVisit: string
    areaWide: string
    neutralTitle: string
  }
}

/** Every sentence that the embed and the pages show, for one language. */
export type AllWords = Words & MoreWords
