/** The files of a new format or rule, as texts: nothing is read or written here. */
import type { Role, Side } from '../../core/model.ts';

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

/** A made-up export to begin with: role, header and value of each column. */
const COLUMNS: Record<Side, readonly (readonly [role: Role, header: string, value: string])[]> = {
  vendor: [
    ['client', 'Customer Name', 'Contoso Ltd'],
    ['product', 'Product Name', 'Microsoft 365 E3'],
    ['quantity', 'Quantity', '12'],
    ['unitCost', 'Unit Cost', '30.00'],
    ['amount', 'Total Cost', '360.00'],
    ['currency', 'Currency', 'CAD'],
    ['periodStart', 'Start Date', '2026-03-01'],
    ['periodEnd', 'End Date', '2026-03-31'],
  ],
  psa: [
    ['client', 'Company Name', 'Contoso Ltd'],
    ['product', 'Description', 'Microsoft 365 E3'],
    ['quantity', 'Quantity', '12'],
    ['unitPrice', 'Unit Price', '40.00'],
    ['amount', 'Extended Price', '480.00'],
    ['effective', 'Effective Date', '2025-07-01'],
    ['cancelled', 'Cancelled Date', ''],
  ],
};

/** A format with a sample export. `index` is the text of core/formats/index.ts. */
export function newFormat(id: string, side: Side, index: string): Extension {
  const name = id.replaceAll('-', '_').toUpperCase();
  const title = titleOf(id);
  const marks = [`${title} Line`, `${title} Ref`];
  const columns = [...COLUMNS[side], ['lineId', marks[0] ?? '', 'L-1'] as const];
  const listed = columns.map(([role, header]) => `    ${role}: ['${header}'],\n`).join('');
  const text = `/** ${title}. Say here where the headers are from, and which column is not what it seems. */
import { defineFormat } from './format.ts';

/** ${title}, ${side} side. */
export const ${name} = defineFormat({
  id: '${id}',
  side: '${side}',
  title: '${title}',
  howToExport: 'Say in one sentence where the report is found, which dates to choose and which columns it needs.',
  columns: {
${listed}  },
  required: ['client', 'product', 'quantity'],
  signature: ['${marks.join("', '")}'],
});
`;
  const csv = [columns.map(([, header]) => header), columns.map(([, , value]) => value)]
    .map((cells, row) => `${[...cells, row === 0 ? (marks[1] ?? '') : 'R-1'].join(',')}\n`)
    .join('');
  const bound = Object.fromEntries(columns.map(([role, header]) => [role, header]));
  const expected = `${JSON.stringify({ side, format: id, headerRow: 1, columns: bound }, null, 2)}\n`;
  const generic = side === 'vendor' ? 'GENERIC_VENDOR' : 'GENERIC_PSA';
  const path = `core/formats/${id}.ts`;
  return {
    files: [
      { path, text, replaces: false },
      { path: `test/formats/${id}/sample.csv`, text: csv, replaces: false },
      { path: `test/formats/${id}/sample.expected.json`, text: expected, replaces: false },
      { path: 'core/formats/index.ts', text: register(index, `{ ${name} }`, id, generic), replaces: true },
    ],
    next: [
      `Put the real headers with made-up names into test/formats/${id}/sample.csv`,
      `List them, best first, and those that mark the format (signature) in ${path}`,
      `Say in test/formats/${id}/sample.expected.json which header each role must find`,
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
