import * as z from 'zod/mini';
import { documentSchema } from './schema.ts';

/**
 * The document's shape as JSON Schema 2020-12, made from the one schema that files are read by, for editors and
 * other programs. It cannot say everything: order of years, references and needed targets are checked on reading.
 */
export function jsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Footing scenario, version 1',
    description:
      'Every number but years and counts is a decimal string. Relations between fields are checked when a file is read.',
    ...z.toJSONSchema(documentSchema, { target: 'draft-2020-12', io: 'input' }),
  };
}
