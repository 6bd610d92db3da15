import type { BaselineInput, PathDocument, ScenarioEntry, TargetInput } from './document.ts';
import type { Figures } from './figure-value.ts';
import type { BaselineModel, Leaf, PartModel, PathModel, ScenarioModel } from './model.ts';
import { resolveFigure } from './resolve-figure.ts';
import { resolveNumber, resolveRate, resolveYearMap } from './resolve-number.ts';

interface Known {
  path: string;
  figures: Figures;
  model: ScenarioModel;
}

const scenarios = new WeakMap<ScenarioEntry, Known>();

function resolveTarget(target: TargetInput, path: string, figures: Figures): Leaf {
  if (typeof target === 'object' && 'figure' in target) return resolveFigure(target.figure, figures);
  return resolveNumber(target, path);
}

/** A path and its target; `at` is the place of the path, `targetAt` the place of the target beside it. */
function resolvePath(path: PathDocument, at: string, target: Leaf | undefined): PathModel {
  if (path.shape === 'by-year')
    return { shape: path.shape, shares: resolveYearMap(path.shares, `${at}.shares`) };
  const aim = target === undefined ? {} : { target };
  if (path.shape !== 'capped-growth') return { shape: path.shape, from: path.from, to: path.to, ...aim };
  // A draft whose limit is faulty comes here without one; the engine then says so.
  const limit = path.limit as typeof path.limit | undefined;
  return {
    shape: path.shape,
    from: path.from,
    ...(limit !== undefined && { limit: resolveNumber(limit, `${at}.limit`) }),
    of: path.of,
    ...aim,
  };
}

function resolveBaseline(baseline: BaselineInput, at: string, figures: Figures): BaselineModel {
  if (typeof baseline === 'string') return { share: resolveRate(baseline, at) };
  if ('figure' in baseline) return { share: { one: resolveFigure(baseline.figure as string, figures) } };
  if (!('path' in baseline)) return { share: resolveRate(baseline, at) };
  const plan = baseline as Extract<BaselineInput, { path: PathDocument }>;
  const target = plan.target === undefined ? undefined : resolveTarget(plan.target, `${at}.target`, figures);
  return {
    share: plan.baseline === undefined ? {} : resolveRate(plan.baseline, `${at}.baseline`),
    plan: resolvePath(plan.path, `${at}.path`, target),
  };
}

function resolveParts(entry: ScenarioEntry, at: string, figures: Figures): PartModel[] {
  return (entry.parts ?? []).map(({ id, label, target, baseline, path }, index) => {
    const place = `${at}.parts[${index}]`;
    const aim = target === undefined ? undefined : resolveTarget(target, `${place}.target`, figures);
    return {
      id,
      ...(label !== undefined && { label }),
      place,
      ...(aim && { target: aim }),
      ...(baseline !== undefined && { baseline: resolveBaseline(baseline, `${place}.baseline`, figures) }),
      ...(path !== undefined && { path: resolvePath(path, `${place}.path`, aim) }),
    };
  });
}

/**
 * A scenario as the engine reads it. A target beside `by-year` is ignored.
 * Shape: the same scenario at the same place, with the same figures, gives the same object.
 */
export function resolveScenario(entry: ScenarioEntry, at: string, figures: Figures): ScenarioModel {
  const known = scenarios.get(entry);
  if (known?.path === at && known.figures === figures) return known.model;
  const target =
    entry.target === undefined ? undefined : resolveTarget(entry.target, `${at}.target`, figures);
  const path = resolvePath(entry.path, `${at}.path`, target);
  const parts = resolveParts(entry, at, figures);
  const model: ScenarioModel = {
    id: entry.id,
    ...(entry.label !== undefined && { label: entry.label }),
    economy: entry.economy,
    baseline: resolveBaseline(entry.baseline, `${at}.baseline`, figures),
    // Parts divide the target whatever the shape of the path.
    path: parts.length > 0 && target !== undefined ? { ...path, target } : path,
    ...(parts.length > 0 && { parts }),
  };
  scenarios.set(entry, { path: at, figures, model });
  return model;
}
