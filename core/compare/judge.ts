/** Decides what each position is: a pair, a line without counterpart, something to review, or excluded in the open. */
import type { Comparison } from '../comparison.ts';
import { CANDIDATES_MAX } from '../limits.ts';
import type { Candidate, ExclusionReason, LineItem } from '../model.ts';
import { addSeats } from '../money.ts';
import { byText, entryOf } from './collections.ts';
import { type ComparisonParts, comparisonOf } from './comparison-of.ts';
import { type CompareContext, clientOf, steadyName } from './context.ts';
import {
  askUncertainClients,
  type ClientQuestion,
  type LinkedPosition,
  type ProductPair,
  pairSiblings,
  pairUncertainProducts,
} from './pairing.ts';
import { type Position, type PsaPosition, productOn, type VendorPosition } from './position.ts';
import type { PriceBook } from './price-book.ts';
import { billedSeats, isFree, signedSeats, sumSeats } from './seats.ts';
import { SIDE_NAMES } from './side-names.ts';

/** Told of every line that a rule leaves out. */
export type Exclude = (line: LineItem, reason: ExclusionReason, detail: string) => void;

/** Judges all positions of a run. Every line of them ends in one comparison or is excluded. */
export function judge(
  positions: readonly Position[],
  context: CompareContext,
  prices: PriceBook,
  exclude: Exclude,
): Comparison[] {
  const judgement = new Judgement(
    context,
    prices,
    exclude,
    new Set(positions.filter(hasVendor).map((p) => p.productKey)),
  );
  for (const position of positions) judgement.take(position);
  return judgement.finish();
}

const hasVendor = ({ vendor, baseless }: Position): boolean => vendor.length + baseless.length > 0;

class Judgement {
  private readonly done: Comparison[] = [];
  private readonly vendorOnly: VendorPosition[] = [];
  private readonly psaOnly: PsaPosition[] = [];

  private readonly context: CompareContext;
  private readonly prices: PriceBook;
  private readonly exclude: Exclude;
  private readonly suppliedProducts: ReadonlySet<string>;

  constructor(context: CompareContext, prices: PriceBook, exclude: Exclude, suppliedProducts: ReadonlySet<string>) {
    this.context = context;
    this.prices = prices;
    this.exclude = exclude;
    this.suppliedProducts = suppliedProducts;
  }

  /** First look: what can be said from the position alone. */
  take(position: Position): void {
    for (const line of position.inactive) this.exclude(line, 'INACTIVE', position.inactiveCause);
    this.takeTwins(position);
    const vendor = position.baseless.length === 0 ? position.vendor : [...position.vendor, ...position.baseless];
    if (vendor.length > 0 && position.psa.length > 0) this.takePaired(position, vendor);
    else if (vendor.length > 0) this.takeVendorOnly(position, vendor);
    else if (position.psa.length > 0) this.takePsaOnly(position);
  }

  private add(position: Position, parts: ComparisonParts): void {
    this.done.push(comparisonOf(position, parts, this.context, this.prices));
  }

  private takeTwins(position: Position): void {
    const { vendorTwins, psaTwins } = position;
    if (vendorTwins.length > 0) {
      const vendorSeats = sumSeats(vendorTwins, signedSeats);
      this.add(position, { kind: 'vendor-twin', vendor: vendorTwins, psa: [], vendorSeats, psaSeats: 0 });
    }
    if (psaTwins.length > 0) {
      const psaSeats = sumSeats(psaTwins, billedSeats);
      this.add(position, { kind: 'psa-twin', vendor: [], psa: psaTwins, vendorSeats: 0, psaSeats });
    }
  }

  private takePaired(position: Position, vendor: readonly LineItem[]): void {
    const { psa, psaSeats, vendorSeats, setAside, baseless } = position;
    const all = { vendor, psa, vendorSeats, psaSeats: addSeats(psaSeats, position.coveredSeats) };
    if (setAside.length > 0) {
      this.add(position, {
        ...all,
        kind: 'uncertain',
        reason: 'COUNTERPART_SET_ASIDE',
        evidence: setAsideEvidence(position),
      });
    } else if (vendorSeats === null || (baseless.length > 0 && psaSeats > vendorSeats)) {
      this.add(position, { ...all, kind: 'uncertain', vendorSeats: null, reason: 'NO_BASE_ON_EXPORT' });
    } else {
      this.add(position, { kind: 'paired', vendor: position.vendor, psa, vendorSeats, psaSeats });
      this.takeBaseless(position);
    }
  }

