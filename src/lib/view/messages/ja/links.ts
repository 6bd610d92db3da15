import { words, type Word, type Words } from '../../charts/words.ts';
import type { LinksMessages } from '../en/links.ts';

export const links = {
  same: (count: number): string => `主な数値${count}件は、リンクを作成したときと同じです。`,
  moved: (moved: number, count: number): string =>
    `主な数値${count}件のうち${moved}件が、リンクを作成したときと異なります。`,
  damaged:
    'リンクに含まれる主な数値が破損しているか改変されているため、どの数値が変わったかは判断できません。シナリオ自体は完全です。',
  showMoved: '変わった数値とその理由',

  title: 'リンク作成後に変わった数値',
  intro: (version: Word, checksum: Word): Words =>
    words`リンクはバージョン${version}で作成されました。主な数値のチェックサムは${checksum}です。この表を見ても何も変わりません。`,
  now: (version: Word): Words => words`現在のバージョンは${version}です。`,
  columns: { number: '数値', was: '作成時', is: '現在', why: '理由' },
  between: '',
  none: 'なし',
  figure: (name: Words, was: Word, is: Word): Words =>
    words`引用数値の値が異なります（${name}）：作成時${was}、現在${is}。`,
  corrected: (date: Word, reason: Word): Words => words`${date}に訂正：${reason}`,
  formula: (name: Word): Words => words`「${name}」の計算式が訂正されました。`,
  convention: (name: Word): Words => words`取り決め「${name}」が訂正されました。`,
  inputs:
    '入力が異なります。リンク内のシナリオは、数値の計算に使われたものではなく、リンクの作成後に変更されています。',
  engine: (was: Word, is: Word): Words =>
    words`入力と引用数値が当時と同じでも、バージョン${is}の結果はバージョン${was}と異なります。計算式が違うためです。`,
  altered:
    '同じバージョンで同じ入力から別の数値になります。リンク内の数値はこのバージョンが算出したものではありません。',

  shareChecked: (count: number, checksum: string): string =>
    `リンクには主な数値${count}件（チェックサム${checksum}）も含まれます。後で開くと、どの数値がなぜ変わったかを示します。`,
  shareUnchecked:
    'リンクに含まれるのはシナリオだけです。主な数値を入れられなかったため、後でどの数値が変わったかは示せません。',

  openFooting: 'Footing：別の入力で計算する',
  embedTitle: '図をほかのページに載せる',
  embedIntro:
    '最初に表示される例の図は、スクリプトのない単独のページになっており、フレームに埋め込めます。ご自分のシナリオの図は、図の下の「HTML」または「SVG」で、表と出典の付いたファイルとして保存できます。',
  embedChart: '図',
  embedCharts: { spending: '年ごとの支出', saving: '費用と節減額', ladder: '行われた要求' },
  embedCode: 'フレームのコード',
  embedCopy: 'コードをコピー',
  embedCopied: 'コピーしました',
} satisfies LinksMessages;
