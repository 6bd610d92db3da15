import type { LaterMessages } from '../en/later.ts';
import { derivation } from './derivation.ts';
import { panel } from './panel.ts';
import { work } from './work.ts';

export const later = { derivation, panel, work } satisfies LaterMessages;
