/** The vendor's half of the sample audit: a Partner Center new-commerce reconciliation file of March 2026 in CAD. */
import { SAMPLE_CLIENTS } from './clients.ts';
import { type SampleRow, toCsv } from './csv.ts';

const HEADERS = (
  'PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,MpnId,Tier2MpnId,OrderId,OrderDate,' +
  'ProductId,SkuId,AvailabilityId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,Total,Currency,' +
  'PriceAdjustmentDescription,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,' +
  'ChargeEndDate,TermAndBillingCycle,EffectiveUnitPrice,UnitType,AlternateId,BillableQuantity,BillingFrequency,' +
  'PricingCurrency,PCToBCExchangeRate,PCToBCExchangeRateDate,MeterDescription,ReservationOrderId,CreditReasonCode,' +
  'SubscriptionStartDate,SubscriptionEndDate,ReferenceId,ProductQualifiers,PromotionId,ProductCategory'
).split(',');

/** Code, ProductId, SkuId, SkuName. */
const PRODUCTS = new Map(
  `
bp|CFQ7TTC0LCHC|0002|Microsoft 365 Business Premium
bs|CFQ7TTC0LDPB|0001|Microsoft 365 Business Standard
bb|CFQ7TTC0LH18|0001|Microsoft 365 Business Basic
ap|CFQ7TTC0LH1G|0001|Microsoft 365 Apps for Business
e3|CFQ7TTC0LFLX|0001|Microsoft 365 E3
e5|CFQ7TTC0LFLZ|0002|Microsoft 365 E5
f3|CFQ7TTC0LH05|0001|Microsoft 365 F3
x1|CFQ7TTC0LH16|0001|Exchange Online (Plan 1)
x2|CFQ7TTC0LH1P|0001|Exchange Online (Plan 2)
n2|CFQ7TTC0LFK5|0001|Microsoft Entra ID P2
d1|CFQ7TTC0LH04|0001|Microsoft Defender for Office 365 (Plan 1)
vi|CFQ7TTC0HD32|0002|Visio Plan 2
pj|CFQ7TTC0HDB0|0002|Project Plan 3
pb|CFQ7TTC0LHSF|0001|Power BI Pro
tp|CFQ7TTC0LH0T|0001|Microsoft Teams Phone Standard
tr|CFQ7TTC0LH0R|0001|Microsoft Teams Phone Resource Account
az|DZH318Z0BPS6|0001|Azure plan
`
    .trim()
    .split('\n')
    .map((row) => [row.slice(0, 2), row.split('|')]),
);

/** Code of the term column below: TermAndBillingCycle and BillingFrequency. */
const TERMS = new Map([
  ['Y', ['One-Year commitment for monthly billing', 'Monthly']],
  ['M', ['One-Month commitment for monthly billing', 'Monthly']],
  ['A', ['One-Year commitment for yearly billing', 'Annual']],
  ['-', ['', '']],
]);

/**
 * Client, product, subscription number, charge type, first and last day of the charge (month and day; a last day that
 * is not after the first lies in the next year), term, quantity, effective unit price, subtotal.
 */
