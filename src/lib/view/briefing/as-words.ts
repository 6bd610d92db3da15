import type { ScenarioModel } from '../../scenario/model.ts';
import type { Control, Phrase } from '../calculator/phrase.ts';
import { labelled, type Word, type Words } from '../charts/words.ts';

/** A sentence of the calculator for a document: its live parts become numbers with traces, or plain words. */
export function asWords(line: Phrase, scenario: ScenarioModel, leaveOut: string): Words {
  return line.flatMap((part): readonly Word[] => {
    if (typeof part === 'string' || !('control' in part)) return [part];
    return part.text === leaveOut ? [] : [wordOf(part, scenario)];
  });
}

function wordOf({ control, text }: Control, { id, path, baseline }: ScenarioModel): Word {
  if (!/\d/.test(text)) return text;
  const leaf = control === 'demand' ? path.target : control === 'baseline' ? baseline.share.one : undefined;
  if (leaf !== undefined) return { text, trace: leaf.ref };
  if (control === 'baseline') return { text, trace: `${id}/baseline/${String(path.from ?? '')}` };
  return labelled(text, control === 'path' ? 'year' : 'name');
}
