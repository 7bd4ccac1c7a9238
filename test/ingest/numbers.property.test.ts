import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKS, type NumberReading, plainMarks, plainMicros, readNumberText } from '../../core/ingest/number-text.ts';
import { type NumberColumn, readNumberColumns } from '../../core/ingest/numbers.ts';
import type { Cell } from '../../core/model.ts';
import { divideRound } from '../../core/money.ts';

const columnOf = (cells: readonly Cell[]): NumberColumn => {
  const [column] = readNumberColumns([{ cells }]);
  if (column === undefined) throw new Error('no column');
  return column;
};

/** Micros of digits and a scale, by bigint alone: the oracle. */
const exactMicros = (digits: bigint, scale: number): bigint =>
  scale <= 6 ? digits * 10n ** BigInt(6 - scale) : divideRound(digits, 10n ** BigInt(scale - 6));

const LOCALES = [
  ...['en-CA', 'en-US', 'en-GB', 'fr-CA', 'en-AU', 'en-IN', 'en-ZA', 'fr-FR', 'fr-CH', 'de-DE', 'de-AT', 'de-CH'],
  ...['es-ES', 'es-MX', 'it-IT', 'it-CH', 'pt-PT', 'pt-BR', 'nl-NL', 'sv-SE', 'nb-NO', 'da-DK', 'fi-FI', 'pl-PL'],
  ...['cs-CZ', 'hu-HU', 'ru-RU', 'uk-UA', 'tr-TR', 'ja-JP', 'zh-CN', 'ko-KR', 'he-IL', 'ar-EG', 'fa-IR', 'hi-IN'],
];
const CURRENCIES = ['CAD', 'USD', 'EUR', 'GBP', 'CHF', 'SEK', 'JPY', 'BRL', 'INR', 'PLN'];
const AMOUNTS = [0, 0.5, 12.3, 1234.5, 1234567.89, -1234.5, 1234, -0.01, 999.999, 12345, 123456.7, -7];
const READ_WHOLLY = ['en-CA', 'en-US', 'en-GB', 'fr-CA'];

/** An amount as its formatter rounds it, in micros, and its text. */
interface Printed {
  readonly text: string;
  readonly micros: number;
}

function print(formatter: Intl.NumberFormat, amount: number): Printed {
  const digits = formatter.resolvedOptions().maximumFractionDigits ?? 0;
  const plain = new Intl.NumberFormat('en-US', {
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
  const [whole = '', fraction = ''] = plain.replace('-', '').split('.');
  const micros = Number(exactMicros(BigInt(whole + fraction), fraction.length));
  return { text: formatter.format(amount), micros: plain.startsWith('-') && micros > 0 ? -micros : micros };
}

const formatters = (locale: string): Intl.NumberFormat[] => [
  new Intl.NumberFormat(locale),
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }),
  ...CURRENCIES.flatMap((currency) => [
    new Intl.NumberFormat(locale, { style: 'currency', currency }),
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }),
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencySign: 'accounting' }),
  ]),
];

const isWrong = (reading: NumberReading, micros: number): boolean =>
  reading.kind === 'value' && reading.micros !== micros;

describe('amounts printed by Intl', () => {
  it.each(LOCALES)('%s: none is read wrongly, alone or in its column', (locale) => {
    for (const formatter of formatters(locale)) {
      const printed = AMOUNTS.map((amount) => print(formatter, amount));
      const column = columnOf(printed.map(({ text }) => text));
      for (const { text, micros } of printed) {
        const alone = columnOf([text]).read(text);
        const together = column.read(text);
        const label = `${text} (${JSON.stringify(formatter.resolvedOptions())})`;
        if (isWrong(alone, micros)) throw new Error(`${label} alone is read as ${JSON.stringify(alone)}`);
        if (isWrong(together, micros)) throw new Error(`${label} is read as ${JSON.stringify(together)}`);
        if (READ_WHOLLY.includes(locale) && together.kind !== 'value') throw new Error(`${label} is not read`);
      }
    }
  });

  it('reads nearly all of what is printed in the digits 0 to 9', () => {
    let read = 0;
    let total = 0;
    for (const locale of LOCALES) {
      for (const formatter of formatters(locale)) {
        const printed = AMOUNTS.map((amount) => print(formatter, amount).text);
        const column = columnOf(printed);
        for (const text of printed) {
          if (!/[0-9]/.test(text)) continue;
          total += 1;
          if (column.read(text).kind === 'value') read += 1;
        }
      }
    }
    expect(read / total).toBeGreaterThan(0.97);
  });
});

