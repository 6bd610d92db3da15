import { decimal, type Decimal } from '../quantity/decimal.ts';
import type { Unit } from '../quantity/unit.ts';
import type { Leaf, Model } from '../scenario/model.ts';
import { formulaIndex, formulaOf } from './catalogue/catalogue.ts';
import type { Cell } from './cell.ts';
import { economyChanges, scenarioChanges, settingChanges } from './changes.ts';
import { formulasHangingOn, type Token } from './dependencies.ts';
import { evaluatorAt } from './exact.ts';
import { intervalOf, type Interval } from './interval.ts';
import { memberOperators, type AllianceSubjects } from './member-operators.ts';
import { provenanceOf } from './provenance.ts';
import {
  economyOf,
  EconomySubject,
  PairSubject,
  ScenarioSubject,
  YEARLESS,
  type CellValue,
  type Settings,
  type Subject,
} from './subject.ts';
import { subjectOfKind } from './subject-kinds.ts';
import { unitOf } from './unit-of.ts';

const numbers = new WeakMap<Leaf, Decimal>();

/** The exact value of a leaf, read once. */
function valueOf(leaf: Leaf): Decimal {
  let value = numbers.get(leaf);
  if (value === undefined) {
    value = decimal(leaf.value);
    numbers.set(leaf, value);
  }
  return value;
}

/** A model with its cells: each computed when asked for, remembered, and kept over edits that do not touch it. */
export class Calculation {
  readonly economies = new Map<string, EconomySubject>();
  readonly scenarios = new Map<string, ScenarioSubject>();
  private readonly pairs = new Map<string, PairSubject>();
  private readonly settings: Settings;
  private alliance: AllianceSubjects | undefined;

  constructor(
    readonly model: Model,
    readonly numberOf: (leaf: Leaf) => Decimal = valueOf,
  ) {
    const settings: Settings = { ...model, numberOf, evaluatorAt };
    this.settings = settings;
    for (const [code, economy] of model.economies)
      this.economies.set(code, new EconomySubject(settings, economy));
    model.scenarios.forEach((scenario, index) => {
      const economy = this.economies.get(scenario.economy);
      if (economy === undefined)
        throw new Error(`${scenario.id}: economy ${scenario.economy} is not in the model`);
      const place = `scenarios[${String(index)}]`;
      const { id, path, baseline, parts = [] } = scenario;
      const { saving } = model;
      const subject = new ScenarioSubject(
        settings,
        id,
        place,
        economy,
        path,
        baseline,
        saving,
        this.economies,
      );
      subject.split(parts, this.economies);
      this.scenarios.set(id, subject);
    });
  }

  /** The calculation of an edited model: every cell that does not hang on the edit is taken over. */
  next(model: Model): Calculation {
    return this.successor(model, this.numberOf, new Set());
  }

  /** The same model with other numbers for some leaves; cells that do not hang on the tokens are taken over. */
  withNumbers(numberOf: (leaf: Leaf) => Decimal, tokens: ReadonlySet<Token>): Calculation {
    return this.successor(this.model, numberOf, tokens);
  }

  private successor(model: Model, numberOf: (leaf: Leaf) => Decimal, also: ReadonlySet<Token>): Calculation {
    const after = new Calculation(model, numberOf);
    const everywhere = new Set([...settingChanges(this.model, model), ...also]);
    const byEconomy = new Map<string, ReadonlySet<Token>>();
    for (const [code, economy] of after.economies) {
      const before = this.economies.get(code);
      if (before === undefined) continue;
      const changed = new Set([...economyChanges(before.model, economy.model), ...everywhere]);
      byEconomy.set(code, changed);
      economy.keepFrom(before, formulasHangingOn(changed));
    }
    const byScenario = new Map<string, ReadonlySet<Token>>();
    for (const [id, scenario] of after.scenarios) {
      const [was, is] = [this.model, model].map(({ scenarios }) => scenarios.find((one) => one.id === id));
      const before = this.scenarios.get(id);
      const ofEconomy = byEconomy.get(scenario.economy.model.code);
      if (was?.economy !== is?.economy || !was || !is || !before || !ofEconomy) continue;
      if (before.place !== scenario.place) continue;
      const changed = new Set([...scenarioChanges(was, is), ...ofEconomy]);
      const [rateWas, rateIs] = [before, scenario].map((one) => one.savingEconomy?.model);
      if (rateWas?.code !== rateIs?.code || (rateIs && byEconomy.get(rateIs.code)?.has('exchange-rate')))
        changed.add('other-rate');
      scenario.keepFrom(before, formulasHangingOn(changed));
      byScenario.set(id, changed);
    }
    if (this.alliance !== undefined && model.alliance !== undefined)
      after.allianceSubjects().keepFrom(this.alliance, byScenario, everywhere);
    return after;
  }

