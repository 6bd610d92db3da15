import { plainWords, type Words } from '../charts/words.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { escapeHtml } from './escape-html.ts';
import type { CellReading, PanelContext, PanelReading } from './reading.ts';
import { sourceText, type SourceText } from './source-text.ts';

/** A number with its source, for a footnote (plain) and for a document (links). */
export interface Citation {
  number: string;
  text: string;
  html: string;
}

/** A piece of the citation, and the address that it leads to. */
interface Piece {
  text: string;
  address: string;
}

/** The number of a reading with its citation; undefined where there is no number to cite. */
export function citationOf(
  reading: PanelReading,
  version: string,
  context: PanelContext,
): Citation | undefined {
  const { panel } = context.core;
  const article = (places: readonly string[], link: string): Piece => articlePiece(places, link, context);
  switch (reading.kind) {
    case 'cell': {
      const pieces = [...sourcesOf(reading, context), { text: panel.computed(version), address: '' }];
      return cite(reading.view.value.text, whatOf(reading), pieces, context);
    }
    case 'figure': {
      const { figure, value, statement } = reading;
      const pieces = [article([figure.place], figure.link)];
      // Of a figure without a value the statement itself is cited.
      if (figure.value === null) return cite(plainWords(statement), figure.kindText, pieces, context);
      return cite(value.text, plainWords(statement), pieces, context);
    }
    case 'account': {
      const { account, value, says } = reading;
      if (value === null) return undefined;
      const text = [account.publisher, account.dateText].join(context.core.derivation.listSeparator);
      return cite(value.text, plainWords(says), [{ text, address: account.address ?? '' }], context);
    }
    case 'choice': {
      const { source, dateText, value } = reading;
      const said = source === null || source.said === '' ? panel.unsourced : source.said;
      const asOf = dateText === null ? [] : [context.core.derivation.asOf(dateText)];
      const text = [said, ...asOf].join(context.core.derivation.listSeparator);
      return cite(value.text, whatOf(reading), [{ text, address: source?.address ?? '' }], context);
    }
    default:
      return undefined;
  }
}

/** What a number is and whose, in words. */
function whatOf({ title, about }: { title: string; about: Words }): string {
  return [title, plainWords(about)].filter((part) => part !== '').join(', ');
}

function articlePiece(places: readonly string[], link: string, { core, records }: PanelContext): Piece {
  const { author, title, publisher, publishedText } = records.source;
  const cited = core.panel.article(author, title, publisher, publishedText);
  return { text: [cited, ...places].join(core.derivation.listSeparator), address: link };
}

/** The article with its places, then the publishers of inputs, each once; last the inputs that name no source. */
function sourcesOf({ figures, leaves }: CellReading, context: PanelContext): Piece[] {
  const places = [...new Set(figures.map(({ figure }) => figure.place))];
  const article = places.length === 0 ? [] : [articlePiece(places, context.records.source.address, context)];
  const inputs = new Map<string, SourceText>();
  let isUnsourced = false;
  for (const { ref, source } of leaves) {
    if (!ref.startsWith('choice:')) continue;
    if (source === undefined) isUnsourced = true;
    else inputs.set(source, sourceText(source, context.presetTexts));
  }
  const pieces = [...inputs.values()].map(({ said, address }): Piece => ({ text: said, address }));
  return [
    ...article,
    ...pieces,
    ...(isUnsourced ? [{ text: context.core.panel.unsourced, address: '' }] : []),
  ];
}

function cite(number: string, what: string, pieces: readonly Piece[], { core }: PanelContext): Citation {
  const { cited, between } = core.panel;
  const told = new Set<string>();
  const inText = pieces.map(({ text, address }) => {
    if (address === '' || told.has(address)) return text;
    told.add(address);
    return `${text}, ${address}`;
  });
  const inHtml = pieces.map(({ text, address }) =>
    address === '' ? escapeHtml(text) : `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`,
  );
  const shown = plainSpaces(number);
  return {
    number: shown,
    text: plainSpaces(cited(shown, what, inText.join(between))),
    html: `<span>${plainSpaces(cited(`<b>${escapeHtml(shown)}</b>`, escapeHtml(what), inHtml.join(between)))}</span>`,
  };
}
