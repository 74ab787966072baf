import OsGridRef from 'geodesy/osgridref.js'
import type { LatLng } from './schema.ts'

/**
 * British National Grid metres (OSGB36) to WGS84 degrees, seven decimals: inverse transverse Mercator on Airy 1830, then the seven-parameter
 * Helmert shift. Within 5 m in Great Britain. Null outside the grid. Source: Ordnance Survey, A guide to coordinate systems in Great Britain.
 */
export function gridToPoint(easting: number, northing: number): LatLng | null {
  const onGrid = easting >= 0 && easting <= 700_000 && northing >= 0 && northing <= 1_300_000
  if (!onGrid) return null
  const point = new OsGridRef(easting, northing).toLatLon()
  return { lat: Number(point.lat.toFixed(7)), lng: Number(point.lon.toFixed(7)) }
}