  private takeBaseless(position: Position): void {
    const { baseless } = position;
    if (baseless.length === 0) return;
    this.add(position, {
      kind: 'uncertain',
      vendor: baseless,
      psa: [],
      vendorSeats: null,
      psaSeats: 0,
      reason: 'NO_BASE_ON_EXPORT',
    });
  }

  private takeVendorOnly(position: Position, vendor: readonly LineItem[]): void {
    const { vendorSeats, vendorCharges, setAside } = position;
    if (setAside.some((row) => row.side === 'psa')) {
      const evidence = setAsideEvidence(position);
      this.add(position, {
        kind: 'uncertain',
        vendor,
        psa: [],
        vendorSeats,
        psaSeats: 0,
        reason: 'COUNTERPART_SET_ASIDE',
        evidence,
      });
      return;
    }
    if (vendorSeats !== 0 && !vendorCharges) {
      for (const line of vendor) this.exclude(line, 'ZERO_COST', 'costs nothing and stands in no agreement');
      return;
    }
    this.takeBaseless(position);
    if (vendorSeats === 0) {
      for (const line of position.vendor)
        this.exclude(line, 'NO_SEATS', 'the seats come to 0 and no PSA line bills them');
    } else if (vendorSeats !== null) {
      this.vendorOnly.push({ ...position, vendorProduct: productOn('vendor', position), vendorSeats });
    }
  }

  private takePsaOnly(position: Position): void {
    const { psa, psaSeats, setAside } = position;
    if (setAside.some((row) => row.side === 'vendor')) {
      const evidence = setAsideEvidence(position);
      const seats = addSeats(psaSeats, position.coveredSeats);
      this.add(position, {
        kind: 'uncertain',
        vendor: [],
        psa,
        vendorSeats: null,
        psaSeats: seats,
        reason: 'COUNTERPART_SET_ASIDE',
        evidence,
      });
      return;
    }
    const isBilled = (line: LineItem): boolean => line.billable && !isFree(line);
    const billed = psa.filter(isBilled);
    for (const line of psa) {
      if (!isBilled(line)) this.exclude(line, 'NOT_BILLABLE', 'not billed, and no vendor line');
    }
    if (billed.length > 0) this.psaOnly.push({ ...position, psa: billed, psaProduct: productOn('psa', position) });
  }

  /** Second look: what did not meet, client by client. */
  finish(): Comparison[] {
    const rest = { vendor: new Set(this.vendorOnly), psa: new Set(this.psaOnly) };
    const settle = (vendor: readonly VendorPosition[], psa: readonly PsaPosition[]): void => {
      for (const position of vendor) rest.vendor.delete(position);
      for (const position of psa) rest.psa.delete(position);
    };
    for (const [vendor, psa] of byClient(this.vendorOnly, this.psaOnly)) {
      for (const pair of pairSiblings(vendor, psa, this.context)) {
        this.addSiblings(pair);
        settle([pair.vendor], [pair.psa]);
      }
      const open = <T extends Position>(items: readonly T[], left: ReadonlySet<T>): T[] =>
        items.filter((item) => left.has(item));
      for (const pair of pairUncertainProducts(open(vendor, rest.vendor), open(psa, rest.psa), this.context)) {
        this.addUncertainProduct(pair);
        settle([pair.vendor], [pair.psa]);
      }
    }
    const inOrder = [...rest.vendor].sort((a, b) => a.client - b.client);
    for (const question of askUncertainClients(inOrder, [...rest.psa], this.context)) {
      this.addUncertainClient(question);
      settle([question.vendor], question.psa);
    }
    for (const position of rest.vendor) this.addVendorOnly(position);
    for (const position of rest.psa) this.addPsaOnly(position);
    return this.done;
  }

  private addVendorOnly(position: VendorPosition): void {
    const { client, vendor, vendorSeats, vendorProduct } = position;
    const group = clientOf(this.context, client);
    const absence = group.psaNames.length > 0 ? 'never added' : 'the client is not in the PSA export';
    const candidates = group.candidates.map(({ group: other, likeness, evidence }) => ({
      client: this.psaName(other),
      product: vendorProduct.title,
      likeness,
      evidence,
    }));
    this.add(position, {
      kind: 'vendor-only',
      vendor,
      psa: [],
      vendorSeats,
      psaSeats: 0,
      cause: position.inactiveCause || absence,
      candidates: candidates.slice(0, CANDIDATES_MAX),
    });
  }

