import { formulas } from './formulas.ts';
import { numbers } from './numbers.ts';
import { problems } from './problems.ts';
import { shell } from './shell.ts';

/** The words that every page needs before its reader does anything. */
export const first = { formulas, numbers, problems, shell };

export type FirstMessages = typeof first;
