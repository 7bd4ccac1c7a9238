import { describe, expect, it } from 'vitest';
import { groupLines } from '../../core/match/group-lines.ts';
import type { Reading, SetAsideRow } from '../../core/model.ts';
import { EMPTY_READING, product } from '../support/context.ts';
import { line } from '../support/lines.ts';

const e3 = product('e3');
const identities = { vendorClients: [0], psaClients: [0], vendorProducts: [e3], psaProducts: [e3] };
const aside = (client: number | null, productNumber: number | null): SetAsideRow =>
  ({ side: 'vendor', client, product: productNumber }) as unknown as SetAsideRow;
const reading = (fields: Partial<Reading['vendor']>): Reading => ({
  ...EMPTY_READING,
  vendor: { ...EMPTY_READING.vendor, ...fields },
  psa: { ...EMPTY_READING.psa, lines: [line({ side: 'psa' })] },
});

describe('lines by client and product', () => {
  it('of both sides meet, and a row that was set aside joins them where its client and product are known', () => {
    const rows = [aside(0, 0), aside(null, 0), aside(0, null)];
    const groups = groupLines(reading({ lines: [line(), line()], setAside: rows }), identities);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ client: 0, productKey: 'e3' });
    expect(groups[0]?.vendor).toHaveLength(2);
    expect(groups[0]?.psa).toHaveLength(1);
    expect(groups[0]?.setAside).toEqual([rows[0]]);
  });

  it('throws on a client that no one identified', () => {
    expect(() => groupLines(reading({ lines: [line({ client: 7 })] }), identities)).toThrow('index 7 of 1');
  });

  it('shows one of several identities with one key, whatever the order', () => {
    const other = product('e3', { title: 'another title' });
    const two = { ...identities, vendorProducts: [e3, other] };
    const title = (...numbers: number[]): string | undefined =>
      groupLines(reading({ lines: numbers.map((number) => line({ product: number })) }), two)[0]?.vendorProduct?.title;
    expect(title(0, 1)).toBe('another title');
    expect(title(1, 0)).toBe('another title');
  });
});
