import type { CountReading } from '../../engine/counts/count-key.ts';
import { labelled, type Words } from '../charts/words.ts';
import { countNumber, countValue, type CountContext } from './count-context.ts';
import { allReadings, type CountChoices } from './count-readings.ts';

/** A way of counting with its share, as the finding compares them. */
interface Held {
  reading: CountReading;
  share: number;
}

/** The lowest and the highest share of one amount over all its ways of counting; null with fewer than two. */
export function shareEnds(context: CountContext, choices: CountChoices): { low: Held; high: Held } | null {
  const held = allReadings(choices).flatMap((reading) => {
    const share = countValue(context, reading, 'count-share');
    return share === null ? [] : [{ reading, share: share.toNumber() }];
  });
  const sorted = [...held].sort((a, b) => a.share - b.share);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low === undefined || high === undefined || low === high ? null : { low, high };
}

/** Two amounts of the same budget: how far apart, in money and in multiples of the saving. */
export function countFinding(context: CountContext, choices: CountChoices): Words | null {
  const { messages, chart, economy, year, calculation } = context;
  const ends = shareEnds(context, choices);
  if (ends === null) return null;
  const [low, high] = [ends.low, ends.high].map(({ reading }) =>
    countNumber(context, reading, 'count-share'),
  );
  if (!low || !high) return null;
  const amounts = [ends.low.reading, ends.high.reading].sort((a, b) =>
    (countValue(context, a, 'count-amount') ?? 0) > (countValue(context, b, 'count-amount') ?? 0) ? 1 : -1,
  );
  const [less, more] = amounts;
  const apart = less && more && countNumber(context, more, 'count-difference', { lower: less });
  const saving = calculation.model.saving;
  const times =
    saving !== undefined &&
    less &&
    more &&
    countNumber(context, more, 'count-difference-saving', { lower: less });
  return messages.finding({
    economy: chart.economyName(economy),
    year: labelled(messages.yearName(year, context.counts.year.kind), 'year'),
    low,
    high,
    apart: apart || null,
    times: times || null,
    periodStated: saving?.period !== 'not-stated',
  });
}