/** A way to write numbers: its decimal mark, its mark for thousands and how it groups. */
const styles = fc.record({
  marks: fc.constantFrom(
    ...([
      ['.', ','],
      [',', '.'],
      [',', ' '],
      [',', '\u00a0'],
      ['.', ' '],
      ['.', '\u2019'],
      ['.', ''],
      [',', ''],
    ] as const),
  ),
  indian: fc.boolean(),
  negative: fc.constantFrom('-1', '1-', '(1)', '\u22121'),
  currency: fc.constantFrom(
    ['', ''],
    ['$', ''],
    ['', ' €'],
    ['CAD ', ''],
    ['', '\u00a0kr'],
    ['CA$', ''],
    ['CHF\u00a0', ''],
  ),
  scale: fc.integer({ min: 0, max: 9 }),
  apostrophe: fc.boolean(),
});
type Style = typeof styles extends fc.Arbitrary<infer T> ? T : never;

function group(whole: string, mark: string, indian: boolean): string {
  const head = whole.slice(0, -3);
  const size = indian && mark === ',' ? 2 : 3;
  const parts: string[] = whole.length > 3 ? [whole.slice(-3)] : [whole];
  for (let end = whole.length > 3 ? head.length : 0; end > 0; end -= size)
    parts.unshift(head.slice(Math.max(0, end - size), end));
  return parts.join(mark);
}

function render(digits: bigint, style: Style): string {
  const [decimal, thousands] = style.marks;
  const text = (digits < 0n ? -digits : digits).toString().padStart(style.scale + 1, '0');
  const whole = text.slice(0, text.length - style.scale);
  const fraction = style.scale === 0 ? '' : decimal + text.slice(-style.scale);
  const grouped = thousands === '' ? whole : group(whole, thousands, style.indian);
  const amount = style.currency[0] + grouped + fraction + style.currency[1];
  const signed = digits < 0n ? style.negative.replace('1', amount) : amount;
  return style.apostrophe ? `'${signed}` : signed;
}

describe('any number in any style', () => {
  const digits = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
  const small = fc.bigInt({ min: -9999n, max: 999_999n });

  it('is read exactly, or refused, but never wrongly', () => {
    fc.assert(
      fc.property(fc.oneof(digits, small), styles, (value, style) => {
        const text = render(value, style);
        const expected = exactMicros(value, style.scale);
        const reading = columnOf([text]).read(text);
        if (reading.kind === 'value') {
          expect(BigInt(reading.micros)).toBe(expected);
          expect(reading.rounded).toBe(
            expected * 10n ** BigInt(Math.max(0, style.scale - 6)) !==
              value * 10n ** BigInt(Math.max(0, 6 - style.scale)),
          );
        } else if (reading.kind === 'problem' && reading.code === 'NUMBER_TOO_LARGE') {
          expect(expected > BigInt(Number.MAX_SAFE_INTEGER) || expected < -BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
        } else {
          expect(reading).toMatchObject({ kind: 'problem', code: 'AMBIGUOUS_NUMBER' });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is never read wrongly in a column of its style', () => {
    const values = fc.array(fc.oneof(digits, small), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, styles, fc.integer({ min: 0, max: 3 }), (all, style, trims) => {
        // Trailing zeros may be left off, so that the decimals of a column differ in length.
        const rows = all.map((value, index) => {
          const cut = Math.min(style.scale, index % (trims + 1));
          const kept = value - (value % 10n ** BigInt(cut));
          const scale = style.scale - cut;
          const shown = kept / 10n ** BigInt(cut);
          return { text: render(shown, { ...style, scale }), micros: exactMicros(shown, scale) };
        });
        const column = columnOf(rows.map(({ text }) => text));
        for (const { text, micros } of rows) {
          const reading = column.read(text);
          if (reading.kind === 'value') expect(BigInt(reading.micros)).toBe(micros);
          else expect(reading).toMatchObject({ kind: 'problem' });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('comes back from a host number by its shortest text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }), (whole, scale) => {
        const number = Number(`${whole}e-${scale}`);
        expect(columnOf([]).read(number)).toEqual({
          kind: 'value',
          micros: whole * 10 ** (6 - scale) || 0,
          rounded: false,
        });
      }),
    );
  });

  it('is read the same by the short way as by the long one', () => {
    const text = fc.string({ unit: fc.constantFrom(..."0012345.,-'"), maxLength: 14 });
    fc.assert(
      fc.property(text, (cell) => {
        const micros = plainMicros(cell);
        if (Number.isNaN(micros)) return;
        const { reading, marks, open } = readNumberText(cell);
        expect(reading).toEqual({ kind: 'value', micros, rounded: false });
        expect(open).toBeNull();
        expect(marks & (MARKS.pointDecimal | MARKS.commaDecimal)).toBe(plainMarks(cell));
      }),
      { numRuns: 5000 },
    );
  });

  it('never throws, whatever the cell', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,' -+()$E€CADkr\u00a0\u2019%") }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), (cells) => {
        const column = columnOf(cells);
        for (const each of cells) {
          const reading = column.read(each);
          if (reading.kind === 'value') expect(Number.isSafeInteger(reading.micros)).toBe(true);
        }
      }),
    );
  });
});
