import { smooth } from './curves.ts'
import { type GridPoint, points } from './grid.ts'

/** The Mere, from the hills in the west to the flats in the east: the points that its meanders pass through. */
export const riverPoints: GridPoint[] = points(
  '-8600,-100 -7500,-420 -6600,-120 -6000,-420 -5550,-300 -5200,-150 -4700,-500 -4100,-250 -3500,-620 -2900,-420 -2450,-760 -1900,-560 -1400,-300 -900,-380 -550,-640 -150,-560 250,-380 700,-420 1000,-720 1400,-900 1800,-820 2200,-560 2700,-640 3000,-1000 3500,-1150 4000,-900 4600,-1050 5100,-1450 5800,-1500 6500,-1250 7500,-1600 8600,-1350',
)

const stepsPerReach = 8

/** The middle of the river, smoothly. */
export const river: GridPoint[] = smooth(riverPoints, stepsPerReach)

/** Metres from bank to bank, `along` from source (0) to sea (1). */
export const riverWidth = (along: number): number => 34 + 46 * along + 8 * Math.sin(along * 60)

/** The part of the river's middle between two of its points (by easting), in few corners: what a ward's edge follows. */
export function reach(fromEast: number, toEast: number): GridPoint[] {
  const index = (east: number) => riverPoints.findIndex((point) => point[0] === east) * stepsPerReach
  return river.slice(index(fromEast), index(toEast) + 1).filter((_, i) => i % (stepsPerReach / 2) === 0)
}

/** The line from Harrowick; it stops once in Aldermere. */
export const railway: GridPoint[] = points(
  '-8600,3900 -6500,3150 -4600,2050 -2800,1420 -1250,960 -500,790 330,740 1150,810 1800,900 2500,1130 3600,1650 5200,2150 8600,2900',
)

/** Where the trains stop. */
export const station: GridPoint = [330, 740]

/** Roads that go somewhere, from the market cross outwards. */
export const mainRoads: { name: string; points: GridPoint[] }[] = [
  { name: 'Northgate', points: points('0,0 55,250 70,480 60,760') },
  {
    name: 'Cold Ings Road',
    points: points('60,760 90,1100 170,1500 150,1950 330,2650 420,3300 610,3950 560,4700 900,6600'),
  },
  { name: 'Bridge Street', points: points('0,0 -80,-220 -110,-420 -150,-560 -190,-740') },
  {
    name: 'Great South Road',
    points: points('-190,-740 -150,-960 -30,-1220 -110,-1650 -60,-2300 160,-3100 60,-4300 350,-6600'),
  },
  {
    name: 'Levens Road',
    points: points(
      '0,0 -240,80 -700,90 -1300,240 -1800,370 -2500,480 -3150,760 -3700,880 -4500,1010 -5600,1350 -8600,1750',
    ),
  },
  { name: 'Foundry Road', points: points('0,0 300,30 760,-40 1180,-60 1600,20 2200,140 2800,120 3500,260') },
  { name: 'Netherbeck Road', points: points('3500,260 4260,280 5000,420 6200,380 8600,900') },
  {
    name: 'Stainby Road',
    points: points(
      '1180,-60 1230,-400 1420,-680 1500,-890 1620,-1200 1780,-1560 2000,-2050 2380,-2480 2950,-3100 3500,-4200 4700,-6600',
    ),
  },
  {
    name: 'Cray Road',
    points: points(
      '-1300,240 -1420,700 -1750,1180 -2350,1900 -2380,2500 -2700,3230 -3500,3250 -4300,3300 -5100,3750 -6100,4700 -7400,6600',
    ),
  },
  {
    name: 'Ridgeway',
    points: points('-1420,700 -1180,1250 -700,1780 150,1950 900,1850 1500,1560 1960,1080 1960,600 2020,110'),
  },
  {
    name: 'Commonside',
    points: points(
      '-2600,-1900 -1900,-2150 -1200,-2050 -600,-1880 -110,-1860 450,-1920 1050,-1900 1500,-1700 1780,-1560',
    ),
  },
]

