const prefixes: readonly [RegExp, string][] = [
  [/^esdServiceType:/i, 'id.esd.org.uk/service/'],
  [/^esdNeed:/i, 'id.esd.org.uk/need/'],
  [/^esdCircumstance:/i, 'id.esd.org.uk/circumstance/'],
  [/^openEligibility:/i, 'openeligibility/'],
  [/^openActiveActivity:/i, 'openactive.io/activity-list#'],
]

/** A term's identifier, short (`esdServiceType:437`) or as a URI, without its scheme: `id.esd.org.uk/service/437`. Others come back as they are. */
export function expandCurie(id: string): string {
  const plain = id
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '')
  const prefix = prefixes.find(([pattern]) => pattern.test(plain))
  return prefix ? plain.replace(prefix[0], prefix[1]) : plain
}
