import { safeParse, type core } from 'zod/mini';
import type { ExpectedKind, Fault, FaultFacts, JsonKind } from './fault.ts';
import { formatPath, type PathSegment } from './path.ts';
import { partSchemas } from './schema.ts';

type Issue = core.$ZodIssue;

/** What kind of JSON value this is. */
export function jsonKindOf(value: unknown): JsonKind {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'true-or-false';
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' ? 'text' : 'object';
}

/** Numbers and words as they were; anything larger by its kind. */
function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : jsonKindOf(value);
}

function typeFacts(issue: Issue, path: readonly PathSegment[]): FaultFacts {
  const { input } = issue;
  if (input === undefined) return { code: 'missing-field', field: String(path.at(-1) ?? '') };
  const expected = issue.message.startsWith('expected:') ? issue.message.slice('expected:'.length) : 'object';
  if (expected === 'decimal' && typeof input === 'number')
    return { code: 'number-not-text', found: String(input) };
  if (expected === 'year' && typeof input === 'number') return { code: 'not-a-year', found: String(input) };
  const kind = expected === 'year' ? 'whole-number' : (expected as ExpectedKind);
  return { code: 'wrong-type', expected: kind, found: jsonKindOf(input) };
}

function unknownFieldFaults(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  path: readonly PathSegment[],
): Fault[] {
  const known = issue.message.replace(/^known:/, '').split(' ');
  const at = path.at(-1);
  if (at === 'growth' && issue.keys.includes('real'))
    return [{ code: 'both-growth-kinds', path: formatPath(path) }];
  if (at === 'deflator' && issue.keys.includes('index'))
    return [{ code: 'both-deflator-kinds', path: formatPath(path) }];
  return issue.keys.map((field) => ({
    code: 'unknown-field',
    path: formatPath([...path, field]),
    field,
    known,
  }));
}

function faultsOfUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PathSegment[],
): Fault[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    const field = String(issue.discriminator);
    const found = (issue.input as Record<string, unknown> | undefined)?.[field];
    if (found === undefined) return [{ code: 'missing-field', path: formatPath(path), field }];
    const allowed = issue.options.map(String);
    return [{ code: 'not-one-of', path: formatPath(path), found: asText(found), allowed }];
  }
  const form = Number(issue.message.replace(/^form:/, ''));
  const meant = issue.errors[form] ?? issue.errors[0] ?? [];
  return meant.flatMap((inner) => faultsOfIssue(inner, path));
}

function faultsOfIssue(issue: Issue, parent: readonly PathSegment[]): Fault[] {
  const path = [...parent, ...(issue.path as PathSegment[])];
  const at = formatPath(path);
  switch (issue.code) {
    case 'custom':
      return [{ ...(issue.params?.facts as FaultFacts), path: at }];
    case 'unrecognized_keys':
      return unknownFieldFaults(issue, path);
    case 'invalid_union':
      return faultsOfUnion(issue, path);
    case 'invalid_key':
      return issue.issues.flatMap((inner) => faultsOfIssue({ ...inner, path: [] }, path));
    case 'invalid_value': {
      const facts: FaultFacts =
        issue.input === undefined
          ? { code: 'missing-field', field: String(path.at(-1) ?? '') }
          : { code: 'not-one-of', found: asText(issue.input), allowed: issue.values.map(String) };
      return [{ ...facts, path: at }];
    }
    case 'too_small':
    case 'too_big':
      return [{ code: 'wrong-type', path: at, expected: 'interval', found: 'list' }];
    default:
      return [{ ...typeFacts(issue, path), path: at }];
  }
}

/** Enough to show; a reader mends these before looking for more. */
const MOST_FAULTS = 1000;

function check(schema: core.$ZodType, value: unknown, at: readonly PathSegment[]): Fault[] {
  const result = safeParse(schema, value, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => faultsOfIssue(issue, at));
}

/** The members of a list or map with their place; nothing where the value is neither. */
function membersOf(value: unknown, field: 'economies' | 'scenarios'): [PathSegment, unknown][] {
  const member = (value as Record<string, unknown> | null)?.[field];
  if (Array.isArray(member)) return field === 'scenarios' ? [...member.entries()] : [];
  return field === 'economies' && typeof member === 'object' && member !== null ? Object.entries(member) : [];
}

/**
 * All faults of shape and single values of a parsed JSON value, at once. Economies and scenarios are checked one by
 * one, so that a hostile file stops the check early instead of filling the memory with faults.
 */
export function checkSchema(value: unknown): { faults: Fault[]; isComplete: boolean } {
  let faults = check(partSchemas.document, value, []);
  for (const field of ['economies', 'scenarios'] as const) {
    const schema = field === 'economies' ? partSchemas.economy : partSchemas.scenario;
    for (const [segment, member] of membersOf(value, field)) {
      if (faults.length >= MOST_FAULTS) return { faults, isComplete: false };
      faults = faults.concat(check(schema, member, [field, segment]));
    }
  }
  return { faults, isComplete: true };
}
