import type { CitationsMessages } from '../messages/en/citations.ts';
import type { CitedWork } from './cited-work.ts';

/** Version of a program, and of a calculation the scenario and the checksum of its results; empty for other works. */
export function versionWords(
  { version, scenario }: CitedWork,
  words: Pick<CitationsMessages, 'version' | 'scenario' | 'checksum'>,
): readonly string[] {
  const { label = '', checksum = '' } = scenario ?? {};
  return [
    ...(version === '' ? [] : [words.version(version)]),
    ...(label === '' ? [] : [words.scenario(label)]),
    ...(checksum === '' ? [] : [words.checksum(checksum)]),
  ];
}
