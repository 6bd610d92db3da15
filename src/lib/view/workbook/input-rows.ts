import type { NeededInput } from '../../engine/spreadsheet/needed-cells.ts';
import { unitOfInput } from '../../engine/unit-of.ts';
import type { Unit } from '../../quantity/unit.ts';
import { parsePath } from '../../scenario/path.ts';
import { choicePlace } from '../panel/choice-place.ts';
import type { WorkbookContext } from './context.ts';

/** What an input is called in the workbook: whose it is, what, and for which year. */
export interface InputRow {
  needed: NeededInput;
  whose: string;
  label: string;
  year: string;
  unit: Unit;
}

const isConvention = ({ leaf }: NeededInput): boolean => leaf.ref.startsWith('convention:');

/** The inputs that a reader may change: economy by economy, demand by demand, then the saving, the allies, the article. */
export function inputRows(inputs: readonly NeededInput[], context: WorkbookContext): InputRow[] {
  const rows = inputs
    .filter((one) => !isConvention(one))
    .map((needed) => ({ ...describe(needed, context), needed }));
  const order = Object.keys(context.core.formulas.inputs);
  const compared = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return rows.sort(
    (a, b) =>
      compared(a.group, b.group) ||
      compared(order.indexOf(a.needed.input), order.indexOf(b.needed.input)) ||
      compared(a.label, b.label) ||
      compared(a.year, b.year),
  );
}

/** Numbers that conventions give: they stand with the conventions. */
export function conventionInputs(inputs: readonly NeededInput[]): NeededInput[] {
  return inputs.filter(isConvention);
}

const padded = (index: number): string => String(index).padStart(6, '0');

function describe(
  { leaf, input, subject }: NeededInput,
  context: WorkbookContext,
): Omit<InputRow, 'needed'> & { group: string } {
  const { calculation, core, document, words, said } = context;
  const { model } = calculation;
  const unit = unitOfInput(input, subject, model);
  const inputName = core.formulas.inputs[input] ?? input;
  const [, kind = '', path = ''] = /^(\w+):(.*)$/s.exec(leaf.ref) ?? [];
  const place = kind === 'choice' ? choicePlace(path, document) : undefined;
  const own = leaf.name ?? place?.name;
  const label = own === undefined ? inputName : said(own);
  const year = place?.year === undefined ? '' : String(place.year);
  if (kind === 'figure') return { group: '5', whose: words.whose.article, label, year, unit };
  if (place?.scenario !== undefined) {
    const scenario = model.scenarios[place.scenario];
    const [name, part] = [scenario === undefined ? '' : context.scenarioName(scenario), partIn(path)];
    const found = part === undefined ? undefined : scenario?.parts?.[part];
    return {
      group: `2 ${padded(place.scenario)} ${part === undefined ? '' : padded(part)}`,
      whose: found === undefined ? name : words.ofPart(name, context.partName(found)),
      label: isInPlan(path) ? words.ofPlan(label) : label,
      year,
      unit,
    };
  }
  if (place?.economy !== undefined) {
    const at = [...model.economies.keys()].indexOf(place.economy);
    return { group: `1 ${padded(at)}`, whose: context.economyName(place.economy), label, year, unit };
  }
  const isSaving = path.startsWith('saving');
  return {
    group: isSaving ? '3' : '4',
    whose: isSaving ? words.whose.saving : words.whose.alliance,
    label,
    year,
    unit,
  };
}

/** A plan inside a baseline has a target, a path or a baseline of its own. */
function isInPlan(path: string): boolean {
  const fields = parsePath(path);
  const at = fields.indexOf('baseline');
  return at >= 0 && ['target', 'path', 'baseline'].includes(String(fields[at + 1]));
}

function partIn(path: string): number | undefined {
  const index = /\.parts\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? undefined : Number(index);
}
