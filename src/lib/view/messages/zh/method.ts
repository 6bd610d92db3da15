import { words, type Word, type Words } from '../../charts/words.ts';
import type { MethodMessages } from '../en/method.ts';

export const method = {
  title: '方法',
  heading: '每个数字如何算出',
  description:
    'Footing使用的每一个公式：记法、文字说明、单位、依据，以及用当前情景数字演算的一行；还有每一条约定及其理由。',
  intro:
    '本页由计算所用的同一份声明生成：这里没有的公式，就没有使用。运算为十进制，保留40位有效数字；只在显示时取整。百分比按其本义进入公式：3.5%即0.035。',
  workedBy: (economy: string, level: Words, year: Word): Words =>
    words`演算行采用当前打开的情景：${economy}，${year}年，${level}。`,
  nothing: '当前情景没有可供演算的数字；公式照列，不附演算。',
  contents: '目录',
  formulasTitle: '公式',
  conventionsTitle: '约定',
  groups: {
    economy: '经济体',
    path: '占GDP比重的路径',
    cost: '需要多少钱',
    saving: '与节省额对照',
    pair: '一档对另一档',
    count: '各种口径',
    alliance: '跨经济体：统一货币',
    burden: '谁的负担',
    allocation: '总额的分摊',
    inequality: '不均程度',
    host: '东道国支援',
    order: '其他排序',
  },
  groupIntros: {
    economy: '经济体的各项输入：数据用尽之后作推算，并换算到同一种年度。',
    path: '从基线逐年升到所要求的水平。',
    cost: '支出、超出基线的额外支出、实际金额、人均金额和美元金额。',
    saving: '文章所引的项目节省额，以及与之对照的要求成本。',
    pair: '较高的要求比较低的要求多花多少：比较页所问的问题。',
    count:
      '一个经济体的防卫支出按其组成：计入哪些、对照哪一年的GDP、用哪种汇率；以及从一种定义走到更宽定义的每一步。',
    alliance: '多个经济体以同一货币计的金额及其总和。',
    burden: '支出比重与GDP比重的对照，以及与共同水平的差距。',
    allocation: '总额如何在各经济体间分摊到最小单位。',
    inequality: '支出对GDP的曲线，以及规模较大者是否承担更多。',
    host: '驻军费用由谁承担，东道国比例变化时转移多少。',
    order: '实际金额、人均金额以及按各指标的位次。',
  },
  comma: '，',
  /** Names that tell apart what elsewhere goes by one name. */
  names: { 'gdp-own': 'GDP（本国年度）', 'budget-own': '政府预算（本国年度）' },
  unit: '单位',
  because: '依据',
  publications: { 'olson-zeckhauser-1966': 'Olson与Zeckhauser，《同盟的经济理论》，1966年' } as Readonly<
    Record<string, string>
  >,
  definition: '定义',
  convention: '约定',
  worked: '演算',
  restsOn: '所依约定',
  notUsed: '当前情景未使用',
  about: '已取整：按所示数字只能约略得出此结果',
  leftOut: (count: Word): Words => words`……另${count}项……`,
  conventionsIntro: '没有任何资料写明的规则。凡数字依赖某条规则之处，都会注明。',
  rule: '规则',
  reason: '理由',
  usedBy: '声明它的公式',
  draws: {
    title: '抽样与区间',
    texts: [
      '不确定的输入在情景中以低、中、高三个值给出，或以三角、均匀、正态分布给出。第一种的低值与高值是以中间值为中位数的5%与95%处，两侧各为一半正态；正态形状在四个标准差处截断。一次抽样对该输入的各年都有效。逐年序列整体移动：比率与占比按百分点，汇率按百分比，GDP与平减指数自首年起按每年增长的百分点。',
      '每次抽样都按与精确结果相同的公式以双精度重新计算。抽样来自带种子的发生器（xoshiro128++），每个输入一条序列，成对并关于中心对称；正态分布按Wichura的AS 241求逆，一起变动的输入用高斯copula混合。只用加、减、乘、除与平方根，因此情景、种子与次数相同，任何机器给出的数字都相同。',
      '分位数p取按序排列的n次抽样中第(n − 1)·p位，相邻两数之间线性插值。什么影响最大，由精确结果得出：每次一个输入取其5%与95%处，其余取中间值。区间反映对输入的未知；引用数字的取整区间另行处理，从不相加。',
    ],
  },
  exact: {
    title: '精确度与取整区间',
    text: '结果在40位之内即为精确值；除法和开方至少准到30位。区间是原文取整数据各自在取整范围内变动时结果的变动范围；从不逐步叠加，以免同一数据被重复计入。区间承载不了的数位不予显示。',
  },
} satisfies MethodMessages;
