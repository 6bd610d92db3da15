import { runCommand } from './shell.mjs';

await runCommand('src/lib/cli/calc.ts', 'calc');
