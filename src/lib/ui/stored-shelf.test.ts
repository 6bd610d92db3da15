import { describe, expect, it } from 'vitest';
import example from '$data/presets/worked-example.json';
import type { FootingDocument } from '../scenario/document.ts';
import { setAt } from '../scenario/edit-document.ts';
import { readShelf } from './stored-shelf.ts';

const figures = new Map();
const document = example as FootingDocument;
const stored = (entries: unknown, footing = 1) => JSON.stringify({ footing, current: 'd2', entries });

describe('what was kept on this device', () => {
  it('comes back as it was, with what a reset goes back to', () => {
    const changed = setAt(document, 'horizon.to', 2040);
    const read = readShelf(
      stored([
        { id: 'd1', origin: { kind: 'preset', id: 'japan' }, document },
        { id: 'd2', origin: { kind: 'file', name: 'a.json' }, document: changed, original: document },
      ]),
      figures,
    );
    expect(read.ok && read.shelf.current).toBe('d2');
    expect(read.ok && read.shelf.entries[1]?.document.horizon.to).toBe(2040);
    expect(read.ok && read.shelf.entries[1]?.original.horizon.to).toBe(2030);
    expect(read.ok && read.shelf.entries[0]?.document).toBe(read.ok && read.shelf.entries[0]?.original);
  });

  it('keeps what was being typed, faulty or not', () => {
    const typing = setAt(document, 'economies.JPN.gdp.2025', '12x');
    const read = readShelf(stored([{ id: 'd1', document: typing }]), figures);
    expect(read.ok && read.shelf.entries[0]?.document.economies.JPN?.gdp['2025']).toBe('12x');
  });

  it.each([
    ['no JSON', '{', 'damaged'],
    ['another shape', '[]', 'damaged'],
    ['no documents', stored([]), 'damaged'],
    ['a document that is none', stored([{ document: 5 }]), 'damaged'],
    ['a list in place of a document', stored([[]]), 'damaged'],
    ['a newer shelf', stored([{ document }], 2), 'newer'],
    ['a newer document', stored([{ document: { ...document, version: 2 } }]), 'newer'],
  ])('refuses %s', (_, text, why) => {
    expect(readShelf(text, figures)).toMatchObject({ ok: false, why });
  });
});
