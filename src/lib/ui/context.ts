import { createContext } from 'svelte';
import type { Dialogs } from './dialogs.svelte.ts';
import type { Display } from './display.svelte.ts';
import type { Panel } from './panel.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';
import type { Session } from './session.svelte.ts';

/** What the layout gives to everything below it. */
export interface Surroundings {
  workspace: Workspace;
  panel: Panel;
  display: Display;
  session: Session;
  dialogs: Dialogs;
}

export const [surroundings, setSurroundings] = createContext<Surroundings>();
