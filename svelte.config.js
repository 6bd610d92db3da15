import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** The one script of the page's own template: it puts the chosen theme on before the first paint. */
const template = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const [, themeScript = ''] = /<script>([\s\S]*?)<\/script>/.exec(template) ?? [];
const themeHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build' }),
    alias: { $data: 'data' },
    paths: { relative: true },
    // Small style sheets stand in the page: seventeen requests for them held the first paint up on a slow line.
    inlineStyleThreshold: 10_000,
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', themeHash],
        'style-src': ['self'],
        // The framework's own route announcer carries a style attribute; this is its hash (a test holds it).
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'object-src': ['none'],
        'frame-src': ['none'],
      },
    },
  },
};
