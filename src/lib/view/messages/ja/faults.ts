import type { DecimalFlaw, ExpectedKind, IdFlaw, JsonKind } from '../../../scenario/fault.ts';
import { closestWord } from '../../closest-word.ts';
import type { FaultMessages } from '../en/faults.ts';

const kinds: Record<JsonKind, string> = {
  nothing: '空',
  null: 'null',
  'true-or-false': '真偽値',
  number: '数値',
  text: '文字列',
  list: 'リスト',
  object: 'オブジェクト',
};

const expected: Record<ExpectedKind, string> = {
  text: '引用符で囲んだ文字列',
  decimal: '引用符で囲んだ数字（例 "3.5"）',
  'whole-number': '引用符なしの整数（例 2030）',
  'true-or-false': 'true か false',
  object: '{ } で囲んだオブジェクト',
  list: '[ ] で囲んだリスト',
  interval: '引用符で囲んだ数字二つ（例 ["1.5", "2.5"]）',
};

const decimalRemedies: Record<DecimalFlaw, string> = {
  empty: 'が空です。数字を入れてください（例 "3.5"）',
  exponent: 'は指数表記です。数字をすべて書いてください',
  'plus-sign': 'にプラス記号があります。取り除いてください',
  separator: 'に区切りがあります。数字だけを書き、小数には点を使ってください',
  percent: 'に%記号があります。比率と伸び率はもともと%なので取り除いてください',
  hex: 'は十進数ではありません。0から9の数字で書いてください',
  point: 'は小数点の片側に数字がありません。両側に書いてください（例 "0.5"）',
  'other-digits': 'にASCII以外の数字や記号があります。半角の0から9で書いてください',
  invisible: 'に見えない文字があります。入力し直してください',
  'too-long': 'は小数点の前か後が40桁を超えています。短くしてください',
  'no-number': 'は数ではありません。数字を入れるか（例 "3.5"）、項目を省いてください',
  other: 'は数ではありません。数字と小数点一つまでで書いてください（例 "3.5"）',
};

const idRemedies: Record<IdFlaw, string> = {
  empty: 'IDが空です。英数字か _ . - を1から64文字入れてください。',
  'too-long': 'は64文字を超えています。短くしてください。',
  characters: 'はIDに使えません。AからZの英字、数字、_ . - だけにしてください。',
};

const references = { economy: '経済', scenario: 'シナリオ', figure: '数値資料', input: '入力項目' };
const oneOf = (list: readonly string[]): string =>
  list.length === 0 ? '' : `（使えるもの：${list.join('、')}）`;
const megabytes = (bytes: number): string => `${(Math.ceil(bytes / 10_000) / 100).toString()} MB`;

const undrawable = {
  'not-there': 'には数がありません。先に数を入れるか、場所を直してください。',
  'other-place':
    'は不確実にできません。成長率、デフレーター、為替レート、GDP、基準線のいずれかを指定してください。',
  figure: 'は記事の数字で、そのまま使われます。先に自分の数を入れてください。',
  plan: 'は独自の道筋をもつ計画です。計画の出発点の比率を指定してください。',
} as const;

const ranges = {
  rate: '率は-100より大きくなければなりません',
  positive: 'この数は0より大きくなければなりません',
  share: '比率は0から100でなければなりません',
} as const;

