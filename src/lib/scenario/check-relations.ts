import type { BaselineInput, FootingDocument, PathDocument, TargetInput } from './document.ts';
import type { Fault, FaultFacts } from './fault.ts';
import { checkFigure, type FigureNeed, type Figures } from './figure-value.ts';
import { signOf } from './decimal-text.ts';
import { textOf } from './input-kind.ts';
import { joinPath } from './path.ts';
import { checkNumber } from './rules.ts';

/** Checks what several fields say together, in a document whose shape is right: order, references, targets. */

type Note = (path: string, facts: FaultFacts | undefined) => void;

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

function checkScenarios(document: FootingDocument, figures: Figures, note: Note): void {
  const firstPlaces = new Map<string, string>();
  document.scenarios.forEach((scenario, index) => {
    const at = `scenarios[${index}]`;
    const first = firstPlaces.get(scenario.id);
    if (first === undefined) firstPlaces.set(scenario.id, at);
    else note(`${at}.id`, { code: 'id-used-twice', id: scenario.id, first });
    checkKnown('economy', scenario.economy, Object.keys(document.economies), `${at}.economy`, note);
    checkPath(scenario.path, scenario.target, `${at}.`, note);
    checkReference(scenario.target, 'share', `${at}.target`, figures, note);
    checkReference(scenario.baseline, 'share', `${at}.baseline`, figures, note);
    if (typeof scenario.baseline === 'object' && 'path' in scenario.baseline) {
      const plan = scenario.baseline as { path: PathDocument; baseline?: unknown; target?: TargetInput };
      checkPath(plan.path, plan.target, `${at}.baseline.`, note);
      checkReference(plan.target, 'share', `${at}.baseline.target`, figures, note);
      const needsShare = plan.path.shape !== 'by-year' && plan.baseline === undefined;
      if (needsShare) note(`${at}.baseline.baseline`, { code: 'missing-field', field: 'baseline' });
    }
  });
}

function checkKnown(kind: 'economy' | 'scenario', id: string, known: string[], at: string, note: Note): void {
  if (!known.includes(id)) note(at, { code: 'unknown-reference', kind, id, known });
}

function checkAlliance(document: FootingDocument, note: Note): void {
  const { alliance } = document;
  if (alliance === undefined) return;
  const ids = document.scenarios.map((scenario) => scenario.id);
  alliance.scenarios.forEach((id, index) => {
    const first = alliance.scenarios.indexOf(id);
    const at = `alliance.scenarios[${index}]`;
    checkKnown('scenario', id, ids, at, note);
    if (first < index) note(at, { code: 'id-used-twice', id, first: `alliance.scenarios[${first}]` });
  });
  const codes = Object.keys(document.economies);
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

/** All faults between fields. Problems: none; a figure that is not in `figures` is an unknown reference. */
export function checkRelations(document: FootingDocument, figures: Figures): Fault[] {
  const faults: Fault[] = [];
  const note: Note = (path, facts) => facts && faults.push({ ...facts, path });
  const economies = Object.entries(document.economies);
  if (economies.length === 0) note('economies', { code: 'no-economy' });
  for (const [code, economy] of economies) {
    if (Object.keys(economy.gdp).length === 0) note(`${joinPath('economies', code)}.gdp`, { code: 'no-gdp' });
  }
  if (document.scenarios.length === 0) note('scenarios', { code: 'no-scenario' });
  checkScenarios(document, figures, note);
  if (document.saving !== undefined && 'figure' in document.saving) {
    note('saving.figure', checkFigure(document.saving.figure, 'money', figures));
  }
  checkOrder(document.horizon, 'horizon', note);
  checkAlliance(document, note);
  return faults;
}
