import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a drawing has only for a reader who walks it with keys or pointer. */
const LIVE = /(^|\s)(stop|box|cross|here)(\s|$)/;
const LIVE_ATTRIBUTES = /^(role|tabindex|aria-.*)$/;

/**
 * A drawing of a page as it stands in a file: without the points to walk over, and named as one picture.
 *
 * Shape: takes and gives markup; the width is the place's, the height follows. `titleId` is the element that names it.
 */
export async function stillDrawing(markup: string, titleId: string): Promise<string> {
  const { parseFragment, serializeOuter } = await import('parse5');
  const fragment = parseFragment(markup);
  const svg = findSvg(fragment);
  if (svg === undefined) throw new Error('still drawing: there is no svg in it');
  clean(svg);
  svg.attrs.push({ name: 'role', value: 'img' }, { name: 'aria-labelledby', value: titleId });
  return serializeOuter(svg);
}

function findSvg(node: Tree.Node): Tree.Element | undefined {
  if ('tagName' in node && node.tagName === 'svg') return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findSvg(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function clean(element: Tree.Element): void {
  const isRoot = element.tagName === 'svg';
  element.attrs = element.attrs.filter(
    ({ name }) => !LIVE_ATTRIBUTES.test(name) && !(isRoot && name === 'height'),
  );
  element.childNodes = element.childNodes.filter(
    (child) => child.nodeName !== '#comment' && !('attrs' in child && isLive(child)),
  );
  for (const child of element.childNodes) if ('attrs' in child) clean(child);
}

function isLive({ attrs }: Tree.Element): boolean {
  return attrs.some(({ name, value }) => name === 'class' && LIVE.test(value));
}
