import { checkFigures } from './check-figures';
import { checkMarks } from './check-marks';
import { checkPassages } from './check-passages';
import type { Fault } from './fault';
import type { Evidence } from './schema';

/**
 * Checks, without the source's text, that the records of a source agree with each other.
 *
 * Problems: ids that stand twice, places outside a passage, names of records that do not exist, dates, intervals
 * and offsets that contradict each other; all of them, each with the file that it is in.
 */
export function checkRecords(folder: string, evidence: Evidence): Fault[] {
  return [
    ...checkPassages(folder, evidence),
    ...checkFigures(folder, evidence),
    ...checkMarks(folder, evidence),
  ];
}
