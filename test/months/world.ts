/** One constructed month before it is written out: its lines, which of them belong together, and what an audit must say. */
import type { ExclusionReason, Side, Term } from '../../core/model.ts';
import { addMonths, dayOf } from './calendar.ts';
import { type Client, Clients } from './clients.ts';
import { cents, type Millionths, medianOf, type Ratio, ratio } from './decimal.ts';
import type { PlannedFinding, PsaLine, VendorLine } from './lines.ts';
import type { PsaPowers, VendorPowers } from './powers.ts';
import { LISTED, type Product, type ProductWords, UNLISTED_PRODUCTS, wordsFor } from './products.ts';
import { Random } from './random.ts';
import { fillShelf, type Shelf } from './shelf.ts';

/** The month under construction. */
export class World {
  readonly random: Random;
  readonly clients: Clients;
  readonly vendor: VendorLine[] = [];
  readonly psa: PsaLine[] = [];
  readonly findings: PlannedFinding[] = [];
  readonly matches: { vendor: VendorLine[]; psa: PsaLine[]; vendorQuantity: number; psaQuantity: number }[] = [];
  readonly excluded: { line: VendorLine | PsaLine; reason: ExclusionReason }[] = [];
  readonly setAside: (VendorLine | PsaLine)[] = [];
  readonly v: VendorPowers;
  readonly p: PsaPowers;
  readonly vendorSources: number;
  readonly psaSources: number;
  readonly pasted: boolean;
  readonly year: number;
  readonly month: number;
  /** Last day of the month. */
  readonly asOf: number;
  readonly currency: string;
  private readonly shelf: Shelf;
  private readonly regulars: Client[] = [];
  private readonly spent = new Set<string>();
  private readonly taken = new Map<Client, Map<string, 'matched' | 'alone'>>();
  private subscriptions = 0;

  constructor(
    seed: number,
    v: VendorPowers,
    p: PsaPowers,
    options: { clients: number; vendorSources: number; psaSources: number; pasted: boolean },
  ) {
    this.random = new Random(seed);
    this.v = v;
    this.p = p;
    this.vendorSources = options.vendorSources;
    this.psaSources = options.psaSources;
    this.pasted = options.pasted;
    this.year = this.random.int(2024, 2026);
    this.month = this.random.int(1, 12);
    this.asOf = dayOf(this.year, this.month + 1, 1) - 1;
    this.currency = this.random.pick(['CAD', 'CAD', 'USD', 'AUD', 'EUR']);
    this.clients = new Clients(this.random);
    for (let i = 0; i < options.clients; i += 1) this.regulars.push(this.clients.make());
    this.shelf = fillShelf(this.random, this.sellable());
  }

  /** The first day of the month. */
  get firstDay(): number {
    return dayOf(this.year, this.month, 1);
  }

  /** Products that this pair of formats can name on both sides. */
  sellable(): Product[] {
    const listed = LISTED.filter((product) => product.cost > 0);
    return this.v.names ? [...listed, ...UNLISTED_PRODUCTS] : listed;
  }

  /** True where the product's PSA prices are clean over all clients. */
  isSteady(product: Product): boolean {
    return this.shelf.steady.has(product.slug);
  }

  /** A product that nobody else has in the PSA, at most a few a month. */
  takeExclusive(): Product | null {
    const product = this.shelf.exclusive.pop() ?? null;
    if (product) this.spent.add(product.slug);
    return product;
  }

  /** A client with a product that it does not have yet. `alone`: it will stand on one side only. Null where none is left. */
  slot(
    kind: 'matched' | 'alone',
    want: { steady?: boolean; filter?: (product: Product) => boolean; client?: Client } = {},
  ): [Client, Product] | null {
    const reserved = new Set(this.shelf.exclusive.map((product) => product.slug));
    const products = this.sellable().filter(
      (product) =>
        !reserved.has(product.slug) &&
        !this.spent.has(product.slug) &&
        (want.steady === undefined || this.isSteady(product) === want.steady) &&
        (want.filter?.(product) ?? true),
    );
    for (const client of want.client ? [want.client] : this.random.shuffle(this.regulars)) {
      for (const product of this.random.shuffle(products)) {
        if (this.take(client, product, kind)) return [client, product];
      }
    }
    return null;
  }

  /** Takes the product for the client where that cannot be confused with what the client has; false where it can. */
  take(client: Client, product: Product, kind: 'matched' | 'alone'): boolean {
    const mine = this.taken.get(client) ?? new Map<string, 'matched' | 'alone'>();
    if (mine.has(product.slug)) return false;
    if (kind === 'alone' && mine.has(`alone ${product.family}`)) return false;
    mine.set(product.slug, kind);
    if (kind === 'alone') mine.set(`alone ${product.family}`, 'alone');
    this.taken.set(client, mine);
    return true;
  }

  /** A subscription's id. */
  subscription(): string {
    this.subscriptions += 1;
    const hex = this.random.int(0, 0xffff_ffff).toString(16).padStart(8, '0');
    return `${hex}-${String(this.subscriptions).padStart(4, '0')}-4abc-9def-${hex}0000`;
  }

