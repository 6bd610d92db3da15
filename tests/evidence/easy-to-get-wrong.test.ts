import { describe, expect, it } from 'vitest';
import { loadEvidence, loadOtherAccounts } from '$lib/evidence/load';
import type { Figure } from '$lib/evidence/schema';

const { figures, knownNotUsed, dates } = loadEvidence();
const demands = figures.filter(({ kind }) => kind === 'demand');

function only(matching: (figure: Figure) => boolean): Figure {
  const [figure, ...others] = figures.filter(matching);
  if (figure === undefined || others.length > 0) throw new Error('expected exactly one such figure');
  return figure;
}

function speakerId(figure: Figure): string {
  return figure.speaker === 'not-stated' ? 'not-stated' : figure.speaker.id;
}

describe('the demands with a level', () => {
  const level = (value: string, date: string) =>
    only((figure) => figure.kind === 'demand' && figure.value === value && figure.date === date);

  it('are four: 3, 5, 5 and 3.5 per cent in the order of time', () => {
    const inTime = demands
      .filter(({ unit }) => unit === '% of GDP')
      .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
    expect(inTime.map(({ value }) => value)).toEqual(['3', '5', '5', '3.5']);
    for (const { qualifier, interval, definition } of inTime) {
      expect([qualifier, interval, definition]).toEqual(['exact', null, 'not-stated']);
    }
  });

  it('3% was asked on 4 March 2025, by Colby, at a hearing, of Japan', () => {
    const figure = level('3', '2025-03-04');
    expect(speakerId(figure)).toBe('colby');
    expect([figure.formality, figure.addressee, figure.datePrecision]).toEqual(['testimony', 'japan', 'day']);
  });

  it('5% at the end of May is Hegseth to Indo-Pacific allies, dated by another passage', () => {
    const figure = level('5', '2025-05');
    expect(speakerId(figure)).toBe('hegseth');
    expect([figure.addressee, figure.datePrecision]).toEqual(['indo-pacific-allies', 'late-month']);
    expect([figure.passage, figure.datePassage]).toEqual(['1.2-p3', '1.2-p2']);
  });

  it('5% in June is the Department of Defense, formally, to Asian allies including Japan', () => {
    const figure = level('5', '2025-06');
    expect(speakerId(figure)).toBe('us-department-of-defense');
    expect([figure.addressee, figure.formality]).toEqual([
      'asian-allies-including-japan',
      'formal-statement',
    ]);
  });

  it('3.5% is July 2025, informal, and no person is named', () => {
    const figure = level('3.5', '2025-07');
    expect([speakerId(figure), figure.formality]).toEqual(['united-states', 'informal-request']);
    expect([figure.addressee, figure.datePrecision]).toEqual(['japan', 'month']);
  });
});

describe('what looks like a demand and is none', () => {
  it('2% is the level that the witness ascribed to Japan on 4 March', () => {
    const figure = only(({ value, unit }) => value === '2' && unit === '% of GDP');
    expect([figure.kind, figure.date, speakerId(figure)]).toEqual(['status-quo', '2025-03-04', 'colby']);
  });

  it('under 1% is the author’s own account, an open bound without a date', () => {
    const figure = only(({ kind }) => kind === 'limit');
    expect([figure.value, figure.qualifier, figure.date]).toEqual(['1', 'below', null]);
    expect(figure.interval).toEqual([null, '1']);
    expect(figure.formality).toBe('authors-account');
  });

  it('the largest share of any ally is a status quo without a number', () => {
    const figure = only(({ passage, kind }) => passage === '1.1-p2' && kind === 'status-quo');
    expect([figure.value, figure.formality]).toEqual([null, 'authors-account']);
  });

  it('hundreds of billions of dollars are a claimed amount without a usable value', () => {
    const figure = only(({ kind }) => kind === 'claimed-amount');
    expect([figure.value, figure.qualifier, figure.date]).toEqual([null, 'order-of-magnitude', '2025-04']);
    expect(speakerId(figure)).toBe('trump');
  });
});

