import type { CoreMessages } from '../en/core.ts';
import { derivation } from './derivation.ts';
import { formulas } from './formulas.ts';
import { numbers } from './numbers.ts';
import { panel } from './panel.ts';
import { problems } from './problems.ts';
import { shell } from './shell.ts';

export const core = { derivation, formulas, numbers, panel, problems, shell } satisfies CoreMessages;
