import { beforeEach, describe, expect, it } from 'vitest';
import example from '$data/presets/worked-example.json';
import type { FootingDocument } from '../scenario/document.ts';
import { addDemand, dropDemand } from './calculator/scenario-edits.ts';
import { openBeside } from './shelf.ts';
import { Workspace } from './workspace.svelte.ts';

const document = addDemand(example as FootingDocument, 0, '5', '5').document;
let workspace: Workspace;
const focus = (): string | undefined => workspace.scenario?.id;
const ids = (): string[] => workspace.draft.scenarios.map(({ id }) => id);

beforeEach(async () => {
  workspace = new Workspace({ id: 'worked-example', document, focus: 's35' }, new Map());
  await workspace.prepare();
});

describe('the focus', () => {
  it('is a step of its own: undo brings it back, redo takes it there again', () => {
    workspace.focus('s5');
    expect(focus()).toBe('s5');
    workspace.undo();
    expect([focus(), workspace.canUndo]).toEqual(['s35', false]);
    workspace.redo();
    expect(focus()).toBe('s5');
  });

  it('is no step where it stays', () => {
    workspace.focus('s35');
    expect(workspace.canUndo).toBe(false);
  });

  it('moves to an added demand in one step with the adding', () => {
    const added = addDemand(workspace.draft, 0, '4', '4');
    workspace.change(() => added.document, null, added.id);
    expect([ids(), focus()]).toEqual([['s35', 's5', 's4'], 's4']);
    workspace.undo();
    expect([ids(), focus(), workspace.canUndo]).toEqual([['s35', 's5'], 's35', false]);
  });

  it('comes back with a demand that was dropped', () => {
    workspace.focus('s5');
    workspace.change((one) => dropDemand(one, 's5'));
    expect(focus()).toBe('s35');
    workspace.undo();
    expect(focus()).toBe('s5');
  });

  it('moves in one step with a document that is opened', () => {
    const other = { ...document, label: 'other' };
    workspace.arrange((shelf) => openBeside(shelf, other, { kind: 'link' }), null, 's5');
    expect([workspace.draft.label, focus()]).toEqual(['other', 's5']);
    workspace.undo();
    expect([workspace.draft.label, focus()]).toEqual([undefined, 's35']);
  });

  it('leaves the documents as they are: nothing is to be kept again', () => {
    const { shelf } = workspace;
    workspace.focus('s5');
    expect(workspace.shelf).toBe(shelf);
  });
});

describe('a change made before what checks it has come', () => {
  it('is in the document once it is said to have arrived', async () => {
    const fresh = new Workspace({ id: 'worked-example', document, focus: 's35' }, new Map());
    fresh.set('label', 'typed early');
    expect(fresh.draft.label).toBe(undefined);
    await fresh.arrived();
    expect(fresh.draft.label).toBe('typed early');
  });
});
