/** Characters that no XML file may hold, halves of surrogate pairs among them. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff]/gu;

/** A text as an office document can hold it: what XML forbids is left out, a line end is a space. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/\s*[\t\r\n\u2028\u2029]+\s*/g, ' ');
}
