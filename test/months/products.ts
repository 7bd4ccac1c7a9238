/** The products of the generated months: ids as public sources state them, and the names that people write for them. */

import type { Term } from '../../core/model.ts';
import type { Random } from './random.ts';

/** A product that a vendor sells. */
export interface Product {
  readonly slug: string;
  /** Products of one family may be taken for each other: they are kept apart where no case wants them together. */
  readonly family: string;
  readonly productId: string;
  readonly skuId: string;
  readonly title: string;
  /** Other names that mean this product and no other. */
  readonly names: readonly string[];
  /** The vendor's monthly price of a yearly commitment, in cents; a multiple of 20. */
  readonly cost: number;
  /** False for products that only their names identify, for their ids are in no public list. */
  readonly idKnown: boolean;
}

const ROWS = `
bp|business|CFQ7TTC0LCHC|0002|Microsoft 365 Business Premium|M365 Business Premium;M365 BP|2480
bs|business|CFQ7TTC0LDPB|0001|Microsoft 365 Business Standard|M365 Business Standard;Office 365 Business Premium|1400
bb|business|CFQ7TTC0LH18|0001|Microsoft 365 Business Basic|M365 Business Basic;Office 365 Business Essentials|680
ap|business|CFQ7TTC0LH1G|0001|Microsoft 365 Apps for Business|M365 Apps for business|920
e3|enterprise|CFQ7TTC0LFLX|0001|Microsoft 365 E3|M365 E3;M365-E3|4240
e5|enterprise|CFQ7TTC0LFLZ|0002|Microsoft 365 E5|M365 E5|6640
f3|enterprise|CFQ7TTC0LH05|0001|Microsoft 365 F3|M365 F3|880
o1|enterprise|CFQ7TTC0LF8Q|0001|Office 365 E1|O365 E1|1020
o3|enterprise|CFQ7TTC0LF8R|0001|Office 365 E3|O365 E3;Microsoft Office 365 (Plan E3)|2560
x1|exchange|CFQ7TTC0LH16|0001|Exchange Online (Plan 1)|Exchange Online Plan 1|460
x2|exchange|CFQ7TTC0LH1P|0001|Exchange Online (Plan 2)|Exchange Online Plan 2|920
xk|exchange|CFQ7TTC0LH0L|0001|Exchange Online Kiosk||240
od|onedrive|CFQ7TTC0LH1M|0001|OneDrive for Business (Plan 2)|OneDrive for Business Plan 2|1180
ac|audio|CFQ7TTC0LHSL|0001|Microsoft 365 Audio Conferencing|M365 Audio Conferencing|480
tp|phone|CFQ7TTC0LH0T|0001|Microsoft Teams Phone Standard|Teams Phone Standard|920
n1|entra|CFQ7TTC0LFLS|0002|Microsoft Entra ID P1|Azure AD Premium P1;Azure Active Directory Premium P1|700
n2|entra|CFQ7TTC0LFK5|0001|Microsoft Entra ID P2|Azure AD Premium P2;Entra ID P2|1040
i1|intune|CFQ7TTC0LCH4|0009|Microsoft Intune Plan 1|Intune Plan 1|920
id|intune|CFQ7TTC0LCH4|0004|Microsoft Intune Plan 1 Device|Intune Plan 1 Device|260
d1|defender|CFQ7TTC0LH04|0001|Microsoft Defender for Office 365 (Plan 1)|Microsoft Defender for Office 365 Plan 1|220
k1|endpoint|CFQ7TTC0J1GB|0003|Microsoft Defender for Endpoint P1|Defender for Endpoint P1|340
k2|endpoint|CFQ7TTC0LGV0|0001|Microsoft Defender for Endpoint P2|Defender for Endpoint P2|600
v1|visio|CFQ7TTC0HD33|0003|Visio Plan 1||560
v2|visio|CFQ7TTC0HD32|0002|Visio Plan 2||1720
p3|project|CFQ7TTC0HDB0|0002|Project Plan 3|Planner and Project Plan 3|3440
pp|powerbi|CFQ7TTC0LHSF|0001|Power BI Pro||1140
pu|powerbi|CFQ7TTC0HL8W|0001|Power BI Premium Per User||2280
fl|automate|CFQ7TTC0LH3L|0001|Power Automate per user plan|Power Automate Per User Plan|1720
tr|rooms|CFQ7TTC0QW7C|0001|Microsoft Teams Rooms Pro|Teams Rooms Pro|4600
w5|windows|CFQ7TTC0LFNW|0002|Windows 10/11 Enterprise E5||1260
ra|phone|CFQ7TTC0LH0R|0001|Microsoft Teams Phone Resource Account|MS NCE TEAMS PHONE RESOURCE|0
`;

