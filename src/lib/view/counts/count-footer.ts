import type { Leaf } from '../../scenario/model.ts';
import { joinWords, labelled, words, type Words } from '../charts/words.ts';
import type { CountContext } from './count-context.ts';

/** The publisher at the head of a source; all that it says stands behind the number itself. */
const publisherOf = (source: string): string => /^[^:：,，、;；]+/.exec(source)?.[0] ?? source;

/** The line under a chart of the counts: publishers with date, and the conventions that its numbers rest on. */
export function countFooter(
  { counts, year, chart }: CountContext,
  drawn: { gdp: boolean; other: boolean },
  conventionIds: readonly string[],
): Words {
  const leaves: (Leaf | undefined)[] = [
    ...counts.amounts.map(({ amount }) => amount.get(year)),
    counts.total?.amount.get(year),
    ...(drawn.other ? [counts.other?.amount.get(year)] : []),
    ...(drawn.gdp ? [counts.gdp?.get(year), counts.gdp?.get(counts.frozen ?? year)] : []),
  ];
  const said = new Map<string, Words>();
  for (const leaf of leaves) {
    if (leaf?.source === undefined) continue;
    const text = publisherOf(chart.sourceText(leaf.source));
    const name = labelled(text, 'name');
    const dated =
      leaf.date === undefined
        ? words`${name}`
        : chart.messages.dated(name, labelled(chart.dateText(leaf.date), 'date'));
    const key = `${text} ${leaf.date ?? ''}`;
    if (!said.has(key)) said.set(key, leaf.example ? words`${dated}${chart.messages.exampleInput}` : dated);
  }
  const conventions = joinWords(
    conventionIds.map((id) => words`${labelled(chart.conventionLabel(id), 'name')}`),
    chart.messages.comma,
  );
  const sources = joinWords([...said.values()], chart.messages.semicolon);
  if (conventions.length === 0)
    return sources.length === 0 ? [] : words`${chart.messages.source}${chart.messages.colon}${sources}`;
  return sources.length === 0
    ? chart.messages.footerConventions(conventions)
    : chart.messages.footer(sources, conventions);
}
