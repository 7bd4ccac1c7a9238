/**
 * One row to one line item, or to the problem that sets it aside. Cells are read in a fixed order and the first problem
 * of a needed cell is the row's problem; the other cells are still read, for what can be kept of the row.
 */
import type { ChargeKind, Day, LineItem } from '../model.ts';
import { MICROS_PER_UNIT, type Micros } from '../money.ts';
import { lineAmount } from './amounts.ts';
import { isErrorText } from './cell-text.ts';
import { isMeteredUnit } from './charge-kind.ts';
import { ChargeTypes } from './charge-types.ts';
import type { NumberRole, Row, SourceColumns } from './columns.ts';
import { CycleReader, type RowCycle } from './cycles.ts';
import { MIX_SEED, mixIn } from './fingerprint.ts';
import { readBillable, readStatus } from './flags.ts';
import { headerKey, isBlank } from './headers.ts';
import { memoByText } from './interner.ts';
import { LineCurrency } from './line-currency.ts';
import { NameReader } from './names.ts';
import { NeededCells } from './needed-cells.ts';
import type { NumberReading } from './number-text.ts';
import { monthsOfPeriod, priceMonths } from './price-months.ts';
import type { Recognized } from './recognize.ts';
import type { RowEnd, RowStart } from './rows.ts';
import type { SideBook } from './side-book.ts';
import { billingOfMonths, termOfMonths } from './term.ts';
import { lineIdColumns, orderColumn, unitColumn } from './unbound-columns.ts';

/** The texts of a row that need no reading of their own. */
const TEXT_ROLES = [
  'chargeType',
  'priceCurrency',
  'term',
  'billing',
  'subscription',
  'invoice',
  'billable',
  'status',
  'agreement',
  'agreementType',
  'agreementStatus',
] as const;
type TextRole = (typeof TEXT_ROLES)[number];

/** Reads the rows of one source into its side's book. */
export class LineReader {
  readonly names: NameReader;
  readonly charges: ChargeTypes;
  readonly cycles: CycleReader;
  /** Distinct invoices of the lines. */
  readonly invoices = new Set<string>();
  private lastInvoice = '';
  private readonly cells: NeededCells;
  private readonly source: Recognized;
  private readonly book: SideBook;
  private readonly sourceIndex: number;
  private readonly texts: Readonly<Record<TextRole, (row: Row) => string>>;
  private readonly numbers: Readonly<Record<NumberRole, (row: Row) => NumberReading>>;
  private readonly priceRole: 'unitPrice' | 'unitCost';
  private readonly order: number;
  private readonly unit: number;
  private readonly lineIds: ReadonlySet<number>;
  private readonly hasDuration: boolean;
  private readonly hasPriceCurrency: boolean;
  private readonly currencies: LineCurrency;
  private readonly billableOf = memoByText(readBillable);
  private readonly statusOf = memoByText(readStatus);
  private readonly meteredOf = memoByText(isMeteredUnit);
  private readonly periods = new Map<number, number | null>();

  constructor(source: Recognized, columns: SourceColumns, book: SideBook, sourceIndex: number) {
    this.source = source;
    this.book = book;
    this.sourceIndex = sourceIndex;
    this.names = new NameReader(source, columns, book);
    this.charges = new ChargeTypes(source.format.chargeKinds);
    this.cycles = new CycleReader(source.format, columns.index('billing') >= 0);
    this.priceRole = book.side === 'psa' ? 'unitPrice' : 'unitCost';
    this.currencies = new LineCurrency(source, columns, ['amount', this.priceRole]);
    this.texts = Object.fromEntries(TEXT_ROLES.map((role) => [role, columns.text(role)])) as typeof this.texts;
    this.numbers = readers(
      ['quantity', 'included', 'unitPrice', 'unitCost', 'listPrice', 'amount', 'duration'],
      columns.number,
    );
    this.cells = new NeededCells(columns, ['periodStart', 'periodEnd', 'effective', 'cancelled']);
    const keys = source.table.headers.map(headerKey);
    this.hasDuration = columns.index('duration') >= 0;
    this.hasPriceCurrency = columns.index('priceCurrency') >= 0;
    this.lineIds = lineIdColumns(source, keys, columns.index('lineId'));
    this.order = orderColumn(keys);
    this.unit = book.side === 'vendor' ? unitColumn(keys) : -1;
  }

