import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify, keys } from './product-cases.ts';

describe('one product, two spellings', () => {
  test.each([
    ['Microsoft 365 E3', 'M365 E3'],
    ['Microsoft 365 E3', 'ms365 e3 licences'],
    ['Microsoft 365 E3', 'Microsoft\u00a0365\u00a0E3'],
    ['Microsoft 365 E3', 'MICROSOFT 365 ENTERPRISE E3'],
    ['Microsoft 365 E3', 'Microsoft 365 E3 (with Teams)'],
    ['Microsoft 365 F3', 'Microsoft 365 F3 (Frontline)'],
    ['Office 365 E1', 'Microsoft Office 365 (Plan E1)'],
    ['Office 365 E1', 'OFFICE365E1'],
    ['Office 365 G3 GCC', 'Office 365 G3'],
    ['Exchange Online (Plan 1)', 'Exchange Online Plan1'],
    ['Exchange Online (Plan 1)', 'O365 Exchange Online P1'],
    ['Exchange Online (Plan 1)', 'EXCHANGE ONLINE PLAN 11YR COMMIT'],
    ['Microsoft 365 Business Premium', 'Microsoft 365 Business Prémium'],
    ['Microsoft 365 Business Standard EEA (no Teams)', 'M365 Bus Std w/o Teams - EEA'],
    ['Microsoft 365 Business Premium (no Teams)', 'Microsoft 365 Business Premium ohne Teams'],
    ['Microsoft 365 Apps for business', 'Aplicaciones de Microsoft 365 para negocios'],
    ['Microsoft 365 Apps for enterprise', 'Applications Microsoft 365 pour les grandes entreprises'],
    ['Microsoft 365 Business Premium', 'Microsoft 365 Business Premium, 12 licences'],
    ['Microsoft 365 Business Premium', '4 x Microsoft 365 Business Premium @ $28.50'],
    ['Microsoft 365 Business Premium (Nonprofit Staff Pricing)', 'M365 Business Premium - organisme sans but lucratif'],
    ['Microsoft 365 Business Premium Donation', 'Microsoft 365 Business Premium Donation (Nonprofit Staff Pricing)'],
    ['Microsoft Entra ID P1 (Nonprofit Staff Pricing)', 'Azure AD Premium P1 NFP'],
    ['Project Plan 3 for faculty', 'Planner and Project Plan 3 (Education Faculty Pricing)'],
    ['Windows 365 Business 2 vCPU 8 GB 128 GB', 'W365 Business 2vCPU/8GB/128GB'],
    ['Windows 10/11 Enterprise E3', 'Win 11 Ent E3'],
    ['Dynamics 365 Business Central Essentials', 'D365 BC Essential'],
    ['Microsoft 365 Business Premium', 'M365 Business Premium $32.40 (excl. GST)'],
    ['Visio Plan 9', 'Visio Plan 9 per user'],
    ['Microsoft 365 Zeta E9', 'M365 Zeta E9 1YR COMMIT'],
    ['Visio Plan 9 for faculty', 'NCE Visio P9 Fac'],
  ])('%s = %s', (a, b) => {
    const [vendor, psa] = keys(a, b);
    expect(psa).toBe(vendor);
  });
});

