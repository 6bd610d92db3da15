import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, referenceHtml } from '../../src/lib/view/citations/reference.ts';
import { citations as en } from '../../src/lib/view/messages/en/citations.ts';
import { body, work } from './example.ts';

describe('a reference as HTML', () => {
  const hostile = work({
    kind: 'article',
    authors: [body('<b>Nobody</b>')],
    title: { own: 'A "title" & <script>alert(1)</script>' },
    issued: '2020',
    address: 'https://example.org/?a="><img src=x onerror=alert(1)>',
  });

  it.each(CITATION_STYLES)('%s escapes all', (style) => {
    const html = referenceHtml(hostile, style, 'en', en);
    expect(html).not.toMatch(/<(?!\/?(a|i)\b)/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('&quot;');
  });

  it('links web addresses alone', () => {
    const script = { ...hostile, address: 'javascript:alert(1)' };
    expect(referenceHtml(script, 'apa', 'en', en)).not.toContain('href');
    expect(referenceHtml(hostile, 'apa', 'en', en)).toContain('<a href="https://example.org/?a=&quot;&gt;');
  });
});
