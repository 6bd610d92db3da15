import type { VerifyMessages } from '../en/verify.ts';

const megabytes = (bytes: number): string => `${String(Math.ceil(bytes / 1_000_000))} MB`;

export const verify = {
  verdicts: {
    confirmed: '已确认',
    rounding: '仅舍入不同',
    altered: '文中被改动',
    'source-changed': '来源已变',
    'engine-changed': '计算程序已变',
    lost: '已找不到',
    unsourced: '无来源的新数字',
  },
  paragraph: (number) => `第 ${number} 段`,
  cell: (table, row, column) => `表 ${table} 第 ${row} 行第 ${column} 列`,
  nowhere: '文中没有',
  line: (place, verdict, texts) => `${place}：${verdict}：${texts}`,
  texts: {
    was: (text) => `原为“${text}”`,
    is: (text) => `现为“${text}”`,
    should: (text) => `应为“${text}”`,
    none: '本版本在此没有数字',
    separator: '，',
  },
  made: (engine, date, checksum) => `由 Footing ${engine} 于 ${date} 制作，情景校验码 ${checksum}。`,
  summary: (count, all) => `${String(all)} 个数字中有 ${String(count)} 个已确认。`,
  count: (verdict, count) => `${verdict}：${String(count)}`,
  unfollowed: {
    'tracked-changes': '修订按已接受读取。',
    comments: '不读取批注。',
    pictures: '无法读取图片中的数字。',
    macros: '不运行宏。',
    scripts: '不运行脚本。',
    fields: '域按最后一次更新的内容读取。',
  },
  said: (verdict, texts) => `${verdict}：${texts}`,
  limitsTitle: '核对无法覆盖的内容',
  limits: [
    '图片中的数字。',
    '表格列标题中单位的改动。',
    '用文字写出的新数字。',
    '数字失去标记后，其前后文字又经翻译。',
  ],
  marked: {
    title: (name) => `核对结果：${name}`,
    key: '图例',
    text: '文档全文',
    lost: '文档中已找不到的数字',
  },
  refusals: {
    empty: () => '文件是空的；请选择简报文件本身。',
    'too-large': ({ size, limit }) =>
      `文件有 ${megabytes(size)}，最多只打开 ${megabytes(limit)}；请去掉图片，或分部分核对。`,
    expands: ({ limit }) =>
      `文件中有一部分展开后超过 ${megabytes(limit)}，简报不会如此；请用 Word 重新保存后再试。`,
    'zip-damaged': () => '文件是损坏的压缩包；请用 Word 打开并重新保存后再试。',
    'zip-names': () => '压缩包中有越出文件夹或重复的名称，未予打开；请用 Word 重新保存该文档。',
    encrypted: () => '文件有密码或属于旧版 Word 格式；请去掉密码，另存为 .docx 后再试。',
    pdf: () => 'PDF 不保留数字的标记；请提供生成它的 Word、HTML 或 Markdown 文档。',
    'not-a-document': () => '该压缩包不是 Word 文档；请提供 .docx、.html 或 .md 简报。',
    'not-text': () => '文件不是可读的文本；请提供 .docx、.html 或 UTF-8 的 .md 简报。',
    'xml-damaged': ({ part }) => `文档的 ${part} 部分已损坏；请用 Word 打开并重新保存。`,
    'xml-entities': ({ part }) =>
      `文档的 ${part} 部分声明了文档类型，正常文档不会如此，未予打开；请用 Word 重新保存。`,
    'too-many': ({ limit }) => `文档的部分超过 ${String(limit)} 个；请分开核对。`,
  },
  manifestFlaws: {
    damaged: '文档所带的核对资料已损坏；请同时提供导出时的简报。',
    altered: '文档所带的核对资料在导出后被改动；请提供导出时的简报。',
    newer: '该文档由更新的版本制作；请用那个版本核对。',
    'too-large': '文档所带的核对资料展开后过大；请提供导出时的简报。',
  },
  noManifest: (marks) =>
    marks
      ? '文中的数字带有标记，但其所出的简报不在文中；请同时提供那份简报。'
      : '文档没有可供核对的资料：它不是本程序的简报，或内容复制时丢失了标记。请同时提供其所出的简报。',
  scenarioFault: '无法读取文档中的情景。',
} satisfies VerifyMessages;
