import type { CoreMessages } from '../en/core.ts';
import { first } from './first.ts';
import { later } from './later.ts';

export const core = { ...first, ...later } satisfies CoreMessages;
