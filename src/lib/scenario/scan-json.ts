import type { Fault } from './fault.ts';
import { formatPath, type PathSegment } from './path.ts';

/**
 * Reads JSON text once, front to back, without building it: finds the first place where it is no JSON, nesting
 * that is too deep, fields given twice (which `JSON.parse` would drop silently) and names that reach into the
 * language. Linear in the text's length, and it never calls itself.
 */

const DEEPEST = 32;
/** Fields of one object, items of one list. */
const MOST_MEMBERS = 10_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

interface Frame {
  /** Names seen in an object; absent for a list. */
  names?: Set<string>;
  /** The name or index being read. */
  at: PathSegment;
}

/** Stops the reading: nothing beyond this place is looked at. */
class TooMany extends Error {
  constructor(readonly what: 'fields' | 'items') {
    super('too many');
  }
}

class NotJson extends Error {
  constructor(readonly offset: number) {
    super('not JSON');
  }
}

/** The end of the string that starts at `start`, after its closing quote. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code < 0x20) throw new NotJson(i);
    if (code !== 0x5c) continue;
    i++;
    if (text[i] === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(i + 1, i + 5))) throw new NotJson(i);
      i += 4;
    } else if (!'"\\/bfnrt'.includes(text[i] ?? ' ')) throw new NotJson(Math.min(i, text.length));
  }
  throw new NotJson(text.length);
}

function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  if (!pattern.test(text)) throw new NotJson(offset);
  return pattern.lastIndex;
}

function skipSpace(text: string, start: number): number {
  let i = start;
  while (i < text.length && ' \t\n\r'.includes(text[i] as string)) i++;
  return i;
}

/** Line and column of an offset, both from 1, with the character that stands there. */
function placeOf(text: string, offset: number): Fault {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const found = text.codePointAt(offset);
  return {
    code: 'not-json',
    path: '',
    line,
    column,
    found: found === undefined ? '' : String.fromCodePoint(found),
  };
}

function readName(
  text: string,
  start: number,
  frame: Frame,
  stack: readonly Frame[],
  faults: Fault[],
): number {
  if (text[start] !== '"') throw new NotJson(start);
  const end = endOfString(text, start);
  const raw = text.slice(start, end);
  const name = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
  frame.at = name;
  const path = (): string => formatPath(stack.map((f) => f.at));
  if (FORBIDDEN.has(name)) faults.push({ code: 'forbidden-field', path: path(), field: name });
  else if (frame.names?.has(name)) faults.push({ code: 'duplicate-field', path: path(), field: name });
  frame.names?.add(name);
  if ((frame.names?.size ?? 0) > MOST_MEMBERS) throw new TooMany('fields');
  const colon = skipSpace(text, end);
  if (text[colon] !== ':') throw new NotJson(colon);
  return skipSpace(text, colon + 1);
}

/** After a value: closes lists and objects, or steps to the next item; returns where the next value starts. */
function afterValue(text: string, start: number, stack: Frame[], faults: Fault[]): number {
  let i = skipSpace(text, start);
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const isObject = frame.names !== undefined;
    if (text[i] === ',') {
      i = skipSpace(text, i + 1);
      if (isObject) return readName(text, i, frame, stack, faults);
      frame.at = Number(frame.at) + 1;
      if (frame.at >= MOST_MEMBERS) throw new TooMany('items');
      return i;
    }
    if (text[i] !== (isObject ? '}' : ']')) throw new NotJson(i);
    stack.pop();
    i = skipSpace(text, i + 1);
  }
  if (i < text.length) throw new NotJson(i);
  return i;
}

function scan(text: string, faults: Fault[]): void {
  const stack: Frame[] = [];
  let i = skipSpace(text, 0);
  do {
    const opening = text[i];
    if (opening === '{' || opening === '[') {
      if (stack.length === DEEPEST) {
        faults.push({ code: 'too-deep', path: '', limit: DEEPEST });
        return;
      }
      const frame: Frame = opening === '{' ? { names: new Set(), at: '' } : { at: 0 };
      stack.push(frame);
      i = skipSpace(text, i + 1);
      if (text[i] !== (opening === '{' ? '}' : ']')) {
        if (opening === '{') i = readName(text, i, frame, stack, faults);
        continue;
      }
      stack.pop();
      i++;
    } else if (opening === '"') i = endOfString(text, i);
    else i = matchAt(opening === '-' || /\d/.test(opening ?? '') ? NUMBER : WORD, text, i);
    i = afterValue(text, i, stack, faults);
  } while (i < text.length || stack.length > 0);
}

/** All faults of the text as JSON; none means that `JSON.parse` reads it and loses nothing. */
export function scanJson(text: string): Fault[] {
  const faults: Fault[] = [];
  try {
    scan(text, faults);
  } catch (error) {
    if (error instanceof TooMany)
      return [{ code: 'too-many', path: '', what: error.what, limit: MOST_MEMBERS }];
    if (!(error instanceof NotJson)) throw error;
    return [placeOf(text, error.offset)];
  }
  return faults;
}
