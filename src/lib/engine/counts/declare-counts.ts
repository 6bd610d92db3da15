import { declareFormulas } from '../catalogue/catalogue.ts';
import { countFormulas, countPairFormulas } from '../catalogue/counts.ts';
import { conventionOfCase } from '../selectors.ts';
import { declareSubjects } from '../subject-kinds.ts';
import { countSubject } from './count-subject.ts';

/** Brings the counts into the engine: their formulas, their subjects and the conventions of their choices. */
declareFormulas([...countFormulas, ...countPairFormulas]);
declareSubjects('count', countSubject);
conventionOfCase['count-base'] = { 'same-year': 'same-year-base', frozen: 'frozen-base' };
conventionOfCase['count-years'] = { start: 'even-spread', end: 'even-spread' };
