import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { explainError } from '../explain-error.ts'
import { Fault, type FaultCode, faultStatus } from '../fault.ts'
import type { Env } from './env.ts'

/** The one shape of every error. */
export interface ErrorReply {
  error: { code: FaultCode; message: string; fields?: Record<string, string>; requestId: string }
}

const unexpected = 'Something went wrong on our side. Please try again; if it goes on, quote the request id.'

/** What went wrong as a Fault: ours as it is, a library's by its status, anything else as `unexpected` with nothing told. */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error
  if (error instanceof HTTPException && error.status < 500)
    return new Fault(codeOf(error.status), error.message || 'The request cannot be answered.')
  return new Fault('unexpected', unexpected)
}

/** The answer in JSON, with the status of its code. */
export function errorReply(c: Context<Env>, fault: Fault): Response {
  const body: ErrorReply = {
    error: {
      code: fault.code,
      message: fault.message,
      ...(fault.fields ? { fields: fault.fields } : {}),
      requestId: c.var.requestId,
    },
  }
  return c.json(body, faultStatus[fault.code])
}

/** Details of an unexpected error go to the log alone, and never with what the person asked. */
export function logUnexpected(c: Context<Env>, fault: Fault, error: unknown): void {
  if (fault.code !== 'unexpected') return
  const { requestId, house } = c.var
  house.log.error({ requestId, method: c.req.method, ...explainError(error) }, 'unexpected error')
}

function codeOf(status: number): FaultCode {
  for (const [code, value] of Object.entries(faultStatus)) if (value === status) return code as FaultCode // keys are the codes
  return 'bad-request'
}
