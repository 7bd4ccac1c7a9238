import { describe, expect, test } from 'vitest';
import { CATALOG } from '../../core/catalog/catalog.ts';
import type { ProductIdentity } from '../../core/model.ts';
import { identifyProducts } from '../../core/normalize/product.ts';
import { productLikeness, siblings } from '../../core/normalize/product-likeness.ts';
import { identify, product } from './product-cases.ts';

/** Each turns a title into that of a sibling, where it applies. */
const CHANGES: readonly (readonly [from: RegExp, to: string])[] = [
  [/\bE3\b/, 'E5'],
  [/\bE5\b/, 'E3'],
  [/\bE1\b/, 'E3'],
  [/\bF3\b/, 'F1'],
  [/\bA3\b/, 'A5'],
  [/\bA3\b/, 'F3'],
  [/\bG3\b/, 'G5'],
  [/\bP1\b/, 'P2'],
  [/Plan 1\b/, 'Plan 2'],
  [/Plan 2\b/, 'Plan 1'],
  [/Plan 3\b/, 'Plan 5'],
  [/\bBasic\b/, 'Standard'],
  [/\bStandard\b/, 'Premium'],
  [/\bPremium\b/, 'Basic'],
  [/\bPro\b/, 'Premium'],
  [/\bEssentials\b/, 'Premium'],
  [/\bMicrosoft 365 (?=[EF]\d)/, 'Office 365 '],
  [/\bfaculty\b/i, 'students'],
  [/\bfor GCC\b/, 'for Government'],
  [/ \(no Teams\)/, ''],
  [/ EEA/, ''],
  [/ for (GCC|faculty|students|Government)$/i, ''],
  [/ Add-on$/i, ''],
  [/ Device$/, ''],
  [/ servers$/, ''],
  [/ Donation$/, ''],
  [/$/, ' (no Teams)'],
  [/$/, ' (Nonprofit Staff Pricing)'],
  [/$/, ' Donation'],
  [/$/, ' for faculty'],
  [/$/, ' for students'],
  [/$/, ' for GCC'],
  [/$/, ' Device'],
  [/$/, ' Server'],
  [/$/, ' Add-on'],
  [/$/, ' Trial'],
  [/$/, ' - Unattended License'],
];

const noisy = (title: string): string =>
  `MS NCE ${title.toUpperCase().replace('MICROSOFT 365', 'M365').replace('OFFICE 365', 'O365')} 1YR COMMIT`;

/** The name in the catalogue's own terms: without the audience that any product may be sold to, and without its maker. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ (for (gcc|faculty|students|government)|eea \(no teams\))/, '')
    .replace(/^microsoft (?=teams)/, '');

/** Pairs that the catalogue itself calls one product; a G grade is GCC's whether it says so or not. */
const sameByCatalogue = (a: string, b: string): boolean =>
  (/\bG\d\b/.test(a) && bare(a) === bare(b)) ||
  CATALOG.some((line) => {
    const names = [line.title, ...line.alsoCalled].map(bare);
    return bare(a) !== bare(b) && names.includes(bare(a)) && names.includes(bare(b));
  });
const SAYS_IT_ALREADY: Readonly<Record<string, RegExp>> = {
  ' (no Teams)': /no Teams/,
  ' Donation': /Donation/,
  ' (Nonprofit Staff Pricing)': /Donation/,
  ' for faculty': /faculty/i,
  ' for students': /student/i,
  ' for GCC': /GCC|\bG\d\b/,
  ' Device': /device/i,
  ' Server': /server/i,
  ' Add-on': /add[- ]?(on|in)/i,
  ' Trial': /trial/i,
  ' - Unattended License': /unattended/i,
};

const PAIRS = CATALOG.flatMap(({ title }) =>
  CHANGES.filter(([from, to]) => from.test(title) && SAYS_IT_ALREADY[to]?.test(title) !== true)
    .map(([from, to]) => [title, title.replace(from, to)] as const)
    .filter(([a, b]) => a !== b && !sameByCatalogue(a, b)),
);

test('thousands of sibling pairs made from the catalogue: none falls together', () => {
  expect(PAIRS.length).toBeGreaterThan(3000);
  const plain = identifyProducts({ vendor: PAIRS.map(([a]) => product(a)), psa: PAIRS.map(([, b]) => product(b)) });
  const loud = identifyProducts({
    vendor: PAIRS.map(([a]) => product(noisy(a))),
    psa: PAIRS.map(([, b]) => product(noisy(b))),
  });
  const merged = PAIRS.filter(
    (_, at) => plain.vendor[at]?.key === plain.psa[at]?.key || loud.vendor[at]?.key === loud.psa[at]?.key,
  );
  expect(merged).toEqual([]);
});

