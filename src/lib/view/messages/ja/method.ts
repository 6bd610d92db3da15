import { words, type Word, type Words } from '../../charts/words.ts';
import type { MethodMessages } from '../en/method.ts';

export const method = {
  title: '方法',
  heading: 'それぞれの数値はどう計算されるか',
  description:
    'Footingが使うすべての式を、記法と言葉、単位、根拠、開いているシナリオの数値による計算例とともに示します。すべての取り決めとその理由も載せています。',
  intro:
    'このページは、数値を計算する宣言そのものから作られています。ここにない式は使われません。計算は十進で有効数字40桁、丸めるのは表示のときだけです。百分率は本来の意味で式に入ります。3.5%は0.035です。',
  workedBy: (economy: string, level: Words, year: Word): Words =>
    words`計算例は開いているシナリオによります：${economy}、${year}年、${level}。`,
  nothing: '開いているシナリオには計算に使える数値がありません。式だけを示します。',
  contents: '目次',
  formulasTitle: '式',
  conventionsTitle: '取り決め',
  groups: {
    economy: '国・地域',
    path: 'GDP比の経路',
    cost: 'いくらかかるか',
    saving: '節減額との対比',
    pair: '水準どうしの比較',
    count: '数え方',
    alliance: '国・地域をまたぐ：通貨の統一',
    burden: '誰の負担か',
    allocation: '総額の配分',
    inequality: 'どれほど不均等か',
    host: '接受国支援',
    order: 'そのほかの並べ方',
  },
  groupIntros: {
    economy: '国・地域の入力値。データが尽きた後は推計し、同じ種類の年にそろえます。',
    path: '基準から要求された水準まで、年ごとに。',
    cost: '支出、基準を超える追加支出、実質額、一人当たり額、米ドル額。',
    saving: '記事が挙げる事業の節減額と、それと並べた要求の費用。',
    pair: '高い要求は低い要求よりいくら多くかかるか。比較ページの問いです。',
    count:
      '一つの経済の防衛支出を内訳から：何を数え、どのGDPと比べ、どのレートで換算するか。狭い定義から広い定義への橋も含む。',
    alliance: '複数の国・地域の金額を一つの通貨に直したものと、その合計。',
    burden: '支出の割合とGDPの割合の対比、共通の水準との差。',
    allocation: '総額を国・地域の間で補助単位まで配分する仕方。',
    inequality: 'GDPに対する支出の曲線と、規模の大きい国・地域ほど負担が重いか。',
    host: '駐留経費を誰が負担するか、受入国の割合が変わると何が移るか。',
    order: '実質額、一人当たりの額、各指標による順位。',
  },
  comma: '、',
  /** Names that tell apart what elsewhere goes by one name. */
  names: { 'gdp-own': 'GDP（自国の年度）', 'budget-own': '政府予算（自国の年度）' },
  unit: '単位',
  because: '根拠',
  publications: { 'olson-zeckhauser-1966': 'Olson・Zeckhauser「同盟の経済理論」1966年' } as Readonly<
    Record<string, string>
  >,
  definition: '定義',
  convention: '取り決め',
  worked: '計算例',
  restsOn: 'よりどころ',
  notUsed: '開いているシナリオでは使わない',
  about: '丸めあり：示した数値からはおよそこの結果になる',
  leftOut: (count: Word): Words => words`……ほか${count}項……`,
  conventionsIntro: 'どの資料も明記していない規則です。数値がよりどころとする箇所では必ず示します。',
  rule: '規則',
  reason: '理由',
  usedBy: '宣言している式',
  exact: {
    title: '正確さと丸めの区間',
    text: '結果は40桁に収まるかぎり正確です。除算と開平は少なくとも30桁まで正しい値です。区間とは、出典の丸められた数値がそれぞれの丸めの範囲で動くときに結果が動く範囲です。段階ごとに重ねることはせず、同じ数値を二重に数えません。区間が支えない桁は表示しません。',
  },
} satisfies MethodMessages;
