import type { EconomyModel, Leaf, ScenarioModel, Series } from '../../scenario/model.ts';
import type { ChartText } from './chart.ts';
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

/** How many publishers a footer names before it counts the rest. */
const MOST_NAMED = 4;

/** Publishers of the reader's own or example inputs, each once. */
function publishers(
  context: Pick<ChartContext, 'messages' | 'sourceText' | 'dateText'>,
  leaves: readonly Leaf[],
): readonly Words[] {
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
  return [...said.values()];
}

/** Publishers for a footer: the first four and how many more there are; `all` where there are more. */
export function publisherWords(
  context: Pick<ChartContext, 'messages' | 'sourceText' | 'dateText'>,
  leaves: readonly Leaf[],
): { named: Words; all?: Words } {
  const found = publishers(context, leaves);
  const { comma, moreSources } = context.messages;
  const all = joinWords(found, comma);
  const rest = found.length - MOST_NAMED;
  if (rest <= 0) return { named: all };
  return {
    named: moreSources(joinWords(found.slice(0, MOST_NAMED), comma), labelled(String(rest), 'count')),
    all,
  };
}

/**
 * The line under a chart: where its levels and inputs come from and which conventions it rests on. Of many
 * publishers four are named and the rest counted; `sources` then has them all.
 */
export function chartFooter(
  context: ChartContext,
  drawn: readonly ScenarioModel[],
  economy: EconomyModel,
  also: { conventions?: readonly string[]; dollars?: boolean; saving?: boolean },
): Pick<ChartText, 'footer' | 'sources'> {
  const { results, messages } = context;
  const { model } = results;
  const levels = drawn.flatMap(({ path, baseline }) => [path.target, baseline.share.one]);
  const saving = also.saving ? [model.saving?.amount] : [];
  const inputs = [...economy.gdp.values(), ...(also.dollars ? leavesOf(economy.exchangeRate) : [])];
  const { named, all } = publisherWords(context, inputs);
  const said = joinWords(
    [model.gdpBase === 'same-year' ? 'same-year-base' : 'frozen-base', ...(also.conventions ?? [])].map(
      (id) => words`${labelled(context.conventionLabel(id), 'name')}`,
    ),
    messages.comma,
  );
  const line = (of: Words): Words => {
    const sources = [places(context, [...saving, ...levels]), of].filter((part) => part.length > 0);
    return sources.length === 0
      ? messages.footerConventions(said)
      : messages.footer(joinWords(sources, messages.semicolon), said);
  };
  return { footer: line(named), ...(all && { sources: line(all) }) };
}