describe('the saving', () => {
  it('is about US$1.18 billion by a plan of DOGE, reported by NBC in March 2025, its period not stated', () => {
    const figure = only(({ kind }) => kind === 'saving');
    expect([figure.value, figure.unit, figure.qualifier]).toEqual(['1180000000', 'USD', 'about']);
    expect(figure.interval).toEqual(['1175000000', '1185000000']);
    expect([figure.period, figure.date, figure.formality]).toEqual(['not-stated', '2025-03', 'agency-plan']);
    expect(speakerId(figure)).toBe('doge');
    expect(figure.reportedThrough?.en).toContain('NBC');
  });

  it('has other amounts and another author in other accounts', () => {
    const { id } = only(({ kind }) => kind === 'saving');
    const accounts = loadOtherAccounts().filter((account) => account.figures.includes(id));
    const values = new Set(accounts.map(({ value }) => value));
    expect([...values]).toEqual(expect.arrayContaining(['1180000000', '1100000000', '1000000000']));
    expect(accounts.some(({ says }) => says.en.includes('Pentagon'))).toBe(true);
  });
});

describe('the demands without a number', () => {
  it.each([
    ['2.1-p1', '2025-02-07', '1.2-p4'],
    ['2.1-p1', '2025-04', null],
    ['1.2-p3', '2025-03-30', null],
    ['1.1-p2', null, null],
    ['1.1-p3', null, null],
    ['3.1-p1', null, null],
  ])('%s, dated %s by %s', (passage, date, datePassage) => {
    const figure = only(
      (candidate) =>
        candidate.kind === 'demand' &&
        candidate.value === null &&
        candidate.passage === passage &&
        candidate.date === date,
    );
    expect(figure.datePassage).toBe(datePassage);
    expect(figure.addressee).toBe('japan');
  });

  it('that are not about money are left off, and say so', () => {
    const others = figures.filter(({ kind }) => kind === 'other');
    expect(others.map(({ passage }) => passage).sort()).toEqual(['2.1-p2', '2.1-p2', '2.3-p3', '2.3-p3']);
    for (const { id, leftOff } of others) expect(leftOff, id).toBeDefined();
  });
});

describe('the polls', () => {
  const poll = (value: string) => only((figure) => figure.kind === 'poll' && figure.value === value);

  it('say that 43% reads two ways', () => {
    expect(poll('43').alsoReads).toBeDefined();
  });

  it('keep 17 as a change in percentage points since 2018', () => {
    expect(poll('17').unit).toBe('points');
    const since = dates.find(({ resolved }) => resolved === '2018');
    expect(since?.figures).toEqual([poll('17').id]);
  });

  it('name no pollster for 49, 17 and 24', () => {
    for (const value of ['49', '17', '24']) expect(poll(value).speaker, value).toBe('not-stated');
    for (const value of ['51', '81', '43']) expect(poll(value).speaker, value).not.toBe('not-stated');
  });
});

describe('numbers that have nothing to do with spending', () => {
  it.each(['80周年', '第三大', 'AIM-120', '2+2', '第二次', '第三远征', '两次', '第六份'])(
    '%s is known, with a reason',
    (quote) => {
      const entries = knownNotUsed.filter((known) => known.quote === quote);
      expect(entries.length).toBeGreaterThan(0);
      for (const { reason, counts } of entries) expect([reason, counts.en]).not.toContain('');
    },
  );

  it('the 15% tariff is found and left off', () => {
    const figure = only(({ kind }) => kind === 'tariff');
    expect([figure.value, figure.date]).toEqual(['15', '2025-07-22']);
    expect(figure.leftOff).toBeDefined();
  });

  it('the sixth report has the value 6', () => {
    expect(knownNotUsed.find(({ quote }) => quote === '第六份')?.value).toBe('6');
  });
});
