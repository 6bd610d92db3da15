import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../src/lib/engine/catalogue/parts.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { headlineLines } from '../../src/lib/engine/headline-checksum.ts';
import { recordHeadlines } from '../../src/lib/engine/record-headlines.ts';
import { setAt } from '../../src/lib/scenario/edit-document.ts';
import { encodeLink } from '../../src/lib/scenario/link.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { readLink } from '../../src/lib/ui/read-link.ts';
import { documents } from '../properties/random-document.ts';

const figures = new Map<string, never>();
const fewer = { numRuns: Number(process.env.FOOTING_RUNS ?? 1000) / 10 };
const known = { engine: '0.1.0', correction: '' };

test('a link of any scenario holds headlines that can be read again, and none of them moved', async () => {
  await fc.assert(
    fc.asyncProperty(documents({ holes: true }), async (document) => {
      const record = await recordHeadlines(new Calculation(resolve(document, figures)), known);
      const link = await encodeLink(document, record);
      if (!link.ok) return;
      expect(link.hasHeadlines).toBe(true);
      const read = await readLink(link.fragment, figures);
      if (!read.ok) return;
      expect(read.check).toEqual({ kind: 'checked', record, moved: [] });
    }),
    fewer,
  );
});

test('whatever number of a scenario is changed inside its link, every headline that moves is told', async () => {
  await fc.assert(
    fc.asyncProperty(documents({}), fc.integer({ min: 1, max: 99 }), async (document, gdp) => {
      const record = await recordHeadlines(new Calculation(resolve(document, figures)), known);
      const [code = ''] = Object.keys(document.economies);
      const [year = ''] = Object.keys(document.economies[code]?.gdp ?? {});
      const other = setAt(document, `economies.${code}.gdp.${year}`, String(gdp));
      const [link, edited] = await Promise.all([encodeLink(document, record), encodeLink(other)]);
      if (!link.ok || !edited.ok) return;
      const [head] = link.fragment.slice('#s=2.'.length).split('.');
      const read = await readLink(`#s=2.${head ?? ''}.${edited.fragment.slice('#s=1.'.length)}`, figures);
      if (!read.ok || read.check?.kind !== 'checked') return;
      const now = headlineLines(new Calculation(resolve(other, figures)));
      const differing = now.filter(
        ({ scenario, measure, value }) =>
          record.lines.find((line) => line.scenario === scenario && line.measure === measure)?.value !==
          value,
      );
      expect(read.check.moved.map(({ scenario, measure }) => `${scenario} ${measure}`)).toEqual(
        expect.arrayContaining(differing.map(({ scenario, measure }) => `${scenario} ${measure}`)),
      );
      for (const { causes } of read.check.moved) expect(causes).toEqual([{ kind: 'inputs' }]);
    }),
    fewer,
  );
});
