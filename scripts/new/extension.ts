/** The files of a new format or rule, as texts: nothing is read or written here. */
import type { Side } from '../../core/model.ts';

/** A file to write; `replaces` where it is there already and was changed. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly replaces: boolean;
}

/** What to write, and what is left to do by hand. */
export interface Extension {
  readonly files: readonly NewFile[];
  readonly next: readonly string[];
}

const HEADERS: Record<Side, string> = {
  vendor: 'Customer Name,Product Name,Quantity,Unit Cost,Total Cost,Currency,Subscription ID,Start Date,End Date',
  psa: 'Company Name,Product ID,Description,Quantity,Unit Price,Extended Price,Effective Date,Cancelled Date',
};

const LINES: Record<Side, string> = {
  vendor: 'Contoso Ltd,Microsoft 365 E3,12,30.00,360.00,CAD,SUB-1,2026-03-01,2026-03-31',
  psa: 'Contoso Ltd,M365-E3,Microsoft 365 E3,12,40.00,480.00,2025-07-01,',
};

const COLUMNS: Record<Side, string> = {
  vendor: `    client: ['Customer Name'],
    product: ['Product Name'],
    quantity: ['Quantity'],
    unitCost: ['Unit Cost'],
    amount: ['Total Cost'],
    currency: ['Currency'],
    subscription: ['Subscription ID'],
    periodStart: ['Start Date'],
    periodEnd: ['End Date'],`,
  psa: `    client: ['Company Name'],
    product: ['Description'],
    partNumber: ['Product ID'],
    quantity: ['Quantity'],
    unitPrice: ['Unit Price'],
    amount: ['Extended Price'],
    effective: ['Effective Date'],
    cancelled: ['Cancelled Date'],`,
};

/** A format with a sample export. `index` is the text of core/formats/index.ts. */
export function newFormat(id: string, side: Side, index: string): Extension {
  const name = id.replaceAll('-', '_').toUpperCase();
  const title = titleOf(id);
  const text = `/** ${title}. Say here where the headers are from, and which column is not what it seems. */
import { defineFormat } from './format.ts';

/** ${title}, ${side} side. */
export const ${name} = defineFormat({
  id: '${id}',
  side: '${side}',
  title: '${title}',
  howToExport: 'Say in one sentence which report to make, and where.',
  columns: {
${COLUMNS[side]}
  },
  required: ['client', 'product', 'quantity'],
  signature: [],
});
`;
  const generic = side === 'vendor' ? 'GENERIC_VENDOR' : 'GENERIC_PSA';
  const path = `core/formats/${id}.ts`;
  return {
    files: [
      { path, text, replaces: false },
      { path: `test/formats/${id}/sample.csv`, text: `${HEADERS[side]}\n${LINES[side]}\n`, replaces: false },
      { path: 'core/formats/index.ts', text: register(index, `{ ${name} }`, id, generic), replaces: true },
    ],
    next: [
      `Put real headers and made-up names into test/formats/${id}/sample.csv`,
      `List the headers, best first, and the signature in ${path}`,
      'npm test -- test/formats, then npm run docs',
    ],
  };
}

/** A rule with two examples to fill in. `index` is the text of core/rules/index.ts. */
export function newRule(id: string, index: string): Extension {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const type = id.replaceAll('-', '_').toUpperCase();
  const path = `core/rules/${id}.ts`;
  const text = `import { defineRule, NO_MONEY } from './rule.ts';

/** Say what stands wrongly on the two exports when this fires. */
export const ${name} = defineRule({
  type: '${type}',
  title: '${titleOf(id)}',
  class: 'quantity',
  money: 'information',
  why: 'Say why it is a discrepancy and what it costs, for the finance person.',
  examples: [
    {
      title: 'it fires',
      vendor: 'Client,Product,Qty\\nContoso Ltd,Microsoft 365 E3,4',
      psa: 'Client,Product,Qty,Unit Price\\nContoso Ltd,Microsoft 365 E3,4,40.00',
      expect: [{ type: '${type}', vendorRows: [2], psaRows: [2] }],
    },
    {
      title: 'it nearly fires',
      vendor: 'Client,Product,Qty\\nContoso Ltd,Microsoft 365 E3,4',
      psa: 'Client,Product,Qty,Unit Price\\nContoso Ltd,Microsoft 365 E3,4,40.00',
      expect: [],
    },
  ],
  check(comparison) {
    if (comparison.kind !== 'paired') return null;
    return {
      vendorQuantity: comparison.vendorSeats,
      psaQuantity: comparison.psaSeats,
      impact: NO_MONEY,
      evidence: 'what the rule saw, in words',
      action: 'What to do, in one sentence',
    };
  },
});
`;
  return {
    files: [
      { path, text, replaces: false },
      { path: 'core/rules/index.ts', text: register(index, `{ ${name} }`, id, null), replaces: true },
    ],
    next: [
      `Add '${type}' to FindingType in core/model.ts`,
      `Write the two examples and the check in ${path}; its place in core/rules/index.ts says when it is tried`,
      'npm test -- test/rules, then npm run docs',
    ],
  };
}

/**
 * The index with one more import, in the order of file names, and one more entry in its list: before the named entry,
 * else at the end. Throws where the index has not the form that it is known to have.
 */
function register(index: string, imported: string, id: string, before: string | null): string {
  const lines = index.split('\n');
  const pathOf = (line: string): string => /^import .* from '\.\/([^']*)\.ts';$/.exec(line)?.[1] ?? '';
  const imports = lines.flatMap((line, at) => (pathOf(line) === '' ? [] : [{ at, path: pathOf(line) }]));
  const last = imports.at(-1);
  if (last === undefined) throw new Error('the index has no import of an extension');
  if (imports.some((one) => one.path === id)) throw new Error(`the index imports ${id} already`);
  const following = imports.find((one) => one.path > id);
  lines.splice(following?.at ?? last.at + 1, 0, `import ${imported} from './${id}.ts';`);

  const end = lines.indexOf('];');
  const place = before === null ? end : lines.findIndex((line) => line.trim() === `${before},`);
  if (end < 0 || place < 0) throw new Error(`the index has no list${before === null ? '' : ` with ${before}`}`);
  lines.splice(place, 0, `  ${imported.slice(2, -2)},`);
  return lines.join('\n');
}

/** `ingram-xvantage` -> `Ingram xvantage`. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
