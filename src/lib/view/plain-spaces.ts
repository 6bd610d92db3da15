/** Text for a file or the clipboard: thin and no-break spaces become plain ones. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, ' ');
}
