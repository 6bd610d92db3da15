import type { ProblemWords } from '../../problem-words.ts';

const inputs = {
  gdp: 'GDP',
  growth: 'growth rate',
  'exchange-rate': 'exchange rate',
  population: 'population',
  deflator: 'deflator',
  budget: 'government budget',
  share: 'share of GDP',
  'frozen-gdp': 'GDP for the frozen base',
  'counted-amount': 'counted amount',
  'counted-gdp': 'GDP of the years counted in',
  level: 'level',
};

/** Why there is no number, and what to do about it. */
export const problems = {
  noNumber: 'no number',
  inputs,
  words: {
    'missing-input': ({ input, economy, year }) => ({
      message: `There is no ${inputs[input]} of ${economy} for ${year}.`,
      remedy: `Give the ${inputs[input]} for ${year}.`,
    }),
    'gap-in-gdp': ({ economy, year }) => ({
      message: `The GDP of ${economy} for ${year} is missing between years that are given.`,
      remedy: `Give the GDP of ${year}: a gap is never filled in silently.`,
    }),
    'missing-months': ({ economy, year, missingYear }) => ({
      message: `Calendar year ${year} of ${economy} needs months of fiscal year ${missingYear}, which is missing.`,
      remedy: `Give fiscal year ${missingYear}, or show ${economy} on its own years.`,
    }),
    'before-first-share': ({ scenario, year }) => ({
      message: `The baseline of ${scenario} begins after ${year}.`,
      remedy: `Give the baseline share for ${year} or an earlier year.`,
    }),
    'geometric-not-positive': ({ scenario }) => ({
      message: `The share of ${scenario} cannot grow at a constant rate: its start and target must both be above zero.`,
      remedy: 'Choose another path, or a baseline above zero.',
    }),
    'divide-by-zero': ({ formula, year }) => ({
      message: `${formula}${year === null ? '' : ` in ${year}`} would be a division by zero.`,
      remedy: 'Change the input that makes the divisor zero.',
    }),
    'target-not-reached': ({ scenario, year, gap }) => ({
      message: `${scenario} has not reached its target by ${year}: ${gap} are missing.`,
      remedy: 'Raise the limit on growth, lengthen the horizon, or lower the target.',
    }),
    'saving-rate-missing': ({ currency }) => ({
      message: `The saving is in ${currency}, for which there is no exchange rate.`,
      remedy: `Give an exchange rate for ${currency}, or the saving in another currency.`,
    }),
    'saving-on-ppp': ({ economy }) => ({
      message: `The exchange rate of ${economy} is a purchasing power parity, at which a saving is not converted.`,
      remedy: 'Choose a market, spot or budget rate.',
    }),
    'invalid-input': ({ place }) => ({
      message: `The input at ${place} cannot be used.`,
      remedy: 'Mend the field that is marked.',
    }),
  } as ProblemWords,
};

export type ProblemsMessages = typeof problems;
