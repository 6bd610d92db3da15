import '../../engine/catalogue/growth.ts';
import '../../engine/catalogue/parts.ts';
import '../../engine/across/across.ts';
import { Calculation } from '../../engine/calculation.ts';
import { checksumOf, headlineLines } from '../../engine/headline-checksum.ts';
import { briefingFile } from '../../export/briefing-file.ts';
import { encodeLink } from '../../scenario/link.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { BriefContext } from '../../view/briefing/brief-context.ts';
import { makeBriefing } from '../../view/briefing/make-briefing.ts';
import { fileName, sealBriefing } from '../../view/briefing/seal.ts';
import { economyName } from '../../view/economy-names.ts';
import { loadBriefWords } from '../../view/messages/load-brief.ts';
import { VERSION } from '../version.ts';
import type { ExportAnswer, ExportQuestion } from './export-question.ts';

/** Makes the file of a briefing, as the shell does: from the scenario, beside the page. */
async function make(question: ExportQuestion): Promise<ExportAnswer> {
  const { document, locale, records, presetTexts, economyNames, date, format, page } = question;
  const figures = new Map(records.figures.map((figure) => [figure.id, figure]));
  const context: BriefContext = {
    locale,
    words: await loadBriefWords(locale),
    calculation: new Calculation(resolve(document, figures)),
    document,
    records,
    presetTexts,
    economyName: (code) => document.economies[code]?.label ?? economyNames[code] ?? economyName(code, locale),
    version: VERSION,
    date,
  };
  const checksum = await checksumOf(headlineLines(context.calculation));
  const sealed = await sealBriefing(makeBriefing(context, checksum), context, checksum);
  const link = await encodeLink(document);
  const address = link.ok ? page + link.fragment : '';
  // Into bytes of their own: what was made may be a part of something larger, which could not be handed over.
  const bytes = new Uint8Array(await briefingFile(format, { briefing: sealed, context, address }));
  return { name: fileName(sealed.title, format === 'package' ? 'zip' : format), bytes };
}

addEventListener('message', ({ data }: MessageEvent<ExportQuestion>) => {
  make(data).then(
    (answer) => {
      postMessage(answer, { transfer: [answer.bytes.buffer] });
    },
    () => {
      postMessage(null);
    },
  );
});
