import { browser } from '$app/environment';

// The charts are in the prerendered page; their program is fetched when they come near the window.
const charts = browser ? undefined : (await import('./CountCharts.svelte')).default;

/** Parts of the page whose program comes after the finding and the tables answer. */
export const laterParts = {
  charts: { onServer: charts, load: async () => (await import('./CountCharts.svelte')).default },
};
