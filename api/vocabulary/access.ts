import { term } from './schema.ts'

/** How it can be got to, into and taken part in. The slugs are the contract's. */
export const access = [
  term('step-free', 'Step-free', 'Heb risiau'),
  term('accessible-toilet', 'Accessible toilet', 'Toiled hygyrch'),
  term('changing-places', 'Changing Places toilet', 'Toiled Changing Places'),
  term('hearing-loop', 'Hearing loop', 'Dolen glyw'),
  term('bsl', 'British Sign Language', 'Iaith Arwyddion Prydain'),
  term('quiet', 'Quiet space', 'Lle tawel'),
  term('parking', 'Parking', 'Parcio'),
  term('blue-badge', 'Blue Badge parking', 'Parcio Bathodyn Glas'),
  term('public-transport', 'Near a bus or train', 'Ger bws neu drên'),
  term('carer-welcome', 'Carers welcome', 'Croeso i ofalwyr'),
  term('assistance-dogs', 'Assistance dogs welcome', 'Croeso i gŵn cymorth'),
  term('large-print', 'Large print', 'Print bras'),
  term('easy-read', 'Easy Read', 'Hawdd ei Ddeall'),
  term('interpreter', 'Interpreter on request', 'Cyfieithydd ar gais'),
  term('baby-changing', 'Baby changing', 'Newid babi'),
  term('lift', 'Lift', 'Lifft'),
]
