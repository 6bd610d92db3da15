import type { WorkMessages } from '../en/work.ts';

export const work = {
  shelfTitle: 'シナリオ',
  shelfIntro: 'この端末のこのブラウザーにだけ保存されます。ここでの操作はすべて元に戻せます。',
  shelfOpen: '表示中',
  shelfSwitch: (name: string): string => `${name}を開く`,
  shelfName: '名前',
  shelfNote: 'メモ',
  shelfDuplicate: '複製',
  shelfDelete: '削除',
  shelfReset: 'リセット',
  shelfCopyOf: (name: string): string => `${name}（コピー）`,
  shelfUnnamed: '名前のないシナリオ',
  shelfChanged: '変更あり',
  shelfFrom: {
    preset: '例',
    file: (name: string): string => `ファイル ${name} から`,
    link: 'リンクから',
    copy: (name: string): string => (name === '' ? 'コピー' : `${name}のコピー`),
    blank: '自作',
  },
  forget: 'この端末の内容をすべて消す',
  forgetAsk:
    'このブラウザーにあるFootingのシナリオと設定をすべて消します。元に戻せません。必要なものは先に保存してください。',
  forgetDo: 'すべて消す',
  cancel: 'キャンセル',

  shareTitle: 'リンクで共有',
  shareIntro:
    'シナリオの全体がリンクに入っています。送るまでは誰にも渡りません。リンクを受け取った人は次のすべてを読めます。',
  shareName: '名前',
  shareNote: 'メモ',
  shareEconomies: '国・地域',
  shareScenarios: 'シナリオ',
  shareSources: '出典',
  shareNothing: 'なし',
  shareLength: (characters: string): string => `リンク（${characters}文字）`,
  shareCopy: 'リンクをコピー',
  shareCopied: 'コピーしました',
  shareWorking: 'リンクを作っています…',
  shareInstead: '代わりにファイルに保存',

  notices: {
    storageForbidden: 'このブラウザーには何も残りません。離れる前にシナリオをファイルに保存してください。',
    storageFull:
      'ブラウザーの保存領域がいっぱいで、最後の変更はこの端末に保存されていません。ファイルに保存するか、不要なシナリオを削除してください。',
    storedNewer:
      'この端末のシナリオは、より新しい版のFootingで書かれています。そのまま残し、いまの操作は保存しません。ページを再読み込みして新しい版にしてください。',
    storedDamaged: 'この端末のシナリオを読めません。そのまま残し、選択しない限り、いまの操作は保存しません。',
    otherTab: '別のタブが自分のシナリオを保存しました。選ぶまで、このタブの内容は保存せずに保ちます。',
    fileRefused: (name: string): string => `${name}は開かれませんでした。何も変わっていません。`,
    linkRefused: 'リンクは開かれませんでした。何も変わっていません。',
    linkAsks: (name: string): string =>
      `リンクにはシナリオ「${name}」が入っています。作業中の内容は残り、その隣に開きます。`,
    opened: (name: string): string => `開きました：${name}。「元に戻す」で戻れます。`,
    savedInPart: '印の付いた欄は省きました。ファイルとリンクには、もう一度読める内容だけが入ります。',
    nothingToSave: 'まだ保存できる内容がありません。印の付いた欄を直してください。',
    forgotten: 'この端末にあったFootingの内容をすべて消しました。',
  },
  keepMine: 'このタブの内容を残す',
  takeTheirs: '別のタブの内容を使う',
  startFresh: '新しく始めて上書きする',
  openBeside: '開く',
  stay: '開かない',
  saveFile: 'ファイルに保存',
  dismiss: '閉じる',
} satisfies WorkMessages;
