import { loadCore } from '../../view/messages/load.ts';
import { loadCitationWords } from '../../view/messages/load-citations.ts';
import {
  chartHead,
  numberHead,
  sentenceHead,
  tableHead,
  type LinkOf,
} from '../../view/citations/clip-heads.ts';
import { citedInText, clipWith, type Clip, type ClipSources } from '../../view/citations/clip.ts';
import type { TakenAlong } from '../../view/citations/taken-along.ts';
import { leavesOfReading, takenTraces } from '../../view/citations/taken-leaves.ts';
import type { PanelContext } from '../../view/panel/reading.ts';
import { download } from '../../charts/download.ts';
import { loadRecords } from '../panel/panel-records.ts';
import type { Surroundings } from '../context.ts';
import { citationStyle } from './citation-style.ts';
import { gatherWorks } from './gather-works.ts';
import { pictureAddress } from './picture-address.ts';
import { putOnClipboard } from './put-on-clipboard.ts';
import { pageAddress } from './page-address.ts';
import { scenarioLink } from './scenario-link.ts';
import { leavesOfTraces, takenContext } from './taken-context.ts';

/** Fetches the evidence and the words that copying needs. Throws: where they cannot be fetched. */
export async function prepareCopying({ page: { locale } }: Surroundings): Promise<void> {
  await Promise.all([loadRecords(locale), loadCitationWords(locale), loadCore(locale)]);
}

/**
 * Copies a number, a sentence, a table or a chart with its references, and says what became of it.
 * A number of the panel is read in the context that the panel gives.
 *
 * Throws: where the evidence or the words cannot be fetched.
 */
export async function copyCited(
  taken: TakenAlong,
  around: Surroundings,
  own?: PanelContext,
): Promise<string> {
  const { locale } = around.page;
  const [words, context] = await Promise.all([
    loadCitationWords(locale),
    own ?? takenContext(around),
    loadCore(locale),
  ]);
  const leaves =
    taken.kind === 'number'
      ? leavesOfReading(taken.reading, context)
      : leavesOfTraces(takenTraces(taken), context, around);
  const isComputed = taken.kind !== 'number' || taken.reading.kind === 'cell';
  const { document } = context;
  const [gathered, link, picture] = await Promise.all([
    gatherWorks(leaves, context, isComputed ? pageAddress() : null),
    isComputed && document !== undefined ? scenarioLink(document) : '',
    taken.kind === 'chart' ? taken.picture() : null,
  ]);
  const sources: ClipSources = { ...gathered, link, style: citationStyle(locale), locale, words };
  const links = new Map(context.records.figures.map((figure) => [`figure:${figure.id}`, figure.link]));
  const head = headOf(taken, sources, (trace) => links.get(trace), await pictureAddress(picture));
  if (head === undefined) return '';
  const done = await putOnClipboard(clipWith(head, sources), picture);
  if (done === 'nothing') return around.page.core.panel.copyFailed;
  if (taken.kind === 'chart' && picture === null) return words.pictureFailed;
  if (done === 'text' && picture !== null && taken.kind === 'chart') {
    download(`footing-${taken.chart.id}.png`, picture);
    return words.pictureSaved;
  }
  return link === undefined ? words.copiedWithoutLink : words.copied;
}

function headOf(taken: TakenAlong, sources: ClipSources, linkOf: LinkOf, picture: string): Clip | undefined {
  const cited = citedInText(sources);
  switch (taken.kind) {
    case 'number':
      return numberHead(taken.reading, cited, sources.words);
    case 'sentence':
      return sentenceHead(taken.sentence, cited, linkOf);
    case 'table':
      return tableHead(taken.table, cited, linkOf);
    case 'chart':
      return chartHead(taken.chart, picture, cited, linkOf);
  }
}
