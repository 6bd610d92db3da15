import type { Headline } from '../../engine/attribution/headline.ts';

/** What the present results are set against: another version of the document, another source, another account. */
export type Reference = 'version' | `alternative.${number}` | `account.${string}`;

/** The address of a change: of a headline, between two models, in all or by some inputs. */
export interface ChangeKey extends Headline {
  against: Reference;
  scenario: string;
  /** The inputs of one contribution, joined by `+`; `total` for the whole change. */
  what: string;
}

/**
 * Writes the address of a change, as a number on the page carries it.
 *
 * @example changeKey({ against: 'version', scenario: 's35', formula: 'increment', at: 'deadline', what: 'gdp' })
 * // 'change:version/s35/increment/deadline/gdp'
 */
export function changeKey({ against, scenario, formula, at, what }: ChangeKey): string {
  return `change:${against}/${scenario}/${formula}/${at}/${what}`;
}

/** Reads it back; undefined for any other trace. */
export function parseChange(trace: string): ChangeKey | undefined {
  const match =
    /^change:(version|alternative\.\d+|account\.[^/]+)\/([\w.-]{1,64})\/([\w-]+)\/(deadline|last|\d{4})\/([\w+-]+)$/.exec(
      trace,
    );
  if (match === null) return undefined;
  const [, against = '', scenario = '', formula = '', at = '', what = ''] = match;
  return {
    against: against as Reference,
    scenario,
    formula,
    at: at === 'deadline' || at === 'last' ? at : Number(at),
    what,
  };
}