/** Lanes between villages, and the streets of the old town that were there before any plan. */
export const lanes: { name: string; points: GridPoint[] }[] = [
  { name: 'Castle Street', points: points('-20,20 -180,-10 -330,-120 -400,-230') },
  { name: 'Castle Green', points: points('-400,-230 -480,-190 -640,-120 -760,80') },
  { name: 'Corn Street', points: points('30,40 180,130 400,210 640,290 900,330 1180,250') },
  { name: 'Station Road', points: points('70,480 200,600 330,690 560,640 720,450 640,290') },
  { name: 'Tanner Row', points: points('-240,80 -420,200 -700,230 -900,330') },
  { name: 'Tolbooth Lane', points: points('-240,80 -190,240 -60,330 60,330') },
  { name: 'Church Walk', points: points('-330,-120 -430,-20 -420,85') },
  { name: 'Quay Street', points: points('-800,-720 -420,-820 -190,-740 200,-520 520,-540 820,-800') },
  { name: 'Withy Lane', points: points('-420,-820 -620,-1050 -760,-1180 -1050,-900 -1150,-760') },
  { name: 'Windmill Lane', points: points('150,1950 -300,1980 -620,2120 -820,2500 -640,2900') },
  {
    name: 'Reservoir Road',
    points: points('-2380,2500 -2540,2500 -2860,2400 -3400,2450 -3700,2900 -4300,3300'),
  },
  { name: 'Chapel Lane', points: points('-3700,880 -3620,1040 -3400,1200 -2900,1330 -1900,1230') },
  { name: 'School Lane', points: points('-3700,880 -3860,660 -3800,400 -3050,180') },
  { name: 'Meadow Lane', points: points('-2500,480 -2800,300 -3050,180') },
  { name: 'Top Lane', points: points('610,3950 900,3800 1600,3500 2600,3000 3300,2100 4000,1100 4260,280') },
  { name: 'Beck Row', points: points('4260,280 4240,400 4400,560') },
  { name: 'Wharf Road', points: points('2400,120 2420,330 2600,560 2450,820') },
  {
    name: 'Common Road',
    points: points('2380,-2480 2900,-2350 3250,-2150 3950,-2350 5000,-2250 8600,-2900'),
  },
  { name: 'Church Lane', points: points('2000,-2050 2250,-2350 2500,-2620 2350,-2860') },
  { name: 'Hollin Lane', points: points('-2600,-1900 -3350,-2000 -4300,-1700 -5600,-1850 -8600,-1500') },
  { name: 'Drovers Way', points: points('-3350,-2000 -3450,-2600 -2700,-3300 -2500,-4600 -3100,-6600') },
  { name: 'High Street', points: points('-4150,3420 -4300,3300 -4420,3160') },
  { name: 'Windmill Bottom', points: points('-640,2900 -900,3500 -700,4200 -1100,5200 -900,6600') },
  { name: 'Long Lane', points: points('-5600,1350 -5500,2300 -5100,3100 -5100,3750') },
]

/** A part of the town: where it is, which postcode sector it has, which way its streets run, and what they are called. */
export interface Neighbourhood {
  name: string
  kind: 'neighbourhood' | 'village'
  sector: string
  /** Postcodes to draw in it. */
  postcodes: number
  ring: GridPoint[]
  /** Degrees from east, how far apart the streets are in metres, and how much they bend. */
  streets: { angle: number; gap: number; bend: number; names: string } | null
}

const n = (
  name: string,
  sector: string,
  postcodes: number,
  ring: GridPoint[],
  streets: Neighbourhood['streets'],
  kind: Neighbourhood['kind'] = 'neighbourhood',
): Neighbourhood => ({ name, kind, sector, postcodes, ring, streets })

