import type { Term } from '../../engine/derivation.ts';
import type { Unit } from '../../quantity/unit.ts';

interface Parts {
  over: string[];
  under: string[];
}

const BARE = new Set(['times', '1', 'years', 'year-count', '']);

function partsOf(unit: Unit): Parts {
  const [first = '', ...under] = unit.split('/');
  return { over: BARE.has(first) ? [] : [first], under };
}

function unitFrom({ over, under }: Parts): Unit {
  const left = [...over];
  const rest = under.filter((symbol) => {
    const at = left.indexOf(symbol);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (left.length === 0) return rest.length === 0 ? '1' : ['1', ...rest].join('/');
  return [left.join('·'), ...rest].join('/');
}

/** The unit of an intermediate result, which no formula declares: money over money is a plain number. */
export function unitOfTerm(term: Term): Unit {
  switch (term.op) {
    case 'node':
      return term.node.kind === 'number' ? '1' : term.node.unit;
    case '+':
    case '-':
    case 'min':
    case 'max':
    case 'difference': {
      const left = unitOfTerm(term.left);
      return left === '1' ? unitOfTerm(term.right) : left;
    }
    case '*':
    case '/': {
      const [a, b] = [partsOf(unitOfTerm(term.left)), partsOf(unitOfTerm(term.right))];
      const other = term.op === '*' ? b : { over: b.under, under: b.over };
      return unitFrom({ over: [...a.over, ...other.over], under: [...a.under, ...other.under] });
    }
    case 'fraction':
    case 'power':
    case 'root':
      return '1';
    case 'percent':
      return '%';
    case 'sum':
      return term.terms[0] === undefined ? '1' : unitOfTerm(term.terms[0].term);
    case 'group':
      return term.how === 'rank' || term.parts[0] === undefined ? '1' : unitOfTerm(term.parts[0].term);
    case 'growth':
      return term.start.kind === 'number' ? '1' : term.start.unit;
  }
}
