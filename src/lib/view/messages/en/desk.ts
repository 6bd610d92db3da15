import type {
  BriefingBlockKind,
  BriefingTemplate,
  CitationStyle,
} from '../../../scenario/briefing-document.ts';

/** Words of the page on which a briefing is made. */
export const desk = {
  title: 'Briefing',
  heading: 'Briefing',
  description:
    'Make a briefing from the open scenario: sentences, tables and charts whose numbers leave with their sources and can be checked again.',
  intro:
    'Choose what the briefing holds and write what stands between. Its numbers follow the scenario until it leaves; every export carries their sources and a checksum.',
  nothing: 'There is nothing to brief yet: no scenario can be computed as the inputs stand.',

  templateLabel: 'Begin with',
  templates: {
    'one-page': 'One page',
    'two-pages': 'Two pages with annex',
    question: 'Answer to a parliamentary question',
  } satisfies Record<BriefingTemplate, string>,
  titleLabel: 'Title',
  citationLabel: 'Sources cited in',
  citations: {
    chicago: 'Chicago',
    apa: 'APA',
    'gb-t-7714': 'GB/T 7714',
    plain: 'plain form',
  } satisfies Record<CitationStyle, string>,
  blocksTitle: 'Contents',
  kinds: {
    heading: 'Heading',
    text: 'Text',
    answer: 'The answer in a sentence',
    saving: 'Beside the saving',
    table: 'Table by year',
    levels: 'Levels side by side',
    chart: 'Chart',
    ladder: 'The demands as made',
    inputs: 'Inputs',
    sources: 'Sources',
    conventions: 'Conventions',
    method: 'How it is computed',
  } satisfies Record<BriefingBlockKind, string>,
  charts: { spending: 'Chart: spending by year', saving: 'Chart: cost beside the saving' },
  up: (name: string): string => `Move up: ${name}`,
  down: (name: string): string => `Move down: ${name}`,
  remove: (name: string): string => `Remove: ${name}`,
  moved: (name: string, place: number, count: number): string => `${name}: now ${place} of ${count}`,
  removed: (name: string): string => `Removed: ${name}`,
  added: (name: string): string => `Added: ${name}`,
  addLabel: 'Add',
  addDo: 'Add to the end',
  scenario: 'Scenario',
  columns: 'Columns',
  scenariosShown: 'Scenarios shown',
  insert: 'Insert a number',
  insertOf: 'Number',
  computed: 'Computed',
  stated: 'Stated in the article',
  year: 'Year',
  reads: 'Reads',
  insertDo: 'Insert',

  preview: 'Preview',
  exportLabel: 'Take it along',
  formats: {
    md: 'Markdown',
    html: 'HTML',
    docx: 'Word',
    xlsx: 'Workbook',
    package: 'Data package',
  } as Readonly<Record<string, string>>,
  print: 'Print or PDF',
  scenarioFile: 'Scenario file',
  making: (format: string): string => `${format}: being made…`,
  made: (name: string): string => `Made: ${name}`,
  notMade: (format: string): string =>
    `${format} could not be made. Nothing was changed; try again, or take another format.`,
  tooLong: (format: string): string =>
    `${format} took too long and was stopped. Fewer scenarios or blocks make it smaller.`,
};

export type DeskMessages = typeof desk;
