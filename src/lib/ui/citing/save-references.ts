import { download } from '../../charts/download.ts';
import { bibtexOf } from '../../view/citations/bibtex.ts';
import type { CitedWork } from '../../view/citations/cited-work.ts';
import { cslJsonOf } from '../../view/citations/csl-json.ts';
import { risOf } from '../../view/citations/ris.ts';

/** The formats that reference managers take, by name. */
export const REFERENCE_FORMATS = {
  BibTeX: { write: bibtexOf, ending: 'bib', type: 'application/x-bibtex' },
  RIS: { write: risOf, ending: 'ris', type: 'application/x-research-info-systems' },
  'CSL-JSON': { write: cslJsonOf, ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const;

export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;

/** Hands works to the reader as a file for a reference manager, in UTF-8. */
export function saveReferences(works: readonly CitedWork[], format: ReferenceFormat): void {
  const { write, ending, type } = REFERENCE_FORMATS[format];
  download(`footing-references.${ending}`, new Blob([write(works)], { type: `${type};charset=utf-8` }));
}
