import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The headers for every page, from the `_headers` file that the build carries. */
export function hostHeaders(): Record<string, string> {
  const file = fileURLToPath(new URL('../../static/_headers', import.meta.url));
  const headers: Record<string, string> = {};
  let pattern = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() !== '' && !/^\s/.test(line)) pattern = line.trim();
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (pattern === '/*' && name && value) headers[name.toLowerCase()] = value.trim();
  }
  return headers;
}
