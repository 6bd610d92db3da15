import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const packable = /^(text\/|application\/(json|xml|manifest)|image\/svg)/;

/**
 * Serves a folder of finished files as any static host would, to this machine only.
 *
 * @param {object} options
 * @param {string} options.root the folder
 * @param {number} [options.port] 0 for any free one
 * @param {string} [options.prefix] the sub-path it lives under, such as `/some/where/`
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @param {boolean} [options.gzip] packs text, as hosts do
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, prefix = '/', headers = {}, gzip = false }) {
  const server = createServer((request, response) => {
    const send = (status, extra, body = '') => {
      response.writeHead(status, { ...headers, 'x-content-type-options': 'nosniff', ...extra });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { allow: 'GET, HEAD' });
    const found = find(root, prefix, request.url ?? '/');
    if (found.redirect) return send(308, { location: found.redirect });
    const body = found.file ? read(found.file) : undefined;
    if (!body) return send(404, { 'content-type': types['.html'] }, missing(root, prefix));
    const type = types[extname(found.file)] ?? 'application/octet-stream';
    const kept = found.file.includes(`${sep}immutable${sep}`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache';
    const about = { 'content-type': type, 'cache-control': kept };
    if (gzip && packable.test(type))
      return send(200, { ...about, 'content-encoding': 'gzip' }, gzipSync(body));
    send(200, { ...about, 'content-length': body.length }, body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address().port;
  return {
    url: `http://127.0.0.1:${bound}${prefix}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function find(root, prefix, address) {
  let path;
  try {
    path = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return {};
  }
  if (!path.startsWith(prefix) || path.includes('\0')) return {};
  const file = normalize(join(root, path.slice(prefix.length)));
  if (file !== normalize(root) && !file.startsWith(join(root, sep))) return {};
  const stats = look(file);
  if (stats?.isFile()) return { file };
  const index = join(file, 'index.html');
  if (!stats?.isDirectory() || !existsSync(index)) return {};
  return path.endsWith('/') ? { file: index } : { redirect: encodeURI(`${path}/`).replace(/^\/+/, '/') };
}

function look(file) {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function missing(root, prefix) {
  const own = join(root, '404.html');
  if (existsSync(own)) return readFileSync(own, 'utf8');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title><p>There is no page here. <a href="${prefix}">Footing</a></p></html>`;
}
