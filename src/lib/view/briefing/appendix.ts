import { catalogue } from '../../engine/catalogue/catalogue.ts';
import { parseCell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import { results } from '../../engine/results.ts';
import type { Leaf } from '../../scenario/model.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import { choiceReading } from '../panel/choice-reading.ts';
import type { PanelContext } from '../panel/reading.ts';
import { explanationOf } from '../explanation.ts';
import { derive } from '../../engine/derive.ts';
import { citedWorks, uncitedInputs } from '../citations/cited-works.ts';
import { reference } from '../citations/reference.ts';
import type { BriefContext } from './brief-context.ts';
import type { BriefPart } from './brief-part.ts';
import { citationStyle } from './citation-style.ts';

/** What the scenarios of a document rest on. */
interface Ground {
  leaves: readonly Leaf[];
  conventions: ReadonlySet<string>;
}

const MEASURES = /^(share|spending|increment|cumulative-increment|saving-(ratio|days))/;

/** The inputs, figures and conventions of every result that a briefing can show. */
function groundOf({ calculation }: BriefContext): Ground {
  const leaves = new Map<string, Leaf>();
  const conventions = new Set<string>();
  for (const result of results(calculation)) {
    if ('problem' in result || !MEASURES.test(result.cell.formula)) continue;
    for (const leaf of calculation.leaves(result.cell)) leaves.set(leaf.ref, leaf);
    for (const id of result.conventions) conventions.add(id);
  }
  for (const ref of leaves.keys())
    if (ref.startsWith('convention:')) conventions.add(ref.slice('convention:'.length));
  return { leaves: [...leaves.values()], conventions };
}

const heading = (text: string): BriefPart => ({ kind: 'heading', text: words`${text}` });

function panelOf({ words: { core }, ...context }: BriefContext): PanelContext {
  return { ...context, core };
}

/** Every input in use: how much, who says so and when; example inputs are named as such. */
export function inputParts(context: BriefContext): readonly BriefPart[] {
  const { briefing, core } = context.words;
  const panel = panelOf(context);
  const rows = groundOf(context).leaves.flatMap(({ ref }): Words[][] => {
    const reading = ref.startsWith('choice:') ? choiceReading(ref.slice('choice:'.length), panel) : undefined;
    if (reading?.kind !== 'choice') return [];
    const { title, about, value, isExample, source, dateText } = reading;
    const said = source?.said ? labelled(source.said, 'name') : core.panel.unsourced;
    const dated = dateText === null ? [] : words` (${labelled(dateText, 'date')})`;
    return [
      [
        about.length === 0 ? words`${title}` : words`${title} · ${about}`,
        [value],
        words`${said}${dated}${isExample ? briefing.exampleMark : ''}`,
      ],
    ];
  });
  if (rows.length === 0) return [];
  const head = [briefing.input, briefing.value, briefing.source].map((name) => words`${name}`);
  return [{ kind: 'table', title: words`${briefing.headings.inputs}`, head, rows, note: [] }];
}

/** The works that the numbers rest on, in the author's style of citation; inputs that name none are said to. */
export function sourceParts(context: BriefContext): readonly BriefPart[] {
  const { briefing, core, citations } = context.words;
  const { records, presetTexts, locale, date } = context;
  const { leaves } = groundOf(context);
  const cited = { leaves, records, presetTexts, accessed: date };
  const style = citationStyle(context);
  const uncited = uncitedInputs(cited);
  const said = new Set(uncited.map(({ said }) => (said === '' ? core.panel.unsourced : said)));
  const items = [...citedWorks(cited).map((work) => reference(work, style, locale, citations)), ...said].map(
    (text) => words`${labelled(text, 'name')}`,
  );
  return items.length === 0 ? [] : [heading(briefing.headings.sources), { kind: 'list', items }];
}

/** The rules that no source states, each with its reason. */
export function conventionParts(context: BriefContext): readonly BriefPart[] {
  const { conventions } = groundOf(context);
  const { briefing } = context.words;
  const items = context.records.conventions
    .filter(({ id }) => conventions.has(id))
    .map(({ label, rule, reason }) =>
      briefing.convention(labelled(label, 'name'), labelled(rule, 'name'), labelled(reason, 'name')),
    );
  return items.length === 0 ? [] : [heading(briefing.headings.conventions), { kind: 'list', items }];
}

/** Each measure of the briefing with its working in the first scenario's last year. */
export function methodParts(context: BriefContext): readonly BriefPart[] {
  const {
    calculation,
    words: { briefing, core },
  } = context;
  const [scenario] = calculation.model.scenarios;
  if (scenario === undefined) return [];
  const year = calculation.model.horizon.to;
  const items = catalogue
    .filter(({ scope, measure, id }) => scope === 'scenario' && measure !== undefined && MEASURES.test(id))
    .flatMap(({ id }): Words[] => {
      const cell = parseCell(`${scenario.id}/${id}/${String(year)}`);
      if (cell === undefined || calculation.value(cell) instanceof NoNumber) return [];
      const derivation = derive(calculation, cell);
      if (derivation instanceof NoNumber) return [];
      const working = explanationOf(derivation, core.numbers, calculation.interval(cell));
      const name = core.derivation.inYear(core.formulas.names[id] ?? id, year);
      return [briefing.worked(labelled(name, 'name'), labelled(working, 'name'))];
    });
  return items.length === 0 ? [] : [heading(briefing.headings.method), { kind: 'list', items }];
}
