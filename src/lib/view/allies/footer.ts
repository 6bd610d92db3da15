import type { Leaf, Series } from '../../scenario/model.ts';
import { publisherWords } from '../charts/chart-footer.ts';
import type { ChartContext } from '../charts/results.ts';
import { joinWords, labelled, words, type Words } from '../charts/words.ts';
import type { Across } from './across.ts';

/** The conventions that comparing economies rests on. */
const CONVENTIONS = ['alliance-one-currency', 'ranks-before-conversion'];

function leafOf(series: Series | undefined, year: number): Leaf | undefined {
  return series?.byYear?.get(year) ?? series?.one;
}

/** Where the inputs of a comparison come from and which conventions it rests on: the foot of a picture. */
export function acrossFooter(
  { calculation: { model }, members, to }: Across,
  context: Pick<ChartContext, 'messages' | 'sourceText' | 'dateText' | 'conventionLabel'>,
): Words {
  const leaves = members.flatMap(({ code, scenario }) => {
    const economy = model.economies.get(code);
    const own = model.scenarios.find(({ id }) => id === scenario);
    return [
      economy?.gdp.get(to),
      leafOf(own?.baseline.share, to),
      leafOf(economy?.exchangeRate, to),
      economy?.population?.get(to),
    ].filter((leaf) => leaf !== undefined);
  });
  const { named: said } = publisherWords(context, leaves);
  const labels = CONVENTIONS.map((id) => words`${labelled(context.conventionLabel(id), 'name')}`);
  const conventions = joinWords(labels, context.messages.comma);
  return said.length === 0
    ? context.messages.footerConventions(conventions)
    : context.messages.footer(said, conventions);
}
