import { runCommand } from './shell.mjs';

await runCommand('src/lib/cli/check-source.ts', 'checkSource');
