import type { Component } from 'svelte';
import type { CalculatorMessages } from '../../view/messages/en/calculator.ts';

/** A question below the calculator: its name and hint are among the words of the page. */
interface Section {
  id: keyof CalculatorMessages['questions']['sections'];
  /** Its content with words, formulas and workers of its own: fetched when a reader opens it. */
  load: () => Promise<Component>;
}

/** The questions that come after what a demand costs, in the order of the page. */
export const sections: readonly Section[] = [
  { id: 'takes', load: async () => (await import('./takes/Takes.svelte')).default },
  { id: 'split', load: async () => (await import('./split/Split.svelte')).default },
  { id: 'plan', load: async () => (await import('./plan/Plan.svelte')).default },
  { id: 'sure', load: async () => (await import('./sure/Sure.svelte')).default },
  { id: 'changes', load: async () => (await import('./changes/Changes.svelte')).default },
  { id: 'sources', load: async () => (await import('./sources/Sources.svelte')).default },
];
