import { parseReading } from '../../engine/counts/count-key.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import type { CountsMessages } from '../messages/en/counts.ts';
import { declareNames } from '../panel/declared-names.ts';
import { amountName } from './count-readings.ts';

const learned = new Map<string, CountsMessages>();

/** Gives the source panel the names of ways of counting, in one more language. */
export function learnCountNames(locale: string, messages: CountsMessages): void {
  learned.set(locale, messages);
  declareNames('count', (address, { core, economyName, calculation, presetTexts }): Words => {
    const said = learned.get(core.numbers.locale) ?? messages;
    const [, economy = '', key = ''] = /^count:([\w.-]+):(.+)$/.exec(address) ?? [];
    const reading = parseReading(key);
    const model = calculation?.economies.get(economy)?.model;
    if (reading === undefined || model === undefined) return [];
    const whose = labelled(economyName(economy), 'name');
    if ('upTo' in reading) {
      const amount = model.counts?.amounts.find(({ id }) => id === reading.upTo);
      const name = amount?.label ?? reading.upTo;
      return words`${whose} · ${said.upTo(presetTexts[name] ?? name)}`;
    }
    const name = words`${whose} · ${amountName(reading, said)}`;
    return reading.base === 'same'
      ? name
      : said.ofBase(name, said.frozenGdp(labelled(String(reading.base), 'year')));
  });
}
