import { browser } from '$app/environment';

// In the prerendered page too; the comparison around them has a file of its own, or each would wait for the other.
const [ranks, economies, accounts] = browser
  ? []
  : [
      (await import('./Ranks.svelte')).default,
      (await import('./Economies.svelte')).default,
      (await import('./Accounts.svelte')).default,
    ];

/** Parts below the results: each wakes when a reader comes near it. */
export const laterParts = {
  ranks: { onServer: ranks, load: async () => (await import('./Ranks.svelte')).default },
  economies: { onServer: economies, load: async () => (await import('./Economies.svelte')).default },
  accounts: { onServer: accounts, load: async () => (await import('./Accounts.svelte')).default },
};
