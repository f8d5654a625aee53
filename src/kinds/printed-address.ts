/** Addresses as people read them. */
import { domainToUnicode } from 'node:url';

/**
 * A full address in the letters in which it was chosen: a host and a path in Cyrillic stand in Cyrillic, where the
 * address for programs has `xn--…` and `%D0…`.
 */
export function printedAddress(address: string): string {
  const { hostname } = new URL(address);
  // A space would end the address.
  return decodeURI(address)
    .replace(hostname, domainToUnicode(hostname) || hostname)
    .replace(/\s/g, encodeURI);
}
