import type { FootingDocument } from './document.ts';
import { removeAt, setAt } from './edit-document.ts';
import type { Fault } from './fault.ts';

/** Parts of an alliance that it can do without: a fault in one leaves the measures that do not hang on it. */
const PART = /^alliance\.(level|allocation|hostNation)\b/;

/** The draft without the parts of its alliance that are faulty: a part that others hang on takes the whole with it. */
export function dropFaultyOfAlliance(document: FootingDocument, faults: readonly Fault[]): FootingDocument {
  let kept = document;
  for (const { path } of faults) {
    if (!path.startsWith('alliance') || kept.alliance === undefined) continue;
    const part = PART.exec(path)?.[1];
    // Members at fault are left out below.
    if (path.startsWith('alliance.scenarios[')) continue;
    // A faulty rate becomes one without years, so that results say what is missing.
    if (path === 'alliance.exchangeRate') kept = setAt(kept, path, {});
    else if (path.startsWith('alliance.exchangeRate.')) kept = removeAt(kept, path);
    else kept = removeAt(kept, part === undefined ? 'alliance' : `alliance.${part}`);
  }
  return kept;
}

/**
 * The alliance without the members that cannot be used, and without host-nation support whose parties are not all
 * there: the others stand, and the page names who is left out of their sums. Without any member it goes whole.
 */
export function dropBrokenAlliance(document: FootingDocument): FootingDocument {
  const { alliance, economies } = document;
  if (alliance === undefined) return document;
  const known = new Set(document.scenarios.map(({ id }) => id));
  const members = [...new Set(alliance.scenarios)].filter((id) => known.has(id));
  if (members.length === 0) return removeAt(document, 'alliance');
  const { hostNation, ...rest } = alliance;
  const parties = hostNation === undefined ? [] : [hostNation.host, hostNation.guest];
  const areKnown = parties.every((code) => Object.hasOwn(economies, code));
  if (members.length === alliance.scenarios.length && areKnown) return document;
  return { ...document, alliance: { ...(areKnown ? alliance : rest), scenarios: members } };
}
