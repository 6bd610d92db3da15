import { words, type Word, type Words } from '../../charts/words.ts';
import type { TakesMessages, TakesSlots } from '../en/takes.ts';

/** Words of the question "What would it take?". */
export const takes = {
  fields: {
    level: '水準',
    year: '期限',
    limit: '伸びの上限',
    kind: '数え方',
    amount: '金額',
    meant: '使い道',
    inYear: '年',
    aYear: '毎年',
    ofGdp: 'GDP比',
  },
  kinds: { nominal: '名目', real: '実質' },
  meanings: {
    spending: 'その年の支出',
    increment: 'その年の追加支出',
    'cumulative-spending': 'その年までの支出の総額',
    'cumulative-increment': 'その年までの追加支出の総額',
  },
  meant: {
    spending: (_: Word, year: Word): Words => words`${year}年の支出`,
    increment: (_: Word, year: Word): Words => words`${year}年の追加支出`,
    'cumulative-spending': (from: Word, year: Word): Words => words`${from}～${year}年の支出`,
    'cumulative-increment': (from: Word, year: Word): Words => words`${from}～${year}年の追加支出`,
  },
  growth: {
    title: '期限に間に合うための伸び率',
    needs: (s: TakesSlots): Words =>
      words`${s.economy}が${s.from}年のGDP比${s.share}から${s.year}年に${s.level}へ達するには、支出を年平均${s.nominal}${s.real}増やす必要がある。`,
    real: (real: Word, year: Word): Words => words`（${year}年価格では${real}）`,
    check: (s: TakesSlots): Words =>
      words`戻して確かめると、毎年この率で伸ばせば${s.year}年の支出はGDP比${s.gives}になる。`,
  },
  year: {
    title: '伸びに上限がある場合の達成年',
    reached: (s: TakesSlots): Words =>
      words`支出の伸びが毎年最大${s.limit}なら、${s.economy}は${s.year}年にGDP比${s.level}に達する。`,
    reachedReal: (s: TakesSlots): Words =>
      words`支出の実質の伸びが毎年最大${s.limit}なら、${s.economy}は${s.year}年にGDP比${s.level}に達する。`,
    check: (s: TakesSlots): Words =>
      words`一年ずつ数えると、${s.yearBefore}年は${s.before}、${s.year}年は${s.share}。`,
    how: '上限のもとでの支出をGDPで割った値が初めて水準に達する年。正確な計算で一年ずつ数える。',
  },
  level: {
    title: 'ある金額で届く水準',
    buys: (s: TakesSlots): Words => words`この経路では、${s.meant}${s.amount}でGDP比${s.level}の水準に届く。`,
    check: (s: TakesSlots): Words =>
      words`戻すと${s.gives}になる。${s.low}では${s.lowGives}、${s.high}では${s.highGives}。`,
    inverted:
      'この経路では金額は水準に対して直線なので、式を正確に逆に解く。金額から水準ゼロでの額を引き、一ポイントごとの増加額で割る。',
    bracketed:
      'この経路には水準を直接与える式がないので、正確な計算で両側から挟み、表示する桁より多く一致するまで続ける。',
    atZero: '水準ゼロでの額',
    perPoint: 'GDPの一ポイントごとに増える額',
    wanted: '尋ねた金額',
    below: '答えのすぐ下',
    above: '答えのすぐ上',
  },
  deadline: {
    over: (span: Word): Words => words`${span}の支出`,
    title: '別の期限',
    add: 'いまの期限と並べる',
    note: '水準が同じで期限の異なる要求を一つ加える。図と比較のページは両方を描く。',
    later: (s: TakesSlots): Words =>
      words`${s.level}の期限を${s.from}年から${s.year}年にすると、${s.meant}は${s.amount}少ない。`,
    earlier: (s: TakesSlots): Words =>
      words`${s.level}の期限を${s.from}年から${s.year}年にすると、${s.meant}は${s.amount}多い。`,
    same: 'すでにこの期限である。',
    unlike: 'この経路には動かせる期限がない。期限のある形を選ぶ。',
  },
  title: '「実現には何が必要か」への答え',
  equation: '求め方',
  unsolved: {
    gone: '尋ねた要求はもうない。',
    'level-out-of-range': '水準はGDP比0%より上、100%までである。入力し直す。',
    'limit-too-low': '上限が−100%以下では支出が残らない。それより高い上限を入力する。',
    'amount-not-positive': 'ゼロ以下の金額で届く水準はない。ゼロより大きい金額を入力する。',
    'no-target': '年ごとに与えた比率には目指す水準がない。別の経路を選ぶ。',
    'not-a-number': '数を入力する。読めない欄がある。',
    already: (s: TakesSlots): Words =>
      words`${s.economy}は${s.year}年にすでにGDP比${s.share}で、${s.level}以上である。`,
    'cap-below-growth': (s: TakesSlots): Words =>
      words`該当する年はない。支出の伸びは毎年最大${s.limit}、${s.from}年のGDPの伸びは${s.growth}なので、比率は${s.level}まで上がらない。上限をGDPの伸びより高くする。`,
    'not-by': (s: TakesSlots): Words =>
      words`計算する年の範囲では届かない。${s.year}年の比率は${s.share}で、まだ${s.level}に満たない。上限を上げる。`,
    'deadline-before-start': (s: TakesSlots): Words =>
      words`${s.year}年は経路の始まる${s.from}年より後ではない。もっと後の年を選ぶ。`,
    'below-least': (s: TakesSlots): Words =>
      words`該当する水準はない。要求がゼロでも${s.gives}となり、${s.amount}を超える。もっと大きい金額を尋ねる。`,
    'above-hundred': (s: TakesSlots): Words =>
      words`該当する水準はない。GDPのすべてでも${s.gives}で、${s.amount}に満たない。もっと小さい金額を尋ねる。`,
    'cap-binds': (s: TakesSlots): Words =>
      words`該当する水準はない。伸びの上限では最大でも${s.gives}で、${s.amount}に満たない。上限を上げるか、もっと小さい金額を尋ねる。`,
  },
} satisfies TakesMessages;