export const faults = {
  sentences: {
    'too-large': (f) =>
      `ファイルは${megabytes(f.size)}で、開けるのは${megabytes(f.limit)}までです。不要な部分を省いてください。`,
    'not-utf8': () => 'ファイルがUTF-8のテキストではありません。UTF-8で保存し直して開いてください。',
    'not-json': (f) =>
      f.found === ''
        ? `ファイルが${f.line}行${f.column}列で途切れており、JSONではありません。続きを補ってください。`
        : `JSONではありません。${f.line}行${f.column}列の「${f.found}」が文法に合わないので、そこを直してください。`,
    'too-deep': (f) =>
      `入れ子が${f.limit}段を超えています。シナリオにはそれほど要らないので減らしてください。`,
    'too-many': (f) =>
      `一か所に${f.limit}個を超える${f.what === 'fields' ? '項目' : '要素'}があります。シナリオにはそれほど要らないので減らしてください。`,
    'duplicate-field': (f) => `項目「${f.field}」がここに二つあります。一つだけ残してください。`,
    'forbidden-field': (f) => `「${f.field}」という名前は使えません。取り除いてください。`,
    'not-an-object': (f) =>
      `ファイルの中身は${kinds[f.found]}で、シナリオではありません。シナリオは "version": 1 を含む { } のオブジェクトです。`,
    'version-missing': () =>
      '項目「version」がなく、Footingのファイルではない可能性があります。そうであれば "version": 1 を加えてください。',
    'version-newer': (f) =>
      `ファイルは第${f.version}版で、このプログラムが読めるのは第${f.known}版までです。新しいもので開いてください。`,
    'version-unknown': (f) =>
      `第${f.found}版はありません。"version": 1 と、1に引用符を付けずに書いてください。`,
    'unknown-field': (f) => {
      const closest = closestWord(f.field, f.known);
      return closest === undefined
        ? `ここに項目「${f.field}」はありません。取り除いてください${oneOf(f.known)}。`
        : `ここに項目「${f.field}」はありません。「${closest}」のことなら直し、違えば取り除いてください。`;
    },
    'missing-field': (f) => `項目「${f.field}」がありません。加えてください。`,
    'wrong-type': (f) => `ここにあるのは${kinds[f.found]}です。${expected[f.expected]}を書いてください。`,
    'number-not-text': (f) =>
      `数値${f.found}に引用符がありません。引用符で囲んだ文字列にしてください："${f.found}"。`,
    'not-one-of': (f) =>
      `「${f.found}」はここでは使えません。次のどれかにしてください：${f.allowed.join('、')}。`,
    'not-a-decimal': (f) =>
      f.text === '' ? `数字${decimalRemedies.empty}。` : `「${f.text}」${decimalRemedies[f.why]}。`,
    'not-positive': (f) => `${f.text}は0より大きくありません。0より大きい数を入れてください。`,
    negative: (f) => `${f.text}は0を下回っています。0以上を入れてください。`,
    'share-out-of-range': (f) => `比率${f.text}%は0から100の外にあります。0から100で入れてください。`,
    'rate-too-low': (f) => `伸び率${f.text}%では何も残りません。-100より大きい率を入れてください。`,
    'interval-misses-value': (f) =>
      `${f.value}が${f.low}と${f.high}の間にありません。区間か値を直してください。`,
    'not-a-year': (f) => `「${f.found}」は年ではありません。1900から2200の整数を入れてください。`,
    'not-a-whole-number': (f) => `ここに${f.found}は使えません。${f.from}から${f.to}の整数を入れてください。`,
    'bad-id': (f) => (f.why === 'empty' ? idRemedies.empty : `「${f.id}」${idRemedies[f.why]}`),
    'bad-currency': (f) =>
      `「${f.found}」は通貨コードではありません。大文字3文字（例 JPY）を入れてください。`,
    'no-economy': () => '経済が一つもありません。通貨、年度、GDPとともに加えてください。',
    'no-scenario': () => 'シナリオが一つもありません。ID、経済、基準、目標、経路とともに加えてください。',
    'no-gdp': () => 'GDPがありません。少なくとも1年分を入れてください。',
    'from-after-to': (f) =>
      `${f.to}年は「from」（${f.from}年）より前です。${f.from}年かそれより後の年を入れてください。`,
    'target-missing': (f) =>
      `形「${f.shape}」の経路には目標が要ります。「target」を加えてください（例 "3.5"）。`,
    'both-growth-kinds': () =>
      '「nominal」（名目）と「real」（実質）の成長率が両方あります。一つだけ残してください。',
    'both-deflator-kinds': () => 'デフレーターに「rate」と「index」が両方あります。一つだけ残してください。',
    'id-used-twice': (f) => `ID「${f.id}」はすでに${f.first}で使われています。別のものにしてください。`,
    'unknown-reference': (f) => {
      const closest = closestWord(f.id, f.known);
      const hint =
        closest === undefined ? `直してください${oneOf(f.known)}` : `「${closest}」のことなら直してください`;
      return `「${f.id}」という${references[f.kind]}はありません。${hint}。`;
    },
    'figure-without-value': (f) =>
      `数値資料「${f.id}」には数がありません。別のものを選ぶか、数を入力してください。`,
    'figure-of-other-unit': (f) =>
      `数値資料「${f.id}」の単位は「${f.unit}」です。${f.needed === 'share' ? '対GDP比' : '金額'}のものを選んでください。`,
    'parts-count': (f) =>
      `要求は${f.from}から${f.to}の部分に分けられるが、ここには${f.found}ある。部分を増減するか、「parts」を外す。`,
    'part-without-path': (f) =>
      `部分「${f.id}」に経路がない。年ごとの比率は要求全体のものなので、「path」を加える。`,
    'part-without-target': (f) =>
      `部分「${f.id}」に目標がない。目標を加える。残りを受け持つ最後の部分だけは省ける。`,
    'parts-not-target': (f) =>
      `部分の合計は${f.sum}%、要求は${f.target}%である。どちらかを直すか、最後の部分の目標を省く。`,
    'parts-above-target': (f) =>
      `最後を除く部分の合計${f.sum}%が、要求の${f.target}%を超える。部分を下げるか、要求を上げる。`,
    'weights-are-zero': () => '重みがすべて0です。少なくとも一つを0より大きくしてください。',
    'alternative-of-other-form': (f) =>
      f.needed === 'number'
        ? `「${f.input}」は一つの数値です。別の資料の数値も、年別や数値資料の参照ではなく、一つの数値で書いてください。`
        : `「${f.input}」は年別です。別の資料の数値も { "2025": "600" } のように年別に書いてください。`,
    'basis-without-rate': (f) => `「${f.input}」は為替レートではありません。「basis」を除いてください。`,
    'correlation-out-of-range': (f) =>
      `相関${f.text}は-1から1の範囲にありません。-1から1の数を入れてください。`,
    'cannot-be-drawn': (f) => `「${f.place}」${undrawable[f.why]}`,
    'drawn-twice': (f) =>
      `「${f.place}」の不確実さは${f.first}ですでに与えられています。一つだけ残してください。`,
    'low-above-high': (f) =>
      `低い値（${f.low}）が高い値（${f.high}）より小さくありません。低い値を小さくしてください。`,
    'central-outside': (f) =>
      `中央の値${f.central}が低い値（${f.low}）と高い値（${f.high}）の間にありません。両端を直してください。`,
    'draws-leave-range': (f) =>
      `抽出される値は${f.lowest}から${f.highest}に及びますが、${ranges[f.rule]}。両端を中央に近づけてください。`,
    'correlated-not-drawn': (f) =>
      `「${f.place}」は不確実な入力に入っていません。先に加えるか、場所を直してください。`,
    'correlated-with-itself': (f) =>
      `「${f.place}」が自分自身と相関しています。別の二つの入力を書いてください。`,
    'correlated-twice': (f) =>
      `この二つの入力の相関は${f.first}ですでに与えられています。一つだけ残してください。`,
    'correlations-contradict': () =>
      '相関どうしが矛盾しています。このように同時に動く数はありません。いくつかを0に近づけてください。',
    'link-not-ours': () => 'このアドレスにシナリオは含まれていません。リンク全体をコピーし直してください。',
    'link-newer': (f) =>
      `このリンクは第${f.version}版で、このプログラムが読めるのは第${f.known}版までです。新しいもので開いてください。`,
    'link-too-long': (f) =>
      `リンクは${f.length}文字で、どこでも使えるのは${f.limit}文字までです。代わりにファイルを使ってください。`,
    'link-damaged': () =>
      'リンクが壊れているか途中で切れています。全体をコピーし直すか、ファイルをもらってください。',
    'link-expands': (f) =>
      `このリンクを開くと${megabytes(f.limit)}を超え、シナリオではありえません。代わりにファイルをもらってください。`,
  },
  more: (count) => `…ほかに${count}件。`,
} satisfies FaultMessages;
