import { browser } from '$app/environment';
// The styles of what the prerendered comparison is made of; their programs come with it.
import '$lib/ui/calculator/Choice.svelte';
import '$lib/ui/calculator/NumberField.svelte';
import '$lib/ui/Scroll.svelte';
import '$lib/ui/Trace.svelte';
import '$lib/ui/WordLine.svelte';

/** The comparison is in the prerendered page; its program, engine and words are fetched with the first gesture. */
export const onServer = browser ? undefined : (await import('./Comparison.svelte')).default;

export const loadComparison = async () => (await import('./Comparison.svelte')).default;
