/** Why a file that came back cannot be read: a closed union that carries its facts. */
export type BriefingRefusal =
  | { code: 'empty' }
  | { code: 'too-large'; size: number; limit: number }
  | { code: 'expands'; limit: number }
  | { code: 'zip-damaged' }
  | { code: 'zip-names' }
  | { code: 'encrypted' }
  | { code: 'pdf' }
  | { code: 'not-a-document' }
  | { code: 'not-text' }
  | { code: 'xml-damaged'; part: string }
  | { code: 'xml-entities'; part: string }
  | { code: 'too-many'; limit: number };

/** Thrown by the readers, caught where a document is opened. */
export class Refused extends Error {
  constructor(readonly refusal: BriefingRefusal) {
    super(refusal.code);
  }
}
