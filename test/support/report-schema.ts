/** The JSON report held against its schema, `leakage-finder/report@1`, field by field. Written from the contract alone. */

type Check = (value: unknown, at: string) => void;

function fail(at: string, value: unknown, wanted: string): never {
  throw new Error(`${at} is ${JSON.stringify(value)}, not ${wanted}`);
}

const holds =
  (wanted: string, test: (value: unknown) => boolean): Check =>
  (value, at) => {
    if (!test(value)) fail(at, value, wanted);
  };

const matches = (pattern: RegExp, wanted: string): Check =>
  holds(wanted, (value) => typeof value === 'string' && pattern.test(value));

const text = holds('a text', (value) => typeof value === 'string');
const name = matches(/\S/, 'a text that says something');
const flag = holds('true or false', (value) => typeof value === 'boolean');
const count = holds('a whole number', (value) => Number.isSafeInteger(value) && (value as number) >= 0);
const rowNumber = holds('a row from 1', (value) => Number.isSafeInteger(value) && (value as number) >= 1);
const seats = holds('a number', (value) => typeof value === 'number' && Number.isFinite(value));
const share = holds('from 0 to 1', (value) => typeof value === 'number' && value >= 0 && value <= 1);
const cents = matches(/^-?(?:0|[1-9]\d*)\.\d\d$/, 'an amount of two decimals');
const price = matches(/^-?(?:0|[1-9]\d*)\.\d{2,6}$/, 'a price of two to six decimals');
const currency = matches(/^(?:[A-Z]{3})?$/, 'an ISO 4217 code or nothing');
const date = matches(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'an ISO date');
const code = matches(/^[A-Z]+(?:_[A-Z]+)*$/, 'a code');
const key = matches(/^[0-9a-f]{8,}$/, 'a hex key');
const side = matches(/^(?:vendor|psa)$/, 'vendor or psa');

const orNull =
  (check: Check): Check =>
  (value, at) => {
    if (value !== null) check(value, at);
  };

const list =
  (check: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) fail(at, value, 'a list');
    for (const [index, item] of value.entries()) check(item, `${at}[${index}]`);
  };

/** Every named field must be there; others may be added. */
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(at, value, 'an object');
    for (const [field, check] of Object.entries(checks)) {
      if (!Object.hasOwn(value, field)) fail(`${at}.${field}`, undefined, 'there');
      check((value as Record<string, unknown>)[field], `${at}.${field}`);
    }
  };

const dictionary =
  (check: Check): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null) fail(at, value, 'an object');
    for (const [field, item] of Object.entries(value)) check(item, `${at}.${field}`);
  };

const place = { source: name, row: rowNumber };
const rows = list(fields(place));
const names = fields({ vendor: text, psa: text });
const product = fields({
  vendor: text,
  psa: text,
  id: matches(/^(?:[A-Z0-9]+:[A-Z0-9]+)?$/, 'a product id or nothing'),
});
const buckets = { matched: count, findings: count, excluded: count, setAside: count };
const tieOutSide = fields({
  rowsIn: count,
  ...buckets,
  amounts: list(fields({ currency, in: cents, matched: cents, findings: cents, excluded: cents, setAside: cents })),
});

const FINDING_TYPES =
  'UNBILLED UNDER_BILLED WRONG_PRODUCT BELOW_COST NOT_BILLABLE OVER_BILLED BILLED_NOT_SUPPLIED DUPLICATE_PSA_LINE NEEDS_REVIEW DUPLICATE_VENDOR_LINE CURRENCY_MISMATCH TERM_MISMATCH'.split(
    ' ',
  );

const REPORT = fields({
  schema: matches(/^leakage-finder\/report@1$/, 'the name of the schema'),
  sources: list(
    fields({
      id: name,
      side,
      format: name,
      headerRow: rowNumber,
      rows: count,
      columns: dictionary(text),
      period: orNull(fields({ from: date, to: date })),
    }),
  ),
  findings: list(
    fields({
      key,
      type: holds('a finding type', (value) => FINDING_TYPES.includes(value as string)),
      client: names,
      product,
      vendorRows: rows,
      psaRows: rows,
      vendorQuantity: orNull(seats),
      psaQuantity: orNull(seats),
      quantityDelta: orNull(seats),
      unitPrice: orNull(price),
      unitCost: orNull(price),
      amountBasis: matches(/^(?:calculated|estimated)$/, 'calculated or estimated'),
      monthlyImpact: cents,
      currency,
      confidence: share,
      evidence: list(name),
      action: name,
      candidates: list(fields({ client: text, product: text, likeness: share, evidence: text })),
    }),
  ),
  matched: list(fields({ key, vendorRows: rows, psaRows: rows, vendorQuantity: seats, psaQuantity: seats })),
  excluded: list(fields({ ...place, reason: code })),
  setAside: list(fields({ ...place, column: text, value: text, code, message: name, hint: name })),
  issues: list(
    fields({
      severity: matches(/^(?:error|warning|info)$/, 'a severity'),
      code,
      source: text,
      message: name,
      hint: name,
    }),
  ),
  tieOut: fields({ ties: flag, vendor: tieOutSide, psa: tieOutSide }),
  totals: list(
    fields({ currency, leakageCalculated: cents, leakageEstimated: cents, overbilled: cents, inReview: cents }),
  ),
});

/** Throws with the place where a report differs from its schema. */
export function assertReportSchema(report: unknown): void {
  REPORT(report, 'report');
}
