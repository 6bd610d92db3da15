import type { FootingDocument } from './document.ts';
import type { Figures } from './figure-value.ts';
import { inputPlace } from './input-place.ts';
import type { Model } from './model.ts';
import { resolve } from './resolve.ts';
import { swapAlternative } from './use-alternative.ts';

/** The place of an alternative's number in the document. */
export function alternativePath(index: number): string {
  return `alternatives[${index}].value`;
}

/**
 * The document as the engine reads it with an alternative in use: the number is that of the alternative, and says
 * so by its own place in the file. Undefined where there is no such alternative, or its input is gone.
 */
export function resolveAlternative(
  document: FootingDocument,
  index: number,
  figures: Figures,
): Model | undefined {
  const alternative = document.alternatives?.[index];
  const place = alternative && inputPlace(document, alternative.for);
  if (place === undefined) return undefined;
  const model = resolve(swapAlternative(document, index, figures), figures);
  const used = `choice:${place.path}`;
  return renamed(model, used, `choice:${alternativePath(index)}`) as Model;
}

/** The same with every leaf of one place under another; what holds none of them stays the same object. */
function renamed(part: unknown, from: string, to: string): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (part instanceof Map) {
    const entries = [...(part as Map<unknown, unknown>)].map(
      ([key, one]) => [key, renamed(one, from, to)] as const,
    );
    return entries.every(([key, one]) => (part as Map<unknown, unknown>).get(key) === one)
      ? part
      : new Map(entries);
  }
  if (Array.isArray(part)) {
    const list = part.map((one) => renamed(one, from, to));
    return list.every((one, index) => one === part[index]) ? part : list;
  }
  const { ref } = part as { ref?: unknown };
  if (typeof ref === 'string') {
    const isHere = ref === from || ref.startsWith(`${from}.`);
    return isHere ? { ...part, ref: `${to}${ref.slice(from.length)}` } : part;
  }
  const entries = Object.entries(part).map(([key, one]) => [key, renamed(one, from, to)] as const);
  const isSame = entries.every(([key, one]) => (part as Record<string, unknown>)[key] === one);
  return isSame ? part : Object.fromEntries(entries);
}
