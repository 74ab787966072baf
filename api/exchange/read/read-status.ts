import type { ImportRecordInput } from '../record.ts'
import { type RawObject, textIn } from './raw-object.ts'

/** Whether a feed still offers a service: `active` and silence are published, `temporarily closed` is paused, everything else closed. */
export function readStatus(
  service: RawObject,
): Pick<ImportRecordInput, 'status' | 'statusReason' | 'accepting'> {
  const status = textIn(service, 'status').toLowerCase()
  if (status === '' || status === 'active') return { status: 'published', statusReason: '' }
  if (status === 'temporarily closed') return { status: 'published', statusReason: '', accepting: 'paused' }
  return { status: 'closed', statusReason: `Its feed says that it is ${status.slice(0, 100)}.` }
}
