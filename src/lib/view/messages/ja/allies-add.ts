import type { AlliesAddMessages } from '../en/allies-add.ts';

const columns: AlliesAddMessages['columns'] = {
  name: '名前',
  code: 'コード',
  currency: '通貨',
  gdp: 'GDP',
  spending: '防衛支出',
  share: '防衛費のGDP比%',
  population: '人口',
  rate: '1米ドル当たりの為替レート',
  growth: 'GDP成長率、年%',
  definition: '定義',
};

const table: AlliesAddMessages['table'] = {
  'table-too-large': (s) =>
    `表が大きすぎます（${s.size}、上限${s.limit}）。必要な行だけをコピーしてください。`,
  'table-empty': () => '読み取るものがありません。見出しと一緒に行をコピーしてください。',
  'table-one-column': () =>
    '列が一つしかありません。表計算ソフトの列をコピーするか、タブ、セミコロン、コンマで区切ってください。',
  'table-no-column': (s) =>
    `${columns[s.column]}の列がありません。列を加えるか、下の列の見出しで選んでください。`,
  'too-many-economies': (s) =>
    `合わせて${s.count}の経済になります。比べられるのは${s.limit}までです。いくつか外してください。`,
  'economy-without-name': (s) => `${s.cell}：行に名前がありません。名前を入れるか、行を外してください。`,
  'economy-twice': (s) => `${s.cell}：${s.name}はすでに${s.first}にあります。どちらか一行にしてください。`,
  'economy-there-already': (s) =>
    `${s.cell}：${s.name}はすでに比較にあります。行を外すか、先に上で外してください。`,
  'currency-missing': (s) => `${s.cell}：${s.name}に通貨がありません。JPYのように三文字で書いてください。`,
  'currency-unread': (s) =>
    `${s.cell}：「${s.text}」は通貨ではありません。JPYのように三文字で書いてください。`,
  'number-missing': (s) =>
    `${s.cell}：${s.name}に${columns[s.column]}がありません。セルを埋めるか、行を外してください。`,
  'number-unread': (s) =>
    `${s.cell}：「${s.text}」は数値ではありません。${columns[s.column]}を数字で書いてください。`,
  'number-digits': (s) =>
    `${s.cell}：「${s.text}」には読み取れない数字があるか、桁が多すぎます。0から9で40桁までにしてください。`,
  'number-exponent': (s) =>
    `${s.cell}：「${s.text}」は指数表記で桁が落ちています。セルを通常の数値で表示してコピーし直してください。`,
  'number-not-positive': (s) =>
    `${s.cell}：「${s.text}」は零より大きくなければなりません。直すか、行を外してください。`,
  'share-too-large': (s) => `${s.cell}：「${s.text}」はGDPの100%を超えています。直してください。`,
  'comma-unclear': (s) =>
    `${s.cell}：「${s.text}」は${s.asThousands}とも${s.asDecimals}とも読めます。コンマの意味を選んでください。`,
  'marks-mixed': (s) =>
    `${columns[s.column]}の列で「${s.first}」と「${s.second}」のコンマと小数点の使い方が逆です。書き方をそろえてください。`,
  'headings-missing': () => '見出しがありません。どの列が何として読まれたかを確かめてください。',
  'columns-left-out': (s) => `使わない列：${s.names.join('、')}。`,
  'rows-left-out': (s) => `${s.rows.join('、')}行目はセルが一つだけなので使いません。`,
  'shares-small': (s) =>
    `最大の割合が${s.largest}%です。割合は百分率として読みます。2%は0.02ではなく2と書いてください。`,
  'unseen-dropped': () => '見えない文字を取り除きました。',
};

export const alliesAdd = {
  ways: { type: '一つ入力する', example: '例から選ぶ', paste: '表を貼り付ける・開く' },
  waysLabel: '加え方',
  columns,
  table,
  name: '名前またはコード',
  namePlaceholder: 'ポーランド、Poland、POL',
  currency: '通貨',
  gdp: (year: number): string => `GDP、${year}年`,
  share: '防衛費、GDP比%',
  population: (year: number): string => `人口、${year}年（任意）`,
  rate: '1米ドル当たり',
  addOne: '加える',
  nameMissing: '名前か、三文字のコードを入力してください。',
  thereAlready: (name: string): string => `${name}はすでに比較にあります。`,
  outOfRange: '零より大きく、GDP比は100%以下でなければなりません。',
  currencyWrong: 'EURのように通貨の三文字を書いてください。',
  isFull: (limit: number): string => `${limit}の経済があり、これ以上は比べられません。`,
  typedSource: '同盟国のページで入力',

  exampleHint: '出典のある公表値です。例の入力として印が付きます。',
  addExample: (name: string): string => `+ ${name}`,
  allThere: '例はすべて比較に入っています。',

  hint: '一行に一つの経済：名前かコード、通貨、GDP、支出またはそのGDP比、人口、為替レート。見出しは日本語、中国語、英語のどれでもよく、順序は問いません。',
  cells: 'コピーしたセル',
  openFile: 'CSVファイルを開く',
  dropHint: 'またはページにドロップ',
  fileTooLarge: (limit: string): string =>
    `ファイルが${limit}を超えています。必要な行だけを保存してください。`,
  year: '値の年',
  source: '出典',
  sourcePlaceholder: '誰が、いつ述べたか',
  pastedSource: '同盟国のページで貼り付け',
  columnIs: (name: string): string => `${name}列の内容`,
  leaveOut: '使わない',
  unit: (column: string): string => `${column}の単位`,
  commaMeans: 'コンマの意味',
  comma: { point: '桁区切り：1,234は1234', comma: '小数点：1,234は1.234' },
  preview: '読み取った内容',
  take: (count: number): string => `この${count}つの経済を加える`,
  mend: (count: number): string => `先に${count}か所を直す`,
  more: (count: number): string => `ほか${count}か所`,
} satisfies AlliesAddMessages;
