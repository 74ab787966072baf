/** The words that only our own pages use; what a listing says in words comes from `widget/words`. */
export const pageWords = {
  site: 'Waymark',
  skip: 'Skip to the main part',
  exitHint: 'Takes you to the BBC weather page, now.',
  footer: 'About this directory',
  privacy: 'Privacy',
  cookies: 'Cookies',
  accessibility: 'Accessibility',
  suggest: 'Suggest a change',
  errorPrefix: 'Error: ',
  problem: 'There is a problem',

  directory: {
    nearHint: 'Postcode or place. We do not keep it.',
    show: 'Show results',
    found: 'What we found',
    sortBy: 'Sort by',
    few: 'There is more if you look a little wider',
    browse: 'Browse by kind of help',
    missing: 'Do you know of something that should be here?',
    missingLink: 'Tell us about it',
    wrongLead: 'Nothing was searched. Change these and search again.',
    unread: 'Part of your search could not be read',
    urgentTitle: 'In danger, or feeling unsafe?',
    urgentText: 'If you or someone else is in danger now, ring 999.',
    urgentLink: 'More urgent help',
    allOf: 'See everything in the directory',
  },

  filters: {
    howFar: 'How far',
    openAt: (at: string) => `Open at ${at.replace('T', ' ')}`,
    near: (place: string) => `Near ${place}`,
    point: 'Near a point on the map',
    area: (area: string) => `In ${area}`,
    unknown: (name: string, value: string) => `${name}: ${value}`,
  },

  listing: {
    phone: 'Phone',
    askWhere: 'Ask where it is',
    printHow:
      'To print this page, use your browser’s print button. It prints large, with the phone number and the address of this page.',
    hidden: 'The place is kept private to keep people safe.',
    address: 'Address of this page',
    contacts: 'People to ask',
    travel: 'Getting there',
    sure: 'Ring before you go',
    askAccess: 'Nobody has told us about access yet. Ask first if you need to be sure.',
    runsMore: 'Their website',
    back: 'Search the directory',
  },

  area: {
    title: (name: string) => `Help in ${name}`,
    description: (name: string) => `Groups, advice and things to do for people in ${name}.`,
    total: (results: string) => `${results}, near here, at home, by phone or online.`,
    nothing: (name: string) => `Nothing in the directory says that it serves ${name} yet.`,
    all: (n: number, label: string) => `All ${n.toLocaleString('en-GB')} for ${label}`,
    inside: (name: string) => `Within ${name}`,
  },

  urgent: {
    title: 'Urgent help',
    lead: 'You do not need to be sure that it is urgent. Ring, and they will help you to decide.',
    near: 'Help near you that is not an emergency',
  },

  suggestion: {
    newTitle: 'Suggest something for the directory',
    newLead:
      'Tell us about a group, a place or a service that helps people here. A person reads every suggestion before anything changes.',
    aboutTitle: (name: string) => `Tell us about “${name}”`,
    aboutLead: 'A person reads what you write and checks it before anything changes.',
    existing:
      'To change something that is already here, open its page and choose “Tell us what should change”.',
    kind: 'What do you want to tell us?',
    kinds: { correction: 'Something should change', wrong: 'It is not true, or it is not there any more' },
    text: 'What should we know?',
    textHint: 'For example: “It starts at 10 now, not 9.30.”',
    new: {
      name: { label: 'What is it called?' },
      organisation: {
        label: 'Who runs it?',
        hint: 'A group, a charity, a church, the council. Leave it empty if you do not know.',
      },
      where: {
        label: 'Where is it?',
        hint: 'The name of the place or its address; or “online”, or “by phone”.',
      },
      when: { label: 'When is it on?', hint: 'For example: “Every Thursday, 10 to 12, not in August.”' },
      contact: {
        label: 'How do people get in touch with it?',
        hint: 'A phone number, an e-mail address or a website that the public may use.',
      },
      text: { label: 'What happens there, and who is it for?' },
    },
    trap: 'Leave this empty',
    noPersonal:
      'Please do not write anything about your own health, or about somebody else. We do not ask who you are.',
    send: 'Send',
    thanksTitle: 'Thank you',
    thanksText: 'A person will read it and check it. If it is right, you will see it in the directory.',
  },

  faults: {
    notFound: 'We cannot find that page',
    notFoundText:
      'The address may be mistyped, or the page may have moved. You can search for what you need.',
    gone: 'This is no longer in the directory',
    goneText:
      'It has closed, or the people who run it asked us to take it away. You can look for something like it.',
    unexpected: 'Something went wrong on our side',
    unexpectedText: 'It is not your fault. Try again in a minute.',
    tooMany: 'Too many at once',
    badRequest: 'That could not be read',
    reference: (id: string) => `If you tell us about it, say: ${id}`,
    search: 'Search the directory',
  },
} as const
