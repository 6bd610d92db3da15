import { alignPassages, type AlignedPassage, type TextBlock } from './align-passages';
import { checkBlocks } from './check-blocks';
import { checkFragments } from './check-fragments';
import { checkPassageText } from './check-passage-text';
import { checkRuleCounts } from './check-rule-counts';
import type { CoveredToken, OwnerClass } from './coverage';
import type { Fault } from './fault';
import { fingerprintsOf } from './fingerprint';
import { marksOf } from './marks-of';
import type { Evidence } from './schema';
import { isHeadingId, segmentText } from './segment';

/** How a text agrees with what is recorded of it. */
export interface TextReport {
  faults: Fault[];
  /** Passages that agree, exactly or but for typography. */
  agreeing: number;
  /** Ids of the passages that differ in typography only. */
  typography: string[];
  /** Blocks before the first passage and after the last: site navigation, title, links to other pages. */
  furniture: { before: number; after: number };
  tokens: number;
  owned: Record<OwnerClass, number>;
  unowned: number;
}

/**
 * Compares a source's text with everything that is recorded of it: fingerprints, order, locators, coverage.
 *
 * Shape: `file` names the text in the faults. Every number token of a passage has one owner, or is a fault.
 * Problems: all faults are reported at once, in the order of the text.
 */
export async function checkText(text: string, file: string, evidence: Evidence): Promise<TextReport> {
  const segmented = segmentText(text);
  const blocks: TextBlock[] = await Promise.all(
    segmented.passages.map(async (block) => ({ text: block.text, ...(await fingerprintsOf(block.text)) })),
  );
  const marks = marksOf(evidence);
  const aligned = alignPassages(evidence.passages, blocks, ({ id }) =>
    marks.filter((mark) => mark.passage === id).map(({ quote }) => quote),
  );
  const agreeing = aligned.filter(({ status }) => status === 'identical' || status === 'typography');
  // A heading of one word may stand in any article.
  if (agreeing.every(({ passage }) => isHeadingId(passage.id)))
    return notThisText(file, evidence, segmented.furniture.length);

  const whereabouts = checkBlocks(file, evidence, aligned, segmented);
  const checks = aligned.flatMap((entry) => {
    if (entry.block === null) return [];
    const own = marks.filter((mark) => mark.passage === entry.passage.id);
    return checkPassageText({ file, entry, block: entry.block, marks: own, evidence });
  });
  const tokens = checks.flatMap((check) => check.tokens);
  return {
    faults: [
      ...whereabouts.faults,
      ...checks.flatMap((check) => check.faults),
      ...checkFragments(aligned, evidence),
      ...checkRuleCounts(tokens, evidence, aligned),
    ],
    agreeing: agreeing.length,
    typography: idsOf(aligned, 'typography'),
    furniture: whereabouts.furniture,
    tokens: tokens.length,
    ...countOwners(tokens),
  };
}

function idsOf(aligned: readonly AlignedPassage[], status: AlignedPassage['status']): string[] {
  return aligned.filter((entry) => entry.status === status).map(({ passage }) => passage.id);
}

function countOwners(tokens: readonly CoveredToken[]): Pick<TextReport, 'owned' | 'unowned'> {
  const owned: TextReport['owned'] = {
    date: 0,
    figure: 0,
    'known-not-used': 0,
    'heading-number': 0,
    term: 0,
    name: 0,
    connective: 0,
    word: 0,
  };
  let unowned = 0;
  for (const { owners } of tokens) {
    const owner = owners[0];
    if (owner === undefined) unowned += 1;
    else owned[owner.class] += 1;
  }
  return { owned, unowned };
}

function notThisText(file: string, { source, passages }: Evidence, furniture: number): TextReport {
  const wrong = `none of the ${String(passages.length)} passages of ${source.id} stands in it as recorded`;
  const remedy = 'give the text of that source, with a blank line between paragraphs';
  return {
    faults: [{ file, id: source.id, wrong, remedy }],
    agreeing: 0,
    typography: [],
    furniture: { before: furniture, after: 0 },
    tokens: 0,
    ...countOwners([]),
  };
}
