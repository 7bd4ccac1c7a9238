/**
 * The look of a cell as one small integer: its number format, its style and a few marks. Looks are what the model of a
 * tab keeps and what the style registry turns into formats of the file.
 */
import type { CellFormat } from '../../../core/plan.ts';
import type { Operation } from '../../../core/workbook.ts';

/** A cell's look, packed. 0 is a plain cell. */
export type Look = number;

/** The styles of the port. */
export type StyleName = Extract<Operation, { op: 'style' }>['style'];

/** Number formats by the code that a look holds. `decimals` is a quantity that is no whole number. */
export const LOOK_FORMATS = ['general', 'text', 'integer', 'quantity', 'money', 'percent', 'date', 'decimals'] as const;

/** Base styles by the code that a look holds. */
export const LOOK_BASES = ['plain', 'body', 'title', 'label', 'heading', 'strong'] as const;

const FORMAT_MASK = 0b111;
const BASE_SHIFT = 3;
const BASE_MASK = 0b111 << BASE_SHIFT;

/** Marks that can be added to any look. */
export const WRAP = 1 << 6;
export const EDITABLE = 1 << 7;
export const LINK = 1 << 8;
/** A text that begins like a formula: typing in the cell again keeps it a text. */
export const QUOTED = 1 << 9;

/** A text beside figures: it keeps off the number to its left. */
export const INDENT = 1 << 10;

/** One more than the largest look. */
export const LOOKS_END = 1 << 11;

/** The look with another number format. */
export function withFormat(look: Look, format: CellFormat | 'decimals'): Look {
  return (look & ~FORMAT_MASK) | LOOK_FORMATS.indexOf(format);
}

/** The look with a style added: base styles replace each other, `wrap` and `editable` come on top. */
export function withStyle(look: Look, style: StyleName): Look {
  if (style === 'wrap') return look | WRAP;
  if (style === 'editable') return look | EDITABLE;
  return (look & ~BASE_MASK) | (LOOK_BASES.indexOf(style) << BASE_SHIFT);
}

/** Whether cells of a look hold figures, which stand to the right of their column. */
export function isFigure(look: Look): boolean {
  return (look & FORMAT_MASK) > LOOK_FORMATS.indexOf('text');
}

/** The number format in a look. */
export function formatOf(look: Look): (typeof LOOK_FORMATS)[number] {
  return LOOK_FORMATS[look & FORMAT_MASK] as (typeof LOOK_FORMATS)[number];
}

/** The base style in a look. */
export function baseOf(look: Look): (typeof LOOK_BASES)[number] {
  return LOOK_BASES[(look & BASE_MASK) >> BASE_SHIFT] as (typeof LOOK_BASES)[number];
}
