/** The address of this page without what the reader has open. */
export function pageAddress(): string {
  return location.href.split('#', 1).join('');
}
