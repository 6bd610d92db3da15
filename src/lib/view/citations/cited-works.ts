import { isOwnChoice, publicationOf, type Publication } from '../../scenario/publications.ts';
import type { Leaf } from '../../scenario/model.ts';
import { sourceText } from '../panel/source-text.ts';
import type { AccountRecord } from '../records/records.ts';
import { articleWork } from './article-work.ts';
import { calculationWork, type CitedCalculation } from './calculation-work.ts';
import type { CitedWork } from './cited-work.ts';
import { datePartsOf } from './date-parts.ts';

/** What citations are made from: the numbers that something rests on, and where they come from. */
export interface CitedFrom {
  /** As `Calculation.leaves` gives them; only these three are read. */
  leaves: readonly Pick<Leaf, 'ref' | 'source' | 'date'>[];
  records: {
    figures: readonly { id: string; place: string }[];
    accounts: readonly AccountRecord[];
  };
  /** Sources of presets in the page's language. */
  presetTexts: Readonly<Record<string, string>>;
  /** ISO day of today; empty where it is not to be said. */
  accessed: string;
  /** Left out where the numbers are not computed. */
  calculation?: CitedCalculation;
}

/** An input that no publication stands behind: nothing is said of it, or that an example chose it. */
export interface UncitedInput {
  ref: string;
  /** What its source says; empty where no source is named. */
  said: string;
}

/**
 * The works behind numbers, each once: the article with its places, the publications of inputs, other accounts, last
 * the calculation itself. What readers typed as a source is cited as they typed it, never taken apart.
 */
export function citedWorks(from: CitedFrom): CitedWork[] {
  const { leaves, records, accessed, calculation } = from;
  const ids = new Set(leaves.map(({ ref }) => ref));
  const places = records.figures.filter(({ id }) => ids.has(`figure:${id}`)).map(({ place }) => place);
  const accounts = records.accounts.filter(({ id }) => ids.has(`account:${id}`));
  return [
    ...(places.length === 0 ? [] : [articleWork([...new Set(places)], accessed)]),
    ...inputWorks(from),
    ...accounts.map((account) => accountWork(account, accessed)),
    ...(calculation === undefined ? [] : [calculationWork(calculation, accessed)]),
  ];
}

/** Inputs that cannot be cited, each once: they are said to be so. */
export function uncitedInputs({
  leaves,
  presetTexts,
}: Pick<CitedFrom, 'leaves' | 'presetTexts'>): UncitedInput[] {
  const found = new Map<string, UncitedInput>();
  for (const { ref, source } of leaves) {
    if (!ref.startsWith('choice:')) continue;
    if (source === undefined || source.trim() === '') found.set(ref, { ref, said: '' });
    else if (isOwnChoice(source)) found.set(ref, { ref, said: sourceText(source, presetTexts).said });
  }
  return [...found.values()];
}

function inputWorks({ leaves, presetTexts, accessed }: CitedFrom): CitedWork[] {
  const found = new Map<string, CitedWork>();
  for (const { ref, source, date } of leaves) {
    if (!ref.startsWith('choice:') || source === undefined || source.trim() === '') continue;
    if (isOwnChoice(source)) continue;
    const publication = publicationOf(source);
    const { said, address } = sourceText(source, presetTexts);
    const key = publication?.id ?? `${said} ${address} ${date ?? ''}`;
    const detail = publication === undefined ? '' : (/[:：]\s*(\S.*)$/u.exec(said)?.[1] ?? '');
    const known = found.get(key);
    const work =
      known ??
      (publication === undefined
        ? describedWork(`input-${String(found.size + 1)}`, said, { address, date, accessed })
        : publicationWork(publication, address, accessed));
    const details = detail === '' ? work.details : [...new Set([...work.details, detail])];
    found.set(key, { ...work, address: work.address || address, details });
  }
  return [...found.values()];
}

function publicationWork(publication: Publication, address: string, accessed: string): CitedWork {
  const { id, kind, language, author, title, issued } = publication;
  return {
    ...{ id, kind, language, title, issued, accessed, address },
    authors: [{ kind: 'body', names: author }],
    isDescribed: false,
    container: '',
    publisher: { own: '' },
    places: [],
    details: [],
    version: '',
  };
}

/** A source as it is written, in nobody's form but its own. */
function describedWork(
  id: string,
  said: string,
  { address, date, accessed }: { address: string; date?: string | undefined; accessed: string },
): CitedWork {
  return {
    ...{ id, address, accessed, title: { own: said === '' ? address : said } },
    kind: 'article',
    authors: [],
    isDescribed: true,
    language: '',
    container: '',
    publisher: { own: '' },
    issued: date !== undefined && datePartsOf(date) !== undefined ? date : '',
    places: [],
    details: [],
    version: '',
  };
}

/** Another account has a publisher and what it says, but no title that is known here. */
function accountWork({ id, publisher, point, address, date }: AccountRecord, accessed: string): CitedWork {
  return {
    ...describedWork(id, point, { address: address ?? '', date: date?.split('/')[0], accessed }),
    authors: [{ kind: 'body', names: { own: publisher } }],
  };
}
