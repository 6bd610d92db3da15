import { first } from './first.ts';
import { later } from './later.ts';

/** The words of every page. Other areas are loaded by the page that shows them. */
export const core = { ...first, ...later };

export type CoreMessages = typeof core;
