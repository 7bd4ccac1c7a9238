/**
 * The client firms of the sample audit, as Partner Center and the PSA write them. All of them are invented. The letter
 * is how the lines of the two exports name the firm.
 */

/** One firm: its name on the vendor side, the first part of its tenant domain, and its name in the PSA. */
export interface SampleClient {
  readonly vendor: string;
  readonly domain: string;
  readonly psa: string;
}

const ROWS = `
A|Alder & Pine Legal LLP|alderpine|Alder and Pine Legal LLP
B|Boulangerie Beaumont Inc.|beaumontpain|Boulangerie Beaumont
C|Cascadia Dental Group Ltd.|cascadiadental|Cascadia Dental Group
D|Cascadia Legal Group Ltd.|cascadialegal|Cascadia Legal Group Limited
E|Driftwood Veterinary Clinic|driftwoodvet|The Driftwood Veterinary Clinic
F|Érablière Lavoie ltée|erablierelavoie|ERABLIERE LAVOIE LTEE
G|Fernhill Accounting Inc.|fernhillcpa|Fernhill Accounting, Inc.
H|Gatineau Steel Works Ltd.|gatineausteel|Gatineau Steel Works
I|Harbourview Property Management Inc.|harbourviewpm|HARBOURVIEW PROPERTY MANAGEMENT INC
J|Ironbridge Engineering Ltd.|ironbridgeeng|Ironbridge Engineering Ltd (IRO)
K|Juniper Early Learning Centre|juniperlearning|Juniper Early Learning Centre
L|Kestrel Freight Lines Inc.|kestrelfreight|Kestrel Freight Lines Inc
M|Lakeshore Family Health|lakeshorehealth|Lakeshore Family Health
N|Meridian Print & Packaging Ltd.|meridianprint|Meridian Print & Packaging
O|Northgate Marine Inc.|northgatemarine|
T|||Northgate Marine Toronto
W|||Northgate Marine Ottawa
`;

/** The firms by letter. */
export const SAMPLE_CLIENTS: ReadonlyMap<string, SampleClient> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [letter = '', vendor = '', domain = '', psa = ''] = row.split('|');
      return [letter, { vendor, domain, psa }];
    }),
);
