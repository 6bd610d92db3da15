import type { Fault } from './fault';
import type { Evidence } from './schema';
import { isHeadingId } from './segment';

/**
 * Checks the list of passages: their order, their ids, their place in the outline, their fingerprints.
 *
 * Problems: each fault names the passage.
 */
export function checkPassages(folder: string, { source, passages }: Evidence): Fault[] {
  const file = `${folder}/passages.json`;
  const faults: Fault[] = [];
  const report = (id: string, wrong: string, remedy: string) => faults.push({ file, id, wrong, remedy });
  if (folder !== `data/sources/${source.id}`) {
    const wrong = `the source is called “${source.id}”, its folder “${folder}”`;
    faults.push({ file: `${folder}/source.json`, id: source.id, wrong, remedy: 'make both the same' });
  }
  if (passages.length !== source.passages) {
    const wrong = `${String(passages.length)} passages are listed, the source says ${String(source.passages)}`;
    report(source.id, wrong, 'list every passage once, or correct the number in source.json');
  }
  const ids = new Set<string>();
  const prints = new Map<string, string>();
  passages.forEach((passage, place) => {
    const { id } = passage;
    if (ids.has(id)) report(id, 'this passage stands twice', 'keep one of them');
    ids.add(id);
    const twin = prints.get(passage.fingerprint);
    if (twin !== undefined) report(id, `it has the fingerprint of ${twin}`, 'take it from the text again');
    prints.set(passage.fingerprint, id);
    if (passage.ordinal !== place + 1) {
      const wrong = `its ordinal is ${String(passage.ordinal)}, its place in the list ${String(place + 1)}`;
      report(id, wrong, 'list the passages in the order of the text, counted from 1');
    }
    const expected = outlineOf(id);
    if (passage.section.join(' ') !== expected.join(' ')) {
      const wrong = `its section path is [${passage.section.join(', ')}]`;
      report(id, wrong, `write [${expected.join(', ')}], which follows from the id`);
    }
    if (isHeadingId(id) !== (passage.heading !== undefined)) {
      const wrong = isHeadingId(id)
        ? 'a heading without our translation of it'
        : 'a paragraph with a heading';
      report(id, wrong, 'give `heading` to headings (…-h) and to nothing else');
    }
  });
  for (const passage of passages) {
    for (const heading of passage.section) {
      if (!ids.has(heading)) report(passage.id, `${heading} is no passage`, 'list that heading too');
    }
  }
  return faults;
}

function outlineOf(id: string): string[] {
  if (id === 'abstract' || id.startsWith('intro-')) return [];
  const place = id.slice(0, id.lastIndexOf('-'));
  const chapter = place.split('.', 1).join('');
  const path = place === chapter ? [`${chapter}-h`] : [`${chapter}-h`, `${place}-h`];
  return isHeadingId(id) ? path.slice(0, -1) : path;
}
