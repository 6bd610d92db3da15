import { checkUncertainty } from './check-uncertainty.ts';
import type { AlternativeDocument, FootingDocument } from './document.ts';
import { removeAt, setAt, valueAt } from './edit-document.ts';
import { dropBrokenAlliance, dropFaultyOfAlliance } from './usable-alliance.ts';
import type { Fault } from './fault.ts';
import { inputPlace } from './input-place.ts';
import { checkYear } from './rules.ts';

/** Rates and shares that are one value or a map: a faulty one becomes a map without years, so that results say what is missing. */
const RATE =
  /\.(growth\.(nominal|real|deflator)|deflator\.rate|exchangeRate|populationGrowth|baseline(\.figure)?)$/;
const ECONOMY = /^(economies(?:\.[\w-]+|\["(?:[^"\\]|\\.)*"\]))(?:\.(?:currency|year\.firstMonth))?$/;
/** Rates of the counts by their id, one value or a map; the month that the years of the counts begin in. */
const COUNT_RATE = /\.counts\.rates(?:\.[\w-]+|\["(?:[^"\\]|\\.)*"\])\.rate$/;
const COUNT_MONTH = /^(.*\.counts)\.year\.firstMonth$/;
const SCENARIO = /^scenarios\[(\d+)\]\.(?:id|economy)$/;
/** A split that cannot be used goes whole: the demand then stands unsplit. */
const PARTS = /^(scenarios\[\d+\]\.parts)(?:[.[]|$)/;
const SPAN = /^(scenarios\[\d+\]\.(?:baseline\.)?path)\.(?:from|to)$/;

function dropEconomy(document: FootingDocument, path: string): FootingDocument {
  const rest = removeAt(document, path);
  return {
    ...rest,
    scenarios: rest.scenarios.filter((scenario) => Object.hasOwn(rest.economies, scenario.economy)),
  };
}

function removeFaulty(document: FootingDocument, { path, code }: Fault): FootingDocument {
  const parts = PARTS.exec(path)?.[1];
  if (parts !== undefined) return removeAt(document, parts);
  if (code === 'no-gdp' || code === 'target-missing') return document;
  const span = SPAN.exec(path)?.[1];
  if (span !== undefined) return removeAt(removeAt(document, `${span}.from`), `${span}.to`);
  const counts = COUNT_MONTH.exec(path)?.[1];
  // Amounts on unknown years can be counted in no way.
  if (counts !== undefined) return removeAt(document, counts);
  if (RATE.test(path) || COUNT_RATE.test(path)) return setAt(document, path.replace(/\.figure$/, ''), {});
  if (path.endsWith('.taxPoint.yield')) return removeAt(document, path.replace(/\.yield$/, ''));
  if (/^(economies|scenarios)[.[]/.test(path)) return removeAt(document, path.replace(/\.figure$/, ''));
  return document;
}

type Kept = (index: number, alternative: AlternativeDocument) => boolean;

function dropAlternatives(document: FootingDocument, isKept: Kept): FootingDocument {
  const { alternatives } = document;
  if (alternatives === undefined) return document;
  const kept = alternatives.filter((one, index) => isKept(index, one));
  return kept.length === alternatives.length ? document : { ...document, alternatives: kept };
}

/** Bands stand only while all that is uncertain stands: without one input they would be too narrow, and not say so. */
function dropBrokenUncertainty(document: FootingDocument): FootingDocument {
  const faulty: string[] = [];
  checkUncertainty(
    document,
    () => true,
    (path) => faulty.push(path),
  );
  return faulty.length === 0 ? document : removeAt(document, 'uncertainty');
}

function narrowHorizon(document: FootingDocument): FootingDocument | undefined {
  const { from, to } = document.horizon;
  if (checkYear(from) === undefined) {
    const isRight = checkYear(to) === undefined && from <= to;
    return isRight ? document : { ...document, horizon: { from, to: from } };
  }
  return checkYear(to) === undefined ? { ...document, horizon: { from: to, to } } : undefined;
}

/**
 * The draft without its faulty parts, so that results which do not hang on them stand: a faulty year of a series
 * goes, a faulty economy or scenario goes whole, a faulty saving goes whole, and so does what is uncertain. The
 * draft itself when it has no fault; undefined when its horizon has no year at all.
 */
export function usable(draft: FootingDocument, faults: readonly Fault[]): FootingDocument | undefined {
  if (faults.length === 0) return draft;
  let document: FootingDocument = draft;
  const scenariosToDrop = new Set<number>();
  const economiesToDrop = new Set<string>();
  const faultyAlternatives = new Set<number>();
  for (const fault of faults) {
    const scenario = SCENARIO.exec(fault.path)?.[1];
    const economy = ECONOMY.exec(fault.path)?.[1];
    const alternative = /^alternatives\[(\d+)\]/.exec(fault.path)?.[1];
    if (alternative !== undefined) faultyAlternatives.add(Number(alternative));
    else if (scenario !== undefined) scenariosToDrop.add(Number(scenario));
    else if (economy !== undefined) economiesToDrop.add(economy);
    else if (valueAt(document, fault.path.replace(/\.(from|to)$/, '')) !== undefined)
      document = removeFaulty(document, fault);
  }
  if (faults.some((fault) => fault.path.startsWith('saving'))) document = removeAt(document, 'saving');
  document = dropFaultyOfAlliance(document, faults);
  if (faults.some((fault) => fault.path.startsWith('uncertainty')))
    document = removeAt(document, 'uncertainty');
  document = dropAlternatives(document, (index) => !faultyAlternatives.has(index));
  document = { ...document, scenarios: document.scenarios.filter((_, index) => !scenariosToDrop.has(index)) };
  for (const path of economiesToDrop) document = dropEconomy(document, path);
  // What another source says of an input that is gone goes with it.
  document = dropAlternatives(document, (_, { for: name }) => inputPlace(document, name) !== undefined);
  return narrowHorizon(dropBrokenUncertainty(dropBrokenAlliance(document)));
}
