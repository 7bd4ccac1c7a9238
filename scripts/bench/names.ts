/** Names for the benchmark's months: clients as two systems spell them, products as a vendor and a PSA write them. */

const PLACES =
  'Maple Ridge,Northgate,Harbour,Silver Creek,Kingston,Blue Heron,Lakeshore,Granite,Prairie,Summit,Oakville,Riverside,Cedar Hill,Eastern,Pacific,Laurentian,Highland,Beacon,Redwood,Stonebridge,Frontenac,Kawartha,Glenora,Willow Park,Mont-Royal,Saguenay,Birchmount,Fairview,Clearwater,Bayfield,Ironwood,Westmount,Elm Street,Trillium,Gatineau,Ashford,Sunrise,Old Mill,Crescent,Valley';
const TRADES =
  'Dental,Legal,Accounting,Logistics,Veterinary Clinic,Architects,Plumbing,Bakery,Insurance,Credit Union,Engineering,Orthodontics,Property Management,Farms,Foods,Motors,Roofing,Pharmacy,Physiotherapy,Printing,Optical,Travel,Realty,Consulting,Landscaping,Electric,Furniture,Wealth,Daycare,Brewing,Marine,Steel,Packaging,Media,Surveying,Fitness,Security,Textiles,Hospitality,Robotics';
const FOUNDERS =
  'Tremblay,Singh,MacDonald,Nguyen,Bouchard,Okafor,Rossi,Kowalski,Haddad,Fraser,Larsen,Gauthier,Patel,Osei,Moreau,Ivanov,Schmidt,Chen,Campbell,Dubois';
const FORMS = 'Ltd.,Inc.,Limited,Corp.,LLP,,,Group,Ltée';

const pick = (list: readonly string[], next: () => number): string => list[Math.floor(next() * list.length)] ?? '';

/** So many distinct client names. */
export function clientNames(count: number, next: () => number): string[] {
  const [places, trades, founders, forms] = [PLACES, TRADES, FOUNDERS, FORMS].map((list) => list.split(',')) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const names = new Set<string>();
  while (names.size < count) {
    const founder = next() < 0.4 || names.size > 1000 ? `${pick(founders, next)} ` : '';
    const pair = names.size > 6000 ? ` & ${pick(founders, next)}` : '';
    names.add(`${founder}${pick(places, next)} ${pick(trades, next)}${pair} ${pick(forms, next)}`.trim());
  }
  return [...names];
}

/** The same client as the other system has it: mostly alike, sometimes without the legal form, in capitals, misspelt. */
export function psaSpelling(name: string, next: () => number): string {
  const chance = next();
  if (chance < 0.55) return name;
  if (chance < 0.7) return name.replace(/ (Ltd\.|Inc\.|Limited|Corp\.|LLP|Group|Ltée)$/, '');
  if (chance < 0.8) return name.toUpperCase();
  if (chance < 0.9) return name.replace('Limited', 'Ltd').replace(' Ltd.', ' Limited');
  const at = 2 + Math.floor(next() * (name.length - 4));
  return name.slice(0, at) + name.slice(at + 1);
}

/** A product as the vendor and as the PSA write it. */
export interface BenchProduct {
  readonly title: string;
  readonly id: string;
  readonly psaName: string;
  /** The PSA's product id column: a house code, or one that holds Microsoft's id. */
  readonly psaId: string;
  readonly costCents: number;
}

const TITLES =
  'Microsoft 365 Business Basic|Microsoft 365 Business Standard|Microsoft 365 Business Premium|Microsoft 365 Apps for business|Microsoft 365 Apps for enterprise|Microsoft 365 E3|Microsoft 365 E5|Microsoft 365 F1|Microsoft 365 F3|Office 365 E1|Office 365 E3|Office 365 E5|Exchange Online (Plan 1)|Exchange Online (Plan 2)|Exchange Online Kiosk|Exchange Online Archiving for Exchange Online|SharePoint (Plan 1)|SharePoint (Plan 2)|OneDrive for business (Plan 1)|OneDrive for business (Plan 2)|Microsoft Entra ID P1|Microsoft Entra ID P2|Microsoft Intune Plan 1|Microsoft Intune Plan 1 Device|Microsoft Defender for Office 365 (Plan 1)|Microsoft Defender for Office 365 (Plan 2)|Microsoft Defender for Business|Microsoft Defender for Endpoint P1|Microsoft Defender for Endpoint P2|Enterprise Mobility + Security E3|Enterprise Mobility + Security E5|Power BI Pro|Power BI Premium Per User|Power Apps Premium|Power Automate Premium|Visio Plan 1|Visio Plan 2|Planner Plan 1|Planner and Project Plan 3|Planner and Project Plan 5|Microsoft Teams Essentials|Microsoft Teams Enterprise|Microsoft Teams Phone Standard|Microsoft Teams Rooms Pro|Microsoft 365 Audio Conferencing|Windows 365 Business 2 vCPU 4 GB 128 GB|Windows 365 Business 2 vCPU 8 GB 128 GB|Microsoft 365 Copilot|Dynamics 365 Sales Professional|Dynamics 365 Business Central Essentials|Dynamics 365 Business Central Premium|Dynamics 365 Team Members|Microsoft Purview Suite|Azure Information Protection Premium P1';

/** The products of the months. Ids have Microsoft's form; but for their form they mean nothing. */
export const PRODUCTS: readonly BenchProduct[] = TITLES.split('|').map((title, index) => {
  const id = `CFQ7TTC0LB${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}:0001`;
  const coded = index % 2 === 0;
  return {
    title,
    id,
    psaName: coded ? `MS NCE ${title.replace('Microsoft 365', 'M365')} 1YR COMMIT` : title,
    psaId: coded ? `P1Y:${id}` : `M365-${index}`,
    costCents: 300 + 157 * index,
  };
});
