import { labelled, words, type Words } from '../charts/words.ts';
import { scenarioName } from '../charts/scenario-name.ts';
import { answerYear, explain, find } from '../calculator/reading.ts';
import { chartsOf, readingOf, type BriefContext } from './brief-context.ts';
import type { BriefPart } from './brief-part.ts';

const MEASURES = ['share', 'spending', 'increment', 'cumulative-increment', 'saving-ratio'] as const;

/** The levels side by side, each in the year of its own answer: one row a scenario. */
export function levelsTable(
  context: BriefContext,
  asked: readonly string[] | undefined,
): readonly BriefPart[] {
  const { model } = context.calculation;
  const { core, briefing } = context.words;
  const chosen = model.scenarios.filter(({ id }) => asked?.includes(id) ?? true);
  if (chosen.length === 0) return [];
  const measures = MEASURES.filter((formula) => formula !== 'saving-ratio' || model.saving !== undefined);
  const charts = chartsOf(context);
  return [
    {
      kind: 'table',
      title: words`${briefing.levelsTitle}`,
      head: [
        words`${briefing.scenario}`,
        words`${context.words.calculator.year}`,
        ...measures.map((formula) => words`${core.formulas.names[formula] ?? formula}`),
      ],
      rows: chosen.map((scenario) => {
        const reading = readingOf(context, scenario);
        const year = answerYear(reading);
        const economy = labelled(context.economyName(scenario.economy), 'name');
        return [
          words`${economy} · ${scenarioName(charts, scenario, chosen)}`,
          words`${labelled(String(year), 'year')}`,
          ...measures.map((formula): Words => {
            const found = find(reading, { scenario: scenario.id, formula, year });
            return 'problem' in found ? words`${explain(reading, found.problem).message}` : [found.traced];
          }),
        ];
      }),
      note: [],
    },
  ];
}
