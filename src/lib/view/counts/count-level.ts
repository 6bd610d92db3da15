import { PLAIN, type CountReading } from '../../engine/counts/count-key.ts';
import { decimal } from '../../quantity/decimal.ts';
import { joinWords, words, type Words } from '../charts/words.ts';
import { countNumber, countValue, whyNone, type CountContext } from './count-context.ts';
import { baseName, type CountChoices } from './count-readings.ts';

/** The title of the part about one level read twice, and what lies between its readings. */
export function levelFinding(
  context: CountContext,
  { bases }: CountChoices,
): { title: Words; said: Words | null } {
  const { messages, chart, counts, levelYear, calculation } = context;
  const level = counts.level;
  if (level === undefined) return { title: words`${messages.levelLabel}`, said: null };
  const number = { text: chart.numbers.text(decimal(level.value), '% of GDP', null), trace: level.ref };
  const title = messages.levelTitle(number);
  const readings = bases.map((base): CountReading => ({ ...PLAIN, base }));
  const at = { year: levelYear };
  const parts = readings.flatMap((reading): Words[] => {
    const money = countNumber(context, reading, 'count-level-money', at);
    return money === null ? [] : [messages.levelPart(money, baseName(reading.base, levelYear, messages))];
  });
  const hole = readings
    .map((reading) => whyNone(context, reading, 'count-level-money', levelYear))
    .find(Boolean);
  if (hole !== undefined) return { title, said: words`${hole}` };
  const said = messages.levelSaid(number, joinWords(parts, chart.messages.semicolon));
  const [same, frozen] = readings;
  if (same === undefined || frozen === undefined) return { title, said };
  const difference = countValue(context, same, 'count-level-difference', { ...at, lower: frozen });
  const apart = countNumber(context, same, 'count-level-difference', { ...at, lower: frozen, size: true });
  if (difference === null || apart === null) return { title, said };
  const times =
    calculation.model.saving === undefined
      ? null
      : countNumber(context, same, 'count-level-saving', { ...at, lower: frozen, size: true });
  const how = difference.isZero() ? 'none' : difference.isNegative() ? 'less' : 'more';
  const between = messages.levelApart(apart, how, times);
  return { title, said: joinWords([said, between], chart.messages.betweenSentences) };
}
