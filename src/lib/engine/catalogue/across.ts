import type { Formula } from '../formula.ts';
import { allocationFormulas } from './across-allocation.ts';
import { burdenFormulas } from './across-burden.ts';
import { hostFormulas } from './across-host.ts';
import { inequalityFormulas } from './across-inequality.ts';
import { allianceFormulas, orderFormulas } from './across-members.ts';

/** Every formula across economies. Loaded with the pages that show them. */
export const acrossFormulas: readonly Formula[] = [
  ...allianceFormulas,
  ...burdenFormulas,
  ...allocationFormulas,
  ...inequalityFormulas,
  ...hostFormulas,
  ...orderFormulas,
];
