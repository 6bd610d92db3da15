import { firstInputs } from './first-inputs.ts';
import { furtherInputs } from './further-inputs.ts';

/** Words of all inputs. */
export const inputs = { ...firstInputs, ...furtherInputs };

export type InputsMessages = typeof inputs;
