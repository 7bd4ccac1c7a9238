/** The PSA's half of the sample audit: a ConnectWise agreement additions list as exported at the end of March 2026. */
import { SAMPLE_CLIENTS } from './clients.ts';
import { type SampleRow, toCsv } from './csv.ts';

const HEADERS = (
  'Company Name,Agreement Name,Agreement Type,Agreement Status,Sequence,Product ID,Description,Effective,Cancelled,Quantity,' +
  'Less Included,Price,Ext Price,Currency,Bill,Tax,Addition Status'
).split(',');

/** Code, Product ID, Description. */
const PRODUCTS = new Map(
  `
bp|P1Y:CFQ7TTC0LCHC:0002|MS NCE M365 BUSINESS PREMIUM 1YR COMMIT
bs|P1Y:CFQ7TTC0LDPB:0001|MS NCE M365 BUSINESS STANDARD 1YR COMMIT
bb|M365-BB|Microsoft 365 Business Basic
ap|M365-APPS|M365 Apps for business
e3|P1Y:CFQ7TTC0LFLX:0001|MS NCE M365 E3 1YR COMMIT
e5|P1Y:CFQ7TTC0LFLZ:0002|MS NCE M365 E5 1YR COMMIT
f3|M365-F3|Microsoft 365 F3
x1|EXO-P1|Exchange Online (Plan 1)
x2|EXO-P2|Exchange Online Plan 2
n2|AAD-P2|Azure AD Premium P2
d1|MDO-P1|Microsoft Defender for Office 365 (Plan 1)
vi|VISIO-P2|Visio Plan 2
pj|PROJ-P3|Project Plan 3
pb|PBI-PRO|Power BI Pro
tp|TEAMS-PHONE|Microsoft Teams Phone Standard
mw|MNG-WS|Managed workstation
bk|BKP-SAAS|Cloud backup per mailbox
ac|ADB-ACRO|Acrobat Pro licence
ob|ONSITE-BLK|Onsite support block (4 h)
`
    .trim()
    .split('\n')
    .map((row) => [row.slice(0, 2), row.split('|')]),
);

/** Company, product, effective, cancelled, quantity, less included, price, ext price, then a currency or Bill other than the usual. */
const LINES = `
A|bp|9/1/2025||18|0|31.00|558.00
A|x1|9/1/2025||3|0|6.00|18.00
A|d1|11/15/2025||18|0|3.50|63.00
A|mw|9/1/2025||18|0|45.00|810.00
B|bs|10/1/2024||9|0|17.50|157.50
B|bb|10/1/2024||14|0|8.50|119.00
B|bb|4/1/2026||3|0|8.50|25.50
B|ap|10/1/2024||2|0|11.50|23.00
C|bp|2/1/2024||22|0|31.00|682.00
C|tp|2/1/2024||8|0|12.00|96.00
C|n2|6/18/2025||4|0|13.50|54.00
D|bp|5/1/2025||12|0|31.00|372.00
D|x2|5/1/2025||2|0|12.00|24.00
D|mw|5/1/2025||14|0|45.00|630.00
E|bp|8/6/2024||9|0|31.00|279.00
E|x1|8/6/2024||6|0|6.00|36.00
E|bb|8/6/2024||5|2|8.50|25.50
E|bk|1/1/2025||17|0|3.25|55.25
F|bs|1/1/2025||6|0|17.50|105.00
F|bb|1/1/2025||4|0|8.50|34.00
F|bp|1/1/2025||2|0|31.00|0.00||Do Not Bill
G|e3|7/1/2024||15|0|52.00|780.00
G|e3|12/22/2025||5|0|52.00|260.00
G|pb|7/1/2024||5|0|14.50|72.50
G|pj|7/1/2024||4|0|32.00|128.00
G|ac|7/1/2024||2|0|36.00|72.00
H|bp|3/1/2025||25|0|31.00|775.00
H|x1|3/1/2025||40|0|6.00|240.00
H|vi|3/1/2025||1|0|21.50|21.50
H|e5|3/1/2025||3|0|82.00|246.00
I|bs|4/1/2025||13|0|17.50|227.50
I|bp|4/1/2025||4|0|31.00|124.00
I|x1|4/1/2025||7|0|6.00|42.00
I|x1|4/1/2025||7|0|6.00|42.00
I|vi|4/1/2025||3|0|21.50|64.50
J|e3|1/15/2024||9|0|52.00|468.00
J|pj|1/15/2024||3|0|43.00|129.00
J|vi|1/15/2024||5|0|21.50|107.50
J|n2|1/15/2024||9|0|13.50|121.50
J|x1|6/1/2024||1|0|6.00|0.00||Do Not Bill
J|ob|2/1/2026|3/1/2026|1|0|520.00|520.00
K|bb|9/1/2024||10|0|8.50|85.00
K|bs|9/1/2024|2/28/2026|7|0|17.00|119.00
K|x1|9/1/2024||5|0|6.00|30.00
L|bp|6/1/2025||27|0|31.00|837.00
L|bb|6/1/2025||15|0|8.50|127.50
L|f3|6/1/2025||12|0|11.00|132.00
L|e5|6/1/2025||2|0|82.00|164.00
L|pb|12/1/2025||5|0|14.50|72.50
M|bs|2/1/2025||10|0|13.00|130.00|USD
M|x1|2/1/2025||4|0|6.00|24.00
M|bp|2/1/2025||6|0|31.00|186.00
M|ap|2/1/2025||6|0|11.50|69.00
N|bp|11/1/2024||14|0|31.00|434.00
N|ap|11/1/2024||5|0|11.50|57.50
N|pb|11/1/2024||3|0|14.50|43.50
T|bp|5/1/2024||9|0|31.00|279.00
W|bp|5/1/2024||6|0|31.00|186.00
`;

/** The list as ConnectWise would give it, with the grand total that its list view puts below. */
export function connectWiseText(): string {
  const rows = LINES.trim().split('\n').map(toRow);
  const total: SampleRow = new Map([
    ['Company Name', 'Total'],
    ['Ext Price', '11583.75'],
  ]);
  return toCsv(HEADERS, [...rows, total]);
}

function toRow(line: string, index: number): SampleRow {
  const [
    company = '',
    product = '',
    effective = '',
    cancelled = '',
    quantity = '',
    included = '',
    price = '',
    ext = '',
    currency = '',
    bill = '',
  ] = line.split('|');
  const [, productId = '', description = ''] = PRODUCTS.get(product) ?? [];
  const name = SAMPLE_CLIENTS.get(company)?.psa ?? '';
  return new Map([
    ['Company Name', name],
    ['Agreement Name', `${name} - Cloud services`],
    ['Agreement Type', 'Managed Services'],
    ['Agreement Status', 'Active'],
    ['Sequence', String(index + 1)],
    ['Product ID', productId],
    ['Description', description],
    ['Effective', effective],
    ['Cancelled', cancelled],
    ['Quantity', `${quantity}.00`],
    ['Less Included', `${included}.00`],
    ['Price', price],
    ['Ext Price', ext],
    ['Currency', currency || 'CAD'],
    ['Bill', bill || 'Billable'],
    ['Tax', 'Yes'],
    ['Addition Status', cancelled ? 'Cancelled' : 'Active'],
  ]);
}
