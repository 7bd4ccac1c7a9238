/** The firms of the generated months (all invented) and the ways in which two systems write one firm's name. */
import type { Random } from './random.ts';

/** A client firm. `vendorName` and `psaNames` mean the same firm; names of different firms never do. */
export interface Client {
  readonly number: number;
  /** The name without legal form. */
  readonly base: string;
  readonly vendorNames: readonly string[];
  readonly psaNames: readonly string[];
  readonly tenantId: string;
  readonly domain: string;
  /** Fixed price over cost where the client pays one mark-up for all, as numerator over 100. */
  readonly markup: number | null;
}

const HEADS = (
  'Alderbrook,Ambrosia,Ashgrove,Aurora,Balsam,Banyan,Barrhaven,Beacon,Birchmount,Blackthorn,Bramble,Brookfield,Calypso,' +
  'Cardinal,Cedarvale,Cobalt,Copperline,Cranberry,Crowfoot,Dahlia,Dovercourt,Eastgate,Elmvale,Evergreen,Falconer,Feldspar,' +
  'Foxglove,Frontenac,Garnet,Georgian,Glenmore,Granby,Greystone,Halcyon,Hawthorne,Hemlock,Highwater,Huckleberry,Inverness,Islington,' +
  'Jasper,Kawartha,Kingsway,Kootenay,Larkspur,Laurentide,Limestone,Lodestar,Lynwood,Magnolia,Mallard,Maplehurst,Marigold,Milltown,' +
  'Muskoka,Nightingale,Nipissing,Oakridge,Okanagan,Osprey,Pemberton,Petawawa,Pinecrest,Quartz,Quillon,Ravenscar,Redstone,Rideau,' +
  'Rosedale,Saffron,Sandpiper,Saugeen,Selkirk,Silverthread,Skeena,Spadina,Stonecutter,Sturgeon,Summerhill,Sycamore,Tamarack,Teslin,' +
  'Thornhill,Thistledown,Timberlane,Trillium,Tuxedo,Unionville,Valemount,Verdigris,Wabash,Waverley,Westmount,Whitewater,Willowdale,' +
  'Windermere,Wolverine,Yarrow,Zinfandel'
).split(',');

const FRENCH_HEADS = ['Érablière', 'Hôtel', 'Pâtisserie', 'Café', 'Librairie', 'Clinique', 'Menuiserie', 'Théâtre'];
const FRENCH_TAILS = ['Côté', 'Gagné', 'Bélanger', 'Lévesque', 'Désilets', 'Préfontaine', 'Thérien', 'Rhéaume'];

const TRADES = (
  'Dental,Veterinary Clinic,Engineering,Accounting,Property Management,Logistics,Steel Works,Physiotherapy,Architects,Insurance Brokers,' +
  'Foods,Printing,Construction,Early Learning Centre,Family Health,Wealth Management,Orthodontics,Bakery,Freight Lines,Landscaping,Optical,' +
  'Surveying,Marine,Textiles,Brewing'
).split(',');

/** One legal form in the ways in which it is written; '' is a form left out. */
const FORMS: readonly (readonly string[])[] = [
  [' Ltd.', ' Ltd', ' Limited', ' LTD', ', Ltd.', ''],
  [' Inc.', ' Inc', ', Inc.', ' Incorporated', ' INC', ''],
  [' Corp.', ' Corporation', ' Corp', ''],
  [' LLP', ' LLP.', ''],
  [' Pty Ltd', ' PTY LTD', ' Pty. Ltd.', ''],
];
const FRENCH_FORMS: readonly (readonly string[])[] = [
  [' ltée', ' Ltée', ' LTEE', ' Limitée', ''],
  [' inc.', ' Inc.', ' INC', ', inc.', ''],
];

/** Words after a firm's name that make it another firm. */
export const RIVALS: readonly (readonly [string, string])[] = [
  ['Dental', 'Legal'],
  ['Toronto', 'Ottawa'],
  ['North', 'South'],
  ['Holdings', 'Ventures'],
  ['Clinic', 'Pharmacy'],
];

/** Makes the firms of one month. No two share a first word unless they are made as rivals. */
export class Clients {
  private readonly random: Random;
  private readonly heads: string[];
  private readonly french: string[];
  private count = 0;

  constructor(random: Random) {
    this.random = random;
    this.heads = random.shuffle(HEADS);
    const pairs = FRENCH_HEADS.map((head, i) => `${head} ${FRENCH_TAILS[i]}`);
    this.french = random.shuffle(pairs);
  }

