import { describe, expect, it } from 'vitest';
import { readTraceIn, traceIn } from './trace-in.ts';

describe('a trace in another document', () => {
  it.each(['s35/increment/2030', 'choice:economies.JPN.gdp.2025', 'with:cnn:s35/saving-days/2030'])(
    'names the document and comes apart again: %s',
    (trace) => {
      expect(readTraceIn(traceIn('d2', trace))).toEqual({ entry: 'd2', trace });
    },
  );

  it.each(['figure:2.1-p1', 'convention:even-spread', 'account:1'])(
    'is the same in every document where it is evidence: %s',
    (trace) => {
      expect(traceIn('d2', trace)).toBe(trace);
      expect(readTraceIn(trace)).toBeUndefined();
    },
  );

  it('is named once, however often it is passed on', () => {
    const once = traceIn('d2', 's35/increment/2030');
    expect(traceIn('d2', once)).toBe(once);
  });
});
