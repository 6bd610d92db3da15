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
    // A faulty rate becomes one without years, so that results say what is missing.
    if (path === 'alliance.exchangeRate') kept = setAt(kept, path, {});
    else if (path.startsWith('alliance.exchangeRate.')) kept = removeAt(kept, path);
    else kept = removeAt(kept, part === undefined ? 'alliance' : `alliance.${part}`);
  }
  return kept;
}

/** An alliance stands only while all its members do: sums over some of them would mislead. */
export function dropBrokenAlliance(document: FootingDocument): FootingDocument {
  const { alliance } = document;
  if (alliance === undefined) return document;
  const ids = document.scenarios.map((scenario) => scenario.id);
  if (!alliance.scenarios.every((id) => ids.includes(id))) return removeAt(document, 'alliance');
  const { host, guest } = alliance.hostNation ?? {};
  const areKnown = [host, guest].every(
    (code) => code === undefined || Object.hasOwn(document.economies, code),
  );
  return areKnown ? document : removeAt(document, 'alliance.hostNation');
}
