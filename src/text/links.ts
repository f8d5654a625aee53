/** Where a link in prose may lead. */

/** An address elsewhere that may be linked to: https, and a host without a user name that could pass for one. */
export function isOutside(target: string): boolean {
  return /^https:\/\/[\p{L}\p{N}.-]+(?::[0-9]+)?(?:[/?#][^\s\\]*)?$/u.test(target);
}

/** An address of this site: from its root, with nothing that a browser would read as another host. */
export function isInside(target: string): boolean {
  return /^\/(?!\/)[^\\\s]*$/.test(target);
}