  /** The quantity of a row as a total may state it. */
  quantity(row: Row): NumberReading {
    return this.numbers.quantity(row);
  }

  /** The amount cell of a row; blank where the source has no amount column. */
  amount(row: Row): NumberReading {
    return this.numbers.amount(row);
  }

  /** The price cell of a row that counts on this side. */
  price(row: Row): NumberReading {
    return this.numbers[this.priceRole](row);
  }

  /** The currency of a row, or ''. */
  currency(row: Row): string {
    return this.currencies.of(row);
  }

  /** Reads one row. */
  read(start: RowStart): RowEnd {
    this.cells.begin();
    const { row } = start;
    const client = this.clientNumber(start);
    const stated = this.cells.value('amount', row, start.amount);
    const quantity = this.isNoCount(start) ? null : this.cells.value('quantity', row, start.quantity);
    const kind = this.charges.read(this.texts.chargeType(row), stated, quantity ?? 0);
    const product = this.productNumber(start, kind);
    if (quantity === null && start.quantity.kind === 'blank' && kind !== 'money-only')
      this.cells.fail('quantity', 'MISSING_VALUE', row);
    const currency = this.currency(row);
    const read = this.cells.value(this.priceRole, row, this.price(row));
    const price = this.isPricedAbroad(row, currency) ? null : read;
    const amount = start.amount.kind === 'blank' ? this.computed(row, quantity, price) : stated;
    const line = this.line(start, { client, product, kind, quantity: quantity ?? 0, price, amount, currency });
    return { line, problem: this.cells.problem, client, product, amount, currency };
  }

  /** True for an ambiguous quantity that no one needs: meters (`743.125` hours) have no seats, and the amount is stated. */
  private isNoCount({ row, product, quantity, amount }: RowStart): boolean {
    if (quantity.kind !== 'problem' || quantity.code !== 'AMBIGUOUS_NUMBER') return false;
    if (amount.kind !== 'value' || product === '' || isErrorText(product)) return false;
    return this.isUsage(row, this.names.product(row, product));
  }

  private line(start: RowStart, parts: LineParts): LineItem | null {
    const { row } = start;
    const included = this.cells.value('included', row, this.numbers.included(row)) ?? 0;
    const periodStart = this.cells.day('periodStart', row);
    const periodEnd = this.cells.day('periodEnd', row);
    const effective = this.cells.day('effective', row);
    const cancelled = this.cells.day('cancelled', row);
    const { client, product, price, amount } = parts;
    if (this.cells.problem !== null || client === null || product === null) return null;
    const { side } = this.book;
    const cycle = this.cycle(row, product);
    const otherRole = side === 'psa' ? 'unitCost' : 'unitPrice';
    const other = valueOrNull(this.numbers[otherRole](row));
    const subscription = this.texts.subscription(row);
    const invoice = this.texts.invoice(row);
    if (invoice !== '' && invoice !== this.lastInvoice) {
      this.invoices.add(invoice);
      this.lastInvoice = invoice;
    }
    const kind = this.isUsage(row, product) ? 'usage' : parts.kind;
    // Equal rows give equal numbers; which of the rows with one number are equal is for the prints to say.
    let hash = mixIn(mixIn(MIX_SEED, client), product);
    hash = mixIn(mixIn(mixIn(hash, parts.quantity), price), amount);
    hash = mixIn(mixIn(hash, periodStart), periodEnd);
    return {
      side,
      index: this.book.lines.length,
      source: this.sourceIndex,
      row: start.number,
      client,
      product,
      kind,
      quantity: parts.quantity / MICROS_PER_UNIT,
      included: included / MICROS_PER_UNIT,
      unitPrice: side === 'psa' ? price : other,
      unitCost: side === 'psa' ? other : price,
      listPrice: this.isPricedAbroad(row, parts.currency) ? null : valueOrNull(this.numbers.listPrice(row)),
      priceMonths: priceMonths(
        {
          side,
          format: this.source.format,
          periodStart,
          periodEnd,
          billingMonths: cycle.billingMonths,
          termMonths: cycle.termMonths,
        },
        this.periodMonths,
      ),
      amount,
      currency: parts.currency,
      periodStart,
      periodEnd,
      term: termOfMonths(cycle.termMonths),
      billing: billingOfMonths(cycle.billingMonths),
      subscription,
      effective,
      cancelled,
      billable: this.billableOf(this.texts.billable(row)),
      statusActive: this.statusOf(this.texts.status(row)) && this.statusOf(this.texts.agreementStatus(row)),
      agreement: this.texts.agreement(row),
      agreementType: this.texts.agreementType(row),
      fingerprint: this.book.prints.of(hash, row, client, this.lineIds),
      hasOwnId: subscription !== '' || (invoice !== '' && this.order >= 0 && !isBlank(row[this.order])),
    };
  }

