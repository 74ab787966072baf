/** Text and UTF-8 bytes, one after the other, as UTF-8. Bytes that were made before are only copied. */
export function joinBytes(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  // No character of a string takes more than three bytes.
  let most = 0
  for (const part of parts) most += typeof part === 'string' ? part.length * 3 : part.length
  const bytes = Buffer.allocUnsafeSlow(most)
  let end = 0
  for (const part of parts) {
    if (typeof part === 'string') end += bytes.write(part, end)
    else {
      bytes.set(part, end)
      end += part.length
    }
  }
  return bytes.subarray(0, end)
}
