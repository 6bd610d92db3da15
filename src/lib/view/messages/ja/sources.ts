import type { SourcesMessages } from '../en/sources.ts';

export const sources = {
  intro:
    '一つの入力に複数の資料があることがあります。使うのはそのうちの一つで、ここにはほかの資料ならどうなるかを示します。混ぜることはしません。',
  none: '二つ目の資料がある入力はまだありません。入力の下の出どころを開き、別の資料の数値を加えてください。',
  measure: '主な結果',
  columns: { value: '数値', who: '資料', result: 'その場合の結果', difference: '差' },
  caption: (input: string): string => `${input}：各資料の数値とその結果`,
  used: '使用中',
  use: 'これを使う',
  remove: '除く',
  noSource: '資料名なし',
  noNumber: 'なし',
  byYear: '年別',
  article: '論文',
  faulty: 'この資料には誤りがあり、使っていません：',
  saving: '節減額',
  another: '別の資料では…',
  value: 'その数値',
  source: '資料',
  date: '日付',
  add: '並べて残す',
  added: '残しました。下の「食い違う資料」をご覧ください。',
  unreadable: 'この入力に使える数値ではありません。',
} satisfies SourcesMessages;
