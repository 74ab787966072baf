import { WaymarkDirectory } from './directory/waymark-directory.ts'

export { WaymarkDirectory }

/** Defines the element, unless the page has one already: two copies of the script on a page are no fault. */
if (!customElements.get('waymark-directory')) customElements.define('waymark-directory', WaymarkDirectory)
