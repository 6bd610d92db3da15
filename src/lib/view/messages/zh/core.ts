import type { CoreMessages } from '../en/core.ts';
import { numbers } from './numbers.ts';

export const core = { numbers } satisfies CoreMessages;
