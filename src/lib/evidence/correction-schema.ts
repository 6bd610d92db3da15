import * as z from 'zod/mini';
import { decimal, identifier, localTextSchema } from './schema-parts';

const common = {
  id: identifier,
  date: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
  reason: localTextSchema,
  moved: localTextSchema,
};

const ofFigure = z.strictObject({
  ...common,
  what: z.strictObject({ figure: identifier }),
  before: z.nullable(decimal),
  after: z.nullable(decimal),
});

const ofRule = z.strictObject({
  ...common,
  what: z.union([z.strictObject({ formula: identifier }), z.strictObject({ convention: identifier })]),
  before: localTextSchema,
  after: localTextSchema,
});

/** The shape of a file under `data/corrections/`: of a figure its values, of a formula or convention its words. */
export const correctionSchema = z.union([ofFigure, ofRule]);

export type FigureCorrection = z.infer<typeof ofFigure>;
type RuleCorrection = z.infer<typeof ofRule>;

/** What was put right after numbers had left, with the reason and what it moved. */
export type Correction = FigureCorrection | RuleCorrection;

/** Whether a figure was put right, and not a formula or a convention. */
export function isOfFigure(one: Correction): one is FigureCorrection {
  return 'figure' in one.what;
}
