import { describe, expect, test } from 'vitest';
import { jsonSchema } from './json-schema.ts';

interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: boolean | Node;
  pattern?: string;
  anyOf?: Node[];
  items?: Node;
  minimum?: number;
}

const schema = jsonSchema() as Node & { $schema: string };

/** All objects of the schema that list their fields. */
function objectsOf(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'properties' in node && 'type' in node ? [node as Node] : [];
  return [...own, ...Object.values(node).flatMap(objectsOf)];
}

describe('jsonSchema', () => {
  test('is of 2020-12 and asks for what the file contract asks for', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.required).toEqual(['version', 'economies', 'scenarios', 'horizon']);
    expect(schema.properties?.scenarios?.items?.required).toEqual(['id', 'economy', 'baseline', 'path']);
  });

  test('knows the grammar of decimals, years and ids', () => {
    expect(schema.$defs?.['decimal-share']?.pattern).toBe('^-?\\d{1,40}(\\.\\d{1,40})?$');
    expect(schema.$defs?.year?.minimum).toBe(1900);
    expect(schema.$defs?.id?.pattern).toBe('^[A-Za-z0-9_.-]{1,64}$');
  });

  test('no object lets an unknown field pass', () => {
    const objects = objectsOf(schema);
    expect(objects.length).toBeGreaterThan(15);
    for (const object of objects) expect(object.additionalProperties).toBe(false);
  });
});
