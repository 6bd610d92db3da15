import { derivation } from './derivation.ts';
import { formulas } from './formulas.ts';
import { numbers } from './numbers.ts';
import { panel } from './panel.ts';
import { problems } from './problems.ts';
import { shell } from './shell.ts';

/** The words that every page needs. Other areas are loaded by the page that shows them. */
export const core = { derivation, formulas, numbers, panel, problems, shell };

export type CoreMessages = typeof core;
