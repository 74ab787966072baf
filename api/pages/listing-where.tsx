import type { FC } from 'hono/jsx'
import { en } from '../../widget/words/en.ts'
import { fill } from '../../widget/words/fill.ts'
import { listText } from '../../widget/words/list-text.ts'
import type { PublicListing, PublicPlace } from '../listings/schema.ts'
import { Icon } from './icon.tsx'
import { SafeText } from './safe-text.tsx'
import { pageWords } from './words.ts'

/** Where it is and how to get there, or how it comes to the person; never more of a place than the public may know. */
export const Where: FC<{ listing: PublicListing }> = ({ listing }) => {
  const ways = [
    listing.mode.includes('online') && en.listing.online,
    listing.mode.includes('phone') && en.listing.phone,
    listing.mode.includes('home-visit') && en.listing.homeVisit,
  ].filter((way) => way !== false)
  return (
    <section class="part" aria-labelledby="where">
      <h2 id="where">
        <Icon name="pin" /> {en.listing.where}
      </h2>
      {ways.length > 0 && <p class="big">{ways.join(' · ')}</p>}
      {listing.placesHidden && (
        <p>{listing.places.length === 0 ? en.listing.placeHidden : pageWords.listing.hidden}</p>
      )}
      {listing.places.map((place) => (
        <Place place={place} lang={listing.lang} />
      ))}
      {listing.areaWide && listing.areas.length > 0 && (
        <p>
          <AreasServed listing={listing} />
        </p>
      )}
      {listing.travelText && <SafeText text={listing.travelText} lang={listing.lang} />}
    </section>
  )
}

const AreasServed: FC<{ listing: PublicListing }> = ({ listing }) => (
  <>
    {fill(en.listing.areaWide, {
      areas: listText(
        en,
        listing.areas.map((area) => area.name),
      ),
    })}
  </>
)

const Place: FC<{ place: PublicPlace; lang: string }> = ({ place, lang }) => {
  const lines = [place.name, place.address, place.locality, place.postcode].filter(
    (line, at, all) => line && all.indexOf(line) === at,
  )
  const map = mapHref(place)
  return (
    <div class="place">
      <address>
        {lines.map((line, at) => (
          <>
            {at > 0 && <br />}
            {at === 0 ? <strong>{line}</strong> : line}
          </>
        ))}
      </address>
      {place.approximate && <p class="soft">{en.listing.approximate}</p>}
      {map && (
        <p>
          <a href={map}>{en.listing.getThere}</a>
        </p>
      )}
      {place.directions && <Told title={en.listing.directions} text={place.directions} lang={lang} />}
      {place.transport && <Told title={en.listing.transport} text={place.transport} lang={lang} />}
    </div>
  )
}

const Told: FC<{ title: string; text: string; lang: string }> = ({ title, text, lang }) => (
  <>
    <h3>{title}</h3>
    <SafeText text={text} lang={lang} />
  </>
)

/** A map of the place on openstreetmap.org, for those who follow the link; none where only the area is known. */
function mapHref({ lat, lng, approximate }: PublicPlace): string | null {
  if (lat === null || lng === null || approximate) return null
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}`
}
