import type { Locale } from '../locale.ts';
import type { FirstInputsMessages } from './en/first-inputs.ts';
import type { FurtherInputsMessages } from './en/further-inputs.ts';
import type { InputsMessages } from './en/inputs.ts';

/**
 * Loads the words of the inputs that stand first. The others are missing until `loadInputs` has come: a part that
 * reads them is fetched together with it.
 */
export async function loadFirstInputs(locale: Locale): Promise<InputsMessages> {
  const first: FirstInputsMessages & Partial<FurtherInputsMessages> = await firstOf(locale);
  return first as InputsMessages;
}

async function firstOf(locale: Locale): Promise<FirstInputsMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/first-inputs.ts')).firstInputs;
    case 'zh':
      return (await import('./zh/first-inputs.ts')).firstInputs;
    case 'ja':
      return (await import('./ja/first-inputs.ts')).firstInputs;
  }
}

/** Loads the words of all inputs, in the page's language only: the further ones join the first. */
export async function loadInputs(locale: Locale): Promise<InputsMessages> {
  const [first, further] = await Promise.all([firstOf(locale), loadFurther(locale)]);
  return Object.assign(first, further);
}

async function loadFurther(locale: Locale): Promise<FurtherInputsMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/further-inputs.ts')).furtherInputs;
    case 'zh':
      return (await import('./zh/further-inputs.ts')).furtherInputs;
    case 'ja':
      return (await import('./ja/further-inputs.ts')).furtherInputs;
  }
}
