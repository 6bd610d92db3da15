import { browser } from '$app/environment';

// All of it is in the prerendered page; notation, words and worked numbers come with the first gesture.
export const onServer = browser ? undefined : (await import('./Catalogue.svelte')).default;

export const loadCatalogue = async () => (await import('./Catalogue.svelte')).default;
