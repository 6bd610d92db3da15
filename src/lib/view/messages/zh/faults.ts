import type { DecimalFlaw, ExpectedKind, IdFlaw, JsonKind } from '../../../scenario/fault.ts';
import { closestWord } from '../../closest-word.ts';
import type { FaultMessages } from '../en/faults.ts';

const kinds: Record<JsonKind, string> = {
  nothing: '空白',
  null: 'null',
  'true-or-false': '真假值',
  number: '数字',
  text: '文本',
  list: '列表',
  object: '对象',
};

const expected: Record<ExpectedKind, string> = {
  text: '带引号的文本',
  decimal: '带引号的数字，如 "3.5"',
  'whole-number': '不带引号的整数，如 2030',
  'true-or-false': 'true 或 false',
  object: '用 { } 括起的对象',
  list: '用 [ ] 括起的列表',
  interval: '两个带引号的数字，如 ["1.5", "2.5"]',
};

const decimalRemedies: Record<DecimalFlaw, string> = {
  empty: '为空，请填写数字，如 "3.5"',
  exponent: '使用了指数写法，请写出完整数字',
  'plus-sign': '带有加号，请去掉',
  separator: '带有分隔符，请只写数字，小数用点',
  percent: '带有百分号，请去掉：比重和增长率本来就以百分比计',
  hex: '不是十进制数，请用 0 至 9 书写',
  point: '小数点一侧没有数字，请两侧都写，如 "0.5"',
  'other-digits': '含有非 ASCII 的数字或符号，请用 0 至 9 书写',
  invisible: '含有看不见的字符，请重新输入',
  'too-long': '小数点前或后超过 40 位，请缩短',
  'no-number': '不是数字，请填写数字（如 "3.5"）或删去该字段',
  other: '不是数字，请只写数字和至多一个小数点，如 "3.5"',
};

const idRemedies: Record<IdFlaw, string> = {
  empty: '标识为空，请填写 1 至 64 个字母、数字或 _ . -。',
  'too-long': '超过 64 个字符，请缩短。',
  characters: '不能作标识，只能用字母 A 至 Z、数字和 _ . -。',
};

const references = { economy: '经济体', scenario: '情景', figure: '数据', input: '输入项' };
const oneOf = (list: readonly string[]): string => (list.length === 0 ? '' : `；可用：${list.join('、')}`);
const megabytes = (bytes: number): string => `${(Math.ceil(bytes / 10_000) / 100).toString()} MB`;

const undrawable = {
  'not-there': '处没有数值；请先填写，或更正位置。',
  'other-place': '不能设为不确定；请指明增长率、平减指数、汇率、GDP或基线。',
  figure: '是文章中的数字，按原样使用；请先改为自己的数值。',
  plan: '是有自身路径的计划；请指明计划起点的占比。',
} as const;

const ranges = {
  rate: '增长率必须高于-100',
  positive: '该数值必须大于0',
  share: '占比必须在0至100之间',
} as const;

