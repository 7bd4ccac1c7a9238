/**
 * LibreOffice as a second opinion on the files that we write: it opens them, works every formula out afresh and shows
 * what it sees as CSV, as flat XML or as a picture. Without the forced recalculation it would read our own stored values
 * back to us and every such test would pass falsely.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a missing tool fails the tests instead of leaving them out. */
const REQUIRED = Boolean(process.env['CI'] ?? process.env['LEAKAGE_REQUIRE_TOOLS']);

/** True where the tool answers. Says loudly what is left out where it does not, and throws where it must be there. */
function hasTool(name: string, argument: string, purpose: string): boolean {
  try {
    execFileSync(name, [argument], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    const message = `${name} is missing: ${purpose} cannot be tested. Install LibreOffice Calc and poppler-utils.`;
    if (REQUIRED) throw new Error(message);
    console.warn(`\n*** SKIPPED *** ${message}\n`);
    return false;
  }
}

/** Whether tests that open a file in LibreOffice can run here. */
export const hasLibreOffice: boolean = hasTool('soffice', '--version', 'what a spreadsheet makes of our files');

/** Whether tests that look at a printed page can run here. */
export const hasPdfTools: boolean = hasLibreOffice && hasTool('pdftoppm', '-v', 'what a page looks like');

const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Comma, double quotes, UTF-8, from row 1, values as shown or as stored, every tab. */
const csvFilter = (asShown: boolean): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,${asShown},false,false,-1`;

let turn: Promise<unknown> = Promise.resolve();

/** Converts one file; gives what LibreOffice wrote, by file name. Runs one after the other: a profile serves one run. */
export async function convert(bytes: Uint8Array, to: string, name = 'book.xlsx'): Promise<Map<string, Uint8Array>> {
  const result = turn.then(() => convertNow(bytes, to, name));
  turn = result.catch(() => {});
  return result;
}

async function convertNow(bytes: Uint8Array, to: string, name: string): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'leakage-office-'));
  try {
    const profile = join(folder, 'profile');
    const out = join(folder, 'out');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE_ALWAYS);
    await writeFile(join(folder, name), bytes);
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const options = ['--headless', '--norestore', '--convert-to', to, '--outdir', out, join(folder, name)];
    const { stdout, stderr } = await run('soffice', [installation, ...options], { timeout: 240_000 });
    const files = new Map<string, Uint8Array>();
    for (const file of await readdir(out).catch(() => [])) files.set(file, await readFile(join(out, file)));
    if (files.size === 0) throw new Error(`LibreOffice made nothing of ${name}: ${stdout} ${stderr}`);
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The recalculated cells of every tab, by the tab's name, as texts. `asShown` gives them as formatted on the screen. */
export async function recalculatedTabs(bytes: Uint8Array, asShown = false): Promise<Map<string, string[][]>> {
  const files = await convert(bytes, csvFilter(asShown));
  const tabs = new Map<string, string[][]>();
  for (const [name, content] of files) {
    tabs.set(name.slice('book-'.length, -'.csv'.length), parseCsv(new TextDecoder().decode(content)));
  }
  return tabs;
}

/** The workbook as LibreOffice understands it, in one XML text: formulas, validations and styles are in plain sight. */
export async function flatXml(bytes: Uint8Array): Promise<string> {
  const files = await convert(bytes, 'fods');
  return new TextDecoder().decode(files.get('book.fods'));
}

/** The workbook as LibreOffice writes it again as .xlsx. */
export async function resaved(bytes: Uint8Array): Promise<Uint8Array> {
  return (await convert(bytes, 'xlsx:Calc MS Excel 2007 XML')).get('book.xlsx') as Uint8Array;
}

/** The printed pages. */
export async function pdf(bytes: Uint8Array): Promise<Uint8Array> {
  return (await convert(bytes, 'pdf')).get('book.pdf') as Uint8Array;
}

/** How a page is drawn: as PNG for people, as raw pixels for tests. */
interface PageOptions {
  readonly dpi?: number;
  readonly grey?: boolean;
  readonly as?: 'png' | 'ppm';
}

/** Pictures of the pages of a PDF, in order. */
export async function pagesOf(document: Uint8Array, options: PageOptions = {}): Promise<Uint8Array[]> {
  const { dpi = 50, grey = false, as = 'png' } = options;
  const folder = await mkdtemp(join(tmpdir(), 'leakage-pages-'));
  try {
    await writeFile(join(folder, 'book.pdf'), document);
    const flags = ['-r', String(dpi), ...(as === 'png' ? ['-png'] : []), ...(grey ? ['-gray'] : [])];
    await run('pdftoppm', [...flags, join(folder, 'book.pdf'), join(folder, 'page')], { timeout: 240_000 });
    const pages = (await readdir(folder)).filter((file) => file.endsWith(`.${as}`)).sort();
    return await Promise.all(pages.map((file) => readFile(join(folder, file))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How many pixels of a page have each colour (`#RRGGBB`). */
export async function colourCounts(document: Uint8Array, page: number): Promise<Map<string, number>> {
  const picture = (await pagesOf(document, { as: 'ppm' }))[page - 1];
  if (picture === undefined) throw new Error(`the document has no page ${page}`);
  const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(new TextDecoder('latin1').decode(picture.subarray(0, 40)));
  if (head === null) throw new Error('not a picture of raw pixels');
  const counts = new Map<string, number>();
  for (let i = head[0].length; i + 2 < picture.length; i += 3) {
    const hex = [...picture.subarray(i, i + 3)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const colour = `#${hex.toUpperCase()}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** Splits CSV as LibreOffice writes it. Kept apart from the product's own reader, which is under test here. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) throw new Error('an open quote in the CSV of LibreOffice');
        cell += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    } else {
      const start = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++;
      cell = text.slice(start, at);
    }
    row.push(cell);
    if (text[at] === ',') {
      at++;
      if (at < text.length && text[at] !== '\n') continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at++;
  }
  return rows;
}