/** The parts of the town and the villages round it, ward by ward. */
export const neighbourhoods: Neighbourhood[] = [
  n(
    'Old Town',
    'AM1 1',
    24,
    points('-720,-60 -420,-140 -240,-360 0,-420 210,-270 230,200 240,640 -560,700 -740,400'),
    {
      angle: 12,
      gap: 105,
      bend: 26,
      names:
        'Saddler Street,Fish Row,Butter Lane,Glovers Yard,Pinfold Lane,Mercers Row,Cutler Lane,Priory Street,Bakehouse Lane,Minster Yard,Swan Lane,Chandlers Row,Quill Street,Sexton Lane,Almoners Court,Friar Street',
    },
  ),
  n('West End', 'AM1 2', 22, points('-1260,850 -1220,250 -1260,-120 -950,-220 -760,0 -760,420 -600,710'), {
    angle: -62,
    gap: 108,
    bend: 18,
    names:
      'Regent Terrace,Albion Terrace,Clarence Street,Belvedere Road,Victoria Terrace,Adelaide Street,Sussex Place,Melbourne Street,Wellington Row,Portland Street,Cambria Street,Osborne Road',
  }),
  n(
    'Cornmarket',
    'AM1 3',
    20,
    points('250,-260 620,-290 930,-420 1080,-150 1120,300 1080,720 520,650 260,640'),
    {
      angle: 18,
      gap: 110,
      bend: 16,
      names:
        'Barley Street,Oat Street,Malthouse Lane,Weighbridge Road,Hopton Street,Granary Row,Maltings Court,Drayman Street,Tramway Road,Ostler Street,Carter Street,Wainwright Street',
    },
  ),
  n(
    'Hollins',
    'AM3 2',
    24,
    points('-1150,1080 -700,900 -100,850 60,900 110,1350 110,1880 -520,1800 -960,1450'),
    {
      angle: 28,
      gap: 115,
      bend: 30,
      names:
        'Hollins Road,Holly Bank,Yew Tree Road,Rowan Street,Alder Road,Maple Grove,Elm Road,Hawthorn Street,Juniper Street,Laurel Bank,Hornbeam Road,Sycamore Avenue,Larch Street,Linden Road,Aspen Close,Chestnut Road,Beech Road,Hazel Street',
    },
  ),
  n(
    'Ridgeway',
    'AM3 1',
    26,
    points('110,860 700,850 1120,920 1340,1300 1320,1580 900,1830 1000,2180 620,2330 170,2080'),
    {
      angle: 8,
      gap: 112,
      bend: 28,
      names:
        'Summit Road,Larkhill Road,Skyline Avenue,Vale View,Moorside Road,Fellside,Cairn Street,Tarn Street,Beacon Road,Quarry Street,Crag View,Bracken Road,Gorse Hill,Curlew Road,Lonnin Lane,Scar Street,Pike Road,Rigg Street',
    },
  ),
  n('Windmill Hill', 'AM3 3', 14, points('-880,1900 -360,2030 -160,2450 -520,2760 -1050,2520 -1080,2150'), {
    angle: 42,
    gap: 120,
    bend: 34,
    names:
      'Miller Road,Sailcloth Street,Grindstone Lane,Hopper Street,Sackville Road,Fantail Close,Postmill Road,Bran Street,Sieve Lane,Cornmill Close',
  }),
  n(
    'Highcroft',
    'AM3 3',
    16,
    points('1400,1020 1850,1050 2180,1250 2380,1780 1900,2150 1520,2120 1560,1680 1400,1400'),
    {
      angle: -35,
      gap: 118,
      bend: 24,
      names:
        'Scholars Way,Tutor Street,Croft Road,Highcroft Avenue,Chalk Lane,Slate Street,Ink Lane,Lectern Close,Primer Road,Satchel Row,Desk Lane,Bell Close',
    },
  ),
  n(
    'Foundry',
    'AM4 7',
    30,
    points('1180,540 1150,-80 1250,-560 1500,-740 1800,-660 2060,-440 2100,120 1920,580'),
    {
      angle: 78,
      gap: 92,
      bend: 8,
      names:
        'Weaver Street,Shuttle Street,Loom Street,Spindle Street,Carder Street,Heddle Street,Anvil Street,Smelter Street,Hammer Row,Bessemer Street,Ingot Street,Puddler Street,Furnace Road,Warp Street,Selvedge Street,Iron Street,Crucible Row,Forge Street',
    },
  ),
  n('Highfield', 'AM4 7', 20, points('1980,200 2360,210 2400,480 2560,900 2380,1010 1930,860'), {
    angle: 70,
    gap: 104,
    bend: 18,
    names:
      'Bobbin Way,Highfield Road,Teasel Road,Flax Street,Calico Row,Gingham Road,Worsted Street,Twill Street,Damask Road,Fustian Row,Linsey Close',
  }),
  n(
    'Wharf',
    'AM4 8',
    22,
    points('2140,60 2180,-380 2560,-520 2860,-560 3120,-260 3280,160 2840,420 2600,480 2460,180'),
    {
      angle: 22,
      gap: 112,
      bend: 14,
      names:
        'Bargee Street,Lock Street,Towline Road,Windlass Street,Tiller Road,Narrow Street,Coal Wharf,Lockkeepers Row,Gantry Road,Crane Street,Mooring Road,Keel Street',
    },
  ),
  n(
    'Southbank',
    'AM2 4',
    26,
    points('-900,-620 -560,-780 -240,-700 -190,-1340 -520,-1500 -1060,-1380 -960,-980'),
    {
      angle: -20,
      gap: 100,
      bend: 20,
      names:
        'Osier Street,Reed Street,Sedge Road,Eel Lane,Ferry Street,Teal Street,Basket Row,Bulrush Road,Willow Bank,Kingfisher Street,Otter Lane,Sallow Road,Minnow Street,Punt Street',
    },
  ),
  n('Quayside', 'AM2 5', 20, points('-150,-690 220,-480 620,-530 840,-820 1080,-1000 860,-1320 -120,-1340'), {
    angle: -14,
    gap: 108,
    bend: 22,
    names:
      'Anchor Street,Sailmakers Row,Chain Street,Tidewater Road,Customs Lane,Ballast Street,Tallow Street,Ropery Road,Lighter Street,Capstan Road,Pilot Street,Slipway',
  }),
  n(
    'Fairfield',
    'AM2 6',
    28,
    points('-140,-1380 860,-1360 1240,-1120 1420,-1250 1560,-1560 1080,-1830 420,-1860 -120,-1810'),
    {
      angle: 10,
      gap: 112,
      bend: 32,
      names:
        'Fairfield Avenue,Clover Road,Buttercup Street,Vetch Close,Meadowsweet Road,Sorrel Street,Cowslip Road,Campion Street,Yarrow Road,Speedwell Street,Teasel Close,Foxglove Road,Daisy Street,Harebell Road,Tansy Street,Mallow Road',
    },
  ),
  n(
    'Commonside',
    'AM2 6',
    18,
    points('-1080,-1440 -520,-1560 -180,-1420 -160,-1820 -150,-2260 -640,-2380 -1180,-2120 -1260,-1720'),
    {
      angle: 24,
      gap: 114,
      bend: 26,
      names:
        'Drover Street,Pound Lane,Gander Street,Furrow Road,Ploughman Road,Haymaker Street,Scythe Street,Thatcher Road,Shepherd Street,Wether Lane,Stile Road,Hurdle Street',
    },
  ),
  n(
    'Stainby Park',
    'AM6 3',
    34,
    points('1720,-1060 2280,-1020 2680,-1120 2960,-1300 3060,-1820 2560,-2020 2120,-2000 1840,-1560'),
    {
      angle: -26,
      gap: 104,
      bend: 44,
      names:
        'Kestrel Way,Lapwing Close,Skylark Road,Merlin Road,Plover Street,Wren Road,Siskin Close,Linnet Road,Redwing Street,Dunnock Close,Goldcrest Road,Swift Street,Martin Road,Heron Way,Wagtail Close,Sandpiper Road,Fieldfare Close,Bullfinch Road',
    },
  ),
  n(
    'Stainby',
    'AM6 4',
    14,
    points('2080,-2200 2520,-2300 2700,-2480 2740,-2760 2300,-2880 2120,-2560'),
    {
      angle: 50,
      gap: 120,
      bend: 20,
      names: 'Rectory Road,Glebe Close,Tithe Street,Lychgate Road,Sexton Street,Bellringers Row',
    },
    'village',
  ),
  n('Common End', 'AM6 5', 8, points('3020,-2420 3300,-2380 3360,-2640 3080,-2720'), {
    angle: 70,
    gap: 120,
    bend: 10,
    names: 'Turbary Road,Peat Lane,Commoners Row',
  }),
  n('Levens Bank', 'AM5 1', 20, points('-2360,700 -1480,640 -1400,200 -1460,-60 -2120,100 -2420,380'), {
    angle: 14,
    gap: 116,
    bend: 30,
    names:
      'Pumphouse Road,Spring Street,Wellhead Road,Conduit Street,Cistern Row,Aqueduct Road,Fountain Street,Sluice Road,Brook Street,Weir Road,Penstock Close,Rill Lane',
  }),
  n(
    'Levens',
    'AM5 2',
    16,
    points('-4160,1130 -3820,1260 -3400,1180 -3240,850 -3480,560 -4020,560'),
    {
      angle: 20,
      gap: 122,
      bend: 26,
      names:
        'Orchard Lane,Damson Close,Codlin Street,Perry Lane,Russet Close,Bramley Road,Cider Lane,Pippin Close',
    },
    'village',
  ),
  n('Meadow', 'AM5 3', 6, points('-3260,330 -2880,360 -2820,60 -3180,40'), null, 'village'),
  n(
    'Upper Cray',
    'AM5 4',
    14,
    points('-4560,3470 -4200,3560 -3980,3380 -4060,3140 -4440,3060 -4640,3220'),
    {
      angle: 66,
      gap: 110,
      bend: 22,
      names: 'Fold Lane,Dyke Row,Weavers Steps,Beck Lane,Lambing Lane,Chapel Row',
    },
    'village',
  ),
  n(
    'Netherbeck',
    'AM4 9',
    14,
    points('3960,520 4340,640 4620,480 4580,120 4200,60 3980,200'),
    {
      angle: 34,
      gap: 116,
      bend: 20,
      names: 'Mill Row,Stepping Stones,Fulling Lane,Duckett Street,Weir Lane,Bleach Green',
    },
    'village',
  ),
  n(
    'Cold Ings',
    'AM3 4',
    12,
    points('320,4040 640,4160 900,3960 820,3640 440,3600'),
    { angle: 80, gap: 118, bend: 20, names: 'Wind Row,Snowgate Lane,Wall End,Peel Lane,Long Rigg' },
    'village',
  ),
  n(
    'Hollin Green',
    'AM2 7',
    12,
    points('-3640,-1800 -3240,-1780 -3020,-2000 -3120,-2300 -3560,-2320'),
    { angle: 30, gap: 118, bend: 18, names: 'The Green,Smithy Lane,Goose Lane,Pond Row,Wicket Lane' },
    'village',
  ),
]

