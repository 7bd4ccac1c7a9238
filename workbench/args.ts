/** The command line's arguments, checked; every fault is one line with its mend. */
import { parseArgs } from 'node:util';
import { type DateOrder, type Day, dayFromIso, type NumberFormat, type Side } from '../core/index.ts';

/** A fault of usage or of a source: printed as one line, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the command line asked for. */
export interface Command {
  readonly sources: readonly { readonly side: Side; readonly argument: string }[];
  readonly out: string | null;
  readonly json: string | null;
  readonly asOf: Day | null;
  readonly numberFormat: NumberFormat | null;
  readonly dateOrder: DateOrder | null;
}

/** One line of usage. */
export const USAGE =
  'usage: npm run -s reconcile -- --vendor FILE --psa FILE [--vendor FILE ...] [--out RESULT.xlsx] [--json REPORT.json] [--as-of YYYY-MM-DD] [--number-format 1,234.56|1.234,56|"1 234,56"] [--date-order dmy|mdy|ymd]';

const NUMBER_FORMATS: readonly NumberFormat[] = ['1,234.56', '1.234,56', '1 234,56'];
const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** Reads the arguments. Null where help was asked for. Throws a UsageError. */
export function readArguments(argv: readonly string[]): Command | null {
  if (argv.some((argument) => argument === '--help' || argument === '-h')) return null;
  const { values, tokens } = parse(argv);
  const sources = tokens.flatMap(({ name, value }) =>
    name === 'vendor' || name === 'psa' ? [{ side: name as Side, argument: value }] : [],
  );
  for (const side of ['vendor', 'psa'] as const) {
    if (!sources.some((source) => source.side === side)) throw new UsageError(`--${side} is missing; ${USAGE}`);
  }
  const out = values.get('out') ?? null;
  if (out !== null && !out.toLowerCase().endsWith('.xlsx')) {
    throw new UsageError(`--out ${out}: the result is a workbook; give it a name that ends in .xlsx`);
  }
  return {
    sources,
    out,
    json: values.get('json') ?? null,
    asOf: readDay(values.get('as-of')),
    numberFormat: choose('number-format', values.get('number-format'), NUMBER_FORMATS),
    dateOrder: choose('date-order', values.get('date-order'), DATE_ORDERS),
  };
}

interface Token {
  readonly name: string;
  readonly value: string;
}

function parse(argv: readonly string[]): { values: Map<string, string>; tokens: Token[] } {
  const option = { type: 'string', multiple: true } as const;
  const options = {
    vendor: option,
    psa: option,
    book: option,
    out: option,
    json: option,
    'as-of': option,
    'number-format': option,
    'date-order': option,
  };
  try {
    const { tokens } = parseArgs({ args: [...argv], options, tokens: true, strict: true, allowPositionals: false });
    const read = tokens.flatMap((token): Token[] =>
      token.kind === 'option' && token.value !== undefined ? [{ name: token.name, value: token.value }] : [],
    );
    return { values: once(read), tokens: read };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${firstSentence(error instanceof Error ? error.message : String(error))}; ${USAGE}`);
  }
}

/** Node's own message goes on with advice for programmers. */
function firstSentence(message: string): string {
  const line = message.split('\n')[0] ?? '';
  const end = line.search(/\.(?: |$)/);
  return end < 0 ? line : line.slice(0, end);
}

function once(tokens: readonly Token[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { name, value } of tokens) {
    if (value === '') throw new UsageError(`--${name} has no value; ${USAGE}`);
    if (name === 'book')
      throw new UsageError(
        '--book is not read by this version; give the tabs as --vendor BOOK.xlsx#Tab --psa BOOK.xlsx#Tab',
      );
    if (name === 'vendor' || name === 'psa') continue;
    if (values.has(name)) throw new UsageError(`--${name} is given twice; ${USAGE}`);
    values.set(name, value);
  }
  return values;
}

function readDay(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = dayFromIso(text);
  if (day === null) throw new UsageError(`--as-of ${text} is no date; write it as 2026-03-31`);
  return day;
}

function choose<T extends string>(name: string, text: string | undefined, choices: readonly T[]): T | null {
  if (text === undefined) return null;
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined)
    throw new UsageError(`--${name} ${text} is not known; choose ${choices.map((c) => `"${c}"`).join(', ')}`);
  return choice;
}
