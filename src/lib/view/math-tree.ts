import type { YearRule } from '../engine/expression.ts';
import type { Formula } from '../engine/formula.ts';
import { notationOf, type Notation } from '../engine/notation.ts';
import type { CatalogueMessages } from './messages/en/catalogue.ts';
import type { FormulasMessages } from './messages/en/formulas.ts';

/** A MathML element as data: a name with text, or a name with children. */
export type MathTree =
  | {
      tag: 'mn' | 'mo' | 'mtext';
      text: string;
      /** For a bracket that grows with what it holds. */ fence?: boolean;
    }
  | {
      tag: 'mrow' | 'mfrac' | 'msup' | 'mroot' | 'msub' | 'munderover' | 'mtable' | 'mtr' | 'mtd';
      children: MathTree[];
    };

/** The words that notation needs. */
export interface MathWords {
  formulas: FormulasMessages;
  catalogue: CatalogueMessages;
}

const text = (words: string): MathTree => ({ tag: 'mtext', text: words });
const row = (...children: MathTree[]): MathTree => ({ tag: 'mrow', children });
const cell = (child: MathTree): MathTree => ({ tag: 'mtd', children: [child] });

function yearText(year: YearRule, { catalogue: { years } }: MathWords): string | undefined {
  if ('fixed' in year) return years[year.fixed];
  if ('knot' in year) return years[year.knot];
  if (year.offset === 0) return undefined;
  if (year.offset === -1) return years.previous;
  return year.offset === 1 ? years.next : years.offset(year.offset);
}

function operand(node: Extract<Notation, { tag: 'operand' }>, words: MathWords): MathTree {
  const { formulas, catalogue } = words;
  const found = node.of === 'formula' ? formulas.names[node.id] : formulas.inputs[node.id];
  const name = found ?? node.id;
  const whose = node.of === 'formula' && node.whose !== undefined ? catalogue.whose[node.whose] : undefined;
  const below = [whose, yearText(node.year, words)].filter((part) => part !== undefined);
  if (below.length === 0) return text(name);
  return { tag: 'msub', children: [text(name), row(...below.map(text))] };
}

/** An operation over members: its sign or name, and what it is taken of. */
function member(node: Extract<Notation, { tag: 'member' }>, words: MathWords): MathTree {
  const name = words.catalogue.members[node.op] ?? node.op;
  const parts = node.of.map((part) => resolve(part, words));
  const [first, ...rest] = parts;
  if (first === undefined) return text(name);
  if (node.op === 'rank' || node.op === 'apportion') {
    const list = [first, ...rest.flatMap((one): MathTree[] => [{ tag: 'mo', text: ';' }, one])];
    return row(text(name), { tag: 'mo', text: '(' }, ...list, { tag: 'mo', text: ')' });
  }
  return row({ tag: 'msub', children: [{ tag: 'mo', text: '∑' }, text(name)] }, first);
}

/** A brace with a line a case: what holds, and when. */
function cases(rows: [MathTree, string][]): MathTree {
  const lines = rows.map(([body, when]): MathTree => ({
    tag: 'mtr',
    children: [cell(body), cell(text(when))],
  }));
  return row({ tag: 'mo', text: '{', fence: true }, { tag: 'mtable', children: lines });
}

function resolve(node: Notation, words: MathWords): MathTree {
  const { catalogue } = words;
  switch (node.tag) {
    case 'mn':
    case 'mo':
      return node;
    case 'mrow':
    case 'mfrac':
    case 'msup':
    case 'mroot':
      return { tag: node.tag, children: node.children.map((child) => resolve(child, words)) };
    case 'operand':
      return operand(node, words);
    case 'span':
      return text(catalogue.years.between(catalogue.years[node.from], catalogue.years[node.to]));
    case 'sum': {
      const ends = [text(catalogue.years.first), text(catalogue.years.year)];
      const sign: MathTree = { tag: 'munderover', children: [{ tag: 'mo', text: '∑' }, ...ends] };
      return row(sign, resolve(node.of, words));
    }
    case 'cases':
      return cases(
        node.rows.map(({ name, body }) => [resolve(body, words), catalogue.cases[node.by]?.[name] ?? name]),
      );
    case 'sum-of': {
      const sign: MathTree = {
        tag: 'msub',
        children: [{ tag: 'mo', text: '∑' }, text(catalogue.sets[node.set])],
      };
      return row(sign, text(words.formulas.inputs[node.input] ?? node.input));
    }
    case 'given-else':
      return cases([
        [text(words.formulas.inputs[node.input] ?? node.input), catalogue.givenElse.given],
        [resolve(node.otherwise, words), catalogue.givenElse.otherwise],
      ]);
    case 'refusal':
      return text(catalogue.refusals[node.why] ?? node.why);
    case 'member':
      return member(node, words);
  }
}

/** A formula in notation with the names of a language: "Extra = Spending − Baseline spending". */
export function mathTree(formula: Formula, words: MathWords): MathTree {
  const name = words.formulas.names[formula.id] ?? formula.id;
  return row(text(name), { tag: 'mo', text: '=' }, resolve(notationOf(formula.expression), words));
}

/** The same as one line of text, for a reader without mathematical layout and for copying. */
export function mathLine(tree: MathTree): string {
  if ('text' in tree) return tree.text;
  const parts = tree.children.map(mathLine);
  switch (tree.tag) {
    case 'mfrac':
      return `(${parts.join(') ÷ (')})`;
    case 'msup':
      return parts.join('^');
    case 'mroot':
      return `root(${parts.join('; ')})`;
    case 'msub':
      return `${parts[0] ?? ''} [${parts.slice(1).join(', ')}]`;
    case 'munderover':
      return `${parts[0] ?? ''} [${parts.slice(1).join(' – ')}]`;
    case 'mtable':
      return parts.join('; ');
    case 'mtr':
      return `${parts[0] ?? ''} (${parts.slice(1).join(', ')})`;
    default:
      return parts.join(' ');
  }
}
