import type { ImportRecord } from '../record.ts'
import { lineIn, objectsIn, type RawObject, textIn } from './raw-object.ts'
import { readEmail } from './read-email.ts'

type Contacts = Pick<ImportRecord, 'phone' | 'contacts'>

/** A contact that names a desk and not a person. */
const desk =
  /\b(?:reception|enquir|inquir|office|team|help ?(?:line|desk)|general|admin|booking|information|switchboard|duty|main|service|centre|hotline|appointments?)/i

/**
 * The contacts of a service, and the number to ring. A contact with a person's name is for staff only, and so is that person's mobile
 * number; who assured or last edited a record is never read at all.
 */
export function readContacts(service: RawObject): Contacts {
  const contacts = objectsIn(service, 'contacts')
    .map(readContact)
    .filter(({ name, role, phone, email }) => name || role || phone || email)
  const own = phonesOf(service)
  const open = contacts
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(({ phone }) => phone ?? [])
  const named = contacts.flatMap(({ phone }) => phone ?? []).filter((phone) => !isMobile(phone))
  const [phone = null] = [...own, ...open, ...named]
  return {
    phone,
    contacts: contacts.filter(
      (contact) =>
        contact.visibility === 'staff' ||
        contact.name ||
        contact.role ||
        contact.email ||
        contact.phone !== phone,
    ),
  }
}

function readContact(contact: RawObject): ImportRecord['contacts'][number] {
  const name = lineIn(contact, 200, 'name')
  return {
    name,
    role: [lineIn(contact, 100, 'title'), lineIn(contact, 90, 'department')].filter(Boolean).join(', '),
    phone: phonesOf(contact)[0] ?? null,
    email: readEmail(textIn(contact, 'email')),
    visibility: name === '' || desk.test(name) ? 'public' : 'staff',
  }
}

/** The numbers of an object, with their extension; text without at least five digits is none. */
export function phonesOf(from: RawObject): string[] {
  const objects = objectsIn(from, 'phones', 'phone').map((phone) => {
    const extension = lineIn(phone, 8, 'extension')
    return lineIn(phone, 35, 'number').replaceAll('"', '') + (extension === '' ? '' : ` ext ${extension}`)
  })
  const plain = [lineIn(from, 50, 'phone', 'telephone')]
  return [...objects, ...plain].filter((number) => number.replace(/\D/g, '').length >= 5)
}

const isMobile = (phone: string) => /^(?:\+?44|0)7/.test(phone.replace(/[^\d+]/g, '').replace('+440', '+44'))