  /** The exact value of a cell, or the reason why there is none. */
  value(cell: Cell): CellValue {
    return this.subject(cell).get(formulaIndex(cell.formula), cell.year ?? YEARLESS);
  }

  unit(cell: Cell): Unit {
    return unitOf(formulaOf(cell.formula), this.subject(cell), this.model);
  }

  /** The range of the result over the rounding intervals of its leaves; null where no leaf has one. */
  interval(cell: Cell): Interval | null {
    return intervalOf(this, cell);
  }

  leaves(cell: Cell): readonly Leaf[] {
    return provenanceOf(this.subject(cell), cell).leaves;
  }

  conventions(cell: Cell): readonly string[] {
    return provenanceOf(this.subject(cell), cell).conventions;
  }

  /** The formulas that a cell rests on, its own first. */
  formulas(cell: Cell): readonly string[] {
    return provenanceOf(this.subject(cell), cell).formulas;
  }

  /** The economy that a cell belongs to. */
  economy(cell: Cell): EconomySubject {
    const declared = subjectOfKind(this, cell);
    return declared === undefined ? this.scenario(cell.scenario).economy : economyOf(declared);
  }

  /** The subject whose cells hold the formula of a cell. */
  subject(cell: Cell): Subject {
    const { scope } = formulaOf(cell.formula);
    if (scope === 'alliance' || scope === 'member') return this.allianceSubjects().subject(cell);
    const declared = subjectOfKind(this, cell);
    if (declared !== undefined) return scope === 'economy' ? economyOf(declared) : declared;
    const upper = this.scenario(cell.scenario);
    if (scope === 'economy') return upper.economy;
    if (scope === 'scenario') {
      const own = cell.part === undefined ? upper : partOf(upper, cell.part);
      return cell.plan === true ? planOf(own) : own;
    }
    const key = `${cell.scenario}~${cell.lower ?? ''}`;
    let pair = this.pairs.get(key);
    if (pair === undefined) {
      const lower = this.scenario(cell.lower ?? '');
      if (lower.economy !== upper.economy)
        throw new Error(`cell: ${key}: their economies differ: compare scenarios of one economy`);
      pair = new PairSubject(upper.settings, upper, lower);
      this.pairs.set(key, pair);
    }
    return pair;
  }

  private allianceSubjects(): AllianceSubjects {
    const { model, settings, economies, scenarios } = this;
    const { alliance } = model;
    if (alliance === undefined) throw new Error('cell: alliance: the model has none');
    this.alliance ??= memberOperators().subjectsOf({ model, alliance, settings, economies, scenarios });
    return this.alliance;
  }

  private scenario(id: string): ScenarioSubject {
    const scenario = this.scenarios.get(id);
    if (scenario === undefined) throw new Error(`cell: ${id}: no such scenario in the model`);
    return scenario;
  }
}

function partOf(scenario: ScenarioSubject, id: string): ScenarioSubject {
  const found = scenario.parts.find(({ part }) => part?.id === id);
  if (found === undefined) throw new Error(`cell: ${scenario.id}+${id}: no such part of the demand`);
  return found;
}

function planOf(scenario: ScenarioSubject): ScenarioSubject {
  if (scenario.plan === undefined) throw new Error(`cell: ${scenario.id}: its baseline is no plan`);
  return scenario.plan;
}
