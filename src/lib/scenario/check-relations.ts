import type { BaselineInput, FootingDocument, PartEntry, PathDocument, TargetInput } from './document.ts';
import { checkParts } from './check-parts.ts';
import type { Fault, FaultFacts } from './fault.ts';
import { checkFigure, type FigureNeed, type Figures } from './figure-value.ts';
import { signOf } from './decimal-text.ts';
import { textOf } from './input-kind.ts';
import { joinPath } from './path.ts';
import { checkAlternatives } from './check-alternatives.ts';
import { checkNumber } from './rules.ts';
import { checkUncertainty } from './check-uncertainty.ts';

/** Checks what several fields say together, in a document whose shape is right: order, references, targets. */

type Note = (path: string, facts: FaultFacts | undefined) => void;

/** Whether a part of the document has the shape it should have; a part that has not is left out here. */
type Soundness = (path: string) => boolean;

/** A place and all that it lies in, from the outside in. */
function placesAround(path: string): string[] {
  const ends = [...path.matchAll(/[.[]/g)].map((match) => match.index);
  return ['', ...ends.map((end) => path.slice(0, end)), path];
}

/** Sound is what neither lies in a misshapen place nor holds one. */
function soundness(misshapen: readonly string[]): Soundness {
  const wrong = new Set(misshapen);
  const around = new Set(misshapen.flatMap(placesAround));
  return (path) => !around.has(path) && !placesAround(path).some((place) => wrong.has(place));
}

/** The codes of the economies; undefined where even that is not an object. */
function codesOf({ economies }: { economies: unknown }): string[] | undefined {
  const isMap = typeof economies === 'object' && economies !== null && !Array.isArray(economies);
  return isMap ? Object.keys(economies) : undefined;
}

function checkOrder(span: { from: number; to: number }, at: string, note: Note): void {
  if (span.from > span.to) note(`${at}.to`, { code: 'from-after-to', from: span.from, to: span.to });
}

/** A figure is checked only where figures are known; a reader of files from a shell passes them all. */
function checkReference(
  input: TargetInput | BaselineInput | undefined,
  need: FigureNeed,
  at: string,
  figures: Figures,
  note: Note,
): void {
  if (typeof input === 'object' && 'figure' in input) {
    note(`${at}.figure`, checkFigure(input.figure as string, need, figures));
  }
}

function checkPath(path: PathDocument, target: TargetInput | undefined, at: string, note: Note): void {
  if ('from' in path && 'to' in path) checkOrder(path, `${at}path`, note);
  if (path.shape !== 'by-year' && target === undefined) {
    note(`${at}target`, { code: 'target-missing', shape: path.shape });
  }
}

function checkScenarios(document: FootingDocument, figures: Figures, isSound: Soundness, note: Note): void {
  const firstPlaces = new Map<string, string>();
  const codes = codesOf(document);
  document.scenarios.forEach((scenario, index) => {
    const at = `scenarios[${index}]`;
    if (!isSound(at)) return;
    const first = firstPlaces.get(scenario.id);
    if (first === undefined) firstPlaces.set(scenario.id, at);
    else note(`${at}.id`, { code: 'id-used-twice', id: scenario.id, first });
    if (codes !== undefined) checkKnown('economy', scenario.economy, codes, `${at}.economy`, note);
    checkPath(scenario.path, scenario.target, `${at}.`, note);
    checkDemand(scenario, at, figures, note);
    scenario.parts?.forEach((part, place) => {
      checkDemand(part, `${at}.parts[${place}]`, figures, note);
    });
    checkParts(scenario, at, figures, note);
  });
}

/** The references of a scenario or of a part of it, and the plan that its baseline may be. */
function checkDemand({ target, baseline }: Omit<PartEntry, 'id'>, at: string, figures: Figures, note: Note) {
  checkReference(target, 'share', `${at}.target`, figures, note);
  checkReference(baseline, 'share', `${at}.baseline`, figures, note);
  if (typeof baseline === 'object' && 'path' in baseline) {
    const plan = baseline as { path: PathDocument; baseline?: unknown; target?: TargetInput };
    checkPath(plan.path, plan.target, `${at}.baseline.`, note);
    checkReference(plan.target, 'share', `${at}.baseline.target`, figures, note);
    const needsShare = plan.path.shape !== 'by-year' && plan.baseline === undefined;
    if (needsShare) note(`${at}.baseline.baseline`, { code: 'missing-field', field: 'baseline' });
  }
}

function checkKnown(kind: 'economy' | 'scenario', id: string, known: string[], at: string, note: Note): void {
  if (!known.includes(id)) note(at, { code: 'unknown-reference', kind, id, known });
}

function checkAlliance(document: FootingDocument, note: Note): void {
  const { alliance } = document;
  const codes = codesOf(document);
  if (alliance === undefined || codes === undefined) return;
  const ids = document.scenarios.map((scenario) => scenario.id);
  alliance.scenarios.forEach((id, index) => {
    const first = alliance.scenarios.indexOf(id);
    const at = `alliance.scenarios[${index}]`;
    checkKnown('scenario', id, ids, at, note);
    if (first < index) note(at, { code: 'id-used-twice', id, first: `alliance.scenarios[${first}]` });
  });
  if (alliance.hostNation !== undefined) {
    checkKnown('economy', alliance.hostNation.host, codes, 'alliance.hostNation.host', note);
    checkKnown('economy', alliance.hostNation.guest, codes, 'alliance.hostNation.guest', note);
  }
  const key = alliance.allocation?.key;
  if (typeof key === 'object') {
    const weights = Object.values(key).map(textOf);
    const areZero = weights.every(
      (text) => checkNumber(text, 'not-negative') === undefined && signOf(text) === 0,
    );
    if (areZero) note('alliance.allocation.key', { code: 'weights-are-zero' });
  }
}

function checkEconomies(document: FootingDocument, isSound: Soundness, note: Note): void {
  const codes = codesOf(document) ?? [];
  if (codes.length === 0 && isSound('economies')) note('economies', { code: 'no-economy' });
  for (const code of codes) {
    const at = joinPath('economies', code);
    const isEmpty = isSound(`${at}.gdp`) && Object.keys(document.economies[code]?.gdp ?? {}).length === 0;
    if (isEmpty) note(`${at}.gdp`, { code: 'no-gdp' });
  }
}

/**
 * All faults between fields; a figure that is not in `figures` is an unknown reference.
 * `misshapen` are the places whose shape is wrong: what hangs on them is not judged.
 */
export function checkRelations(
  document: FootingDocument,
  figures: Figures,
  misshapen: readonly string[] = [],
): Fault[] {
  const faults: Fault[] = [];
  const note: Note = (path, facts) => facts && faults.push({ ...facts, path });
  const isSound = soundness(misshapen);
  checkEconomies(document, isSound, note);
  if (isSound('scenarios') && document.scenarios.length === 0) note('scenarios', { code: 'no-scenario' });
  if (Array.isArray(document.scenarios)) checkScenarios(document, figures, isSound, note);
  if (isSound('saving') && document.saving !== undefined && 'figure' in document.saving) {
    note('saving.figure', checkFigure(document.saving.figure, 'money', figures));
  }
  if (isSound('alternatives')) checkAlternatives(document, figures, isSound, note);
  if (isSound('horizon')) checkOrder(document.horizon, 'horizon', note);
  if (isSound('alliance') && Array.isArray(document.scenarios)) {
    const ids = document.scenarios.filter((_, index) => isSound(`scenarios[${index}]`));
    checkAlliance({ ...document, scenarios: ids }, note);
  }
  if (isSound('uncertainty')) checkUncertainty(document, isSound, note);
  return faults;
}
