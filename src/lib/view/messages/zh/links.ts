import { words, type Word, type Words } from '../../charts/words.ts';
import type { LinksMessages } from '../en/links.ts';

export const links = {
  same: (count: number): string => `其中${count}个主要数字与链接生成时相同。`,
  moved: (moved: number, count: number): string => `${count}个主要数字中，有${moved}个与链接生成时不同。`,
  damaged: '链接中的主要数字已损坏或被改动，无法判断哪些数字发生了变化。情景本身完整。',
  showMoved: '哪些变了，为什么',

  title: '链接生成以来的变化',
  intro: (version: Word, checksum: Word): Words =>
    words`链接由版本${version}生成，其主要数字的校验和为${checksum}。查看本表不会改动任何内容。`,
  now: (version: Word): Words => words`当前为版本${version}。`,
  columns: { number: '数字', was: '当时', is: '现在', why: '原因' },
  between: '',
  none: '无',
  figure: (name: Words, was: Word, is: Word): Words =>
    words`引用数字的值不同（${name}）：当时${was}，现在${is}。`,
  corrected: (date: Word, reason: Word): Words => words`${date}更正：${reason}`,
  formula: (name: Word): Words => words`“${name}”的公式已更正。`,
  convention: (name: Word): Words => words`约定“${name}”已更正。`,
  inputs: '输入不同：链接中的情景并非当时计算这些数字所用的情景，是在链接生成之后改动的。',
  engine: (was: Word, is: Word): Words =>
    words`即使输入和引用数字与当时相同，版本${is}得出的结果也与版本${was}不同：两者的公式有别。`,
  altered: '同一版本用同样的输入得出另一个数字：链接中的数字并非该版本算出。',

  shareChecked: (count: number, checksum: string): string =>
    `链接还包含${count}个主要数字（校验和${checksum}）：以后打开时会说明哪些数字变了、为什么。`,
  shareUnchecked: '链接只包含情景：主要数字未能放入，因此以后无法说明哪些数字变了。',

  openFooting: 'Footing：换用其他输入重新计算',
  embedTitle: '把图表放到其他网页',
  embedIntro:
    '以下是示例情景的图表，各为独立页面，不含脚本，可嵌入框架。自己情景的图表：点图下的“HTML”或“SVG”，即得带表格和来源的文件。',
  embedChart: '图表',
  embedCharts: { spending: '逐年支出', saving: '费用与节省额对照', ladder: '各次要求' },
  embedCode: '框架代码',
  embedCopy: '复制代码',
  embedCopied: '已复制',
} satisfies LinksMessages;
