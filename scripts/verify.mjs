import { runCommand } from './shell.mjs';

await runCommand('src/lib/cli/verify.ts', 'verify');
