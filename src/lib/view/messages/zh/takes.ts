import { words, type Word, type Words } from '../../charts/words.ts';
import type { GrowthSlots, TakesMessages } from '../en/takes.ts';

/** Words of the question "What would it take?". */
export const takes = {
  growth: {
    title: '按期达标所需的增速',
    needs: (slots: GrowthSlots): Words =>
      words`${slots.economy}若要从${slots.from}年占GDP的${slots.share}达到${slots.to}年的${slots.level}，支出须年均增长${slots.nominal}${slots.real}。`,
    real: (real: Word, year: Word): Words => words`，按${year}年价格计为${real}`,
    noDeadline: '这条路径没有自己的期限：请选择有期限的路径。',
  },
} satisfies TakesMessages;
