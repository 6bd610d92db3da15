import { describe } from 'vitest';
import { expectRefused } from './expect-refused.ts';
import { changed } from './smallest-file.ts';

/** The smallest file with counts of these fields. */
const counts = (fields: string): string =>
  changed('"currency":"JPY"', `"currency":"JPY","counts":{${fields}}`);
const amount = (fields: string): string => counts(`"amounts":{"a":{${fields}}}`);
const right = '"role":"core","stage":"initial","amount":{"2024":"7.7"}';

describe('counts that are refused', () => {
  expectRefused([
    ['no amounts at all', counts('"frozen":2022'), 'economies.JPN.counts', '"amounts" is missing'],
    ['amounts as a list', counts('"amounts":[]'), 'economies.JPN.counts.amounts', 'write an object'],
    [
      'an unknown role',
      amount(right.replace('core', 'main')),
      'counts.amounts.a.role',
      'core, related, other',
    ],
    [
      'an unknown stage',
      amount(right.replace('initial', 'final')),
      'counts.amounts.a.stage',
      'supplementary',
    ],
    ['an amount without a year', amount('"role":"core","stage":"initial","amount":"7"'), 'amounts.a.amount'],
    ['a number without quotes', amount(right.replace('"7.7"', '7.7')), 'amount.2024', 'in quotes: "7.7"'],
    ['an exponent', amount(right.replace('7.7', '7.7e12')), 'amount.2024', 'exponent'],
    ['an amount in a word', amount(right.replace('7.7', 'about 7')), 'amount.2024', 'is no number'],
    ['an id of other characters', counts(`"amounts":{"a b":{${right}}}`), 'counts.amounts', 'is no id'],
    ['an amount twice', counts(`"amounts":{"a":{${right}},"a":{${right}}}`), 'counts.amounts.a', 'twice'],
    ['a prototype', counts(`"amounts":{"__proto__":{${right}}}`), '__proto__', 'not allowed'],
    ['a total of nothing', counts(`"amounts":{"a":{${right}}},"total":{"amount":{"2024":"0"}}`), 'above 0'],
    [
      'a negative rate',
      counts(`"amounts":{"a":{${right}}},"rates":{"m":{"basis":"market","rate":"-1"}}`),
      'rates.m',
    ],
    [
      'an unknown basis',
      counts(`"amounts":{"a":{${right}}},"rates":{"m":{"basis":"good","rate":"1"}}`),
      'basis',
    ],
    ['a level above 100', counts(`"amounts":{"a":{${right}}},"level":"200"`), 'counts.level', '0 to 100'],
    ['a frozen year in quotes', counts(`"amounts":{"a":{${right}}},"frozen":"2022"`), 'counts.frozen'],
    ['a year far away', counts(`"amounts":{"a":{${right}}},"frozen":1066`), 'counts.frozen', '1900 to 2200'],
    [
      'a month too many',
      counts(`"amounts":{"a":{${right}}},"year":{"kind":"fiscal","firstMonth":13,"named":"start"}`),
      'firstMonth',
    ],
    [
      'a field of its own',
      counts(`"amounts":{"a":{${right}}},"totals":{}`),
      'write "total" if you mean that',
    ],
  ]);
});
