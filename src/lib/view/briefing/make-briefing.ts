import { labelled, words } from '../charts/words.ts';
import { briefingIn, type BriefContext } from './brief-context.ts';
import type { BriefingMessages } from '../messages/en/briefing.ts';
import type { Briefing, BriefPart } from './brief-part.ts';
import { blocksOf } from './block-edits.ts';
import { partsOf } from './block-parts.ts';

/** Makes the briefing of a document; one that has none of its own gets the one-page template. */
export function makeBriefing(context: BriefContext, checksum: string): Briefing {
  const own = briefingIn(context);
  const { briefing } = context.words;
  const title = own.title ?? context.document.label ?? briefing.defaultTitle;
  const standing = own.overridden ?? [];
  const stands: readonly BriefPart[] =
    standing.length === 0
      ? []
      : [
          { kind: 'heading', text: words`${briefing.headings.overridden}` },
          {
            kind: 'list',
            items: standing.map((id) => words`${labelled(checkName(id, briefing), 'name')}`),
          },
        ];
  return {
    title: words`${labelled(title, 'name')}`,
    parts: [
      ...blocksOf(own, briefing).flatMap((block) => partsOf(block, context)),
      ...stands,
      {
        kind: 'paragraph',
        text: briefing.seal(
          labelled(context.version, 'version'),
          labelled(checksum, 'id'),
          labelled(context.words.core.derivation.date(...dateParts(context.date)), 'date'),
        ),
      },
    ],
  };
}

function dateParts(iso: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [year, month, day];
}

/** What the check pointed out; an id of another version stands as it is. */
function checkName(id: string, { checks }: BriefingMessages): string {
  return Object.entries(checks).find(([known]) => known === id)?.[1] ?? id;
}
