import type { InputsMessages } from '../en/inputs.ts';
import { firstInputs } from './first-inputs.ts';
import { furtherInputs } from './further-inputs.ts';

export const inputs = { ...firstInputs, ...furtherInputs } satisfies InputsMessages;
