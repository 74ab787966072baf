import type { Polygon } from 'geojson'
import { reach } from './drawing.ts'
import { at, type GridPoint, points, position } from './grid.ts'

/** An area of the town, as `ensureAreas` takes it. */
export interface TownArea {
  slug: string
  name: string
  kind: string
  county: string
  code: string | null
  polygon: Polygon
  lat: number
  lng: number
  parents: string[]
}

/** The edges between the wards, each drawn once: two wards that meet share every corner. */
const edges = {
  riverWest: reach(-5550, -1400),
  riverCastle: reach(-1400, 1000),
  riverFoundry: reach(1000, 1800),
  riverEast: reach(1800, 5100),
  railCastle: points('-1250,960 -880,865 -500,790 -80,755 330,740 740,765 1150,810'),
  levensCastle: points('-1250,960 -1310,700 -1280,430 -1330,150 -1300,-90 -1400,-300'),
  castleMillfields: points('1150,810 1130,520 1145,240 1120,-60 1190,-380 1000,-720'),
  northgateLevens: points('-2000,4150 -1860,3550 -1500,3050 -1620,2520 -1260,2050 -1330,1500 -1250,960'),
  northgateMillfields: points(
    '1150,810 1480,845 1800,900 2150,1000 2500,1130 2780,1580 2700,2140 3150,2780 3500,3550',
  ),
  riversideStainby: points('1800,-820 1660,-1250 1610,-1640 1420,-2080 1560,-2620 1130,-3200 900,-3950'),
  outLevens: points(
    '-5550,-300 -5750,560 -5480,1640 -5660,2580 -5230,3610 -4620,4230 -3700,4480 -2880,4260 -2000,4150',
  ),
  outNorthgate: points('-2000,4150 -1120,4390 -230,4160 690,4560 1680,4290 2620,3880 3500,3550'),
  outMillfields: points('3500,3550 4310,3080 4880,2310 5440,1490 5290,620 5610,-190 5380,-880 5100,-1450'),
  outStainby: points('5100,-1450 5340,-2220 4820,-2990 4010,-3480 3020,-3760 1980,-3590 900,-3950'),
  outRiverside: points(
    '900,-3950 -110,-3690 -1230,-3910 -2280,-3520 -3390,-3440 -4310,-2880 -5020,-2290 -5310,-1480 -5190,-890 -5550,-300',
  ),
} satisfies Record<string, GridPoint[]>

type Edge = readonly GridPoint[]
const back = (edge: Edge): Edge => [...edge].reverse()

/** Joins edges, drawn clockwise, to a polygon as GeoJSON wants it: anticlockwise, first corner repeated. */
function around(...path: Edge[]): Polygon {
  const ring = path.flatMap((edge) => edge.slice(0, -1))
  const closed = [...ring, ...ring.slice(0, 1)]
  return { type: 'Polygon', coordinates: [closed.reverse().map((corner) => position(corner))] }
}

const { riverWest, riverCastle, riverFoundry, riverEast, railCastle, levensCastle, castleMillfields } = edges
const { northgateLevens, northgateMillfields, riversideStainby } = edges
const { outLevens, outNorthgate, outMillfields, outStainby, outRiverside } = edges

function area(
  kind: string,
  slug: string,
  name: string,
  code: string | null,
  parents: string[],
  middle: GridPoint,
  polygon: Polygon,
): TownArea {
  return { slug, name, kind, county: 'Aldershire', code, parents, ...at(...middle), polygon }
}

/** The six wards of Aldermere. Together they are the town, without a gap. The codes are made up. */
export const wards: TownArea[] = [
  area(
    'ward',
    'castle',
    'Castle',
    'DEMO-W01',
    ['aldermere'],
    [-60, 200],
    around(railCastle, castleMillfields, back(riverCastle), back(levensCastle)),
  ),
  area(
    'ward',
    'riverside',
    'Riverside',
    'DEMO-W02',
    ['aldermere', 'mere-south'],
    [-150, -1500],
    around(riverWest, riverCastle, riverFoundry, riversideStainby, outRiverside),
  ),
  area(
    'ward',
    'northgate',
    'Northgate',
    'DEMO-W03',
    ['aldermere', 'mere-north'],
    [250, 1700],
    around(outNorthgate, back(northgateMillfields), back(railCastle), back(northgateLevens)),
  ),
  area(
    'ward',
    'millfields',
    'Millfields',
    'DEMO-W04',
    ['aldermere', 'mere-north'],
    [2050, 200],
    around(northgateMillfields, outMillfields, back(riverEast), back(riverFoundry), back(castleMillfields)),
  ),
  area(
    'ward',
    'levens-and-cray',
    'Levens & Cray',
    'DEMO-W05',
    ['aldermere', 'mere-north'],
    [-3300, 1500],
    around(outLevens, northgateLevens, levensCastle, back(riverWest)),
  ),
  area(
    'ward',
    'stainby',
    'Stainby',
    'DEMO-W06',
    ['aldermere', 'mere-south'],
    [2350, -1800],
    around(riverEast, outStainby, back(riversideStainby)),
  ),
]

/** Every area of the demo, each after its parents. */
export const areas: TownArea[] = [
  area(
    'county',
    'aldershire',
    'Aldershire',
    'DEMO-C01',
    [],
    [0, 0],
    around(
      points(
        '-26000,3000 -24500,11000 -17000,16500 -9000,15200 -2500,21000 7000,22500 13000,17000 21000,15500 25500,8000 22800,-1500 26500,-9000 19000,-17500 9500,-16000 1500,-21500 -8000,-19800 -15500,-22000 -21000,-13500 -23800,-5000 -26000,3000',
      ),
    ),
  ),
  area(
    'town',
    'aldermere',
    'Aldermere',
    'DEMO-T01',
    ['aldershire'],
    [0, 0],
    around(outLevens, outNorthgate, outMillfields, outStainby, outRiverside),
  ),
  area(
    'neighbourhood',
    'mere-north',
    'Mere North practices',
    null,
    ['aldermere'],
    [200, 900],
    around(
      outLevens,
      outNorthgate,
      outMillfields,
      back(riverEast),
      back(riverFoundry),
      back(riverCastle),
      back(riverWest),
    ),
  ),
  area(
    'neighbourhood',
    'mere-south',
    'Mere South practices',
    null,
    ['aldermere'],
    [300, -1600],
    around(riverWest, riverCastle, riverFoundry, riverEast, outStainby, outRiverside),
  ),
  ...wards,
]
