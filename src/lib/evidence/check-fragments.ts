import type { AlignedPassage } from './align-passages';
import { fragmentContext } from './anchor';
import type { Fault } from './fault';
import { looseText } from './loose-text';
import type { Evidence } from './schema';

/**
 * Checks that the link to each figure leads to its own spot and to no other.
 *
 * Problems: what a figure's text fragment carries stands more than once in the text.
 */
export function checkFragments(aligned: readonly AlignedPassage[], { source, figures }: Evidence): Fault[] {
  const text = aligned.map(({ block }) => (block === null ? '' : looseText(block.text))).join('\n');
  return figures.flatMap(({ id, locator }) => {
    const { prefix, suffix } = fragmentContext(locator);
    const carried = prefix + locator.quote + suffix;
    const times = text.split(looseText(carried)).length - 1;
    if (times <= 1) return [];
    const wrong = `its link carries “${carried}”, which stands ${String(times)}× in the text`;
    const file = `data/sources/${source.id}/figures/${id}.json`;
    return [
      { file, id, wrong, remedy: 'lengthen quote, prefix or suffix without punctuation beside the quote' },
    ];
  });
}
