import { browser } from '$app/environment';

// These are in the prerendered page; their program is fetched when they come near the window.
const [cite, table, spending, saving, ladder, inputs, questions, chartContext] = browser
  ? []
  : [
      (await import('./CopyAnswer.svelte')).default,
      (await import('./TableActions.svelte')).default,
      (await import('./Spending.svelte')).default,
      (await import('./Saving.svelte')).default,
      (await import('./Ladder.svelte')).default,
      (await import('./MoreInputs.svelte')).default,
      (await import('../questions/Questions.svelte')).default,
      (await import('../chart-context.ts')).chartContext,
    ];

/** Parts of the page whose program comes after the sentence, the first inputs and the table answer. */
export const laterParts = {
  cite: { onServer: cite, load: async () => (await import('./CopyAnswer.svelte')).default },
  table: { onServer: table, load: async () => (await import('./TableActions.svelte')).default },
  spending: { onServer: spending, load: async () => (await import('./Spending.svelte')).default },
  saving: { onServer: saving, load: async () => (await import('./Saving.svelte')).default },
  ladder: { onServer: ladder, load: async () => (await import('./Ladder.svelte')).default },
  inputs: { onServer: inputs, load: async () => (await import('./MoreInputs.svelte')).default },
  questions: {
    onServer: questions,
    load: async () => (await import('../questions/Questions.svelte')).default,
  },
};

/** What the drawings are made from: while the page is prerendered at once, in the browser with the drawings. */
export const laterCharts = {
  onServer: chartContext,
  load: async () => (await import('../chart-context.ts')).chartContext,
};
