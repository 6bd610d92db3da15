/**
 * A small reader of spreadsheet formulas for tests: numbers, names, texts, the operators and the few functions that the
 * workbook uses, over single values and columns. Written from the rules of spreadsheets, not from the engine.
 */
type One = number | string | boolean | FormulaError;
type Value = One | One[];

/** An error value: it passes through everything but IFERROR. */
class FormulaError {
  constructor(readonly code: string) {}
}

const TOKEN = /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[A-Za-z_]\w*|<=|>=|<>|[-+*/^&<>=(),:{};])/y;

/** The value of a formula; a text where it says so, an error where a spreadsheet would show one. */
export function evaluateFormula(text: string, names: ReadonlyMap<string, number | string>): One {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text)?.[1];
    if (found === undefined) throw new Error(`not a formula: ${text}`);
    tokens.push(found);
  }
  const reader = new Reader(tokens, names);
  const value = reader.comparison();
  if (!reader.isDone) throw new Error(`more than a formula: ${text}`);
  return Array.isArray(value) ? (value[0] ?? 0) : value;
}

class Reader {
  private at = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly names: ReadonlyMap<string, number | string>,
  ) {}

  get isDone(): boolean {
    return this.at === this.tokens.length;
  }

  private peek(): string {
    return this.tokens[this.at] ?? '';
  }

  private take(expected?: string): string {
    const token = this.peek();
    if (expected !== undefined && token !== expected) throw new Error(`${expected} expected, ${token} found`);
    this.at += 1;
    return token;
  }

  /** Operators of one strength, from the left. */
  private chain(signs: readonly string[], inner: () => Value): Value {
    let value = inner();
    while (signs.includes(this.peek())) {
      const sign = this.take();
      value = each(value, inner(), (a, b) => apply(sign, a, b));
    }
    return value;
  }

  comparison(): Value {
    return this.chain(['=', '<>', '<', '>', '<=', '>='], () => this.text());
  }

  private text(): Value {
    return this.chain(['&'], () => this.sum());
  }

  private sum(): Value {
    return this.chain(['+', '-'], () => this.product());
  }

  private product(): Value {
    return this.chain(['*', '/'], () => this.power());
  }

  private power(): Value {
    return this.chain(['^'], () => this.signed());
  }

  /** A minus before a number holds more than a power: −2^2 is 4. */
  private signed(): Value {
    if (this.peek() !== '-') return this.single();
    this.take();
    return each(0, this.signed(), (a, b) => apply('-', a, b));
  }

  private single(): Value {
    const token = this.take();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === '(') {
      const inner = this.comparison();
      this.take(')');
      return inner;
    }
    if (token === '{') return this.constants();
    if (this.peek() === '(') return this.call(token);
    if (this.peek() !== ':') return this.named(token);
    this.take();
    return this.column(token, this.take());
  }

  private constants(): Value {
    const all = [Number(this.take())];
    while (this.peek() === ';') {
      this.take();
      all.push(Number(this.take()));
    }
    this.take('}');
    return all;
  }

  private named(name: string): One {
    const value = this.names.get(name);
    if (value === undefined) throw new Error(`no cell is called ${name}`);
    return value;
  }

  private column(first: string, last: string): One[] {
    const all = [...this.names.keys()];
    return all.slice(all.indexOf(first), all.indexOf(last) + 1).map((name) => this.named(name));
  }

  private call(name: string): Value {
    this.take('(');
    const given = this.peek() === ')' ? [] : [this.comparison()];
    while (this.peek() === ',') {
      this.take();
      given.push(this.comparison());
    }
    this.take(')');
    return called(name, given);
  }
}

function each(left: Value, right: Value, how: (a: One, b: One) => One): Value {
  if (!Array.isArray(left) && !Array.isArray(right)) return how(left, right);
  const length = Math.max(Array.isArray(left) ? left.length : 1, Array.isArray(right) ? right.length : 1);
  const at = (value: Value, place: number): One => (Array.isArray(value) ? (value[place] ?? 0) : value);
  return Array.from({ length }, (_, place) => how(at(left, place), at(right, place)));
}

function numeric(value: One): number | FormulaError {
  if (typeof value === 'string') return new FormulaError('#VALUE!');
  return typeof value === 'boolean' ? Number(value) : value;
}

function apply(sign: string, left: One, right: One): One {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (sign === '&') return `${String(left)}${String(right)}`;
  if (/^[=<>]/.test(sign)) return compared(sign, left, right);
  const [a, b] = [numeric(left), numeric(right)];
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  if (sign === '/' && b === 0) return new FormulaError('#DIV/0!');
  const found = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[sign] ?? NaN;
  return Number.isFinite(found) ? found : new FormulaError('#NUM!');
}

/** Any text is larger than any number. */
function compared(sign: string, left: One, right: One): boolean {
  const [a, b] = [left, right].map((one) => (typeof one === 'string' ? Infinity : Number(one)));
  const [one, other] = [a ?? 0, b ?? 0];
  if (sign === '=') return left === right;
  if (sign === '<>') return left !== right;
  const isEqual = one === other;
  return (sign.includes('=') && isEqual) || (sign.startsWith('<') ? one < other : one > other);
}

function called(name: string, given: readonly Value[]): Value {
  const [first = 0, second = 0, third = 0] = given;
  switch (name) {
    case 'IF':
      return first instanceof FormulaError ? first : first === true ? second : third;
    case 'IFERROR':
      return first instanceof FormulaError ? second : first;
    case 'NA':
      return new FormulaError('#N/A');
    case 'ABS':
      return each(first, 0, (a) => onNumber(a, Math.abs));
    case 'INT':
      return each(first, 0, (a) => onNumber(a, Math.floor));
    case 'ROUND':
      return each(first, second, (a, b) => onNumber(a, (value) => rounded(value, Number(b))));
    case 'AND':
      return over(given, (all) => Number(all.every((one) => one !== 0))) === 1;
    case 'OR':
      return over(given, (all) => Number(all.some((one) => one !== 0))) === 1;
    case 'MIN':
      return over(given, (all) => Math.min(...all));
    case 'MAX':
      return over(given, (all) => Math.max(...all));
    case 'SUM':
    case 'SUMPRODUCT':
      return over(given, (all) => all.reduce((sum, one) => sum + one, 0));
    default:
      throw new Error(`${name}: not a function that the workbook uses`);
  }
}

const rounded = (value: number, digits: number): number =>
  Math.round(Number((value * 10 ** digits).toPrecision(15))) / 10 ** digits;

function onNumber(value: One, how: (value: number) => number): One {
  const found = numeric(value);
  return found instanceof FormulaError ? found : how(found);
}

/** A function over all its arguments: an error anywhere is its value; a text in a cell is passed over. */
function over(given: readonly Value[], how: (all: readonly number[]) => number): One {
  const all = given.flat().map((one) => (typeof one === 'string' ? undefined : numeric(one)));
  const error = all.find((one) => one instanceof FormulaError);
  if (error !== undefined) return error;
  return how(all.filter((one): one is number => typeof one === 'number'));
}
