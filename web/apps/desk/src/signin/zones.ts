/** The zones the browser knows; the own one first in doubt. */
export function zones(): string[] {
  return Intl.supportedValuesOf("timeZone");
}

export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}
