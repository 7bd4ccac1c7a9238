/**
 * Number columns. A text that can be two numbers (`1,234`) is decided by its column: by what the other cells prove of
 * their marks; then by the columns of its kind in the same export; then by the format that the user gave, which settles
 * what the export leaves open (one answer may stand for several files). Where none of these decides, it stays a problem
 * that shows both readings. A text that is unambiguous by itself is read as it stands.
 */
import { AMBIGUOUS_TEXTS_MAX, MEMO_TEXTS_MAX } from '../limits.ts';
import type { Cell } from '../model.ts';
import { readHostNumber } from './exact-decimal.ts';
import { MARKS, type NumberReading, type NumberText, plainMarks, plainMicros, readNumberText } from './number-text.ts';

/** How a column writes numbers, by example. */
export type NumberFormat = '1,234.56' | '1.234,56' | '1 234,56';

/** One column to read; cells above its header do no harm. */
export interface NumberColumnInput {
  readonly cells: readonly (Cell | undefined)[];
  /** The user's answer for this column, or for the whole run. */
  readonly format?: NumberFormat | undefined;
  /** What its numbers are: columns of one kind are evidence for each other, those of another are none. */
  readonly kind?: 'money' | 'count' | undefined;
}

/** A number column that is ready to be read. */
export interface NumberColumn {
  /** Reads any cell; those of the column itself are decided by all of them. */
  read(cell: Cell | undefined): NumberReading;
  /** Distinct texts that stay ambiguous: the pane asks for the column's format where there is one. */
  readonly ambiguous: readonly string[];
  /** What decided the column's ambiguous texts; null where it had none, or where nothing decides them all. */
  readonly decidedBy: 'column' | 'given' | 'siblings' | null;
}

type Decision = 'grouped' | 'decimal' | null;

/** What a given format says of a lone mark; `1.234` in a `1 234,56` column fits neither way and stays open. */
const FORMAT_MARKS: { readonly [format in NumberFormat]: number } = {
  '1,234.56': MARKS.commaGroups | MARKS.pointDecimal,
  '1.234,56': MARKS.pointGroups | MARKS.commaDecimal,
  '1 234,56': MARKS.otherGroups | MARKS.commaDecimal,
};

/**
 * Decides a lone mark by what is known of the marks. A column has one decimal mark and one mark for thousands, so that
 * a decimal comma proves that points group, and the other way round. Contradicting proof decides nothing, and where
 * spaces group no other mark does.
 */
function decide(mark: ',' | '.', marks: number): Decision {
  const comma = mark === ',';
  const groups = (comma ? MARKS.commaGroups : MARKS.pointGroups) | (comma ? MARKS.pointDecimal : MARKS.commaDecimal);
  const decimals = (comma ? MARKS.commaDecimal : MARKS.pointDecimal) | (comma ? MARKS.pointGroups : MARKS.commaGroups);
  const grouped = (marks & groups) !== 0;
  const decimal = (marks & decimals) !== 0;
  if (grouped === decimal) return null;
  if (decimal) return 'decimal';
  return (marks & MARKS.otherGroups) === 0 ? 'grouped' : null;
}

/** What one column says by itself. */
interface Scan {
  /** The distinct texts that are not plain, as far as they are remembered. */
  readonly texts: ReadonlyMap<string, NumberText>;
  readonly marks: number;
  /** Distinct ambiguous texts by their only mark. */
  readonly open: ReadonlyMap<',' | '.', ReadonlySet<string>>;
}

function scan(cells: readonly (Cell | undefined)[]): Scan {
  const texts = new Map<string, NumberText>();
  const open = new Map<',' | '.', Set<string>>();
  let marks = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    if (!Number.isNaN(plainMicros(cell))) {
      marks |= plainMarks(cell);
      continue;
    }
    if (texts.has(cell)) continue;
    const text = readNumberText(cell);
    if (texts.size < MEMO_TEXTS_MAX) texts.set(cell, text);
    marks |= text.marks;
    if (text.open === null) continue;
    const sameMark = open.get(text.open.mark) ?? new Set();
    if (sameMark.size < AMBIGUOUS_TEXTS_MAX) sameMark.add(cell);
    open.set(text.open.mark, sameMark);
  }
  return { texts, marks, open };
}

const NOT_A_NUMBER: NumberReading = { kind: 'problem', code: 'NOT_A_NUMBER' };
const BLANK: NumberReading = { kind: 'blank' };

interface Verdict {
  readonly decision: Decision;
  readonly by: NumberColumn['decidedBy'];
}

function judge(mark: ',' | '.', own: number, format: NumberFormat | undefined, siblings: number): Verdict {
  const byColumn = decide(mark, own);
  if (byColumn !== null) return { decision: byColumn, by: 'column' };
  // Siblings are weaker than the column: added to it, they cannot overrule what it says or where it contradicts itself.
  const bySiblings = decide(mark, own | siblings);
  if (bySiblings !== null) return { decision: bySiblings, by: 'siblings' };
  const byFormat = format === undefined ? null : decide(mark, FORMAT_MARKS[format]);
  return { decision: byFormat, by: byFormat === null ? null : 'given' };
}

function columnOf(own: Scan, format: NumberFormat | undefined, siblings: number): NumberColumn {
  const verdicts = new Map<',' | '.', Verdict>();
  const ambiguous: string[] = [];
  let decidedBy: NumberColumn['decidedBy'] = null;
  for (const [mark, texts] of own.open) {
    const verdict = judge(mark, own.marks, format, siblings);
    verdicts.set(mark, verdict);
    if (verdict.decision === null) ambiguous.push(...texts);
    else decidedBy = verdict.by;
  }
  const resolve = (text: NumberText): NumberReading => {
    if (text.open === null) return text.reading;
    const verdict = verdicts.get(text.open.mark) ?? judge(text.open.mark, own.marks, format, siblings);
    return verdict.decision === null ? text.reading : text.open[verdict.decision];
  };
  return {
    read: (cell) => {
      if (typeof cell === 'string') {
        const micros = plainMicros(cell);
        if (!Number.isNaN(micros)) return { kind: 'value', micros, rounded: false };
        return resolve(own.texts.get(cell) ?? readNumberText(cell));
      }
      if (typeof cell === 'number') return readHostNumber(cell);
      return cell === null || cell === undefined ? BLANK : NOT_A_NUMBER;
    },
    ambiguous,
    decidedBy: ambiguous.length > 0 ? null : decidedBy,
  };
}

/**
 * Reads the number columns of one export together, for those of one kind are evidence for each other. The result has the order of
 * `columns`. Texts that are not plain are read once each.
 */
export function readNumberColumns(columns: readonly NumberColumnInput[]): readonly NumberColumn[] {
  const scans = columns.map((column) => scan(column.cells));
  return scans.map((own, index) => {
    let siblings = 0;
    for (const [other, { marks }] of scans.entries()) {
      if (other !== index && columns[other]?.kind === columns[index]?.kind) siblings |= marks;
    }
    return columnOf(own, columns[index]?.format, siblings);
  });
}
