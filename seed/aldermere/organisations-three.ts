import type { z } from 'zod'
import type { ImportOrganisation } from '../../api/exchange/record.ts'
import { mobile, site, ukPhone } from './building.ts'

/** The menders, teachers and circles behind the last topics of the town. All are made up. */
export const organisationsThree = {
  mendAldermere: {
    name: 'Mend Aldermere',
    kind: 'community-group',
    description: 'Volunteers with soldering irons, darning needles and a dislike of landfill.',
    website: site('mend-aldermere'),
    email: 'fixers@mend-aldermere.example.org',
    phone: mobile(601),
  },
  toolLibrary: {
    name: 'Aldermere Tool Library',
    kind: 'social-enterprise',
    description: 'Four hundred tools, one shelf of manuals, and people who know which is which.',
    website: site('tool-library'),
    email: 'borrow@tool-library.example.org',
    phone: ukPhone(602),
    companyNumber: 'DEMO-C0602',
  },
  wayIn: {
    name: 'Way In',
    kind: 'charity',
    description: 'Helps people into work, and back into work, at the speed that suits them.',
    website: site('way-in'),
    email: 'hello@way-in.example.org',
    phone: ukPhone(610),
    charityNumber: 'DEMO-2100610',
  },
} satisfies Record<string, z.input<typeof ImportOrganisation>>
