import { runCommand } from './shell.mjs';

await runCommand('src/lib/cli/brief.ts', 'brief');
