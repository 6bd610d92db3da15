import type { DataPackageMessages } from '../en/data-package.ts';

export const dataPackage = {
  results: {
    title: '结果',
    fields: {
      scenario: 'scenario.json 中情景的标识；跨经济体的结果为空',
      economy: '经济体代码',
      measure: '公式的标识',
      year: '年份；与年份无关的为空',
      value: '精确的十进制数，单位见单位列',
      unit: '数值的单位',
      interval: '因引用数据经过四舍五入而存在的下限和上限',
      conventions: 'conventions.csv 中的标识，以空格分隔',
      explanation: '用文字写出的计算过程，数字经过舍入以便阅读',
      leaves:
        '结果的依据，以空格分隔：figure:<id> 见 figures.csv，choice:<path> 见 inputs.csv，convention:<id> 见 conventions.csv',
    },
  },
  inputs: {
    title: '所用的输入',
    fields: {
      path: '在 scenario.json 中的位置',
      value: '精确的十进制数，单位见单位列',
      unit: '数值的单位；没有单位的为空',
      source: '情景中注明的来源；未注明的为空',
      date: '来源的日期',
      example: '示例自带且未被替换的输入为 true',
    },
  },
  figures: {
    title: '所用的文中数据',
    fields: {
      id: '数据的标识',
      kind: '数据的类型：要求、水平或金额',
      value: '精确的十进制数；文章未给出的为空',
      unit: '数值的单位',
      qualifier: '文章说明的精确程度',
      date: '表述的日期，按其精度',
      place: '文章中的段落',
      passage: '段落的标识',
      statement: '所述内容，由我们自行表述',
      address: '段落的网址',
    },
  },
  conventions: {
    title: '所用的约定',
    fields: {
      id: '约定的标识',
      label: '约定的名称',
      rule: '没有来源说明的规则',
      reason: '采用这一规则的理由',
    },
  },
  licence: 'MIT 许可证',
  keywords: ['国防开支', '负担分担'],
} satisfies DataPackageMessages;
