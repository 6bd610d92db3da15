import { writeFileSync } from 'node:fs';

/** Writes how many tests passed, failed and were skipped to the file that FOOTING_COUNTS names. */
export default class CountReporter {
  onTestRunEnd(modules, errors, reason) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        counts[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
    }
    if (reason === 'failed' && counts.failed === 0) counts.failed = 1;
    if (process.env.FOOTING_COUNTS) writeFileSync(process.env.FOOTING_COUNTS, JSON.stringify(counts));
  }
}