/** Parks, woods, commons and allotments; those with a name are written on the map. */
export const greens: { name: string; ring: GridPoint[] }[] = [
  {
    name: 'Castle Park',
    ring: points('-720,-120 -520,-200 -300,-290 -280,-440 -520,-540 -740,-440 -840,-270'),
  },
  {
    name: 'River Meadows',
    ring: points('-1840,-700 -1420,-440 -1020,-500 -980,-840 -1220,-1000 -1640,-980'),
  },
  { name: 'Northgate Rec', ring: points('-440,1120 -120,1120 -110,1340 -420,1370') },
  {
    name: 'Windmill Common',
    ring: points('-1180,2250 -1080,2560 -540,2800 -620,3080 -1080,3120 -1420,2700'),
  },
  { name: 'Millfields Park', ring: points('1230,580 1860,610 1880,850 1600,820 1250,770') },
  {
    name: 'Stainby Common',
    ring: points('3180,-1640 3720,-1600 4280,-1900 4420,-2400 3980,-2850 3500,-2760 3320,-2320 3140,-1980'),
  },
  { name: 'Fairfield Allotments', ring: points('300,-1960 760,-1950 740,-2240 330,-2260') },
  { name: 'Hollins Wood', ring: points('-2250,1560 -1850,1330 -1480,1420 -1260,1900 -1580,2350 -2060,2320') },
  { name: 'Cray Wood', ring: points('-5250,2300 -4700,2080 -4180,2180 -3900,2560 -4450,2880 -5100,2780') },
  { name: 'Beck Plantation', ring: points('4740,1120 5160,1300 5220,1850 4820,2100 4560,1650') },
  { name: 'Mere Marsh', ring: points('3560,-900 3880,-680 4420,-700 4820,-920 4620,-1030 4020,-860') },
  {
    name: 'Cold Moor',
    ring: points('-2600,3700 -1700,3350 -1180,3500 -1050,4300 -1500,5300 -2500,5600 -3300,4700'),
  },
  { name: 'Academy Field', ring: points('1580,1700 1840,1760 1820,2000 1560,2040') },
  { name: 'South Cemetery', ring: points('-1620,-1560 -1340,-1480 -1320,-1820 -1580,-1880') },
  { name: 'Levens Green', ring: points('-3560,700 -3440,720 -3420,820 -3540,830') },
  { name: 'Highcroft Park', ring: points('2220,1340 2560,1420 2640,1760 2420,1760') },
  { name: '', ring: points('-6900,2300 -6300,2500 -6100,3000 -6700,3150 -7150,2750') },
  { name: '', ring: points('-5200,-1100 -4700,-950 -4450,-1250 -4900,-1500') },
  { name: '', ring: points('-2350,-2750 -1800,-2600 -1550,-2950 -2000,-3250 -2450,-3100') },
  { name: '', ring: points('900,-2750 1450,-2650 1600,-3150 1100,-3400 800,-3100') },
  { name: '', ring: points('1900,2650 2400,2500 2600,2850 2250,3150 1850,3000') },
  { name: '', ring: points('5700,-500 6300,-350 6500,-800 6000,-1050 5650,-850') },
  { name: '', ring: points('6200,1500 6900,1350 7150,1800 6700,2150 6200,1950') },
  { name: '', ring: points('4500,-3600 5150,-3450 5350,-3950 4850,-4250 4400,-4000') },
  { name: '', ring: points('-6800,-2500 -6200,-2300 -5900,-2750 -6400,-3050 -6900,-2900') },
  { name: '', ring: points('-1500,-4600 -900,-4400 -650,-4800 -1150,-5150') },
  { name: '', ring: points('2600,4700 3300,4550 3500,5000 2900,5250') },
  { name: '', ring: points('-7400,700 -6900,850 -6850,250 -7250,150') },
  { name: '', ring: points('2500,-5200 2950,-5000 3150,-5500 2700,-5700') },
]

