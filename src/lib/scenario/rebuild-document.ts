import type { FootingDocument } from './document.ts';
import { isSourcedNumber } from './input-kind.ts';

/**
 * A document copied from its known fields, and from nothing else, in the order in which files are written.
 * A field that is not listed here cannot come in from outside, and maps have no prototype to reach into.
 */

/** How a value is copied: as it is, field by field, key by key, or as its content tells. */
type Layout =
  | 'value'
  | { fields: readonly (readonly [string, Layout])[] }
  | { each: Layout }
  | ((input: object) => Layout);

const fields = (...list: (string | readonly [string, Layout])[]): Layout => ({
  fields: list.map((field) => (typeof field === 'string' ? [field, 'value'] : field)),
});

const number = fields('value', ['interval', { each: 'value' }], 'source', 'date', 'example');
const byYear: Layout = { each: number };
const rate: Layout = (input) => (isSourcedNumber(input) ? number : byYear);
const period = fields('total-over-years');
const path = fields('shape', 'from', 'to', ['limit', number], 'of', ['shares', byYear]);
const target: Layout = (input) => ('figure' in input ? fields('figure') : number);
const plan = fields(['path', path], ['baseline', rate], ['target', target]);
const baseline: Layout = (input) => ('figure' in input ? fields('figure') : 'path' in input ? plan : rate);

const years = fields('kind', 'firstMonth', 'named');
const published = fields('label', ['amount', byYear]);
const counts = fields(
  'note',
  ['year', years],
  ['gdp', byYear],
  'frozen',
  ['amounts', { each: fields('label', 'note', 'role', 'stage', ['amount', byYear]) }],
  ['total', published],
  ['other', published],
  ['rates', { each: fields('label', 'basis', ['rate', rate]) }],
  ['level', number],
);

const economy = fields(
  'label',
  'note',
  'currency',
  ['year', years],
  ['gdp', byYear],
  ['growth', fields(['nominal', rate], ['real', rate], ['deflator', rate])],
  ['deflator', fields(['rate', rate], ['index', byYear])],
  ['exchangeRate', rate],
  'exchangeRateBasis',
  ['population', byYear],
  ['populationGrowth', rate],
  ['budget', byYear],
  ['taxPoint', fields('name', ['yield', number])],
  ['currentSpending', fields(['money', byYear], ['share', byYear], 'definition', 'stage')],
  ['counts', counts],
);

const scenario = fields(
  'id',
  'label',
  'note',
  'economy',
  ['baseline', baseline],
  ['target', target],
  ['path', path],
  ['parts', { each: fields('id', 'label', ['target', target], ['baseline', baseline], ['path', path]) }],
);

const alliance = fields(
  ['scenarios', { each: 'value' }],
  'currency',
  ['level', number],
  ['exchangeRate', rate],
  [
    'allocation',
    fields(['total', number], ['key', fields(['gdp', number], ['population', number], ['equal', number])]),
  ],
  ['hostNation', fields('host', 'guest', ['cost', number], ['from', number], ['to', number], 'included')],
);

const alternativeValue: Layout = (input) => ('figure' in input ? fields('figure') : rate);
const alternative = fields('for', ['value', alternativeValue], 'source', 'date', 'basis');
const drawnInput = fields(
  'for',
  'distribution',
  ['low', number],
  ['central', number],
  ['high', number],
  ['sd', number],
);
const uncertainty = fields(
  ['inputs', { each: drawnInput }],
  ['correlations', { each: fields(['between', { each: 'value' }], ['value', number]) }],
  'seed',
  'samples',
);

const briefing = fields(
  'title',
  'template',
  'citation',
  'oldestMonths',
  [
    'blocks',
    {
      each: fields(
        'kind',
        'text',
        'chart',
        'scenario',
        ['measures', { each: 'value' }],
        ['scenarios', { each: 'value' }],
      ),
    },
  ],
  ['overridden', { each: 'value' }],
);

const document = fields(
  'version',
  'label',
  'note',
  ['economies', { each: economy }],
  ['scenarios', { each: scenario }],
  ['saving', fields('figure', ['amount', number], 'currency', ['period', period])],
  ['horizon', fields('from', 'to')],
  ['conventions', fields(['gdpBase', fields('frozen')], 'priceYear', 'yearBasis')],
  ['alliance', alliance],
  ['alternatives', { each: alternative }],
  ['uncertainty', uncertainty],
  ['briefing', briefing],
);

function copy(value: unknown, layout: Layout): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (typeof layout === 'function') return copy(value, layout(value));
  if (layout === 'value')
    throw new Error('scenario/rebuild: an object where a plain value stands; check the document first');
  const given = value as Record<string, unknown>;
  if ('fields' in layout) {
    const known = layout.fields.filter(([name]) => Object.hasOwn(given, name) && given[name] !== undefined);
    return Object.fromEntries(known.map(([name, inner]) => [name, copy(given[name], inner)]));
  }
  if (Array.isArray(value)) return value.map((item) => copy(item, layout.each));
  const map = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(given)) map[key] = copy(item, layout.each);
  return map;
}

/** The same document, made anew from its known fields. Throws: for a document whose shape was not checked. */
export function rebuildDocument(given: FootingDocument): FootingDocument {
  return copy(given, document) as FootingDocument;
}
