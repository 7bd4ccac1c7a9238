/** docs/formats.md: what each format's file says, for people who make exports and people who add formats. */
import type { Format } from '../../core/formats/format.ts';
import type { Role, Side } from '../../core/model.ts';
import { markdownTable } from './markdown.ts';

const SIDE_TITLES: Record<Side, string> = { vendor: 'Vendor side', psa: 'PSA side' };

const PRICE_BASIS = {
  month: 'one month',
  billing: 'the billing period',
  term: 'the whole commitment term',
} as const;

/** The page of all formats. */
export function formatsPage(formats: readonly Format[]): string {
  const sides: readonly Side[] = ['vendor', 'psa'];
  return `${[
    '# Export formats',
    'Made from `core/formats/` by `npm run docs`; change a format there, not here. Headers are compared without case, accents, spaces and punctuation. The first header of a row that the export has is taken; a mapping given by the user goes before all of them.',
    ...sides.flatMap((side) => [
      `## ${SIDE_TITLES[side]}`,
      ...formats.filter((format) => format.side === side).map(section),
    ]),
  ].join('\n\n')}\n`;
}

function section(format: Format): string {
  const parts = [`### ${format.title}`, `Id \`${format.id}\`. ${format.howToExport}`];
  if (format.refuse !== undefined) parts.push(`**Refused:** ${format.refuse}`);
  const rows = (Object.entries(format.columns) as [Role, readonly string[]][]).map(([role, headers]) => [
    `${words(role)}${format.required.includes(role) ? ' (needed)' : ''}`,
    headers.join(', '),
  ]);
  if (rows.length > 0) parts.push(markdownTable(['Column', 'Headers, best first'], rows));
  const traits = traitsOf(format);
  if (traits.length > 0) parts.push(traits.map((trait) => `- ${trait}`).join('\n'));
  return parts.join('\n\n');
}

function traitsOf(format: Format): string[] {
  const traits: string[] = [];
  if (format.signature.length > 0) traits.push(`Recognised by: ${format.signature.join(', ')}`);
  if (format.clientFrom === 'groupRows') traits.push('The client stands alone on a row above its lines.');
  if (format.snapshot === true)
    traits.push('A list of subscriptions, not of charges: quantities are counts as they stand.');
  if (format.priceBasis !== undefined) traits.push(`A unit price stands for ${PRICE_BASIS[format.priceBasis]}.`);
  if (format.blankDates !== undefined) traits.push(`Dates that mean none: ${format.blankDates.join(', ')}`);
  return traits;
}

/** `periodStart` -> `period start`. */
function words(role: Role): string {
  return role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
