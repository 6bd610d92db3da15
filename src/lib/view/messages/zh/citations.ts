import type { CitationsMessages } from '../en/citations.ts';

export const citations = {
  styles: {
    chicago: '芝加哥格式（著者-出版年）',
    apa: 'APA第7版',
    gbt7714: 'GB/T 7714-2015（顺序编码制）',
    'gbt7714-author-year': 'GB/T 7714-2015（著者-出版年制）',
    japanese: '日文格式（日本語）',
  },
  undated: '无日期',
  year: (year: number): string => `${year}年`,
  month: (year: number, month: number): string => `${year}年${month}月`,
  day: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
  monthOnly: (month: number): string => `${month}月`,
  monthDay: (month: number, day: number): string => `${month}月${day}日`,
  dated: (year: number, month: number, day?: number): string =>
    `${year}年${month}月${day === undefined ? '' : `${day}日`}`,
  accessed: (day: string): string => `访问日期：${day}`,
  retrieved: (day: string): string => `检索日期：${day}，取自 `,
  quoted: (text: string): string => `“${text}”`,
  inBrackets: (text: string): string => `（${text}）`,
  comma: '，',
  betweenNames: '、',
  and: '、',
  lastAnd: '、',
  andOthers: '等',
  version: (version: string): string => `${version}版`,
  scenario: (label: string): string => `情景“${label}”`,
  checksum: (checksum: string): string => `结果校验码${checksum}`,
  software: '计算机软件',
  dataset: '数据集',
} satisfies CitationsMessages;