/** Invented products of other vendors, and a real one whose id stands in no public list. */
const UNLISTED = `
sk|skyhook|DZH318Z0XK41|0007|Skyhook Mail Archive||380
bl|bluefin|CFQ7TTC0XK52|0003|Bluefin Cloud Backup Advanced||540
kv|kestava|CFQ7TTC0XK63|000B|Kestava Password Vault Teams Edition||260
nt|enterprise|CFQ7TTC0XK74|0001|Microsoft 365 E3 (no Teams)|M365 E3 (no Teams);Microsoft 365 E3 no Teams|3960
`;

function parse(rows: string, idKnown: boolean): Product[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [slug = '', family = '', productId = '', skuId = '', title = '', names = '', cost = '0'] = row.split('|');
      return {
        slug,
        family,
        productId,
        skuId,
        title,
        names: names.split(';').filter((name) => name !== ''),
        cost: Number(cost),
        idKnown,
      };
    });
}

/** Products that anybody's catalogue has. */
export const LISTED: readonly Product[] = parse(ROWS, true);

/** Products that only their names identify. */
export const UNLISTED_PRODUCTS: readonly Product[] = parse(UNLISTED, false);

const EVERY: readonly Product[] = [...LISTED, ...UNLISTED_PRODUCTS];

/** A product that costs nothing. */
export const FREE: Product = LISTED.find((product) => product.slug === 'ra') as Product;

/** Pairs that differ in a discriminating part alone, by slug. */
export const SIBLINGS: readonly (readonly [string, string])[] = [
  ['e5', 'e3'],
  ['o3', 'e3'],
  ['n1', 'n2'],
  ['x1', 'x2'],
  ['v1', 'v2'],
  ['bp', 'bs'],
  ['bs', 'bb'],
  ['k2', 'k1'],
  ['nt', 'e3'],
];

/** The product of a slug. */
export function productOf(slug: string): Product {
  const found = EVERY.find((product) => product.slug === slug);
  if (!found) throw new RangeError(`productOf: no product "${slug}"`);
  return found;
}

/** What a PSA line says about its product; `term` where the words name the commitment. */
export interface ProductWords {
  readonly code: string;
  readonly name: string;
  readonly term: Term | null;
}

const COMMIT: Readonly<Record<Term, string>> = { P1M: '1MTH COMMIT', P1Y: '1YR COMMIT', P3Y: '3YR COMMIT' };

/** How a PSA names the product. `ids` allows product ids in the code; `terms` allows words that name the commitment. */
export function wordsFor(
  random: Random,
  product: Product,
  term: Term,
  allow: { ids: boolean; terms: boolean },
): ProductWords {
  // A house code means one product wherever it stands.
  const house = `LIC-${1000 + 37 * EVERY.indexOf(product)}`;
  if (!product.idKnown) {
    const names = [product.title, product.title.toUpperCase(), ...product.names];
    return { code: house, name: random.pick(names), term: null };
  }
  const id = `${product.productId}:${product.skuId}`;
  const short = product.title.replace('Microsoft 365', 'M365').replace('Office 365', 'O365').replace(/[()]/g, '');
  const plain = [
    product.title,
    product.title.toUpperCase(),
    `(NCE) ${product.title}`,
    `${product.title} [New Commerce Experience]`,
    `${product.title} Licenses`,
    ...product.names,
  ];
  const roll = random.next();
  if (allow.terms && roll < 0.3) {
    const code = allow.ids && random.chance(0.7) ? `${term}:${id}` : house;
    return { code, name: `MS NCE ${short.toUpperCase()} ${COMMIT[term]}`, term };
  }
  if (allow.ids && roll < 0.55) {
    const code = random.pick([id, id.replace(':', '-'), `US${id.replace(':', '')}`]);
    return { code, name: random.pick([...plain, `MS NCE ${short.toUpperCase()}`]), term: null };
  }
  return { code: house, name: random.pick(plain), term: null };
}

/** Lines of a PSA that no vendor of licences supplies. */
export const OWN_SERVICES: readonly string[] = [
  'Managed workstation',
  'Managed server',
  'Help desk seat',
  'Onsite support block (4 h)',
  'Remote labour',
  'Network monitoring',
  'Offsite backup per terabyte',
  'Firewall as a service',
  'Domain registration',
  'SSL certificate renewal',
  'Hosted voice line',
  'Security awareness training',
];