/** Still water: a reservoir, a park pond, the canal basin and a mill pond. */
export const waters: { name: string; ring: GridPoint[] }[] = [
  {
    name: 'Cray Water',
    ring: points('-3620,2780 -3280,2980 -2950,3120 -2680,3000 -2560,2720 -2760,2560 -3060,2540 -3420,2560'),
  },
  { name: '', ring: points('-640,-360 -560,-330 -510,-380 -570,-430 -640,-420') },
  { name: '', ring: points('2485,290 2580,280 2590,400 2500,410') },
  { name: '', ring: points('4380,700 4470,740 4500,660 4420,630') },
]

/** The canal, from the Mere to the coalfield; 14 metres wide. */
export const canal: GridPoint[] = points(
  '2330,-600 2310,-350 2430,-60 2530,330 2760,700 2960,1180 3220,1700 3700,2300 4200,3100 5100,3700 6000,4900 6400,6600',
)

/** Streams too small for banks. */
export const becks: { name: string; points: GridPoint[] }[] = [
  { name: 'Cray Beck', points: points('-5600,5600 -5000,4700 -4550,3900 -4100,3050 -3560,2760') },
  {
    name: 'Cray Beck',
    points: points('-2740,2570 -2620,2150 -2700,1600 -2560,1050 -2680,560 -2560,120 -2660,-300 -2520,-730'),
  },
  {
    name: 'Nether Beck',
    points: points('5600,3300 5000,2500 4560,1600 4440,760 4180,480 4140,120 4380,-400 4350,-960'),
  },
  {
    name: 'Stain Beck',
    points: points('2200,-5200 2500,-4200 2850,-3300 2820,-2700 3000,-2100 3120,-1500 3180,-1090'),
  },
]
