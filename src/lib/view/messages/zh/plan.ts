import { words, type Words } from '../../charts/words.ts';
import type { PlanMessages, PlanSlots } from '../en/plan.ts';

/** Words of the question what would be spent anyway. */
export const plan = {
  none: '目前的基线不是计划。计划说明没有这项要求时会支出多少：起点、水平和年份。',
  make: '把基线设为计划',
  drop: '恢复为单一比例',
  start: '起点',
  level: '达到',
  from: '自',
  to: '至',
  shape: '路径',
  below: (s: PlanSlots): Words =>
    words`要求在${s.until}年之前低于计划：${s.mostYear}年低${s.most}。此后则高于计划。`,
  belowAll: (s: PlanSlots): Words => words`在所计算的各年中，要求都低于计划：${s.mostYear}年低${s.most}。`,
  above: (): Words => words`在所计算的各年中，要求都不低于计划。`,
  anyway: (s: PlanSlots): Words =>
    words`仅按计划，${s.year}年支出为${s.planned}，${s.span}合计${s.plannedAll}；要求在这些年里多${s.more}。`,
  anywayLess: (s: PlanSlots): Words =>
    words`仅按计划，${s.year}年支出为${s.planned}，${s.span}合计${s.plannedAll}；要求在这些年里少${s.more}。`,
} satisfies PlanMessages;
