import { derivation } from './derivation.ts';
import { panel } from './panel.ts';
import { work } from './work.ts';

/** The words of what every page shows only when it is asked for: source panel, dialogs, notices. */
export const later = { derivation, panel, work };

export type LaterMessages = typeof later;
