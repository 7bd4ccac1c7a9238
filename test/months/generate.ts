/** Makes a month: a world of firms and products, cases planted in it, two sides written as exports, and the truth. */
import type { Side } from '../../core/model.ts';
import { writeDay } from './calendar.ts';
import { ABSENCE_CASES } from './cases/absence.ts';
import type { Case } from './cases/case.ts';
import { CHANGE_CASES } from './cases/changes.ts';
import { DUPLICATE_CASES } from './cases/duplicates.ts';
import { EXCLUDED_CASES } from './cases/excluded.ts';
import { MATCHED_CASES } from './cases/matched.ts';
import { PRICE_CASES } from './cases/price.ts';
import { QUANTITY_CASES } from './cases/quantity.ts';
import { REVIEW_CASES } from './cases/review.ts';
import { addHistory } from './history.ts';
import type { PsaLine, VendorLine } from './lines.ts';
import type { Pasted } from './paste.ts';
import type { Random } from './random.ts';
import { type LaidOut, truthOf } from './resolve.ts';
import type { Month, MonthSource } from './truth.ts';
import { World } from './world.ts';
import { PSA_WRITERS, VENDOR_WRITERS } from './writers/index.ts';
import { type Look, toFile, type Writer } from './writers/sheet.ts';

/** Every case, in the order in which they are planted: those with the least choice first. */
export const CASES: readonly Case[] = [
  ...ABSENCE_CASES,
  ...REVIEW_CASES,
  ...PRICE_CASES,
  ...QUANTITY_CASES,
  ...DUPLICATE_CASES,
  ...EXCLUDED_CASES,
  ...CHANGE_CASES,
  ...MATCHED_CASES,
];

/** What kind of month is wanted. */
export interface MonthOptions {
  /** A key of `VENDOR_WRITERS`. */
  readonly vendorFormat: string;
  /** A key of `PSA_WRITERS`. */
  readonly psaFormat: string;
  /** Ordinary firms; cases add a few. Default 26, at most 50. */
  readonly clients?: number;
  readonly vendorSources?: number;
  readonly psaSources?: number;
  /** True where the files were opened in a spreadsheet first, so that cells are numbers and dates. Default: a third of the seeds. */
  readonly pasted?: boolean;
  /** Cases to plant, by name; default all that the formats can express. */
  readonly only?: readonly string[];
}

/** Makes the month of a seed; the same seed and options always make the same one. */
export function generateMonth(seed: number, options: MonthOptions): Month {
  const vendor = VENDOR_WRITERS.get(options.vendorFormat);
  const psa = PSA_WRITERS.get(options.psaFormat);
  if (!vendor || !psa)
    throw new RangeError(`generateMonth: no writer for ${options.vendorFormat} x ${options.psaFormat}`);
  const world = new World(seedOf(seed, options), vendor.powers, psa.powers, {
    clients: options.clients ?? 26,
    vendorSources: options.vendorSources ?? (seed % 4 === 3 ? 2 : 1),
    psaSources: options.psaSources ?? (seed % 7 === 5 ? 2 : 1),
    pasted: options.pasted ?? seed % 3 === 2,
  });
  plantCases(world, options.only);
  addHistory(world);

  const vendorSide = writeSide('vendor', world, world.vendor, vendor, world.vendorSources);
  const psaSide = writeSide('psa', world, world.psa, psa, world.psaSources);
  return {
    seed,
    title: `${options.vendorFormat} x ${options.psaFormat}, seed ${seed}`,
    vendor: vendorSide.sources,
    psa: psaSide.sources,
    ...(vendor.powers.dates ? {} : { asOf: writeDay(world.asOf, 'iso') }),
    truth: truthOf(world, vendorSide, psaSide),
  };
}

/** Another world for each pair of formats, so that a seed tries more names than one set. */
function seedOf(seed: number, { vendorFormat, psaFormat }: MonthOptions): number {
  let hash = seed;
  for (const character of `${vendorFormat} x ${psaFormat}`)
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash;
}

function plantCases(world: World, only: readonly string[] | undefined): void {
  for (const { name, needs, plant } of CASES) {
    if (only && !only.includes(name)) continue;
    if (needs && !needs(world.v, world.p)) continue;
    const clean = name.startsWith('match: one line');
    const times = only ? 1 : clean ? 12 : world.random.chance(0.15) ? 0 : world.random.int(1, 2);
    for (let i = 0; i < times; i += 1) plant(world);
  }
}

function writeSide<L extends VendorLine | PsaLine, P>(
  side: Side,
  world: World,
  all: readonly L[],
  writer: Writer<L, P>,
  count: number,
): LaidOut {
  const out: LaidOut = { sources: [], extra: [] };
  const sources: MonthSource[] = [];
  const lines = inFileOrder(all, world.random);
  for (let source = 0; source < count; source += 1) {
    const name = World.sourceName(side, source, count);
    const own = lines.filter((line) => line.source === source);
    const look = writer.look(world.random);
    const file = toFile(writer.write(own, look, world.random, world.asOf), look, world.random);
    for (const { row, body } of file.rows) {
      if (body.line) {
        body.line.row = `${name}:${row}`;
        body.line.money = writer.money(body.line);
      } else out.extra.push({ row: `${name}:${row}`, kind: body.kind ?? 'layout' });
    }
    const rows = file.rows.map(({ row }) => row);
    const pasted = world.pasted ? { pasted: spreadsheet(look, world.random, rows) } : {};
    sources.push({ name, text: file.text, ...encodingFor(world, look, file.text), ...pasted });
  }
  return { ...out, sources };
}

/** Excel on Windows writes CSV in the code page of the region, and "Unicode text" in UTF-16. */
function encodingFor(world: World, look: Look, text: string): Pick<MonthSource, 'encoding'> {
  if (look.bom || !world.random.chance(0.2)) return {};
  // Mojibake in a code page has the very bytes of UTF-8: such a file is of two encodings, and no reader can tell.
  const one = world.random.chance(0.5) || text.includes('Ã');
  return { encoding: one ? 'utf-16le' : 'windows-1252' };
}

/** The spreadsheet that a file was opened in; some of its rows are hidden by a filter, which changes nothing. */
function spreadsheet(look: Look, random: Random, rows: readonly number[]): Pasted {
  const hiddenRows = random.chance(0.4) ? rows.filter(() => random.chance(0.1)) : [];
  return { date: look.date, decimalComma: look.number === 'comma', date1904: random.chance(0.2), hiddenRows };
}

/** Lines as an export orders them: by firm or in no order; a copy always comes after its original. */
function inFileOrder<L extends VendorLine | PsaLine>(all: readonly L[], random: Random): L[] {
  const shuffled = random.shuffle(all.filter((line) => line.copyOf === undefined));
  if (random.chance(0.6))
    shuffled.sort((a, b) => (a.client.base < b.client.base ? -1 : a.client.base > b.client.base ? 1 : 0));
  for (const copy of all.filter((line) => line.copyOf !== undefined)) {
    const at = shuffled.indexOf(copy.copyOf as L) + 1;
    shuffled.splice(random.chance(0.5) ? at : random.int(at, shuffled.length), 0, copy);
  }
  return shuffled;
}
