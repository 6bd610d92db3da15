import type { CoreMessages } from '../en/core.ts';
import { faults } from './faults.ts';
import { formulas } from './formulas.ts';
import { numbers } from './numbers.ts';
import { problems } from './problems.ts';

export const core = { faults, formulas, numbers, problems } satisfies CoreMessages;
