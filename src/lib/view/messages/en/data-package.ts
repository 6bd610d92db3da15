/** Words of the data package: what its tables are called and what their columns hold. */
export const dataPackage = {
  results: {
    title: 'Results',
    fields: {
      scenario: 'id of the scenario in scenario.json; empty for results across economies',
      economy: 'code of the economy',
      measure: 'id of the formula',
      year: 'year; empty for what has none',
      value: 'exact decimal, in the unit beside it',
      unit: 'unit of the value',
      interval: 'low and high end left by the rounding of quoted figures',
      conventions: 'ids in conventions.csv, joined by a space',
      explanation: 'the working in words, rounded to be read',
      leaves:
        'what the result rests on, joined by a space: figure:<id> in figures.csv, choice:<path> in inputs.csv, convention:<id> in conventions.csv',
    },
  },
  inputs: {
    title: 'Inputs in use',
    fields: {
      path: 'place in scenario.json',
      value: 'exact decimal, in the unit beside it',
      unit: 'unit of the value; empty where it has none',
      source: 'who says so, as the scenario names it; empty where it names none',
      date: 'date of the source',
      example: 'true for an input of an example that nobody replaced',
    },
  },
  figures: {
    title: 'Figures of the article in use',
    fields: {
      id: 'id of the figure',
      kind: 'what it is: a demand, a level, an amount',
      value: 'exact decimal; empty where the article gives none',
      unit: 'unit of the value',
      qualifier: 'how exact the article says it is',
      date: 'date of the statement, at its precision',
      place: 'paragraph of the article',
      passage: 'id of the paragraph',
      statement: 'what is stated, in words of our own',
      address: 'address of the paragraph',
    },
  },
  conventions: {
    title: 'Conventions in use',
    fields: {
      id: 'id of the convention',
      label: 'its name',
      rule: 'the rule that no source states',
      reason: 'why this rule',
    },
  },
  licence: 'MIT License',
  keywords: ['defence spending', 'burden sharing'] as readonly string[],
};

export type DataPackageMessages = typeof dataPackage;
