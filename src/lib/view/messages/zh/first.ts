import type { FirstMessages } from '../en/first.ts';
import { formulas } from './formulas.ts';
import { numbers } from './numbers.ts';
import { problems } from './problems.ts';
import { shell } from './shell.ts';

export const first = { formulas, numbers, problems, shell } satisfies FirstMessages;