  /** The vendor's monthly price of the product for a term, in millionths. */
  cost(product: Product, term: Term): Millionths {
    return cents(term === 'P1M' ? (product.cost * 6) / 5 : term === 'P3Y' ? (product.cost * 19) / 20 : product.cost);
  }

  /** A client's monthly price for the product: above every cost of it. */
  price(client: Client, product: Product): Millionths {
    if (client.markup !== null) return cents((product.cost * client.markup) / 100);
    const percent = this.random.pick([125, 128, 130, 133, 135, 140]);
    return cents(Math.round((product.cost * percent) / 100 / 5) * 5 + (product.cost < 300 ? 10 : 0));
  }

  /** A charge period of the month: the calendar month or from an anniversary on; both days included. */
  period(months = 1): { start: number; end: number } {
    const start = !this.v.dates || this.random.chance(0.5) ? this.firstDay : this.firstDay + this.random.int(1, 24);
    return { start, end: addMonths(start, months) - 1 };
  }

  /** Adds a vendor line; what is left out is the usual. */
  sell(client: Client, product: Product, line: Partial<VendorLine> & { quantity: number }): VendorLine {
    const term = line.term ?? 'P1Y';
    const { start, end } =
      line.start === undefined ? this.period() : { start: line.start, end: line.end ?? addMonths(line.start, 1) - 1 };
    const made: VendorLine = {
      client,
      clientName: this.random.pick(client.vendorNames),
      source: client.number % this.vendorSources,
      currency: this.currency,
      product,
      subscription: this.subscription(),
      charge: this.random.pick(['cycle', 'cycle', 'cycle', 'renew', 'new'] as const),
      billing: 'monthly',
      negative: false,
      unit: this.cost(product, term),
      ...line,
      term,
      start,
      end,
    };
    this.vendor.push(made);
    return made;
  }

  /** Adds a PSA line; what is left out is the usual. `term` is the commitment that its words may name. */
  bill(
    client: Client,
    product: Product,
    line: Partial<PsaLine> & { quantity: number; price: Millionths },
    term: Term = 'P1Y',
  ): PsaLine {
    return this.addPsa(client, {
      words: wordsFor(this.random, product, term, { ids: this.p.codes, terms: this.namesTerms }),
      ...line,
      product,
    });
  }

  /** True where words that name the commitment do no harm: PSA lines are made to agree with the vendor's term. */
  get namesTerms(): boolean {
    return this.v.terms !== 'unclear';
  }

  /** Adds a PSA line of any words. */
  addPsa(
    client: Client,
    line: Partial<PsaLine> & { quantity: number; price: Millionths; words: ProductWords },
  ): PsaLine {
    const made: PsaLine = {
      client,
      clientName: this.random.pick(client.psaNames),
      source: client.number % this.psaSources,
      currency: this.currency,
      product: null,
      included: 0,
      billing: 'monthly',
      effective: this.p.periods ? this.firstDay : this.asOf - this.random.int(60, 700),
      cancelled: this.p.periods ? this.asOf + 1 : null,
      bill: 'billable',
      active: true,
      ...line,
    };
    this.psa.push(made);
    return made;
  }

  /** Plants a finding. */
  expect(
    finding: Omit<PlannedFinding, 'currency' | 'vendor' | 'psa'> & {
      vendor?: readonly VendorLine[];
      psa?: readonly PsaLine[];
      currency?: string | null;
    },
  ): void {
    this.findings.push({ currency: this.currency, vendor: [], psa: [], ...finding });
  }

  /** Plants a clean match. */
  agree(vendor: VendorLine[], psa: PsaLine[], count: number): void {
    this.matches.push({ vendor, psa, vendorQuantity: count, psaQuantity: count });
  }

  /** Plants an excluded line. */
  exclude(reason: ExclusionReason, ...lines: (VendorLine | PsaLine)[]): void {
    for (const line of lines) this.excluded.push({ line, reason });
  }

  /** Monthly PSA prices of the product at other clients, from lines that count. */
  otherPrices(client: Client, product: Product): Ratio[] {
    const latest = new Map<Client, PsaLine>();
    for (const line of this.psa) {
      const counts =
        line.active &&
        line.bill === 'billable' &&
        line.price > 0n &&
        line.currency === this.currency &&
        line.badQuantity === undefined;
      if (line.product !== product || line.client === client || !counts) continue;
      const known = latest.get(line.client);
      if (!known || known.effective < line.effective) latest.set(line.client, line);
    }
    return [...latest.values()].map((line) =>
      ratio(line.price, line.billing === 'yearly' ? 12n : line.billing === 'triennial' ? 36n : 1n),
    );
  }

  /** The median over other clients. Throws where there are none: the case that asks has planned wrongly. */
  medianPrice(client: Client, product: Product): Ratio {
    const prices = this.otherPrices(client, product);
    if (prices.length === 0) throw new Error(`medianPrice: no other client is billed for ${product.title}`);
    return medianOf(prices);
  }

  /** The name of a side's source file. */
  static sourceName(side: Side, index: number, of: number): string {
    return of === 1 ? `${side}.csv` : `${side}-${'abc'.charAt(index)}.csv`;
  }
}

/** A whole number of seats as a ratio. */
export function seats(count: number): Ratio {
  return ratio(BigInt(count));
}
