/** Reads the parts of a workbook that say where its tabs are and how their cells are to be understood. */
import { UnreadableFile } from '../errors.ts';
import type { ZipArchive } from '../zip/read.ts';
import { attribute, isOn, scanPart, type XmlSink } from './scan.ts';
import { decodeCellText } from './xml.ts';

/** One tab as the workbook part names it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The name of its part in the archive. */
  readonly path: string;
}

/** The workbook part and what it leads to. */
export interface WorkbookPart {
  /** Tabs of cells alone, in order: chart sheets and macro sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly stringsPath: string | null;
  readonly stylesPath: string | null;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: transitional and strict files differ in what stands before. */
  readonly type: string;
  readonly path: string;
}

const ignore = (): void => {};

/** The path of a relation's target, seen from the part that holds it. */
function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

function readRelations(archive: ZipArchive, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const relations: Relation[] = [];
  scanPart(archive, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, {
    open(name, raw) {
      if (name !== 'Relationship' || attribute(raw, 'TargetMode') === 'External') return;
      const type = attribute(raw, 'Type') ?? '';
      relations.push({
        id: attribute(raw, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolvePath(part, attribute(raw, 'Target') ?? ''),
      });
    },
    close: ignore,
    text: ignore,
  });
  return relations;
}

/** What a zip archive that holds no workbook is, in words, with the mend. */
function notAWorkbook(archive: ZipArchive, main: string): UnreadableFile {
  const again = 'Save it as an Excel workbook (.xlsx) or as CSV';
  if (main.endsWith('.bin')) return new UnreadableFile('is a binary Excel workbook (.xlsb)', again);
  if (main.startsWith('word/')) return new UnreadableFile('is a Word document', 'Choose the exported table itself');
  if (main.startsWith('ppt/')) return new UnreadableFile('is a PowerPoint file', 'Choose the exported table itself');
  const mimetype = archive.entry('mimetype');
  if (mimetype !== undefined && mimetype.size < 200) {
    const type = new TextDecoder().decode(archive.bytes('mimetype'));
    if (type.includes('opendocument')) return new UnreadableFile('is an OpenDocument file', again);
  }
  if (archive.entry('Index/Document.iwa') !== undefined) {
    return new UnreadableFile('is an Apple Numbers document', 'Export it from Numbers as Excel or as CSV');
  }
  return new UnreadableFile('is a zip archive and no Excel workbook', 'Unpack it and choose the file inside');
}

/** Finds the workbook in the archive and reads its list of tabs. */
export function readWorkbookPart(archive: ZipArchive): WorkbookPart {
  const root = readRelations(archive, '').find((relation) => relation.type === 'officeDocument');
  const path = root?.path ?? 'xl/workbook.xml';
  if (archive.entry(path) === undefined || !path.endsWith('.xml') || !path.startsWith('xl/')) {
    // Any folder may hold a workbook; a Word document has the same relation.
    if (archive.entry(path) === undefined || /^(word|ppt)\/|\.bin$/.test(path)) throw notAWorkbook(archive, path);
  }
  const relations = readRelations(archive, path);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  scanPart(archive, path, {
    open(name, raw) {
      if (name === 'workbookPr') date1904 = isOn(attribute(raw, 'date1904'));
      if (name !== 'sheet') return;
      const relation = byId.get(attribute(raw, 'id') ?? '');
      if (relation === undefined || relation.type !== 'worksheet') return;
      const state = attribute(raw, 'state');
      sheets.push({
        name: decodeCellText(attribute(raw, 'name') ?? ''),
        hidden: state === 'hidden' || state === 'veryHidden',
        path: relation.path,
      });
    },
    close: ignore,
    text: ignore,
  });
  if (sheets.length === 0) {
    throw new UnreadableFile('holds no tab with cells', 'Choose the workbook that holds the export');
  }
  const pathOf = (type: string): string | null => relations.find((relation) => relation.type === type)?.path ?? null;
  return { sheets, date1904, stringsPath: pathOf('sharedStrings'), stylesPath: pathOf('styles') };
}

/** A text of its own, no window on the piece of XML that it was cut from, which would keep all of it in memory. */
export function ownText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** The shared texts of a workbook, rich text flattened, phonetic guides left out. */
export function readSharedStrings(archive: ZipArchive, path: string): string[] {
  const strings: string[] = [];
  let whole = '';
  let run = '';
  let taking = false;
  let phonetic = false;
  const sink: XmlSink = {
    open(name) {
      if (name === 'si') whole = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') {
        taking = !phonetic;
        run = '';
      }
    },
    close(name) {
      if (name === 't' && taking) {
        whole += decodeCellText(run);
        taking = false;
      } else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(ownText(whole));
    },
    text(text) {
      if (taking) run += text;
    },
  };
  scanPart(archive, path, sink);
  return strings;
}

/** Number formats that every workbook has and that show a calendar day (ECMA-376 18.8.30; 27-36 and 50-58 are East Asian). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}

/** Whether a format code shows a calendar day: a year or a day outside quotes, escapes and brackets. */
export function isDateFormat(code: string): boolean {
  for (let i = 0; i < code.length; i++) {
    const mark = code[i] as string;
    if (mark === '"') i = endOf(code, '"', i + 1);
    else if (mark === '[') i = endOf(code, ']', i + 1);
    else if (mark === '\\' || mark === '_' || mark === '*') i++;
    else if (mark === ';') return false;
    else if (/^general/i.test(code.slice(i, i + 7))) i += 6;
    else if ('yYdD'.includes(mark)) return true;
  }
  return false;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** Which cell styles (by index) show their number as a day. */
export function readDateStyles(archive: ZipArchive, path: string): boolean[] {
  const codes = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  scanPart(archive, path, {
    open(name, raw) {
      if (name === 'numFmt') {
        codes.set(Number(attribute(raw, 'numFmtId')), isDateFormat(attribute(raw, 'formatCode') ?? ''));
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(raw, 'numFmtId'));
        styles.push(codes.get(id) ?? isBuiltInDate(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text: ignore,
  });
  return styles;
}
