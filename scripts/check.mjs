import { runSteps } from './steps.mjs';

const total = await runSteps(['sync', 'types', 'lint', 'format', 'unused code', 'architecture']);
console.log(total.failed > 0 ? '\nThere are faults: see above.' : '\nNothing to complain about.');
process.exitCode = total.failed > 0 ? 1 : 0;
