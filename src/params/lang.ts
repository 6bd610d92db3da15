import type { ParamMatcher } from '@sveltejs/kit';

/** The optional first part of an address: English has none. */
export const match: ParamMatcher = (part) => part === 'zh' || part === 'ja';