  private clientNumber(start: RowStart): number | null {
    if (start.client === '') {
      this.cells.fail('client', 'MISSING_VALUE', start.row);
      return null;
    }
    if (start.client.charCodeAt(0) === 0x23 && isErrorText(start.client)) {
      this.cells.fail('client', 'ERROR_CELL', start.row);
      return null;
    }
    return this.names.client(start.row, start.client);
  }

  /** A credit may name no product at all; any other line must. */
  private productNumber(start: RowStart, kind: ChargeKind): number | null {
    if (start.product.charCodeAt(0) === 0x23 && isErrorText(start.product)) {
      this.cells.fail('product', 'ERROR_CELL', start.row);
      return null;
    }
    if (start.product === '' && (kind !== 'money-only' || this.book.side === 'psa')) {
      this.cells.fail('product', 'MISSING_VALUE', start.row);
      return null;
    }
    return this.names.product(start.row, start.product);
  }

  /** The amount of a row that states none: quantity x price x duration, or null without a price. */
  private computed(row: Row, quantity: Micros | null, price: Micros | null): Micros | null {
    if (quantity === null || price === null) return null;
    const duration = !this.hasDuration ? null : this.cells.value('duration', row, this.numbers.duration(row));
    const amount = lineAmount(quantity, price, duration);
    if (amount === null) this.cells.fail(this.priceRole, 'NUMBER_TOO_LARGE', row);
    return amount;
  }

  private cycle(row: Row, product: number): RowCycle {
    const cycle = this.cycles.read(this.texts.term(row), this.texts.billing(row));
    const code = this.book.traits[product];
    if (code === undefined || code.termMonths === null) return cycle;
    return {
      termMonths: cycle.termMonths ?? code.termMonths,
      billingMonths: cycle.billingMonths ?? code.billingMonths,
    };
  }

  /** True where the prices are in another currency than the amount (a USD price list billed in CAD): the amount alone tells the cost. */
  private isPricedAbroad(row: Row, currency: string): boolean {
    if (!this.hasPriceCurrency) return false;
    const priced = this.currencies.named(this.texts.priceCurrency(row));
    return priced !== '' && currency !== '' && priced !== currency;
  }

  private isUsage(row: Row, product: number): boolean {
    if (this.book.traits[product]?.usage === true) return true;
    if (this.book.side !== 'vendor') return false;
    const unit = this.unit < 0 ? undefined : row[this.unit];
    return (typeof unit === 'string' && this.meteredOf(unit)) || this.meteredOf(this.texts.term(row));
  }

  private readonly periodMonths = (start: Day, end: Day): number | null => {
    const key = start * 100_000 + (end - start);
    let months = this.periods.get(key);
    if (months === undefined) {
      months = end - start >= 0 && end - start < 100_000 ? monthsOfPeriod(start, end) : null;
      this.periods.set(key, months);
    }
    return months;
  };
}

interface LineParts {
  readonly client: number | null;
  readonly product: number | null;
  readonly kind: ChargeKind;
  readonly quantity: Micros;
  readonly price: Micros | null;
  readonly amount: Micros | null;
  readonly currency: string;
}

function readers<Name extends string, Reader>(
  names: readonly Name[],
  make: (name: Name) => Reader,
): Readonly<Record<Name, Reader>> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Reader>;
}

/** A cell that no one needs is null where it cannot be read. */
function valueOrNull(reading: NumberReading): Micros | null {
  return reading.kind === 'value' ? reading.micros : null;
}
