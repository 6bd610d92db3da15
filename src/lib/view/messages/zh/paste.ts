import type { PasteMessages } from '../en/paste.ts';

const list = (items: readonly (string | number)[]): string => items.join('、');

export const paste = {
  'paste-too-large': (p) => `文本有 ${p.size} 个字符，最多读取 ${p.limit} 个；请少复制一些单元格。`,
  'paste-too-many-rows': (p) => `文本有 ${p.rows} 行或列，最多读取 ${p.limit} 行；请少复制一些。`,
  'paste-empty': () => '没有可读的文本；请把年份和数值一起复制。',
  'paste-no-years': () => '没有年份；请把年份所在的列或行与数值一起复制。',
  'paste-no-values': () => '只有年份，没有数值；请一起复制数值。',
  'paste-years-or-values': () => '四个数都可能是年份；请连同标题复制，或多复制一年。',
  'paste-several-series': (p) =>
    `共有 ${p.count} 个序列${p.names.length > 0 ? `（${list(p.names)}）` : ''}；请选择一个，或只复制一个。`,
  'paste-row-without-year': (p) => `第 ${p.row} 行（“${p.text}”）有数值但没有年份；请补上年份或删去该行。`,
  'paste-year-twice': (p) => `${p.year} 年出现两次；请保留一个。`,
  'paste-not-a-number': (p) => `${p.year} 年：“${p.text}”不是数字；请改正或留空。`,
  'paste-other-digits': (p) => `${p.year} 年：“${p.text}”所用的数字此处不读；请用 0 至 9。`,
  'paste-scientific': (p) =>
    `${p.year} 年：“${p.text}”为指数写法，会丢失位数；请把单元格设为普通数字后重新复制。`,
  'paste-too-long': (p) => `${p.year} 年：“${p.text}”小数点前或后超过 40 位；请缩短。`,
  'paste-mixed-marks': (p) => `“${p.first}”与“${p.second}”的逗号和点用法相反；请统一写法。`,
  'paste-mixed-units': (p) => `“${p.first}”与“${p.second}”单位不同；请统一单位。`,
  'paste-comma-unclear': (p) => `“${p.text}”可能是 ${p.asThousands} 或 ${p.asDecimals}；请选择逗号的含义。`,
  'paste-commas-between-columns': (p) =>
    `“${p.text}”中的逗号可能分列，也可能分千位；请直接从表格复制，或用制表符分列。`,
  'paste-missing': (p) => `${list(p.years)} 年没有数值；这些年份略去，不作填补。`,
  'paste-row-ignored': (p) => `第 ${p.row} 行已略去：“${p.text}”。`,
  'paste-marks-dropped': (p) => `${p.year} 年：“${p.text}”中的标记已去掉。`,
  'paste-negative-sign': (p) => `${p.year} 年：“${p.text}”读作负数。`,
  'paste-fiscal-label': (p) => `“${p.text}”读作 ${p.year} 年，即其开始的年份；请核对您的年度命名方式。`,
  'paste-fiscal-into-calendar': () =>
    '这些年份标为财年，而该经济体按日历年计。如果数字是财年的，请在下方“年度类别”中选择财年。',
  'paste-unseen-dropped': () => '已去掉看不见的字符。',
  'paste-two-units': (p) => `单位同时写着“${p.first}”和“${p.second}”；请选择一个。`,
} satisfies PasteMessages;
