import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import example from '$data/presets/worked-example.json';
import type { FootingDocument } from '../scenario/document.ts';
import { Session } from './session.svelte.ts';
import { Workspace } from './workspace.svelte.ts';

let workspace: Workspace;
let session: Session;
/** What writing throws; null where there is room. */
let flaw: string | null;
let written: string | null;

beforeEach(async () => {
  flaw = null;
  written = null;
  vi.stubGlobal('localStorage', {
    getItem: () => written,
    setItem: (_: string, text: string) => {
      if (flaw !== null) throw new DOMException('', flaw);
      written = text;
    },
  });
  workspace = new Workspace(
    { id: 'worked-example', document: example as FootingDocument, focus: 's35' },
    new Map(),
  );
  await workspace.prepare();
  session = new Session(workspace);
  await session.begin('');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function edit(to: number): string | undefined {
  workspace.set('horizon.to', to);
  session.flush();
  return session.notice?.code;
}

describe('what is said about a device that keeps nothing', () => {
  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['SecurityError', 'storage-forbidden'],
  ])('%s: is said once, not again at the next edit after it was dismissed', (name, code) => {
    expect(edit(2031)).toBeUndefined();
    flaw = name;
    expect(edit(2032)).toBe(code);
    expect(edit(2033)).toBe(code);
    session.dismiss();
    expect(edit(2034)).toBeUndefined();
    expect(written).toContain('2031');
  });

  it('goes by itself when something is kept again, and comes back when that ends', () => {
    flaw = 'QuotaExceededError';
    expect(edit(2032)).toBe('storage-full');
    flaw = null;
    expect(edit(2033)).toBeUndefined();
    expect(written).toContain('2033');
    flaw = 'QuotaExceededError';
    expect(edit(2034)).toBe('storage-full');
  });

  it('is said anew when the reason is another', () => {
    flaw = 'QuotaExceededError';
    edit(2032);
    session.dismiss();
    flaw = 'SecurityError';
    expect(edit(2033)).toBe('storage-forbidden');
  });

  it('comes back after what was said over it', () => {
    flaw = 'QuotaExceededError';
    edit(2032);
    session.notice = { code: 'saved-in-part' };
    session.dismiss();
    expect(session.notice).toEqual({ code: 'storage-full' });
  });
});
