import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
}

/** The rules of the `_headers` file that the build carries. */
function headerRules(): HeaderRule[] {
  const file = fileURLToPath(new URL('../../static/_headers', import.meta.url));
  const rules: HeaderRule[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() !== '' && !/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: {} });
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule && name && value) rule.headers[name.toLowerCase()] = value.trim();
  }
  return rules;
}

/** The headers that a host sends with an address of the site: those of every rule that it matches. */
export function hostHeaders(path = ''): Record<string, string> {
  const matching = headerRules().filter(({ pattern }) =>
    pattern.endsWith('*') ? `/${path}`.startsWith(pattern.slice(0, -1)) : `/${path}` === pattern,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
