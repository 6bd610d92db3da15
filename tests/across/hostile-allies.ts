import type { EconomyDocument } from '../../src/lib/scenario/document.ts';
import type { Ally } from './alliance-of.ts';

/** Three economies in their own currencies, and ways to spoil one of them. */
export const yen: Partial<EconomyDocument> = { currency: 'JPY', exchangeRate: '150' };
export const won: Partial<EconomyDocument> = { currency: 'KRW', exchangeRate: '1400' };
export const allies: Record<string, Ally> = {
  JPN: { gdp: '600', share: '2', fields: yen },
  KOR: { gdp: '2600', share: '3', fields: won },
  USA: { gdp: '30', share: '3.2' },
};
export const april = { kind: 'fiscal', firstMonth: 4, named: 'start' } as const;
export const people = { population: { '2025': '100' } };

export const but = (code: string, fields: Partial<EconomyDocument>): Record<string, Ally> => {
  const ally = allies[code] ?? { gdp: '1', share: '1' };
  return { ...allies, [code]: { ...ally, fields: { ...ally.fields, ...fields } } };
};
