import type { AboutMessages } from '../en/about.ts';

export const about = {
  title: '关于',
  heading: '关于Footing',
  description:
    'Footing是什么，版本与许可，资料新旧，保存和发送什么，如何引用，文件格式，以及无障碍方面尚未做到之处。',
  intro:
    'Footing把一篇文章中的军费要求变成可调整的情景，把每一项要求的成本与文章所引的节省额并列，并让每个数字都能追溯到来处。',
  promise: '每个数字都是数据、选择、约定，或由三者算出的结果，并且注明是哪一种。',
  kinds: [
    ['数据', '资料某一段落中写明的数字。'],
    ['选择', '由您或示例给定的数字，注明何人何时所说。'],
    ['约定', '因没有资料写明而采用的规则，附理由。'],
    ['计算', '把公式目录中的公式用于以上三者。'],
  ],
  notSo: '它不作预测，不提建议，也不代表任何政府。文章没有定义何为军费；占GDP的水平按文中所述计算。',

  versionTitle: '版本与许可',
  version: '版本',
  licence: '许可',
  licenceText: 'MIT：可自由使用、修改和传播，须保留声明；不附带任何担保。',
  articleRights: '文章属于其作者和出版者，不是本程序的一部分。',

  sourcesTitle: '资料及其新旧',
  article: '文章',
  afterAuthor: '：',
  articleFrom: (institution: string, publisher: string, date: string): string =>
    `，${institution}；${publisher}，${date}发表`,
  examplesIntro: '预设以公开发布的数字打开，在您替换或确认之前标为示例数据。它们不会自行更新。',
  sourceColumns: {
    name: '出版物',
    published: '发布日期',
    usedBy: '用于',
    newer: '已有而未用的新版',
    read: '读取方式',
  },
  noNewer: '尚未发现',

  privacyTitle: '隐私',
  privacy: [
    '本站由静态文件组成，只从其存放之处载入这些文件，不向其他任何地方请求：没有账户，没有Cookie，不统计访问，不取用外来字体或地图。在封闭网络中同样可用。',
    '您输入的内容在本浏览器内计算，也只留在本浏览器。情景、配色和数字的显示方式保存在本设备的浏览器存储中，以便您下次继续。',
    '分享链接把整个情景写在#号之后，浏览器不会将其发送给服务器；得到链接的人都能读到。您打开的文件只在本设备上读取。',
    '指向文章和出版物的链接通往其他网站；您点开时，那些网站会知道。',
  ],
  forget: '清除本设备上的一切',
  forgetHint: '执行前会先询问。浏览器自带的“清除网站数据”效果相同。',

  citeTitle: '如何引用Footing',
  citeIntro:
    '请注明版本，因为版本决定了每一个公式和每一项数据。引用单个数字时，来源栏中的“复制并附引用”会给出数字、含义和出处。',
  citation: (version: string): string => `Footing，版本${version}。Footing contributors。软件，MIT许可。`,
  bibtex: 'BibTeX',
  citeArticle: '引用文章的说法，请引用文章本身。',

  fileTitle: '情景文件',
  file: [
    '一个情景就是一份可以手工读写的JSON文档。“保存”、链接和命令行用的是同一种格式。',
    '文件写有格式版本；旧版本的文件或链接在以后各版本中都能打开。数字写作十进制字符串，途中不丢失任何数位；占比和比率按人们的写法书写。',
    '在终端中（需有源代码）：npm run --silent calc -- FILE 以JSON输出同样的结果，加--csv则输出表格。',
  ],
  schema: '文件的JSON Schema',

  accessTitle: '无障碍',
  accessIntro:
    '目标是WCAG 2.2的AA级。每一页都在各语言、两种配色下自动检查，并以键盘、200%放大和320像素宽度人工检查。',
  accessMetTitle: '已经做到',
  accessMet: [
    '一切操作都可用键盘完成。在图表中，方向键逐点移动，回车键打开数字的来源。',
    '每张图都有写明结论的标题、与图意相同的一句话，以及数据表。',
    '各档水平除颜色外还以标签和线型区分；动效短暂，系统要求时关闭。',
    '每一页的文字都完整写在文件里，不运行脚本也能阅读。',
  ],
  accessNotMetTitle: '尚未做到或尚不清楚',
  accessNotMet: [
    '还没有日常使用读屏软件的人测试过。',
    '公式采用MathML，部分读屏软件读得不好。每个公式另有一行文字作为名称。',
    '较宽的表格在窄屏上保持原样，横向滚动。',
    '导出的图片本身不带替代文字；图下的表格和句子可以代替。',
    '从文章引用的几个字在各语言页面中都是中文；其含义以页面语言说明。',
    '链接所指的页面（包括文章所在网页）不由我们管理。',
  ],
} satisfies AboutMessages;
