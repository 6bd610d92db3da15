import { words, type Word, type Words } from '../../charts/words.ts';

/** What the sentences about a plan are made of. */
export interface PlanSlots {
  until: Word;
  most: Word;
  mostYear: Word;
  year: Word;
  planned: Word;
  plannedAll: Word;
  span: Word;
  more: Word;
}

/** Words of the question what would be spent anyway. */
export const plan = {
  none: 'The baseline is no plan now. A plan says what would be spent without the demand: a start, a level and a year.',
  make: 'Make the baseline a plan',
  drop: 'Back to one share',
  start: 'Starts from',
  level: 'Goes to',
  from: 'From',
  to: 'By',
  shape: 'Path',
  below: (s: PlanSlots): Words =>
    words`The demand lies below the plan until ${s.until}: by ${s.most} in ${s.mostYear}. From then on it costs more.`,
  belowAll: (s: PlanSlots): Words =>
    words`The demand lies below the plan in every year computed: by ${s.most} in ${s.mostYear}.`,
  above: (): Words => words`The demand lies below the plan in no year computed.`,
  anyway: (s: PlanSlots): Words =>
    words`On the plan alone, spending is ${s.planned} in ${s.year} and ${s.plannedAll} over ${s.span}; the demand takes ${s.more} more over these years.`,
  anywayLess: (s: PlanSlots): Words =>
    words`On the plan alone, spending is ${s.planned} in ${s.year} and ${s.plannedAll} over ${s.span}; the demand takes ${s.more} less over these years.`,
};

export type PlanMessages = typeof plan;
