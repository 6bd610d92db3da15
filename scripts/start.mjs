import { ensure } from './ensure.mjs';

ensure();
const { fileURLToPath } = await import('node:url');
const { build } = await import('vite');
const { serve } = await import('./serve.mjs');
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

console.log('Building Footing…');
await build({ logLevel: 'error' });

const first = 4173;
for (let port = first; ; port += 1) {
  try {
    const { url } = await serve({ root: `${root}build`, port });
    console.log(`Footing is running at ${url}`);
    console.log('Only this computer can reach it. Ctrl-C stops it.');
    break;
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= first + 100) throw error;
    console.log(`Port ${port} is taken by another program; trying ${port + 1}.`);
  }
}
