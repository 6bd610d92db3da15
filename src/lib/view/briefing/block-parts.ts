import type { BriefingBlock } from '../../scenario/briefing-document.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import { answerSentence, savingSentence } from '../calculator/answer.ts';
import { costTable } from '../calculator/cost-table.ts';
import { ladderChart } from '../charts/ladder-chart.ts';
import { savingChart } from '../charts/saving-chart.ts';
import { spendingChart } from '../charts/spending-chart.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import { sourceWithoutAddress } from '../calculator/source-address.ts';
import { asWords } from './as-words.ts';
import { chartsOf, readingOf, scenarioIn, type BriefContext } from './brief-context.ts';
import type { BriefPart } from './brief-part.ts';
import { conventionParts, inputParts, methodParts, sourceParts } from './appendix.ts';
import { tableOfChart } from './chart-part.ts';
import { levelsTable } from './levels-table.ts';
import { filledText } from './live-fields.ts';

/** Columns of the table of years where the author asks for no others: what fits a page. */
export const PAGE_MEASURES = [
  'gdp',
  'share',
  'spending',
  'increment',
  'cumulative-increment',
  'saving-ratio',
];

/** What a block becomes in the finished briefing. */
export function partsOf(block: BriefingBlock, context: BriefContext): readonly BriefPart[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: filledText(block.text, context).words }];
    case 'text':
      return block.text
        .split(/\n{2,}|\r\n\r\n/)
        .filter((text) => text.trim() !== '')
        .map((text) => ({ kind: 'paragraph', text: filledText(text.trim(), context).words }));
    case 'levels':
      return levelsTable(context, block.scenarios);
    case 'ladder':
      return ladderParts(context);
    case 'inputs':
      return inputParts(context);
    case 'sources':
      return sourceParts(context);
    case 'conventions':
      return conventionParts(context);
    case 'method':
      return methodParts(context);
    default: {
      const scenario = scenarioIn(context, block.scenario);
      if (scenario !== undefined) return scenarioParts(block, scenario, context);
      const gone = context.words.briefing.scenarioGone(labelled(block.scenario ?? '', 'id'));
      return [{ kind: 'paragraph', text: gone }];
    }
  }
}

type ScenarioBlock = Extract<BriefingBlock, { kind: 'answer' | 'saving' | 'table' | 'chart' }>;

function scenarioParts(
  block: ScenarioBlock,
  scenario: ScenarioModel,
  context: BriefContext,
): readonly BriefPart[] {
  const reading = readingOf(context, scenario);
  const { calculator } = context.words;
  switch (block.kind) {
    case 'answer': {
      const text = asWords(answerSentence(reading, calculator), scenario, calculator.typeIt);
      return [{ kind: 'paragraph', text, lead: true }];
    }
    case 'saving':
      return savingParts(scenario, context);
    case 'table':
      return [yearTable(scenario, block.measures ?? PAGE_MEASURES, context)];
    case 'chart': {
      const chart =
        block.chart === 'spending'
          ? spendingChart(chartsOf(context), { focus: scenario.id, mode: 'money' })
          : savingChart(chartsOf(context), { focus: scenario.id, view: 'dots' });
      return chart.empty === null ? [{ kind: 'chart', chart }] : [{ kind: 'paragraph', text: chart.empty }];
    }
  }
}

function yearTable(scenario: ScenarioModel, measures: readonly string[], context: BriefContext): BriefPart {
  const { briefing, calculator } = context.words;
  const { columns, rows } = costTable(readingOf(context, scenario), measures);
  const { from, to } = context.calculation.model.horizon;
  const span = labelled(context.words.core.numbers.span(from, to), 'year');
  return {
    kind: 'table',
    title: briefing.tableTitle(nameOf(scenario, context), span),
    head: [
      words`${calculator.year}`,
      ...columns.map(({ name, unit }) => (unit === '' ? words`${name}` : briefing.headUnit(name, unit))),
    ],
    rows: rows.map(({ year, cells }) => [
      words`${labelled(String(year), 'year')}`,
      ...cells.map((cell): Words => ('none' in cell ? words`${cell.none === '' ? '–' : cell.none}` : [cell])),
    ]),
    note: [],
  };
}

function savingParts(scenario: ScenarioModel, context: BriefContext): readonly BriefPart[] {
  const { model } = context.calculation;
  const { calculator, briefing } = context.words;
  if (model.saving === undefined) return [];
  const chart = savingChart(chartsOf(context), { focus: scenario.id, view: 'dots' });
  const sentence = asWords(savingSentence(readingOf(context, scenario), calculator), scenario, '');
  const { period } = model.saving;
  const read = calculator.periodRead[typeof period === 'object' ? 'total' : period];
  const unstated =
    period === 'not-stated' ? `${calculator.periodUnstated}${context.words.charts.betweenSentences}` : '';
  const text = words`${unstated}${read}${briefing.stop}`;
  return [
    { kind: 'paragraph', text: sentence },
    { kind: 'paragraph', text },
    ...(chart.empty === null ? [tableOfChart(chart)] : []),
  ];
}

function ladderParts(context: BriefContext): readonly BriefPart[] {
  const { source, figures } = context.records;
  const { core } = context.words;
  const cited = core.panel.article(source.author, source.title, source.publisher, source.publishedText);
  const chart = ladderChart(chartsOf(context), figures, {
    order: 'date',
    source: words`${labelled(sourceWithoutAddress(cited), 'name')}`,
  });
  return [tableOfChart(chart)];
}

/** A scenario's own name, or whose it is. */
function nameOf(scenario: ScenarioModel, { economyName }: BriefContext): Words {
  const economy = labelled(economyName(scenario.economy), 'name');
  return scenario.label === undefined
    ? words`${economy}`
    : words`${economy} · ${labelled(scenario.label, 'name')}`;
}
