import { numbers } from './numbers.ts';

/** The words that every page needs. Other areas are loaded by the page that shows them. */
export const core = { numbers };

export type CoreMessages = typeof core;
