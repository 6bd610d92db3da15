import type { PasteMessages } from '../en/paste.ts';

const list = (items: readonly (string | number)[]): string => items.join('、');

export const paste = {
  'paste-too-large': (p) =>
    `テキストは${p.size}文字で、読めるのは${p.limit}文字までです。コピーするセルを減らしてください。`,
  'paste-too-many-rows': (p) =>
    `テキストは${p.rows}行（列）あり、読めるのは${p.limit}行までです。減らしてコピーしてください。`,
  'paste-empty': () => '読むテキストがありません。年と値を一緒にコピーしてください。',
  'paste-no-years': () => '年がありません。年の列か行を値と一緒にコピーしてください。',
  'paste-no-values': () => '年だけで値がありません。値も一緒にコピーしてください。',
  'paste-years-or-values': () =>
    '四つの数のどれもが年でありえます。見出しか、もう1年分もコピーしてください。',
  'paste-several-series': (p) =>
    `系列が${p.count}個あります${p.names.length > 0 ? `（${list(p.names)}）` : ''}。一つ選ぶか、一つだけコピーしてください。`,
  'paste-row-without-year': (p) =>
    `${p.row}行目（「${p.text}」）に値はありますが年がありません。年を付けるか行を省いてください。`,
  'paste-year-twice': (p) => `${p.year}年が二度あります。一つだけ残してください。`,
  'paste-not-a-number': (p) => `${p.year}年：「${p.text}」は数ではありません。直すか空にしてください。`,
  'paste-other-digits': (p) =>
    `${p.year}年：「${p.text}」の数字はここでは読めません。0から9を使ってください。`,
  'paste-scientific': (p) =>
    `${p.year}年：「${p.text}」は指数表記で桁が落ちています。セルを普通の数値表示にしてコピーし直してください。`,
  'paste-too-long': (p) =>
    `${p.year}年：「${p.text}」は小数点の前か後が40桁を超えています。短くしてください。`,
  'paste-mixed-marks': (p) =>
    `「${p.first}」と「${p.second}」ではコンマと点の使い方が逆です。書き方をそろえてください。`,
  'paste-mixed-units': (p) => `「${p.first}」と「${p.second}」は単位が違います。一つにそろえてください。`,
  'paste-comma-unclear': (p) =>
    `「${p.text}」は${p.asThousands}とも${p.asDecimals}とも読めます。コンマの意味を選んでください。`,
  'paste-commas-between-columns': (p) =>
    `「${p.text}」のコンマは列の区切りとも千の区切りとも読めます。表から直接コピーするか、タブで区切ってください。`,
  'paste-missing': (p) => `${list(p.years)}年の値がありません。これらの年は補わずに省きます。`,
  'paste-row-ignored': (p) => `${p.row}行目を省きました：「${p.text}」。`,
  'paste-marks-dropped': (p) => `${p.year}年：「${p.text}」の記号を省きました。`,
  'paste-negative-sign': (p) => `${p.year}年：「${p.text}」を負の数として読みました。`,
  'paste-fiscal-label': (p) =>
    `「${p.text}」を、始まる年の${p.year}年として読みました。年度の名付け方を確かめてください。`,
  'paste-fiscal-into-calendar': () =>
    'これらの年は年度として書かれていますが、この国・地域は暦年です。年度の値であれば、下の「年の種類」で会計年度を選んでください。',
  'paste-unseen-dropped': () => '見えない文字を省きました。',
  'paste-two-units': (p) => `単位として「${p.first}」と「${p.second}」の両方があります。一つ選んでください。`,
} satisfies PasteMessages;
