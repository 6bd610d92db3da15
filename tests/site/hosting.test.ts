import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embeds, pages } from '../browser/pages';
import { hostHeaders } from './host-headers';

// The settings have no types of their own; this is the part that is looked at.
const settings = '../../svelte.config.js';
const { default: config } = (await import(settings)) as {
  default: { kit: { csp: { directives: Record<string, string[]> } } };
};
const headers = Object.entries(hostHeaders());
const docs = readFileSync('docs/hosting.md', 'utf8');

describe('the headers for a host', () => {
  it('repeat the policy of the page, but for its scripts and styles, and keep other sites from framing it', () => {
    const policy = config.kit.csp.directives;
    const quoted = (value: string) =>
      /^(self|none|unsafe-hashes|sha256-.*)$/.test(value) ? `'${value}'` : value;
    const wanted = Object.entries(policy)
      .filter(([name]) => !['default-src', 'script-src', 'style-src'].includes(name))
      .map(([name, values]) => `${name} ${values.map(quoted).join(' ')}`)
      .concat("media-src 'none'", "frame-ancestors 'none'");
    const sent = hostHeaders()['content-security-policy']?.split('; ') ?? [];
    expect(sent.sort()).toEqual(wanted.sort());
  });

  it.each(pages.map(({ path }) => path))('are those for /%s too: add it to static/_headers', (path) => {
    expect(hostHeaders(path)).toEqual(hostHeaders());
  });

  it.each(embeds.map(({ path }) => path))('let /%s be framed, and its own style stand', (path) => {
    const { 'content-security-policy': policy, ...rest } = hostHeaders();
    expect(policy).toContain("frame-ancestors 'none'");
    expect(hostHeaders(path)).toEqual(rest);
  });

  it.each([
    ['nginx', (name: string, value: string) => `add_header ${name} "${value}" always;`],
    ['Apache', (name: string, value: string) => `Header always set ${name} "${value}"`],
    ['IIS', (name: string, value: string) => `<add name="${name}" value="${value}" />`],
  ])('are the same for %s in docs/hosting.md', (_, write) => {
    const written = docs.toLowerCase();
    for (const [name, value] of headers) expect(written).toContain(write(name, value).toLowerCase());
  });
});
