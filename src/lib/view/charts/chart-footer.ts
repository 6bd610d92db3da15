import type { EconomyModel, Leaf, ScenarioModel, Series } from '../../scenario/model.ts';
import type { ChartContext } from './results.ts';
import { joinWords, labelled, words, type Words } from './words.ts';

function leavesOf(series: Series | undefined): readonly Leaf[] {
  if (series === undefined) return [];
  return [...(series.one ? [series.one] : []), ...(series.byYear?.values() ?? [])];
}

function figureId(leaf: Leaf | undefined): string | null {
  return leaf?.ref.startsWith('figure:') ? leaf.ref.slice('figure:'.length) : null;
}

/** Places in the article that the levels come from, each once. */
function places(context: ChartContext, leaves: readonly (Leaf | undefined)[]): Words {
  const ids = leaves.map(figureId).filter((id) => id !== null);
  const texts = [...new Set(ids.map((id) => context.figurePlace(id)))];
  if (texts.length === 0) return [];
  return context.messages.articlePlaces(
    joinWords(
      texts.map((text) => [labelled(text, 'place')]),
      context.messages.comma,
    ),
  );
}

/** Publishers of the reader's own or example inputs, each once. */
export function publishers(
  context: Pick<ChartContext, 'messages' | 'sourceText' | 'dateText'>,
  leaves: readonly Leaf[],
): Words {
  const said = new Map<string, Words>();
  for (const { source, date, example } of leaves) {
    if (source === undefined) continue;
    const text = context.sourceText(source);
    const name = labelled(text, 'name');
    const dated =
      date === undefined
        ? words`${name}`
        : context.messages.dated(name, labelled(context.dateText(date), 'date'));
    const key = `${text} ${date ?? ''}`;
    if (!said.has(key)) said.set(key, example ? words`${dated}${context.messages.exampleInput}` : dated);
  }
  return joinWords([...said.values()].slice(0, 4), context.messages.comma);
}

/** The line under a chart: where its levels and inputs come from and which conventions it rests on. */
export function chartFooter(
  context: ChartContext,
  drawn: readonly ScenarioModel[],
  economy: EconomyModel,
  also: { conventions?: readonly string[]; dollars?: boolean; saving?: boolean },
): Words {
  const { model } = context.results;
  const levels = drawn.flatMap(({ path, baseline }) => [path.target, baseline.share.one]);
  const saving = also.saving ? [model.saving?.amount] : [];
  const inputs = [...economy.gdp.values(), ...(also.dollars ? leavesOf(economy.exchangeRate) : [])];
  const sources = [places(context, [...saving, ...levels]), publishers(context, inputs)].filter(
    (part) => part.length > 0,
  );
  const conventions = [
    model.gdpBase === 'same-year' ? 'same-year-base' : 'frozen-base',
    ...(also.conventions ?? []),
  ];
  const labels = conventions.map((id) => words`${labelled(context.conventionLabel(id), 'name')}`);
  const said = joinWords(labels, context.messages.comma);
  return sources.length === 0
    ? context.messages.footerConventions(said)
    : context.messages.footer(joinWords(sources, context.messages.semicolon), said);
}
