import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { labelled, type Word, type Words } from '../charts/words.ts';

/** A figure that a text may speak of. */
export interface Spoken {
  id: string;
  value: string | null;
  unit: string | null;
}

interface Speech {
  /** Figures that the text may speak of, in the order of the article. */
  figures: readonly Spoken[];
  /** Where an amount leads that is no figure's: the record that the text belongs to. */
  owner?: string;
}

const AMOUNT =
  /(?:US\$|¥|\$)\d[\d,.]*(?:\s?(?:trillion|billion|million))?|\d[\d,.]*\s?(?:%|(?:percentage )?points?|个百分点|ポイント)|\d[\d,.]*[兆億亿万][\d兆億亿万]*(?:美元|日元|ドル|円)?|\d{1,3}(?:,\d{3})+/u;
const PLACE = /\d+(?:\.\d+)*-[ph]\d*/u;
const YEAR = /(?:19|20)\d\d(?!\d)/u;
const NUMBER = /\d+(?:\.\d+)?/u;
const TOKEN = new RegExp(
  `(?<place>${PLACE.source})|(?<amount>${AMOUNT.source})|(?<year>${YEAR.source})|(?<number>${NUMBER.source})`,
  'gu',
);
const BY_DATE =
  /^(?:[年月日底]|目|期|\s?(?:to \d+ )?(?:January|February|March|April|May|June|July|August|September|October|November|December))/u;
const SCALES: Readonly<Record<string, number>> = {
  trillion: 12,
  billion: 9,
  million: 6,
  兆: 12,
  億: 8,
  亿: 8,
  万: 4,
};

/**
 * Finds the numbers in a text about the article and says what each is: a figure or an amount of its record, which open
 * their source, or a date, a place, a name, which are no quantities.
 */
export function markNumbers(text: string, { figures, owner }: Speech): Words {
  const unsaid = [...figures];
  const line: Word[] = [];
  let done = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const before = text.slice(done, match.index);
    if (before !== '') line.push(before);
    line.push(wordOf(match, text.slice(match.index + token.length), unsaid, owner));
    done = match.index + token.length;
  }
  const rest = text.slice(done);
  return rest === '' ? line : [...line, rest];
}

function wordOf(match: RegExpMatchArray, after: string, unsaid: Spoken[], owner: string | undefined): Word {
  const [token] = match;
  const { place, amount, year } = match.groups ?? {};
  if (place !== undefined) return labelled(token, 'place');
  if (year !== undefined) return labelled(token, 'year');
  if (amount !== undefined) {
    const figure = takeFigure(token, unsaid);
    const trace = figure === undefined ? owner : `figure:${figure.id}`;
    return trace === undefined ? labelled(token, 'name') : { text: token, trace };
  }
  if (token.includes('.') && owner !== undefined) return { text: token, trace: owner };
  return labelled(token, BY_DATE.test(after) ? 'date' : 'name');
}

/** The figure that an amount states; of two alike, each is taken once while another is left. */
function takeFigure(token: string, unsaid: Spoken[]): Spoken | undefined {
  const amount = readAmount(token);
  const isMeant = ({ value, unit }: Spoken): boolean =>
    value !== null && unit !== null && amount.units.includes(unit) && amount.value.eq(value);
  const at = unsaid.findIndex(isMeant);
  const figure = unsaid[at];
  if (figure !== undefined && unsaid.findLastIndex(isMeant) !== at) unsaid.splice(at, 1);
  return figure;
}

function readAmount(token: string): { value: Decimal; units: readonly string[] } {
  const units = /%/.test(token)
    ? ['% of GDP', '%']
    : /point|个百分点|ポイント/.test(token)
      ? ['points']
      : /US\$|^\$|美元|ドル/.test(token)
        ? ['USD']
        : [];
  const parts = [
    ...token.replaceAll(',', '').matchAll(/(\d+(?:\.\d+)?)\s?(trillion|billion|million|[兆億亿万]+)?/gu),
  ];
  const value = parts.reduce((total, [, digits = '0', scale = '']) => {
    const power = SCALES[scale] ?? [...scale].reduce((sum, one) => sum + (SCALES[one] ?? 0), 0);
    return total.plus(decimal(digits).times(decimal(10).pow(power)));
  }, decimal(0));
  return { value, units };
}
