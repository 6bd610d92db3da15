import type { NumberInput, RateInput, SourcedNumber, YearMap } from './document.ts';

/** The fields that tell a sourced number from a map by year. */
const SOURCED_FIELDS = ['value', 'source', 'date', 'interval', 'example'];

/** True for `{ "value": …, "source": … }`; also for one that lacks its value, so that the fault names it. */
export function isSourcedNumber(input: unknown): input is SourcedNumber {
  return (
    typeof input === 'object' && input !== null && SOURCED_FIELDS.some((field) => Object.hasOwn(input, field))
  );
}

/** True for one number, plain or sourced; false for a map by year. */
export function isNumberInput(input: RateInput): input is NumberInput {
  return typeof input === 'string' || isSourcedNumber(input);
}

/** The decimal text of a number, plain or sourced. */
export function textOf(input: NumberInput): string {
  return typeof input === 'string' ? input : input.value;
}

/** The years of a map as numbers, in order, with their inputs. */
export function entriesOf(map: YearMap): [number, NumberInput][] {
  return Object.entries(map)
    .map(([key, input]): [number, NumberInput] => [Number(key), input])
    .sort(([a], [b]) => a - b);
}
