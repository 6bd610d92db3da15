import type { DataPackageMessages } from '../en/data-package.ts';

export const dataPackage = {
  results: {
    title: '結果',
    fields: {
      scenario: 'scenario.json のシナリオの識別子。複数の経済にまたがる結果では空',
      economy: '経済のコード',
      measure: '計算式の識別子',
      year: '年。年によらないものは空',
      value: '正確な十進数。単位は単位の列のとおり',
      unit: '値の単位',
      interval: '引用した数値の丸めによる下限と上限',
      conventions: 'conventions.csv の識別子。空白区切り',
      explanation: '計算の過程を言葉で示したもの。数値は読みやすく丸めてある',
      leaves:
        '結果が拠っているもの。空白区切り：figure:<id> は figures.csv、choice:<path> は inputs.csv、convention:<id> は conventions.csv にある',
    },
  },
  inputs: {
    title: '使っている入力',
    fields: {
      path: 'scenario.json の中の位置',
      value: '正確な十進数。単位は単位の列のとおり',
      unit: '値の単位。単位のないものは空',
      source: 'シナリオに示された出典。示されていなければ空',
      date: '出典の日付',
      example: '例示のまま置き換えられていない入力なら true',
    },
  },
  figures: {
    title: '使っている文中の数値',
    fields: {
      id: '数値の識別子',
      kind: '種類：要求、水準、金額など',
      value: '正確な十進数。記事に示されていなければ空',
      unit: '値の単位',
      qualifier: '記事が示す正確さの程度',
      date: '発言や記述の日付。示された精度による',
      place: '記事の段落',
      passage: '段落の識別子',
      statement: '述べられている内容。本サイトの言葉による',
      address: '段落のアドレス',
    },
  },
  conventions: {
    title: '使っている取り決め',
    fields: {
      id: '取り決めの識別子',
      label: '取り決めの名称',
      rule: '出典に示されていない規則',
      reason: 'この規則とする理由',
    },
  },
  licence: 'MIT ライセンス',
  keywords: ['防衛費', '負担分担'],
} satisfies DataPackageMessages;