const LINES = `
A|bp|101|cycleCharge|0301|0331|Y|18|24.80|446.40
A|x1|102|cycleCharge|0301|0331|Y|3|4.56|13.68
A|d1|103|cycleCharge|0301|0331|Y|18|2.28|41.04
A|az|104|||||148.2|0.091|13.48
A|az|104|||||31|0.412|12.77
B|bs|105|cycleCharge|0309|0408|Y|9|14.00|126.00
B|bb|106|cycleCharge|0301|0331|Y|14|6.72|94.08
B|bb|106|addQuantity|0312|0331|Y|14|4.34|-60.76
B|bb|106|addQuantity|0312|0331|Y|17|4.34|73.78
B|ap|107|cycleCharge|0301|0331|Y|2|9.20|18.40
C|bp|108|cycleCharge|0301|0331|Y|24|24.80|595.20
C|bp|108|removeQuantity|0304|0331|Y|24|22.40|-537.60
C|bp|108|removeQuantity|0304|0331|Y|22|22.40|492.80
C|tp|109|cycleCharge|0301|0331|Y|8|9.20|73.60
C|tr|110|cycleCharge|0301|0331|Y|2|0.00|0.00
C|n2|111|cycleCharge|0318|0417|Y|4|10.32|41.28
D|bp|112|cycleCharge|0301|0331|Y|12|24.80|297.60
D|x2|113|cycleCharge|0301|0331|Y|2|9.12|18.24
D|vi|114|New|0316|0415|Y|2|17.20|34.40
E|bp|115|cycleCharge|0306|0405|Y|9|24.80|223.20
E|bp|116|New|0319|0418|Y|2|24.80|49.60
E|x1|117|cycleCharge|0301|0331|Y|6|4.56|27.36
E|bb|118|cycleCharge|0301|0331|Y|3|6.72|20.16
F|bs|119|cycleCharge|0301|0331|Y|6|14.00|84.00
F|bb|120|cycleCharge|0301|0331|Y|4|6.72|26.88
F|bp|121|cycleCharge|0301|0331|Y|2|24.80|49.60
F|vi|122|New|0310|0409|M|1|20.64|20.64
F|vi|122|cancelImmediate|0310|0409|M|1|20.64|-20.64
G|e3|123|cycleCharge|0301|0331|Y|16|42.40|678.40
G|e3|124|cycleCharge|0322|0421|Y|4|42.40|169.60
G|pb|125|cycleCharge|0301|0331|Y|5|11.44|57.20
G|pj|126|Renew|0303|0402|Y|4|34.40|137.60
H|bp|127|cycleCharge|0301|0331|Y|31|24.80|768.80
H|bp|127|customerCredit|0201|0228|Y|31|1.24|-38.44
H|x1|128|cycleCharge|0301|0331|Y|40|4.56|182.40
H|vi|129|cycleCharge|0301|0331|Y|1|17.20|17.20
H|e5|130|cycleCharge|0301|0331|Y|3|66.40|199.20
I|bs|131|cycleCharge|0301|0331|Y|13|14.00|182.00
I|bp|132|cycleCharge|0301|0331|Y|4|24.80|99.20
I|x1|133|cycleCharge|0301|0331|Y|7|4.56|31.92
I|vi|134|Renew|0314|0313|A|3|206.40|619.20
J|e5|135|cycleCharge|0301|0331|Y|9|66.40|597.60
J|pj|136|cycleCharge|0301|0331|Y|3|34.40|103.20
J|vi|137|cycleCharge|0301|0331|Y|5|17.20|86.00
J|n2|138|cycleCharge|0301|0331|Y|9|10.32|92.88
K|bb|139|cycleCharge|0301|0331|Y|8|6.72|53.76
K|bs|140|cycleCharge|0301|0331|Y|7|14.00|98.00
K|x1|141|cycleCharge|0301|0331|Y|5|4.56|22.80
L|bp|142|cycleCharge|0301|0331|Y|20|24.80|496.00
L|bp|143|cycleCharge|0301|0331|M|7|29.76|208.32
L|bb|144|cycleCharge|0301|0331|Y|15|6.72|100.80
L|f3|145|cycleCharge|0301|0331|Y|12|8.80|105.60
L|e5|146|cycleCharge|0301|0331|Y|2|66.40|132.80
L|pb|147|addQuantity|0318|1130|A|4|97.03|-388.12
L|pb|147|addQuantity|0318|1130|A|5|97.03|485.15
M|bs|148|cycleCharge|0301|0331|Y|10|14.00|140.00
M|x1|149|cycleCharge|0301|0331|Y|4|4.56|18.24
M|bp|150|cycleCharge|0301|0331|Y|#N/A|24.80|148.80
M|ap|151|cycleCharge|0301|0331|Y|6|9.20|55.20
N|bp|152|cycleCharge|0301|0331|Y|14|24.80|347.20
N|bp|152|cycleCharge|0301|0331|Y|14|24.80|347.20
N|ap|153|cycleCharge|0301|0331|Y|5|9.20|46.00
N|tp|154|New|0312|0411|Y|6|9.20|55.20
O|bp|155|cycleCharge|0301|0331|Y|9|24.80|223.20
`;

/** The file as Partner Center would give it. */
export function partnerCenterText(): string {
  return toCsv(HEADERS, LINES.trim().split('\n').map(toRow));
}

function toRow(line: string): SampleRow {
  const [
    client = '',
    product = '',
    number = '',
    charge = '',
    start = '',
    end = '',
    termCode = '',
    quantity = '',
    price = '',
    subtotal = '',
  ] = line.split('|');
  const firm = SAMPLE_CLIENTS.get(client);
  const [, productId = '', skuId = '', skuName = ''] = PRODUCTS.get(product) ?? [];
  const usage = product === 'az';
  const [term = '', billing = ''] = TERMS.get(termCode) ?? [];
  const from = usage ? '2026-03-01' : day(start, '2026');
  const to = usage ? '2026-03-31' : day(end, end > start ? '2026' : '2027');
  const tenant = `5e1f0000-0000-4000-8000-0000000000${client.charCodeAt(0)}`;
  return new Map([
    ['PartnerId', '0c7a6b52-0000-4000-8000-000000000001'],
    ['CustomerId', tenant],
    ['CustomerName', firm?.vendor ?? ''],
    ['CustomerDomainName', `${firm?.domain ?? ''}.onmicrosoft.com`],
    ['CustomerCountry', 'CA'],
    ['InvoiceNumber', 'G031744206'],
    ['OrderId', `ORD${number}`],
    ['ProductId', productId],
    ['SkuId', skuId],
    ['SkuName', skuName],
    ['ProductName', skuName],
    ['ChargeType', usage ? 'New' : charge],
    ['UnitPrice', price],
    ['Quantity', quantity],
    ['Subtotal', subtotal],
    ['TaxTotal', '0.00'],
    ['Total', subtotal],
    ['Currency', 'CAD'],
    ['PublisherName', 'Microsoft Corporation'],
    ['SubscriptionDescription', skuName],
    ['SubscriptionId', `ab${number}000-0000-4000-8000-000000000${number}`],
    ['ChargeStartDate', `${from}T00:00:00Z`],
    ['ChargeEndDate', `${to}T00:00:00Z`],
    ['TermAndBillingCycle', term],
    ['EffectiveUnitPrice', price],
    ['UnitType', usage ? '1 Hour' : 'Licenses'],
    ['BillableQuantity', quantity],
    ['BillingFrequency', billing],
    ['PricingCurrency', 'CAD'],
    ['PCToBCExchangeRate', '1'],
    ['PCToBCExchangeRateDate', '2026-03-01T00:00:00Z'],
    ['MeterDescription', usage ? 'Virtual Machines - CA Central' : ''],
    ['ProductCategory', usage ? 'Azure' : 'OnlineServices'],
  ]);
}

function day(monthAndDay: string, year: string): string {
  return `${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`;
}
