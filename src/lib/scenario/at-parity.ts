import type { EconomyDocument, FootingDocument, RateInput } from './document.ts';

const known = new WeakMap<FootingDocument, { at: FootingDocument | undefined }>();

/** The purchasing-power rate that a document keeps beside the rate in use; undefined where it has none. */
function parityRate({ alternatives = [] }: FootingDocument, code: string): RateInput | undefined {
  const found = alternatives.find(
    (one) => one.basis === 'ppp' && one.for === `economies.${code}.exchangeRate`,
  );
  return found === undefined || (typeof found.value === 'object' && 'figure' in found.value)
    ? undefined
    : found.value;
}

/**
 * The document with every economy of its comparison converted at purchasing power, in international dollars;
 * undefined where one of them has no such rate, or where they are converted so already.
 * Shape: the same document gives the same object.
 */
export function atParity(document: FootingDocument): FootingDocument | undefined {
  const before = known.get(document);
  if (before !== undefined) return before.at;
  const at = convert(document);
  known.set(document, { at });
  return at;
}

function convert(document: FootingDocument): FootingDocument | undefined {
  const { alliance } = document;
  if (alliance === undefined) return undefined;
  const economies = { ...document.economies };
  const codes = document.scenarios
    .filter(({ id }) => alliance.scenarios.includes(id))
    .map((one) => one.economy);
  let isOther = false;
  for (const code of codes) {
    const economy = document.economies[code];
    if (economy === undefined || economy.currency === 'USD' || economy.exchangeRateBasis === 'ppp') continue;
    const rate = parityRate(document, code);
    if (rate === undefined) return undefined;
    const parity: EconomyDocument = { ...economy, exchangeRate: rate, exchangeRateBasis: 'ppp' };
    economies[code] = parity;
    isOther = true;
  }
  // Parities lead to international dollars only.
  const converted = { ...alliance, currency: 'USD' };
  delete converted.exchangeRate;
  return isOther ? { ...document, economies, alliance: converted } : undefined;
}
