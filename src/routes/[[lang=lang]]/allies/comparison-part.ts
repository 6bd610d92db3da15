import { browser } from '$app/environment';

/** The comparison is in the prerendered page; its program, engine and words are fetched with the first gesture. */
export const onServer = browser ? undefined : (await import('./Comparison.svelte')).default;

export const loadComparison = async () => (await import('./Comparison.svelte')).default;
