/** docs/rules.md: each finding type with its reason and its examples, which are the rule's tests as well. */
import type { Rule, RuleExample } from '../../core/rules/rule.ts';
import { markdownTable } from './markdown.ts';

const MONEY: Record<Rule['money'], string> = {
  lost: 'Money lost by the provider (impact above 0).',
  overcharged: 'The client is overcharged (impact below 0).',
  review: 'To be settled by a person first: shown, never in the headline total.',
  information: 'Information: impact 0.',
};

/** The page of all rules. */
export function rulesPage(rules: readonly Rule[]): string {
  return `${[
    '# Finding rules',
    'Made from `core/rules/` by `npm run docs`; change a rule there, not here. The examples are complete exports and run as tests. Rows are counted as a spreadsheet shows them: the header is row 1.',
    ...rules.map(section),
  ].join('\n\n')}\n`;
}

function section(rule: Rule): string {
  return [`## ${rule.title} (\`${rule.type}\`)`, rule.why, MONEY[rule.money], ...rule.examples.map(example)].join(
    '\n\n',
  );
}

function example({ title, vendor, psa, expect }: RuleExample): string {
  const rows = expect.map((one) => [
    `\`${one.type}\``,
    rowsText(one.vendorRows),
    rowsText(one.psaRows),
    one.impact ?? 'any',
  ]);
  const outcome =
    rows.length === 0 ? 'No finding.' : markdownTable(['Finding', 'Vendor rows', 'PSA rows', 'Impact'], rows);
  const csv = (name: string, text: string): string => `${name}\n\n\`\`\`csv\n${text}\n\`\`\``;
  return [`**${title[0]?.toUpperCase()}${title.slice(1)}**`, csv('Vendor', vendor), csv('PSA', psa), outcome].join(
    '\n\n',
  );
}

function rowsText(rows: readonly number[] | undefined): string {
  if (rows === undefined) return 'any';
  return rows.length === 0 ? 'none' : rows.join(', ');
}
