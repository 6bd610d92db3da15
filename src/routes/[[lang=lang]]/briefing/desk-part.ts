import { browser } from '$app/environment';
// The styles of what the prerendered page is made of; their programs come with it.
import '$lib/charts/chart.css';
import '$lib/ui/calculator/Choice.svelte';
import '$lib/ui/Scroll.svelte';
import '$lib/ui/Trace.svelte';
import '$lib/ui/WordLine.svelte';

/** Builder and preview are in the prerendered page; their program, engine and words are fetched with the first gesture. */
export const onServer = browser ? undefined : (await import('./Desk.svelte')).default;

export const loadDesk = async () => (await import('./Desk.svelte')).default;
