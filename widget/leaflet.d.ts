/** Leaflet as modules: only what is imported is shipped, and no global `L` appears in the host page. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet'
}
