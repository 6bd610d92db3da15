import type { Range } from './precision.ts';

/** The scale that a reader asks for; `auto` fits the number. */
export type Scale = 'auto' | 'trillion' | 'billion' | 'million' | 'unit';

/** `auto`: three significant digits; `more`: six; `exact`: all there are; a number: so many places after the point. */
export type Decimals = 'auto' | 'more' | 'exact' | number;

/** A scale in use: the power of ten and its word in the language. */
export interface ScaleWord {
  power: number;
  word: string;
  name: string;
}

export interface NumberStyle {
  scale?: Scale | ScaleWord;
  decimals?: Decimals;
  /** The number's rounding interval: no digit is shown beyond what it carries. */
  interval?: Range | null;
  /** `short`: ¥10.8 tn; `full`: also a year, of GDP, in 2025 prices; `none`: the digits alone. */
  unit?: 'short' | 'full' | 'none';
  /** `trim`: no zeros at the end of an exact number, also where places are asked for. */
  zeros?: 'keep' | 'trim';
  /** Writes a plus before a number above zero. */
  plus?: boolean;
}
