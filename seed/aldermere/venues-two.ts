import type { z } from 'zod'
import type { ImportPlace } from '../../api/exchange/record.ts'
import { at } from './grid.ts'

type Place = z.input<typeof ImportPlace>
const venue = (place: Place): Place => ({ locality: 'Aldermere', county: 'Aldershire', ...place })

/** More places where things happen in Aldermere, on the same drawing and with the same postcode districts as `venues.ts`. */
export const venuesTwo = {
  // AM1: Castle
  lindenRoom: venue({
    name: 'The Linden Room',
    address: '14 Infirmary Lane',
    postcode: 'AM1 2LR',
    ...at(-560, 60),
    directions: 'A house with a wide blue door. Walk straight in; there is no desk.',
    transport: 'The 22 stops at Church Walk, three minutes away.',
  }),
  smallHours: venue({
    name: 'Small Hours Café',
    address: '6 Corn Street',
    postcode: 'AM1 3LF',
    ...at(300, 130),
    directions: 'Look for the lamp in the window. If the lamp is lit, we are open.',
    transport: 'The 9 stops outside until 11 pm; other buses stop in Market Place.',
  }),
  talkingRooms: venue({
    name: 'Talking Rooms',
    address: '22a Castle Street',
    postcode: 'AM1 2AD',
    ...at(-300, 150),
    directions:
      'A plain grey door between two shops. Press the top bell. Stairs, or a small lift round the back.',
    transport: 'The 7, 14 and 22 stop at Castle Street.',
  }),
  cottageHospital: venue({
    name: 'Aldermere Community Hospital',
    address: 'Infirmary Lane',
    postcode: 'AM1 2LH',
    ...at(-620, 0),
    directions: 'Main entrance, then follow the coloured line on the floor that matches your letter.',
    transport: 'The 22 turns round in the hospital grounds every twenty minutes.',
  }),
  shopmobility: venue({
    name: 'Shopmobility Office',
    address: 'Level 1, Tolbooth Lane Car Park',
    postcode: 'AM1 1BR',
    ...at(-190, 300),
    directions: 'Drive in and follow the wheelchair signs to five free bays outside the office.',
    transport: 'Three minutes on the flat from Market Place.',
  }),
  stColumbas: venue({
    name: 'St Columba’s Parish Room',
    address: '18 Corn Street',
    postcode: 'AM1 3LG',
    ...at(450, 210),
    directions: 'Left of the church, through the iron gate. The gate is heavy but never locked.',
    transport: 'The 9 stops at Corn Street East.',
  }),
  // AM2: Riverside
  loanCupboard: venue({
    name: 'The Loan Cupboard',
    address: '30 Great South Road',
    postcode: 'AM2 5LD',
    ...at(60, -900),
    directions: 'Behind the tyre shop. You can drive right up to the shutter to load.',
    transport: 'The 14 stops at Great South Road.',
  }),
  // AM3: Northgate
  millHouse: venue({
    name: 'Mill House',
    address: '12 Windmill Lane',
    postcode: 'AM3 2NH',
    ...at(-480, 1800),
    directions: 'The long brick building at the foot of the old windmill. Our minibus parks by the door.',
    transport: 'The 14 stops at Windmill Lane; it is level from the stop to Mill House.',
  }),
  // AM4: Millfields
  wheelsRight: venue({
    name: 'Wheels Right Workshop',
    address: 'Unit 2, Shuttle Yard',
    postcode: 'AM4 7SZ',
    ...at(1370, 300),
    directions: 'Roll in under the shutter. There is a chair to borrow while we work on yours.',
    transport: 'The 9 stops at Weaver Street, three minutes away.',
  }),
  openCircle: venue({
    name: 'Open Circle',
    address: '1 Wharf Road',
    postcode: 'AM4 8WD',
    ...at(2380, 260),
    directions: 'The building with the big painted circle. Press the green button.',
    transport: 'The 22 stops at Wharf Road.',
  }),
  handMeOn: venue({
    name: 'Hand-Me-On',
    address: '44 Weaver Street',
    postcode: 'AM4 7DW',
    ...at(1700, 400),
    directions: 'The shop with the rocking horse. Prams fit through the door.',
    transport: 'The 9 stops at Weaver Street.',
  }),
  // AM5: Levens & Cray
  crayWood: venue({
    name: 'Cray Wood',
    address: 'Reservoir Road',
    locality: 'Upper Cray',
    postcode: 'AM5 4WD',
    ...at(-2700, 2700),
    directions: 'Follow the orange ribbons from the dam car park, about five minutes along a wide track.',
    transport: 'The 31 stops at the dam.',
  }),
  // AM6: Stainby
  youthBase: venue({
    name: 'Stainby Youth Base',
    address: '3 Kestrel Way',
    postcode: 'AM6 3SF',
    ...at(2090, -1780),
    directions: 'Purple door, round the side of the Estate Centre.',
    transport: 'The 14 and 22 stop outside.',
  }),
} satisfies Record<string, Place>
