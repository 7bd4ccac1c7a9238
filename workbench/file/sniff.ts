/** Tells by its first bytes what a file is: names lie (a web page named .xls, a CSV named .xlsx). */
import { UnreadableFile } from './errors.ts';

/** What a file is, and what to say where a workbook was expected. */
export interface Sniffed {
  readonly kind: 'zip' | 'gzip' | 'text' | 'other';
  readonly unreadable: UnreadableFile;
}

const HEAD = 4096;
const AS_XLSX = 'Open it in Excel and save it as an Excel workbook (.xlsx)';

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

const other = (reason: string, mend: string): Sniffed => ({
  kind: 'other',
  unreadable: new UnreadableFile(reason, mend),
});

/** Looks at a file's content alone. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) {
    return { kind: 'text', unreadable: new UnreadableFile('is empty', 'Export the report again') };
  }
  if (startsWith(bytes, 0x50, 0x4b)) {
    return { kind: 'zip', unreadable: new UnreadableFile('is a zip archive', 'Unpack it and choose the file inside') };
  }
  if (startsWith(bytes, 0x1f, 0x8b)) {
    return {
      kind: 'gzip',
      unreadable: new UnreadableFile('is compressed (gzip)', 'Unpack it and choose the file inside'),
    };
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oleFile(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    return other('is a PDF document', 'Export the report as CSV or Excel instead');
  }
  return isBinary(bytes)
    ? other('is neither text nor a workbook', 'Export the report as CSV or Excel')
    : textFile(bytes);
}

/** The container of old Office files, and of all that Office encrypts. */
function oleFile(bytes: Uint8Array): Sniffed {
  if (holdsWide(bytes, 'EncryptedPackage')) {
    return other(
      'is protected by a password',
      'Open it in Excel, take the password off (File, Info, Protect) and save it',
    );
  }
  if (holdsWide(bytes, 'WordDocument')) return other('is a Word document', 'Choose the exported table itself');
  return other('is an old Excel workbook (.xls)', AS_XLSX);
}

/** True where the UTF-16 form of an ASCII word stands anywhere in the bytes. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < word.length && bytes[at + 2 * i] === word.charCodeAt(i) && bytes[at + 2 * i - 1] === 0) i++;
    if (i === word.length) return true;
  }
  return false;
}

/** Zero bytes at odd and even places are no text, in whatever encoding of spreadsheets. */
function isBinary(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, HEAD);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1;
  return (zeros[0] as number) > 0 && (zeros[1] as number) > 0;
}

function textFile(bytes: Uint8Array): Sniffed {
  const wide = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  const head = new TextDecoder(wide).decode(bytes.subarray(0, HEAD)).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|head|body|meta|style|table|div)\b/.test(head)) return webPage();
  if (head.startsWith('<!--') && /<(?:html|table)\b/.test(head)) return webPage();
  if (head.startsWith('mime-version:')) return webPage();
  if (head.startsWith('<?xml') || head.startsWith('<workbook')) {
    const isSheet = head.includes('excel.sheet') || head.includes('office:spreadsheet');
    if (isSheet) return other('is an Excel 2003 XML table', AS_XLSX);
    return /<html\b/.test(head) ? webPage() : other('is an XML document', 'Export the report as CSV or Excel');
  }
  return {
    kind: 'text',
    unreadable: new UnreadableFile('is plain text (CSV) and no Excel workbook', 'Name it .csv and choose it again'),
  };
}

function webPage(): Sniffed {
  return other('is a web page (an HTML table)', AS_XLSX);
}
