import { faults } from './faults.ts';
import { formulas } from './formulas.ts';
import { numbers } from './numbers.ts';
import { problems } from './problems.ts';

/** The words that every page needs. Other areas are loaded by the page that shows them. */
export const core = { faults, formulas, numbers, problems };

export type CoreMessages = typeof core;
