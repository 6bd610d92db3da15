import source from '$data/sources/icc-2568/source.json';
import type { Source } from './schema';

/**
 * The article as it is cited, in all languages: for what is made when a reader asks, such as a reference. Checked
 * with all the evidence while the pages are prerendered.
 */
export const article: Source = source;