describe('different products', () => {
  test.each([
    ['Microsoft 365 E3', 'Office 365 E3'],
    ['Microsoft 365 E3', 'Microsoft 365 E3 (no Teams)'],
    ['Microsoft 365 E3 (no Teams)', 'Microsoft 365 E3 EEA (no Teams)'],
    ['Microsoft 365 E3', 'Microsoft 365 E3 - Unattended License'],
    ['Microsoft 365 E3', 'Microsoft 365 E3 Extra Features'],
    ['Microsoft 365 F1', 'SPE_F1'],
    ['Office 365 E5', 'Office 365 E5 without Audio Conferencing'],
    ['Microsoft 365 Business Premium', 'Office 365 Business Premium'],
    ['Microsoft 365 Business Premium', 'Microsoft 365 Business Premium Donation'],
    ['Microsoft 365 Business Premium Donation', 'Microsoft 365 Business Premium (Nonprofit Staff Pricing)'],
    ['Microsoft 365 A3 for faculty', 'Microsoft 365 A3 for students'],
    ['Microsoft 365 A3 for students', 'Microsoft 365 A3 for students use benefit'],
    ['Exchange Online Archiving for Exchange Online', 'Exchange Online Archiving for Exchange Server'],
    ['Microsoft Defender for Business', 'Microsoft Defender for Business servers'],
    ['Microsoft Defender for Endpoint P1', 'Microsoft Defender for Office 365 (Plan 1)'],
    ['Power BI Premium Per User', 'Power BI Premium Per User Add-On'],
    ['Power Automate per user plan', 'Power Automate Premium'],
    ['Microsoft Copilot Studio', 'Microsoft Copilot Studio User License'],
    ['Microsoft Teams Domestic Calling Plan', 'Microsoft Teams Domestic and International Calling Plan'],
    ['Windows 365 Business 2 vCPU 8 GB 128 GB', 'Windows 365 Business 2 vCPU 8 GB 256 GB'],
    ['Windows 365 Business 2 vCPU 8 GB 128 GB', 'Windows 365 Enterprise 2 vCPU 8 GB 128 GB'],
    ['Visio Plan 2', 'Visio Plan 2 (for Department)'],
    ['Microsoft 365 E3', 'Veeam Backup for Microsoft 365 E3'],
    ['Microsoft 365 E3', 'Microsoft 365 E3 (Setup fee)'],
    ['Microsoft 365 E3', 'Microsoft 365 E3 + Visio Plan 2'],
  ])('%s is not %s', (a, b) => {
    const [vendor, psa] = keys(a, b);
    expect(psa).not.toBe(vendor);
  });
});

describe('vague names', () => {
  test.each([
    'Microsoft Defender For Endpoint P',
    'Microsoft Defender for Endpoint',
    'M365 Subscription',
    '365 E3',
    'Microsoft 365 Business',
    'Microsoft 365 Business (Nonprofit)',
    'Office 365',
    'Exchange Online Plan',
    'VISIO PLAN 1 YR COMMIT',
    'Teams Phone',
    'Dynamics 365 Sales',
    'Power BI Pro for',
    'Microsoft 365 E3 without',
    'MS NCE MICROSOFT DEFENDER VULNERABILITY MANAGEMENT',
    'MICROSOFT CSP M365 BUSINESS PREMIUM FOR CLIENT UNI',
    'Microsoft 365 E3 Kanata',
  ])('%s', (name) => {
    expect(identify(name).vague).toBe(true);
    const [vendor, psa] = keys(name, 'Microsoft 365 E3');
    expect(vendor).not.toBe(psa);
  });

  test('equal the very same words on the other side, and no other', () => {
    const [vendor, psa] = keys('Exchange Online', 'EXCHANGE  ONLINE');
    expect(vendor).toBe(psa);
    const [one, other] = keys('Exchange Online', 'Exchange Online licence');
    expect(one).not.toBe(other);
  });

  test('a name with unknown words equals the very same name', () => {
    const [vendor, psa] = keys('Microsoft 365 E3 Kanata', 'M365 E3 - Kanata (monthly)');
    expect(psa).toBe(vendor);
  });
});

describe('a name of fifty characters', () => {
  const FIFTY = 50;
  test.each([
    ['MS NCE DATAVERSE DATABASE CAPACITY ADD-ON 1YR COMM', false],
    ['MS NCE MICROSOFT DEFENDER FOR OFFICE 365 PLAN 1 1Y', false],
    ['Microsoft CSP Visio Plan 2 Nonprofit Staff Pricing', false],
    ['MICROSOFT CSP ENT MOBILITY + SECURITY E3 NONPROFIT', false],
    ['Exchange Online (Plan 1) [New Commerce Experience]', false],
    ['MS NCE MICROSOFT DEFENDER FOR BUSINESS MONTHLY SUB', false],
    ['MICROSOFT CSP ENTERPRISE MOBILITY + SECURITY E3 FO', true],
    ['MS NCE MICROSOFT 365 BUSINESS STANDARD LICENCES (N', true],
    ['MICROSOFT CSP NEW MICROSOFT 365 BUSINESS PREMIUM D', true],
    ['MICROSOFT CSP LICENCE SEAT MICROSOFT 365 E3 USER S', true],
    ['MS NCE MICROSOFT CSP LICENCE ANNUAL OFFICE 365 P E', true],
  ])('%s: cut off %s', (name, vague) => {
    expect(name).toHaveLength(FIFTY);
    expect(identify(name).vague || identify(name).basis === 'unparsed').toBe(vague);
  });
});

