import { describe, expect, it } from 'vitest';
import { settleCurrencies } from '../../core/compare/currency.ts';
import type { LineItem, Reading } from '../../core/model.ts';
import { EMPTY_READING } from '../support/context.ts';
import { line } from '../support/lines.ts';

/** One client, named on both sides. */
const ONE_CLIENT = { vendor: [0], psa: [0] };

describe('currencies', () => {
  const read = (vendor: LineItem[], psa: LineItem[]): Reading => ({
    ...EMPTY_READING,
    vendor: { ...EMPTY_READING.vendor, lines: vendor },
    psa: { ...EMPTY_READING.psa, lines: psa, setAside: [{ side: 'psa', currency: '' } as never] },
  });
  const at = (fields: Partial<LineItem>): LineItem => line(fields);

  it('a side without one takes the other’s, with a warning', () => {
    const blank = at({ side: 'psa', currency: '' });
    const { currencyOf, issues, reading } = settleCurrencies(read([at({})], [blank]), ONE_CLIENT);
    expect(currencyOf(blank)).toBe('CAD');
    expect(issues.map(({ code }) => code)).toEqual(['NO_CURRENCY']);
    expect(reading.psa.setAside[0]?.currency).toBe('CAD');
  });

  it('takes, of several, the one in which that client is charged', () => {
    const vendor = [at({}), at({}), at({ client: 1, currency: 'USD' })];
    const blanks = [0, 1, 2].map((client) => at({ side: 'psa', currency: '', client }));
    const { currencyOf, issues } = settleCurrencies(read(vendor, blanks), { vendor: [0, 1], psa: [0, 1, 2] });
    expect(blanks.map(currencyOf)).toEqual(['CAD', 'USD', 'CAD']);
    expect(issues.map(({ code }) => code)).toEqual(['MIXED_CURRENCY', 'NO_CURRENCY']);
  });

  it('a blank among named ones is the side’s most common', () => {
    const blank = at({ currency: '' });
    const { currencyOf, issues } = settleCurrencies(
      read([at({ currency: 'EUR' }), blank], [at({ side: 'psa', currency: 'EUR' })]),
      ONE_CLIENT,
    );
    expect(currencyOf(blank)).toBe('EUR');
    expect(issues).toEqual([]);
  });

  it('none at all is none', () => {
    const blank = at({ currency: '' });
    const { currencyOf, reading } = settleCurrencies(read([blank], [at({ side: 'psa', currency: '' })]), ONE_CLIENT);
    expect(currencyOf(blank)).toBe('');
    expect(reading.psa.setAside[0]?.currency).toBe('');
  });

  it.each([[['USD', 'CAD', 'EUR']], [['CAD', 'EUR', 'USD']], [['EUR', 'USD', 'CAD']]])(
    'of equally common ones (%j) the first in the alphabet, for a client that the other side does not charge',
    (charged) => {
      const blank = at({ side: 'psa', currency: '', client: 0 });
      const vendor = charged.map((currency) => at({ currency }));
      const { currencyOf } = settleCurrencies(read(vendor, [blank]), { vendor: [0], psa: [1] });
      expect(currencyOf(blank)).toBe('CAD');
    },
  );

  it('is the most common of all for a client whose own charges name none', () => {
    const vendor = [
      at({ currency: 'USD' }),
      at({ currency: 'EUR' }),
      at({ currency: 'USD' }),
      at({ client: 1, currency: '' }),
    ];
    const blank = at({ side: 'psa', currency: '', client: 1 });
    const { currencyOf } = settleCurrencies(read(vendor, [blank]), { vendor: [0, 1], psa: [0, 1] });
    expect(currencyOf(blank)).toBe('USD');
  });

  it('of a client that is in no group is a fault of the program', () => {
    const blank = at({ side: 'psa', currency: '', client: 7 });
    const { currencyOf } = settleCurrencies(
      read([at({ currency: 'USD' }), at({ currency: 'CAD' })], [blank]),
      ONE_CLIENT,
    );
    expect(() => currencyOf(blank)).toThrow('no psa client 7 of 1');
  });
});
