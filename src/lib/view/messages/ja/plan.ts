import { words, type Words } from '../../charts/words.ts';
import type { PlanMessages, PlanSlots } from '../en/plan.ts';

/** Words of the question what would be spent anyway. */
export const plan = {
  none: 'いまの基準は計画ではない。計画は、要求がない場合の支出を、始まり・水準・年で示す。',
  make: '基準を計画にする',
  drop: '一つの比率に戻す',
  start: '始まり',
  level: '到達',
  from: '開始年',
  to: '到達年',
  shape: '経路',
  below: (s: PlanSlots): Words =>
    words`要求は${s.until}年まで計画を下回る（${s.mostYear}年に${s.most}）。その後は計画を上回る。`,
  belowAll: (s: PlanSlots): Words =>
    words`要求は計算するすべての年で計画を下回る（${s.mostYear}年に${s.most}）。`,
  above: (): Words => words`要求が計画を下回る年はない。`,
  anyway: (s: PlanSlots): Words =>
    words`計画だけなら支出は${s.year}年に${s.planned}、${s.span}に${s.plannedAll}。要求はこの間に${s.more}多い。`,
  anywayLess: (s: PlanSlots): Words =>
    words`計画だけなら支出は${s.year}年に${s.planned}、${s.span}に${s.plannedAll}。要求はこの間に${s.more}少ない。`,
} satisfies PlanMessages;
