const subjects = [
  'Lunch club',
  'Walking group',
  'Debt advice',
  'Stroke exercise',
  'Baby group',
  'Repair café',
  'Choir',
  'Carers’ hour',
]
const towns = ['Levens', 'Upper Cray', 'Stainby', 'Netherbeck', 'Northgate', 'Cold Ings']

/** A list of made-up services in Open Referral UK 3.0, as text, piece by piece; the same every time. */
export function* madeUpServices(count: number): Generator<string> {
  yield '{"contents":['
  for (let i = 0; i < count; i++) yield `${i === 0 ? '' : ',\n'}${JSON.stringify(service(i))}`
  yield ']}'
}

function service(i: number) {
  const pick = <T>(list: readonly T[], turn: number) => list[turn % list.length]
  const town = pick(towns, i >> 3)
  return {
    id: uuid(1, i),
    name: `${pick(subjects, i)} ${i} in ${town}`,
    status: 'active',
    description: `<p>Come along on the day. There is tea, and somebody to show you round ${town}.</p><p>Ask for the person at the door, who has a list with number ${i} on it.</p>`,
    url: `https://service-${i}.example.org`,
    email: `hello-${i}@example.org`,
    last_modified: '2026-09-01T10:00:00Z',
    assured_date: '2026-08-15',
    organization: { id: uuid(2, i >> 2), name: `Group ${i >> 2}`, description: 'Neighbours.' },
    schedules: [
      {
        id: uuid(3, i),
        freq: 'WEEKLY',
        byday: pick(['MO', 'TU', 'WE', 'TH', 'FR'], i),
        opens_at: '10:00',
        closes_at: '12:00',
      },
    ],
    service_at_locations: [
      {
        id: uuid(4, i),
        location: {
          id: uuid(5, i),
          location_type: 'physical',
          name: `${town} Hall`,
          latitude: 53.4 + (i % 100) / 1000,
          longitude: -1.3 - (i % 37) / 1000,
          addresses: [
            {
              id: uuid(6, i),
              address_1: `${1 + (i % 200)} High Street`,
              city: town,
              state_province: 'Aldershire',
              postal_code: 'AM1 2AB',
              country: 'GB',
              address_type: 'physical',
            },
          ],
        },
      },
    ],
  }
}

const uuid = (kind: number, i: number) => `00000000-0000-4000-800${kind}-${String(i).padStart(12, '0')}`
