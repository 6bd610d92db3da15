import type { BriefingBlock, BriefingDocument, BriefingTemplate } from '../../scenario/briefing-document.ts';
import { blocksOf, moved, withBlocks, withTemplate } from '../../view/briefing/block-edits.ts';
import type { BriefingMessages } from '../../view/messages/en/briefing.ts';
import type { Workspace } from '../workspace.svelte.ts';

type Blocks = readonly BriefingBlock[];

/** The open document's briefing and its changes: each gesture one step that can be undone. */
export class Builder {
  constructor(
    private readonly workspace: Workspace,
    private readonly words: () => BriefingMessages,
  ) {}

  /** The briefing as it stands in the document. */
  get own(): BriefingDocument {
    return this.workspace.draft.briefing ?? { blocks: [] };
  }

  /** The blocks that are shown: its own, or those of its template. */
  get blocks(): Blocks {
    return blocksOf(this.own, this.words());
  }

  get template(): BriefingTemplate {
    return this.own.template ?? 'one-page';
  }

  /** Sets or takes out one field beside the blocks. */
  set<Field extends 'title' | 'citation' | 'oldestMonths' | 'overridden'>(
    field: Field,
    value: BriefingDocument[Field],
    gesture: string | null = null,
  ): void {
    this.workspace.change((document) => {
      const briefing: BriefingDocument = { blocks: [], ...document.briefing };
      if (value === undefined) Reflect.deleteProperty(briefing, field);
      else briefing[field] = value;
      return { ...document, briefing };
    }, gesture);
  }

  begin(template: BriefingTemplate): void {
    this.workspace.change((document) => withTemplate(document, this.words(), template));
  }

  add(block: BriefingBlock): void {
    this.#edit((blocks) => [...blocks, block]);
  }

  remove(at: number): void {
    this.#edit((blocks) => blocks.filter((_, index) => index !== at));
  }

  move(from: number, to: number): void {
    this.#edit((blocks) => moved(blocks, from, to));
  }

  put(at: number, block: BriefingBlock, gesture: string | null = null): void {
    this.#edit((blocks) => blocks.map((old, index) => (index === at ? block : old)), gesture);
  }

  /** Ends a burst of typing: what comes next is a step of its own. */
  settle(): void {
    this.workspace.settle();
  }

  #edit(edit: (blocks: Blocks) => Blocks, gesture: string | null = null): void {
    this.workspace.change((document) => withBlocks(document, this.words(), edit), gesture);
  }
}
