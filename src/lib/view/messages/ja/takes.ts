import { words, type Word, type Words } from '../../charts/words.ts';
import type { GrowthSlots, TakesMessages } from '../en/takes.ts';

/** Words of the question "What would it take?". */
export const takes = {
  growth: {
    title: '期限に間に合うための伸び率',
    needs: (slots: GrowthSlots): Words =>
      words`${slots.economy}が${slots.from}年のGDP比${slots.share}から${slots.to}年に${slots.level}へ達するには、支出を年平均${slots.nominal}${slots.real}増やす必要がある。`,
    real: (real: Word, year: Word): Words => words`（${year}年価格では${real}）`,
    noDeadline: 'この経路には期限がない。期限のある経路を選ぶ。',
  },
} satisfies TakesMessages;
