import type { Shelf } from './shelf.ts';

/** Everything of this app on the device lies under keys that begin so. */
const PREFIX = 'footing.';
const SHELF = `${PREFIX}shelf`;

/** Why the device did not keep something. */
export type StorageFlaw = 'forbidden' | 'full';

function attempt<Result>(act: (storage: Storage) => Result): Result | StorageFlaw {
  try {
    return act(localStorage);
  } catch (error) {
    // A browser that forbids storage throws as soon as it is touched; one that is full throws on writing.
    const full = error instanceof DOMException && /quota/i.test(error.name);
    return full ? 'full' : 'forbidden';
  }
}

/** The stored text of the shelf; null where there is none. */
export function storedText(): { text: string | null } | StorageFlaw {
  return attempt((storage) => ({ text: storage.getItem(SHELF) }));
}

/** Keeps the shelf on this device. An untouched document is kept once, not twice. */
export function keep(shelf: Shelf): 'kept' | StorageFlaw {
  const entries = shelf.entries.map(({ id, document, original, origin }) =>
    document === original ? { id, origin, document } : { id, origin, document, original },
  );
  return attempt((storage) => {
    storage.setItem(SHELF, JSON.stringify({ footing: 1, current: shelf.current, entries }));
    return 'kept';
  });
}

/** Reads a small setting, such as the theme; null where there is none or storage is forbidden. */
export function storedSetting(name: string): string | null {
  const read = attempt((storage) => ({ text: storage.getItem(PREFIX + name) }));
  return typeof read === 'string' ? null : read.text;
}

/** Keeps a small setting; where that cannot be, it lasts as long as the page. */
export function keepSetting(name: string, value: string | null): void {
  attempt((storage) => {
    if (value === null) storage.removeItem(PREFIX + name);
    else storage.setItem(PREFIX + name, value);
  });
}

/** Removes everything of this app from the device. */
export function forgetAll(): void {
  attempt((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  });
}

/** True for an event that another tab's writing of the shelf makes here. */
export function isForeignWrite(event: StorageEvent): boolean {
  return event.key === SHELF && event.newValue !== null;
}
