import { createContext } from 'svelte';
import type { ControlId } from '../view/calculator/phrase.ts';
import type { Dialogs } from './dialogs.svelte.ts';
import type { Display } from './display.svelte.ts';
import type { FaultWords } from './fault-words.svelte.ts';
import type { PageWords } from './page-words.ts';
import type { Panel } from './panel.svelte.ts';
import type { Session } from './session.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What the layout gives to everything below it. */
export interface Surroundings {
  workspace: Workspace;
  panel: Pick<Panel, keyof Panel>;
  display: Display;
  session: Session;
  dialogs: Dialogs;
  faultWords: FaultWords;
  /** Words and evidence in the page's language; follows the language. */
  readonly page: PageWords;
  /** Texts of examples in the page's language, for numbers that the source panel opens. */
  readonly learnTexts: (texts: Readonly<Record<string, string>>) => void;
  /** An economy's name: the reader's own, else the language's. */
  readonly economyName: (code: string) => string;
  /** Shows an input of the calculator, from whatever page. */
  readonly goTo: (control: ControlId) => void;
  /** The input that the calculator is to show; it takes the wish and clears it. */
  wish: { control: ControlId | null };
}

export const [surroundings, setSurroundings] = createContext<Surroundings>();
