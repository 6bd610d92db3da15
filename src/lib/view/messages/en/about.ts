/** Words of the page about the program. */
export const about = {
  title: 'About',
  heading: 'About Footing',
  description:
    'What Footing is, its version and licence, how old its sources are, what it keeps and sends, how to cite it, its file format, and what is not yet accessible.',
  intro:
    'Footing turns the demands on defence spending in one article into scenarios that can be adjusted, shows what each costs beside the saving that the article cites, and lets every number be followed to where it comes from.',
  promise: 'Every number is a figure, a choice, a convention, or a calculation from those, and says which.',
  kinds: [
    ['Figure', 'a number stated in a paragraph of the source.'],
    ['Choice', 'a number that you or an example supplied, with who says so and when.'],
    ['Convention', 'a rule adopted because no source states it, with its reason.'],
    ['Calculation', 'a formula of the catalogue applied to the three above.'],
  ] as readonly (readonly [string, string])[],
  notSo:
    'It forecasts nothing, recommends nothing, and speaks for no government. What counts as defence spending is not defined in the article; a level of GDP is computed as it is stated.',

  versionTitle: 'Version and licence',
  version: 'Version',
  licence: 'Licence',
  licenceText: 'MIT: free to use, change and pass on, with the notice kept; without any warranty.',
  articleRights: 'The article belongs to its author and publisher and is not part of the program.',

  sourcesTitle: 'Sources and how old they are',
  article: 'The article',
  afterAuthor: ', ',
  articleFrom: (institution: string, publisher: string, date: string): string =>
    `, ${institution}; ${publisher}, published ${date}`,
  examplesIntro:
    'The presets open with published figures, marked as example inputs until you replace or confirm them. They do not update by themselves.',
  sourceColumns: {
    name: 'Publication',
    published: 'Published',
    usedBy: 'Used by',
    newer: 'Newer, not used',
    read: 'How it was read',
  },
  noNewer: 'none known',

  privacyTitle: 'Privacy',
  privacy: [
    'The site is made of files. It loads them from where it is hosted and asks nobody else for anything: no account, no cookies, no counting of visits, no fonts or maps from elsewhere. It also works from a closed network.',
    'What you type is computed in this browser and stays there. Scenarios, the theme and the way numbers are shown are kept in this browser’s storage on this device, so that they are there when you come back.',
    'A shared link holds the whole scenario behind its # sign, which browsers do not send to a server; whoever has the link can read it. A file that you open is read on this device only.',
    'Links to the article and to publications lead to other sites; these see your visit when you follow one.',
  ] as readonly string[],
  forget: 'Forget everything on this device',
  forgetHint: 'Asks first. The browser’s own “clear site data” does the same.',

  citeTitle: 'How to cite Footing',
  citeIntro:
    'Cite the version, since it fixes every formula and every figure. For a single number, “Copy with citation” in its source panel gives the number, what it is, and where it comes from.',
  citation: (version: string): string =>
    `Footing, version ${version}. Footing contributors. Software, MIT licence.`,
  bibtex: 'BibTeX',
  citeArticle: 'Cite the article itself for what it says.',

  fileTitle: 'The scenario file',
  file: [
    'A scenario is one JSON document that can be read and written by hand. “Save”, a link and the command line use the same one.',
    'It carries its format’s version; a file or link of an older version opens in every later one. Numbers are decimal strings, so that no digit is lost on the way; shares and rates stand as people write them.',
    'From a shell, with the source code: npm run --silent calc -- FILE prints the same results as JSON, with --csv as a table.',
  ] as readonly string[],
  schema: 'JSON Schema of the file',

  accessTitle: 'Accessibility',
  accessIntro:
    'The aim is WCAG 2.2, level AA. Every page is checked automatically in each language and both themes, and by hand with the keyboard, at 200% zoom and at a width of 320 pixels.',
  accessMetTitle: 'What is there',
  accessMet: [
    'Everything can be done with the keyboard. In a chart the arrow keys walk the points and Enter opens where a number comes from.',
    'Every chart has a title that says its finding, a sentence that says the same as the drawing, and a table.',
    'Levels are told apart by label and line as well as by colour; motion is short, and off when the system asks for it.',
    'Every page stands complete in its file, so that the text can be read without scripts.',
  ] as readonly string[],
  accessNotMetTitle: 'What is not met, or not known',
  accessNotMet: [
    'No one who uses a screen reader every day has tested it yet.',
    'Formulas are in MathML; some screen readers read its layers poorly. Each formula also has one line of text as its name.',
    'Wide tables keep their shape and scroll sideways on a narrow screen.',
    'Exported pictures carry no text alternative of their own; the table and the sentence below the chart do.',
    'The few characters quoted from the article are in Chinese in every language of the page; what they say is given in the page’s language.',
    'The pages that publications link to, the article’s among them, are not ours.',
  ] as readonly string[],
};

export type AboutMessages = typeof about;
