import { formatFault } from './fault';
import { readEvidence, type ReadEvidence } from './read-evidence';
import type { Convention, Evidence, Figure, OtherAccount, Passage, Source } from './schema';

/** The article that the demands and the saving come from. */
const ARTICLE = 'icc-2568';

const files = import.meta.glob<unknown>(
  [
    '$data/conventions.json',
    '$data/corrections/*.json',
    '$data/sources/*/*.json',
    '$data/sources/*/figures/*.json',
  ],
  { eager: true, import: 'default' },
);

let read: ReadEvidence | undefined;

/**
 * Gives all that is kept of a source. Pages load it while they are prerendered, never in the browser.
 *
 * Throws: when the data has any fault, naming every one with file, id and remedy; when there is no such source.
 */
export function loadEvidence(sourceId: string = ARTICLE): Evidence {
  const evidence = checkedData().sources.get(sourceId);
  if (evidence === undefined) {
    throw new Error(`data/sources: ${sourceId}: there is no such source: add its folder or correct the id`);
  }
  return evidence;
}

/**
 * Gives the record of a source: title, author, publisher, public address.
 *
 * Throws: as `loadEvidence` does.
 */
export function loadSource(sourceId: string = ARTICLE): Source {
  return loadEvidence(sourceId).source;
}

/**
 * Gives the passages of a source in the order of its text.
 *
 * Throws: as `loadEvidence` does.
 */
export function loadPassages(sourceId: string = ARTICLE): Passage[] {
  return loadEvidence(sourceId).passages;
}

/**
 * Gives every figure of every source, by source and then by id.
 *
 * Throws: as `loadEvidence` does.
 */
export function loadFigures(): Figure[] {
  return [...checkedData().sources.values()].flatMap(({ figures }) => figures);
}

/**
 * Gives what other publications say about the facts that the figures state.
 *
 * Throws: as `loadEvidence` does.
 */
export function loadOtherAccounts(): OtherAccount[] {
  return [...checkedData().sources.values()].flatMap(({ otherAccounts }) => otherAccounts);
}

/**
 * Gives the rules that no source states, each with its reason.
 *
 * Throws: as `loadEvidence` does.
 */
export function loadConventions(): Convention[] {
  return checkedData().conventions;
}

/**
 * Gives one figure.
 *
 * Throws: as `loadEvidence` does; when there is no figure of this id.
 */
export function figureById(id: string): Figure {
  const figure = loadFigures().find((candidate) => candidate.id === id);
  if (figure === undefined) {
    throw new Error(`data/sources/*/figures: ${id}: there is no such figure: add its file or correct the id`);
  }
  return figure;
}

function checkedData(): ReadEvidence {
  read ??= readEvidence(byProjectPath(files));
  if (read.faults.length > 0) {
    throw new Error(`The evidence has faults:\n${read.faults.map(formatFault).join('\n')}`);
  }
  return read;
}

/** The bundler names files from its own root or relative to this one; faults name them from the project's root. */
function byProjectPath(found: Record<string, unknown>): Map<string, unknown> {
  return new Map(
    Object.entries(found)
      .map(([path, content]): [string, unknown] => [path.replace(/^.*?(?=data\/)/, ''), content])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
