/** What a person at the terminal reads of an audit. */
import type { Report } from '../core/index.ts';

/** `1 row`, `2 rows`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What was found, the money of each currency, and whether every row is accounted for. */
export function auditLines({ findings, matched, setAside, asOf, totals, tieOut }: Report): string[] {
  const day = asOf === null ? '' : `, as of ${asOf}`;
  return [
    `${count(findings.length, 'finding')}, ${count(matched.length, 'match', 'matches')}, ${count(setAside.length, 'row')} set aside${day}`,
    ...totals.map(
      ({ currency, leakageCalculated, leakageEstimated, overbilled, inReview }) =>
        `${currency === '' ? 'Money' : currency}: ${leakageCalculated} lost a month (calculated), ${leakageEstimated} (estimated), ` +
        `${overbilled.replace('-', '')} overcharged, ${inReview} in review`,
    ),
    tieOut.ties
      ? `Ties to the cent: ${tieOut.vendor.rowsIn} vendor and ${tieOut.psa.rowsIn} PSA rows, every one accounted for`
      : `DOES NOT TIE: ${tieOut.differences.join('; ')}`,
  ];
}