  private addPsaOnly(position: PsaPosition): void {
    const { psa, psaSeats, psaProduct, productKey } = position;
    const isVendorProduct = psaProduct.basis !== 'unparsed' && (!psaProduct.vague || psaProduct.inCatalog);
    if (!isVendorProduct && !this.suppliedProducts.has(productKey)) {
      for (const line of psa) this.exclude(line, 'NOT_VENDOR_PRODUCT', 'no product that the vendor supplies');
    } else if (psaSeats <= 0) {
      for (const line of psa) this.exclude(line, 'NO_SEATS', 'the PSA line bills no seats');
    } else if (psaProduct.vague) {
      this.add(position, { kind: 'uncertain', vendor: [], psa, vendorSeats: 0, psaSeats, reason: 'PRODUCT_UNCERTAIN' });
    } else if (position.billedYearly) {
      this.add(position, { kind: 'uncertain', vendor: [], psa, vendorSeats: 0, psaSeats, reason: 'BILLED_YEARLY' });
    } else {
      this.add(position, { kind: 'psa-only', vendor: [], psa, vendorSeats: 0, psaSeats });
    }
  }

  private addSiblings({ vendor, psa }: ProductPair): void {
    this.add(vendor, {
      kind: 'siblings',
      vendor: vendor.vendor,
      psa: psa.psa,
      vendorSeats: vendor.vendorSeats,
      psaSeats: psa.psaSeats,
      psaPosition: psa,
    });
  }

  private addUncertainProduct({ vendor, psa, likeness }: ProductPair): void {
    const evidence = `the names leave open whether ${psa.psaProduct.title} is ${vendor.vendorProduct.title}`;
    const candidate = { client: this.psaName(psa.client), product: psa.psaProduct.title, likeness, evidence };
    this.add(vendor, {
      kind: 'uncertain',
      vendor: vendor.vendor,
      psa: psa.psa,
      vendorSeats: vendor.vendorSeats,
      psaSeats: psa.psaSeats,
      psaPosition: psa,
      reason: 'PRODUCT_UNCERTAIN',
      candidates: [candidate],
    });
  }

  private addUncertainClient({ vendor, psa, candidates }: ClientQuestion): void {
    const byGroup = new Map(candidates.map((candidate) => [candidate.link.group, this.candidateOf(candidate)]));
    const named = [...byGroup.values()];
    named.sort((a, b) => b.likeness - a.likeness || byText(a.client, b.client));
    const onlyPsa = psa.length === 1 ? psa[0] : undefined;
    this.add(vendor, {
      kind: 'uncertain',
      vendor: vendor.vendor,
      psa: psa.flatMap((position) => position.psa),
      vendorSeats: vendor.vendorSeats,
      psaSeats: sumSeats(psa, (position) => position.psaSeats),
      ...(onlyPsa === undefined ? {} : { psaPosition: onlyPsa }),
      reason: 'CLIENT_UNCERTAIN',
      candidates: named.slice(0, CANDIDATES_MAX),
    });
  }

  private candidateOf({ position, link: { likeness, evidence } }: LinkedPosition): Candidate {
    return { client: this.psaName(position.client), product: position.psaProduct.title, likeness, evidence };
  }

  /** A vendor client's candidates always stand in the PSA. */
  private psaName(group: number): string {
    return steadyName(clientOf(this.context, group).psaNames);
  }
}

function setAsideEvidence({ setAside }: Position): string[] {
  return setAside.map((row) => `${SIDE_NAMES[row.side]} row ${row.row} was set aside: ${row.message}`);
}

/** The positions of each client that has some on both sides. */
function* byClient(
  vendor: readonly VendorPosition[],
  psa: readonly PsaPosition[],
): Generator<[VendorPosition[], PsaPosition[]]> {
  const clients = new Map<number, [VendorPosition[], PsaPosition[]]>();
  const of = (client: number): [VendorPosition[], PsaPosition[]] => entryOf(clients, client, () => [[], []]);
  for (const position of vendor) of(position.client)[0].push(position);
  for (const position of psa) of(position.client)[1].push(position);
  for (const entry of clients.values()) if (entry[0].length > 0 && entry[1].length > 0) yield entry;
}
