import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Delimiter, parseDelimited } from '../../core/ingest/delimited.ts';

const delimiter = fc.constantFrom<Delimiter>(',', ';', '\t', '|');
const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '1', ' ', '"', ',', ';', '\t', '|', '\n', '\r'),
  maxLength: 6,
});
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

const write = (row: readonly string[], separator: string): string =>
  row.map((text) => (/^$|["\r\n,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(separator);

describe('any table', () => {
  it('comes back as it was written', () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, delimiter, lineEnd, fc.boolean(), (table, separator, end, trailing) => {
        const text = table.map((row) => write(row, separator)).join(end) + (trailing && table.length > 0 ? end : '');
        const read = parseDelimited(text, separator);
        expect(read.rows).toEqual(table);
        expect(read.looseQuotes).toEqual([]);
      }),
    );
  });

  it('loses no character outside quotes and ends, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' '), maxLength: 40 }), (text) => {
        const { rows } = parseDelimited(text);
        const kept = rows.flat().join('').replaceAll(/[^a]/g, '').length;
        expect(kept).toBe(text.replaceAll(/[^a]/g, '').length);
      }),
    );
  });

  it('is cut by the delimiter that it was written with', () => {
    const word = fc.constantFrom('Acme', 'Acme, Inc.', 'A; B', '12,50', '1234.5', '', 'M365 | E3', '2026-03-01');
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 30 }),
        delimiter,
        (table, separator) => {
          const header = ['Client', 'Product', 'Qty', 'Price'];
          const text = [header, ...table].map((row) => write(row, separator)).join('\r\n');
          expect(parseDelimited(text).delimiter).toBe(separator);
        },
      ),
    );
  });
});
