import type { VerifyMessages } from '../en/verify.ts';

const megabytes = (bytes: number): string => `${String(Math.ceil(bytes / 1_000_000))} MB`;

export const verify = {
  verdicts: {
    confirmed: '確認済み',
    rounding: '丸めの違い',
    altered: '文中で変更',
    'source-changed': '出典が変更',
    'engine-changed': '計算が変更',
    lost: '見つからない',
    unsourced: '出典のない新しい数値',
  },
  paragraph: (number) => `第${number}段落`,
  cell: (table, row, column) => `表${table}の${row}行${column}列`,
  nowhere: '文書中になし',
  line: (place, verdict, texts) => `${place}：${verdict}：${texts}`,
  texts: {
    was: (text) => `元は「${text}」`,
    is: (text) => `現在は「${text}」`,
    should: (text) => `正しくは「${text}」`,
    none: 'この版ではここに数値がありません',
    separator: '、',
  },
  made: (engine, date, checksum) =>
    `Footing ${engine} により ${date} に作成。シナリオの照合コード ${checksum}。`,
  summary: (count, all) => `${String(all)}件の数値のうち${String(count)}件を確認しました。`,
  count: (verdict, count) => `${verdict}：${String(count)}`,
  unfollowed: {
    'tracked-changes': '変更履歴は承諾済みとして読みます。',
    comments: 'コメントは読みません。',
    pictures: '図の中の数値は読めません。',
    macros: 'マクロは実行しません。',
    scripts: 'スクリプトは実行しません。',
    fields: 'フィールドは最後に更新された内容で読みます。',
  },
  said: (verdict, texts) => `${verdict}：${texts}`,
  limitsTitle: '照合できないもの',
  limits: [
    '図の中の数値。',
    '表の列見出しでの単位の変更。',
    '文字で書かれた新しい数値。',
    '印を失った数値の前後が翻訳された文章。',
  ],
  marked: {
    title: (name) => `照合結果：${name}`,
    key: '凡例',
    text: '文書の本文',
    lost: '文書に見つからない数値',
  },
  refusals: {
    empty: () => 'ファイルが空です。資料そのものを選んでください。',
    'too-large': ({ size, limit }) =>
      `ファイルは ${megabytes(size)} ありますが、開けるのは ${megabytes(limit)} までです。図を外すか、分けて照合してください。`,
    expands: ({ limit }) =>
      `ファイルの一部が展開すると ${megabytes(limit)} を超えます。資料では起こりません。Word で保存し直してください。`,
    'zip-damaged': () => '壊れた圧縮ファイルです。Word で開いて保存し直してください。',
    'zip-names': () =>
      '圧縮ファイルに、フォルダーの外を指す名前か重複した名前があるため開きませんでした。Word で保存し直してください。',
    encrypted: () =>
      'パスワードがあるか、旧形式の Word 文書です。パスワードを外し、.docx で保存し直してください。',
    pdf: () => 'PDF には数値の印が残りません。元の Word、HTML または Markdown の文書を選んでください。',
    'not-a-document': () =>
      'この圧縮ファイルは Word 文書ではありません。.docx、.html または .md の資料を選んでください。',
    'not-text': () =>
      '読める文字のファイルではありません。.docx、.html または UTF-8 の .md の資料を選んでください。',
    'xml-damaged': ({ part }) => `文書の ${part} が壊れています。Word で開いて保存し直してください。`,
    'xml-entities': ({ part }) =>
      `文書の ${part} に文書型の宣言があります。通常の文書にはないため開きませんでした。Word で保存し直してください。`,
    'too-many': ({ limit }) => `文書の部分が ${String(limit)} を超えています。分けて照合してください。`,
  },
  manifestFlaws: {
    damaged: '文書に含まれる照合用の記録が壊れています。書き出したときの資料も選んでください。',
    altered:
      '文書に含まれる照合用の記録が、書き出し後に変更されています。書き出したときの資料を選んでください。',
    newer: 'この文書は新しい版で作られています。その版で照合してください。',
    'too-large': '文書に含まれる照合用の記録が大きすぎます。書き出したときの資料を選んでください。',
  },
  noManifest: (marks) =>
    marks
      ? '文書の数値に印はありますが、元の資料が含まれていません。その資料も選んでください。'
      : '文書に照合用の記録がありません。このプログラムの資料ではないか、印を除いて複写されています。元の資料も選んでください。',
  scenarioFault: '文書に含まれるシナリオを読み込めません。',
} satisfies VerifyMessages;