export const faults = {
  sentences: {
    'too-large': (f) => `文件为 ${megabytes(f.size)}，最多可打开 ${megabytes(f.limit)}；请删去不需要的内容。`,
    'not-utf8': () => '文件不是 UTF-8 文本；请另存为 UTF-8 后再打开。',
    'not-json': (f) =>
      f.found === ''
        ? `文件在第 ${f.line} 行第 ${f.column} 列过早结束，不是 JSON；请补全。`
        : `文件不是 JSON：第 ${f.line} 行第 ${f.column} 列的“${f.found}”不合语法；请在该处改正。`,
    'too-deep': (f) => `文件嵌套超过 ${f.limit} 层；情景用不到这么多层，请减少。`,
    'too-many': (f) =>
      `文件在一处有超过 ${f.limit} 个${f.what === 'fields' ? '字段' : '列表项'}；情景用不到这么多，请删减。`,
    'duplicate-field': (f) => `字段“${f.field}”在此出现两次；请保留一个。`,
    'forbidden-field': (f) => `不允许使用名称“${f.field}”；请删去。`,
    'not-an-object': (f) =>
      `文件内容是${kinds[f.found]}，不是情景；情景是用 { } 括起、含 "version": 1 的对象。`,
    'version-missing': () => '缺少字段“version”，可能不是 Footing 文件；若是，请加上 "version": 1。',
    'version-newer': (f) => `文件为第 ${f.version} 版，本程序最多读到第 ${f.known} 版；请用较新的程序打开。`,
    'version-unknown': (f) => `没有版本 ${f.found}；请写 "version": 1，1 不加引号。`,
    'unknown-field': (f) => {
      const closest = closestWord(f.field, f.known);
      return closest === undefined
        ? `此处没有字段“${f.field}”；请删去${oneOf(f.known)}。`
        : `此处没有字段“${f.field}”；若指“${closest}”请改正，否则请删去。`;
    },
    'missing-field': (f) => `缺少字段“${f.field}”；请补上。`,
    'wrong-type': (f) => `这里是${kinds[f.found]}；请写${expected[f.expected]}。`,
    'number-not-text': (f) => `数字 ${f.found} 没有引号；请写成带引号的字符串："${f.found}"。`,
    'not-one-of': (f) => `此处不认识“${f.found}”；请用其中之一：${f.allowed.join('、')}。`,
    'not-a-decimal': (f) =>
      f.text === '' ? `数字${decimalRemedies.empty}。` : `“${f.text}”${decimalRemedies[f.why]}。`,
    'not-positive': (f) => `${f.text} 不大于 0；请填写大于 0 的数。`,
    negative: (f) => `${f.text} 小于 0；请填写 0 或更大的数。`,
    'share-out-of-range': (f) => `比重 ${f.text}% 不在 0 至 100 之间；请填写 0 至 100。`,
    'rate-too-low': (f) => `增长率 ${f.text}% 会使数值归零或为负；请填写大于 -100 的数。`,
    'interval-misses-value': (f) => `${f.value} 不在 ${f.low} 与 ${f.high} 之间；请改正区间或数值。`,
    'not-a-year': (f) => `“${f.found}”不是年份；请填写 1900 至 2200 的整数。`,
    'not-a-whole-number': (f) => `此处不能用 ${f.found}；请填写 ${f.from} 至 ${f.to} 的整数。`,
    'bad-id': (f) => (f.why === 'empty' ? idRemedies.empty : `“${f.id}”${idRemedies[f.why]}`),
    'bad-currency': (f) => `“${f.found}”不是货币代码；请填写三个大写字母，如 JPY。`,
    'no-economy': () => '没有经济体；请添加一个，并填写货币、年度和 GDP。',
    'no-scenario': () => '没有情景；请添加一个，并填写标识、经济体、基线、目标和路径。',
    'no-gdp': () => '没有 GDP；请至少填写一年。',
    'from-after-to': (f) => `${f.to} 年早于“from”（${f.from} 年）；请填写 ${f.from} 年或更晚的年份。`,
    'target-missing': (f) => `“${f.shape}”形状的路径需要目标；请加上“target”，如 "3.5"。`,
    'both-growth-kinds': () => '同时给出了“nominal”（名义）和“real”（实际）增长；请保留一个。',
    'both-deflator-kinds': () => '平减指数同时给出了“rate”和“index”；请保留一个。',
    'id-used-twice': (f) => `标识“${f.id}”已在 ${f.first} 使用；请换一个。`,
    'unknown-reference': (f) => {
      const closest = closestWord(f.id, f.known);
      const hint = closest === undefined ? `请改正${oneOf(f.known)}` : `若指“${closest}”请改正`;
      return `没有名为“${f.id}”的${references[f.kind]}；${hint}。`;
    },
    'figure-without-value': (f) => `数据“${f.id}”没有数值；请另选一个或直接填写数字。`,
    'figure-of-other-unit': (f) =>
      `数据“${f.id}”的单位是“${f.unit}”；请选择${f.needed === 'share' ? '占 GDP 比重' : '金额'}类的数据。`,
    'parts-count': (f) =>
      `一项要求可拆成${f.from}至${f.to}部分，这里有${f.found}部分；请增减，或去掉“parts”。`,
    'part-without-path': (f) =>
      `“${f.id}”部分没有自己的路径，而逐年给出的比例属于整项要求；请为它加上“path”。`,
    'part-without-target': (f) => `“${f.id}”部分没有目标；请补上。只有最后一部分可以不写目标，取其余部分。`,
    'parts-not-target': (f) =>
      `各部分合计${f.sum}%，而要求为${f.target}%；请改正其一，或不写最后一部分的目标。`,
    'parts-above-target': (f) =>
      `最后一部分之前的各部分合计${f.sum}%，超过要求的${f.target}%；请降低某一部分或提高要求。`,
    'weights-are-zero': () => '所有权重都是 0；请至少给出一个大于 0 的权重。',
    'alternative-of-other-form': (f) =>
      f.needed === 'number'
        ? `“${f.input}”是单个数字；请只写另一来源的数字，不要按年份，也不要用数据。`
        : `“${f.input}”按年份给出；另一来源的数字也请按年份写，例如 { "2025": "600" }。`,
    'basis-without-rate': (f) => `“${f.input}”不是汇率；请去掉“basis”。`,
    'correlation-out-of-range': (f) => `相关系数${f.text}不在-1至1之间；请填-1至1之间的数。`,
    'cannot-be-drawn': (f) => `“${f.place}”${undrawable[f.why]}`,
    'drawn-twice': (f) => `“${f.place}”的不确定性在${f.first}已经给出；请只保留一处。`,
    'low-above-high': (f) => `低值（${f.low}）不低于高值（${f.high}）；低值必须低于高值。`,
    'central-outside': (f) => `中间值${f.central}不在低值（${f.low}）与高值（${f.high}）之间；请调整两端。`,
    'draws-leave-range': (f) =>
      `抽样范围会从${f.lowest}到${f.highest}，而${ranges[f.rule]}；请把两端移近中间值。`,
    'correlated-not-drawn': (f) => `“${f.place}”不在不确定输入之列；请先列入，或更正位置。`,
    'correlated-with-itself': (f) => `“${f.place}”与自身相关；请写两个不同的输入。`,
    'correlated-twice': (f) => `这两个输入的相关系数在${f.first}已经给出；请只保留一个。`,
    'correlations-contradict': () => '各相关系数互相矛盾：没有数值能同时这样变动。请把其中一些改得更接近0。',
    'link-not-ours': () => '该地址不含情景；请重新复制完整链接。',
    'link-newer': (f) => `该链接为第 ${f.version} 版，本程序最多读到第 ${f.known} 版；请用较新的程序打开。`,
    'link-too-long': (f) => `链接有 ${f.length} 个字符，超过 ${f.limit} 个就不能处处使用；请改用文件。`,
    'link-damaged': () => '链接已损坏或被截断；请重新复制完整链接，或索取文件。',
    'link-expands': (f) => `该链接解开后超过 ${megabytes(f.limit)}，情景不会这么大；请改为索取文件。`,
  },
  more: (count) => `……另有 ${count} 处。`,
} satisfies FaultMessages;