test('noise around a title changes no product', () => {
  const titles = CATALOG.map(({ title }) => title);
  const found = identifyProducts({
    vendor: titles.map((title) => product(title)),
    psa: titles.map((title) => product(noisy(title))),
  });
  const lost = titles.filter((_, at) => found.vendor[at]?.key !== found.psa[at]?.key);
  expect(lost).toEqual([]);
});

describe('siblings', () => {
  test.each([
    ['Microsoft 365 E3', 'Microsoft 365 E5'],
    ['Microsoft 365 E3', 'Office 365 E3'],
    ['Microsoft 365 E3', 'M365 E3 (no Teams) 1YR COMMIT'],
    ['Microsoft 365 E3', 'Microsoft 365 F3'],
    ['Microsoft 365 Business Basic', 'Microsoft 365 Business Premium'],
    ['Microsoft 365 Business Standard', 'Microsoft 365 Business Standard (Nonprofit Staff Pricing)'],
    ['Microsoft 365 Business Standard', 'Microsoft 365 Apps for business'],
    ['Microsoft Entra ID P1', 'Azure AD Premium P2'],
    ['Exchange Online (Plan 1)', 'Exchange Online Kiosk'],
    ['Visio Plan 1', 'Visio Plan 2'],
    ['Microsoft Defender for Business', 'Microsoft Defender for Business servers'],
    ['Microsoft Intune Plan 1', 'Microsoft Intune Plan 1 Device'],
    ['Power BI Premium Per User', 'Power BI Premium Per User Add-On'],
    ['Dynamics 365 Sales Enterprise', 'Dynamics 365 Sales Professional'],
    ['Windows 365 Business 2 vCPU 8 GB 128 GB', 'Windows 365 Business 2 vCPU 8 GB 256 GB'],
  ])('%s and %s', (a, b) => {
    expect(siblings(identify(a), identify(b))).toBe(true);
    expect(siblings(identify(b), identify(a))).toBe(true);
  });
  test.each([
    ['Microsoft 365 E3', 'M365 E3'],
    ['Microsoft 365 E3', 'Exchange Online (Plan 1)'],
    ['Microsoft 365 E3', 'Microsoft 365 Business Premium'],
    ['Microsoft 365 E3', 'Veeam Backup for Microsoft 365'],
    ['Microsoft 365 E3', 'Microsoft 365'],
    ['Microsoft Defender for Office 365 (Plan 1)', 'Microsoft Defender for Endpoint P1'],
    ['Power BI Pro', 'Power Apps Premium'],
    ['', ''],
  ])('not %s and %s', (a, b) => {
    expect(siblings(identify(a), identify(b))).toBe(false);
  });
});

describe('likeness', () => {
  const likeness = (a: string, b: string): number => productLikeness(identify(a), identify(b));
  test('is 1 for the same product and 0 for strangers', () => {
    expect(likeness('Microsoft 365 E3', 'M365 E3 licences')).toBe(1);
    expect(likeness('Visio Plan 2', 'Exchange Kiosk')).toBe(0);
    expect(likeness('', '')).toBe(1);
    expect(likeness('', 'Visio Plan 2')).toBe(0);
  });
  test.each([
    ['M365 Subscription', 'Microsoft 365 Business Premium', 'Visio Plan 2'],
    ['Exchnage Online Plan 1', 'Exchange Online (Plan 1)', 'Visio Plan 1'],
    ['Microsoft 365 E3 Kanata', 'Microsoft 365 E3', 'Microsoft 365 E5'],
    ['Microsoft Defender for Endpoint P', 'Microsoft Defender for Endpoint P2', 'Microsoft Defender for Business'],
  ])('%s is nearer to %s than to %s', (name, near, far) => {
    expect(likeness(name, near)).toBeGreaterThan(likeness(name, far));
  });
  test('is symmetric and within 0 and 1', () => {
    const some: ProductIdentity[] = CATALOG.filter((_, at) => at % 40 === 0).map(({ title }) => identify(title));
    for (const a of some) {
      for (const b of some) {
        expect(productLikeness(a, b)).toBe(productLikeness(b, a));
        expect(productLikeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(productLikeness(a, b)).toBeLessThanOrEqual(1);
      }
    }
  });
});