describe('names of no vendor product', () => {
  test.each([
    'Managed Microsoft 365 Seat',
    'Contoso Support - M365',
    'Veeam Backup for Microsoft 365',
    'Microsoft 365 Backup',
    'Project Management',
    'Labour',
    'Phone System',
    'Acronis Cyber Protect',
    'E3',
    '__proto__',
    'constructor',
    '',
    ' ',
    '###',
    '\ud800',
    'Лицензия',
  ])('"%s"', (name) => {
    expect(identify(name)).toMatchObject({ basis: 'unparsed', vague: false, inCatalog: false, id: '' });
  });

  test('meet by their folded words', () => {
    const [vendor, psa] = keys('Acronis Cyber Protect – 1YR', 'ACRONIS  cyber-protect');
    expect(psa).toBe(vendor);
    expect(keys('Лицензия А', 'лицензия б')[0]).not.toBe(keys('Лицензия А', 'лицензия б')[1]);
  });
});

describe('term and billing', () => {
  test.each([
    ['M365 E3 1YR COMMIT', 'P1Y', null],
    ['M365 E3 1 MTH COMMIT', 'P1M', null],
    ['M365 E3 1MTH CO', 'P1M', null],
    ['M365 E3 3YR', 'P3Y', null],
    ['M365 E3 12 months', 'P1Y', null],
    ['M365 E3 1YR ANNUAL BILL', 'P1Y', 'yearly'],
    ['M365 E3 Annual Commit (Billed Monthly)', 'P1Y', 'monthly'],
    ['M365 E3 Annual Commitment Paid Annually', 'P1Y', 'yearly'],
    ['M365 E3 Annual Billed Monthly', 'P1Y', 'monthly'],
    ['M365 E3 Annual Term, Monthly Billing', 'P1Y', 'monthly'],
    ['M365 E3 Monthly---Annual-Commit', 'P1Y', 'monthly'],
    ['M365 E3 1YR upfront', 'P1Y', 'yearly'],
    ['M365 E3 3YR upfront', 'P3Y', 'triennial'],
    ['M365 E3 month to month', 'P1M', null],
    ['M365 E3 (Anualidad con Pago Mensual)', 'P1Y', 'monthly'],
    ['M365 E3 engagement annuel, facturation mensuelle', 'P1Y', 'monthly'],
    ['M365 E3 MTH SUB', null, null],
    ['M365 E3 Monthly', null, null],
    ['M365 E3 (Annual)', 'P1Y', null],
    ['M365 E3 2 Year', null, null],
    ['M365 E3', null, null],
  ])('%s', (name, term, billing) => {
    expect(identify(name)).toMatchObject({ key: 'microsoft-365-e3', term, billing });
  });
});

describe('robustness', () => {
  const words = fc.constantFrom(
    'M365',
    'E3',
    'E5',
    'Plan',
    '1',
    'P2',
    '(',
    ')',
    'no',
    'Teams',
    'Business',
    'x',
    '1YR',
    'for',
    '[',
    'é',
    '+',
    'CFQ7TTC0LCHC',
    '\u00a0',
  );
  test('any text is read, and read the same twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
          fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
        ),
        (name) => {
          expect(identify(name)).toEqual(identify(name));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('case and the order of words do not matter', () => {
    const shuffled = fc.shuffledSubarray(['Microsoft', 'Defender', 'for', 'Cloud', 'Apps', 'NCE'], { minLength: 6 });
    fc.assert(
      fc.property(shuffled, fc.boolean(), (list, upper) => {
        const name = `NCE ${list.filter((word) => word !== 'for').join(' ')} NCE`;
        expect(identify(upper ? name.toUpperCase() : name).key).toBe('microsoft-defender-for-cloud-apps');
      }),
      { numRuns: 60 },
    );
  });

  test('a long text costs no more than its first characters', () => {
    for (const filler of ['(', 'plan 1 ', 'a', '1', 'microsoft', ' ']) identify(filler.repeat(100_000));
  });
});
