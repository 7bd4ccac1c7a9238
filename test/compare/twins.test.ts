import { describe, expect, it } from 'vitest';
import { splitPsaTwins, splitVendorTwins } from '../../core/compare/twins.ts';
import { line } from '../support/lines.ts';

const seats = ({ quantity }: { readonly quantity: number }): number => quantity;

describe('vendor twins', () => {
  it('are the later copies of a line with an id of its own, whatever the PSA bills', () => {
    const lines = [line({ fingerprint: 'a', hasOwnId: true }), line(), line({ fingerprint: 'a', hasOwnId: true })];
    expect(splitVendorTwins(lines, () => true)).toEqual({ lines: [lines[0], lines[1]], twins: [lines[2]] });
  });

  it('may be a second subscription where they bear no id and together meet the PSA', () => {
    const lines = [line({ fingerprint: 'a' }), line({ fingerprint: 'a' })];
    expect(splitVendorTwins(lines, () => true).twins).toEqual([]);
    expect(splitVendorTwins(lines, () => false).twins).toEqual([lines[1]]);
  });

  it('are none among different lines', () => {
    const lines = [line(), line()];
    expect(splitVendorTwins(lines, () => false)).toEqual({ lines, twins: [] });
  });
});

describe('PSA twins', () => {
  const five = (): ReturnType<typeof line> => line({ side: 'psa', fingerprint: 'x', quantity: 5 });
  it.each([
    [2, 5, 1],
    [2, 10, 0],
    [2, 12, 0],
    [2, 7, 1],
    [3, 10, 1],
    [3, 5, 2],
    [2, 0, 1],
    [1, 0, 0],
  ])('%d equal additions of 5 against %d seats: %d twins', (copies, vendorSeats, want) => {
    const lines = Array.from({ length: copies }, five);
    const { lines: kept, twins } = splitPsaTwins(lines, seats, vendorSeats);
    expect(kept).toEqual(lines.slice(0, copies - want));
    expect(twins).toEqual(lines.slice(copies - want));
  });
});
