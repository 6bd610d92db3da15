import { createContext } from 'svelte';
import type { ControlId } from '../../view/calculator/phrase.ts';
import type { Reading } from '../../view/calculator/reading.ts';
import type { CalculatorMessages } from '../../view/messages/en/calculator.ts';
import type { InputsMessages } from '../../view/messages/en/inputs.ts';
import type { PageWords } from '../page-words.ts';

/** What the calculator page gives to its parts; all of it follows the language and the state. */
export interface PageContext {
  readonly data: PageWords;
  readonly words: { calculator: CalculatorMessages; inputs: InputsMessages };
  /** The results seen by the reader; undefined where nothing can be computed. */
  readonly reading: Reading | undefined;
  readonly economyName: (code: string) => string;
  /** Shows an input, opening the inputs where they are folded away, and puts the focus into it. */
  readonly goTo: (control: ControlId) => void;
  /** Whether a change goes to all demands that share a value, or to the one in focus. */
  alone: boolean;
}

export const [pageContext, setPageContext] = createContext<PageContext>();
