import { describe, expect, it } from 'vitest';
import example from '$data/presets/worked-example.json';
import type { FootingDocument } from '../scenario/document.ts';
import { setAt } from '../scenario/edit-document.ts';
import {
  beginShelf,
  currentEntry,
  duplicate,
  isUntouched,
  openBeside,
  switchTo,
  takeOff,
  withDocument,
} from './shelf.ts';

const document = example as FootingDocument;
const preset = { kind: 'preset', id: 'japan' } as const;
const changed = setAt(document, 'horizon.to', 2040);

describe('shelf', () => {
  it('opens beside what was worked on, and in place of an untouched preset', () => {
    const shelf = beginShelf(document, preset);
    expect(openBeside(shelf, document, { kind: 'link' }).entries).toHaveLength(1);
    const worked = withDocument(shelf, 'd1', changed);
    const beside = openBeside(worked, document, { kind: 'link' });
    expect(beside.entries.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(beside.current).toBe('d2');
    expect(beside.entries[0]?.document).toBe(changed);
  });

  it('knows what a reset goes back to', () => {
    const worked = withDocument(beginShelf(document, preset), 'd1', changed);
    const entry = currentEntry(worked);
    expect(isUntouched(entry)).toBe(false);
    expect(entry.original).toBe(document);
  });

  it('copies, switches and takes off; the last one stays', () => {
    const shelf = duplicate(beginShelf(document, preset), 'd1', 'Copy');
    expect(currentEntry(shelf).document.label).toBe('Copy');
    expect(switchTo(shelf, 'd1').current).toBe('d1');
    expect(switchTo(shelf, 'nothing')).toBe(shelf);
    const one = takeOff(shelf, 'd2');
    expect(one.current).toBe('d1');
    expect(takeOff(one, 'd1')).toBe(one);
  });
});
