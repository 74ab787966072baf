import { secureHeaders } from 'hono/secure-headers'
import type { Config } from '../config.ts'

/**
 * Security headers for everything we serve: scripts and styles from our own files alone, nothing inline, no framing, no referrer.
 * Map tiles are the one thing that may come from elsewhere, and only when the operator names them.
 */
export function security(config: Pick<Config, 'tiles' | 'baseUrl'>) {
  const tileHost = config.tiles ? [new URL(config.tiles.url.replaceAll(/[{}]/g, '')).origin] : []
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', ...tileHost],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    crossOriginResourcePolicy: 'cross-origin',
    crossOriginOpenerPolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: config.baseUrl.startsWith('https:')
      ? 'max-age=31536000; includeSubDomains'
      : false,
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: ['self'], payment: [], usb: [] },
  })
}