  /** A new firm with names on both sides. */
  make(options: { markup?: number } = {}): Client {
    const french = this.french.length > 0 && this.random.chance(0.15);
    if (french) {
      const base = this.french.pop() as string;
      return this.client(base, this.random.pick(FRENCH_FORMS), options.markup ?? null);
    }
    return this.client(`${this.head()} ${this.trade()}`, this.random.pick(FORMS), options.markup ?? null);
  }

  /** A first word that no other firm has. */
  head(): string {
    const head = this.heads.pop();
    if (head === undefined) throw new RangeError('Clients: no names are left for one month');
    return head;
  }

  /** A firm of exactly these names. */
  named(vendorNames: readonly string[], psaNames: readonly string[]): Client {
    const base = vendorNames[0] ?? psaNames[0] ?? '';
    return { ...this.identity(base), base, vendorNames, psaNames, markup: null };
  }

  private trade(): string {
    const trade = this.random.pick(TRADES);
    return this.random.chance(0.12) ? `& ${this.random.pick(['Sons', 'Daughters', 'Partners', 'Co'])} ${trade}` : trade;
  }

  private client(base: string, forms: readonly string[], markup: number | null): Client {
    const [first, second] = [this.formsOfOneSide(forms), this.formsOfOneSide(forms)];
    const vendorNames = [this.dress(base, first)];
    if (this.random.chance(0.1)) vendorNames.push(base + this.random.pick(first));
    const psaNames = [this.vary(base, second)];
    if (this.random.chance(0.15)) psaNames.push(this.vary(base, second));
    return { ...this.identity(base), base, vendorNames, psaNames, markup };
  }

  /**
   * The ways in which one system writes the legal form. A system that has the firm both with and without it, against
   * another that does so too, may mean two firms: nothing says which.
   */
  private formsOfOneSide(forms: readonly string[]): readonly string[] {
    return this.random.chance(0.2) ? [''] : forms.filter((form) => form !== '');
  }

  private identity(base: string): { number: number; tenantId: string; domain: string } {
    this.count += 1;
    const hex = (): string => this.random.int(0, 0xffff).toString(16).padStart(4, '0');
    const tenantId = `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-9${hex().slice(1)}-${hex()}${hex()}${hex()}`;
    const domain = base
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]/g, '')
      .toLowerCase();
    return {
      number: this.count,
      tenantId,
      domain: `${domain}${this.count}`,
    };
  }

  private dress(base: string, forms: readonly string[]): string {
    const name = base + this.random.pick(forms);
    return this.random.chance(0.1) ? name.toUpperCase() : name;
  }

  /** The PSA's way of writing the firm. */
  private vary(base: string, forms: readonly string[]): string {
    const { random } = this;
    let name = base + random.pick(forms);
    if (random.chance(0.2) && name.includes('&')) name = name.replace('&', 'and');
    if (random.chance(0.2)) name = ascii(name);
    else if (name !== ascii(name) && random.chance(0.25)) return mojibake(name);
    if (random.chance(0.12)) name = name.toUpperCase();
    if (random.chance(0.1)) name = `The ${name}`;
    if (random.chance(0.08)) name = name.replace(' ', '\u00a0');
    if (random.chance(0.05)) name = name.replace(' ', '  ');
    if (random.chance(0.1)) name = `${name} (${tagOf(base)})`;
    return name;
  }
}

/** A client tag as billing systems append it: letters that are no word. */
function tagOf(base: string): string {
  return ascii(base)
    .replace(/[^A-Za-z]|[aeiouy]/gi, '')
    .slice(0, 3)
    .toUpperCase();
}

/** The text without its accents. */
function ascii(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Windows-1252's characters for the bytes 0x80 to 0x9f. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 text read as Windows-1252. */
export function mojibake(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252[byte - 0x80] : String.fromCharCode(byte),
  ).join('');
}

/** The text in Windows-1252's bytes. Throws on a character that it does not have. */
export function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const at = WINDOWS_1252.indexOf(character);
    const code = at >= 0 ? 0x80 + at : character.charCodeAt(0);
    if (code > 0xff) throw new RangeError(`toWindows1252: "${character}" is not in the code page`);
    return code;
  });
}

/** Two letters of a long word changed places. */
export function mistype(name: string): string {
  return name.slice(0, 4) + name.charAt(5) + name.charAt(4) + name.slice(6);
}
