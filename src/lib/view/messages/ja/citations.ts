import type { CitationsMessages } from '../en/citations.ts';

export const citations = {
  styles: {
    chicago: 'シカゴ（著者・年方式）',
    apa: 'APA第7版',
    gbt7714: 'GB/T 7714-2015（番号順）',
    'gbt7714-author-year': 'GB/T 7714-2015（著者・年）',
    japanese: '日本語の書式',
  },
  undated: '日付なし',
  year: (year: number): string => `${year}年`,
  month: (year: number, month: number): string => `${year}年${month}月`,
  day: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
  monthOnly: (month: number): string => `${month}月`,
  monthDay: (month: number, day: number): string => `${month}月${day}日`,
  dated: (year: number, month: number, day?: number): string =>
    `${year}年${month}月${day === undefined ? '' : `${day}日`}`,
  accessed: (day: string): string => `${day}閲覧`,
  retrieved: (day: string): string => `${day}閲覧、`,
  quoted: (text: string): string => `「${text}」`,
  inBrackets: (text: string): string => `（${text}）`,
  comma: '、',
  betweenNames: '・',
  and: '・',
  lastAnd: '・',
  andOthers: 'ほか',
  version: (version: string): string => `バージョン${version}`,
  scenario: (label: string): string => `シナリオ「${label}」`,
  checksum: (checksum: string): string => `結果の照合値${checksum}`,
  software: 'コンピューターソフトウェア',
  dataset: 'データセット',
} satisfies CitationsMessages;
