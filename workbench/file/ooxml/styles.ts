/**
 * The registry of cell formats and conditional formats: looks and tones go in, indexes come out, and the style part is
 * written from what was asked for. A registry can count on from the styles of an existing file (`base`): its pieces are
 * then added to that file's own lists and the indexes are right as they stand.
 */

import type { Tone } from '../../../core/plan.ts';
import { CHROME, PALETTE } from '../../../core/report/palette.ts';
import {
  baseOf,
  EDITABLE,
  formatOf,
  INDENT,
  isFigure,
  LINK,
  type LOOK_BASES,
  type LOOK_FORMATS,
  LOOKS_END,
  type Look,
  QUOTED,
  WRAP,
} from './look.ts';
import { encodeXml } from './xml.ts';

/** How many entries the lists of an existing style part hold, and its highest number format id. */
export interface StyleBase {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
  readonly cellXfs: number;
  readonly dxfs: number;
  readonly numberFormat: number;
}

/** The elements to add to each list of a style part, in order. */
export interface StylePieces {
  readonly numFmts: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellXfs: readonly string[];
  readonly dxfs: readonly string[];
}

/** Codes of the number formats; a number is the id of a format that every workbook has. */
const FORMAT_CODES: { readonly [format in (typeof LOOK_FORMATS)[number]]: number | string } = {
  general: 0,
  text: 49,
  integer: 3,
  // A whole quantity would show a dangling point under `#,##0.######`: those cells take the integer format.
  quantity: 3,
  decimals: '#,##0.######',
  money: '#,##0.00;(#,##0.00);-',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
};

const NO_STYLES: StyleBase = { fonts: 0, fills: 0, borders: 0, cellXfs: 0, dxfs: 0, numberFormat: 163 };

const argb = (colour: string): string => `FF${colour.slice(1)}`;
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor rgb="${argb(colour)}"/></patternFill></fill>`;

/** The elements of one list, each kept once. */
class Pieces {
  readonly list: string[] = [];
  readonly #index = new Map<string, number>();
  readonly #first: number;

  constructor(first: number) {
    this.#first = first;
  }

  add(xml: string): number {
    const known = this.#index.get(xml);
    if (known !== undefined) return known;
    const index = this.#first + this.list.length;
    this.list.push(xml);
    this.#index.set(xml, index);
    return index;
  }
}

/** Gives indexes of formats and writes the style part. */
export class StyleRegistry {
  readonly #base: StyleBase;
  readonly #formatIds = new Map<string, number>();
  readonly #fonts: Pieces;
  readonly #fills: Pieces;
  readonly #borders: Pieces;
  readonly #cells: Pieces;
  readonly #tones: Pieces;
  readonly #known = new Int32Array(LOOKS_END).fill(-1);

  constructor(base: StyleBase | null = null) {
    this.#base = base ?? NO_STYLES;
    this.#fonts = new Pieces(this.#base.fonts);
    this.#fills = new Pieces(this.#base.fills);
    this.#borders = new Pieces(this.#base.borders);
    this.#cells = new Pieces(this.#base.cellXfs);
    this.#tones = new Pieces(this.#base.dxfs);
    if (base !== null) return;
    // Spreadsheets take the first entries for granted: the default font, no fill, the grey pattern, no border.
    this.#fonts.add(fontOf(0));
    this.#fills.add('<fill><patternFill patternType="none"/></fill>');
    this.#fills.add('<fill><patternFill patternType="gray125"/></fill>');
    this.#borders.add(NO_BORDER);
    this.cell(0);
  }

  /** The index of the cell format for a look. */
  cell(look: Look): number {
    const known = this.#known[look] as number;
    if (known >= 0) return known;
    const index = this.#cells.add(this.#cellXml(look));
    this.#known[look] = index;
    return index;
  }

  /** The index of the conditional format for a tone. Fill and text are both set, in the form that all viewers draw. */
  tone(tone: Tone): number {
    const { fill, text } = PALETTE[tone];
    const edge = fill === '#FFFFFF' ? CHROME.line : fill;
    return this.#tones.add(
      `<dxf><font><b/><color rgb="${argb(text)}"/></font>${solid(fill)}` +
        `<border><left style="thin"><color rgb="${argb(edge)}"/></left></border></dxf>`,
    );
  }

  /** What has to be added to the lists of an existing style part. */
  pieces(): StylePieces {
    return {
      numFmts: [...this.#formatIds].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`),
      fonts: this.#fonts.list,
      fills: this.#fills.list,
      borders: this.#borders.list,
      cellXfs: this.#cells.list,
      dxfs: this.#tones.list,
    };
  }

  /** A whole style part of a file of our own. */
  xml(): string {
    const pieces = this.pieces();
    const list = (name: string, items: readonly string[]): string =>
      items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      list('numFmts', pieces.numFmts) +
      list('fonts', pieces.fonts) +
      list('fills', pieces.fills) +
      list('borders', pieces.borders) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', pieces.cellXfs) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      list('dxfs', pieces.dxfs) +
      '</styleSheet>'
    );
  }

  #cellXml(look: Look): string {
    const code = FORMAT_CODES[formatOf(look)];
    const numberFormat = typeof code === 'number' ? code : this.#numberFormat(code);
    const base = baseOf(look);
    const font = this.#fonts.add(fontOf(look));
    const fillColour = base === 'heading' ? CHROME.headingFill : look & EDITABLE ? CHROME.editableFill : null;
    const fill = fillColour === null ? 0 : this.#fills.add(solid(fillColour));
    const border = this.#borders.add(borderOf(look));
    const alignment = alignmentOf(look);
    return (
      `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${numberFormat === 0 ? '' : ' applyNumberFormat="1"'} applyFont="1"${fillColour === null ? '' : ' applyFill="1"'}` +
      ` applyBorder="1"${alignment === '' ? '' : ' applyAlignment="1"'}${look & QUOTED ? ' quotePrefix="1"' : ''}` +
      `${alignment === '' ? '/>' : `>${alignment}</xf>`}`
    );
  }

  #numberFormat(code: string): number {
    const known = this.#formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.#base.numberFormat + 1 + this.#formatIds.size;
    this.#formatIds.set(code, id);
    return id;
  }
}

const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

/** Text colours of the base styles. */
const FONT_COLOURS: { readonly [base in (typeof LOOK_BASES)[number]]: string } = {
  plain: CHROME.text,
  body: CHROME.text,
  strong: CHROME.text,
  title: CHROME.title,
  label: CHROME.label,
  heading: CHROME.headingText,
};

function fontOf(look: Look): string {
  const base = baseOf(look);
  const colour = look & LINK ? CHROME.link : FONT_COLOURS[base];
  const bold = base === 'title' || base === 'heading' || base === 'strong' ? '<b/>' : '';
  const underline = look & LINK ? '<u/>' : '';
  const size = base === 'title' ? 16 : 11;
  return `<font>${bold}${underline}<sz val="${size}"/><color rgb="${argb(colour)}"/><name val="Calibri"/><family val="2"/></font>`;
}

function borderOf(look: Look): string {
  const line = `style="thin"><color rgb="${argb(CHROME.line)}"/>`;
  if (baseOf(look) === 'heading') {
    return `<border><left/><right/><top/><bottom style="medium"><color rgb="${argb(CHROME.title)}"/></bottom><diagonal/></border>`;
  }
  if (!(look & EDITABLE)) return NO_BORDER;
  // A fill hides the grid lines: people's cells get their own.
  return `<border><left ${line}</left><right ${line}</right><top ${line}</top><bottom ${line}</bottom><diagonal/></border>`;
}

function alignmentOf(look: Look): string {
  const base = baseOf(look);
  const wrap = look & WRAP || base === 'heading' ? ' wrapText="1"' : '';
  if (base === 'plain' && wrap === '') return '';
  const vertical = base === 'heading' ? 'center' : 'top';
  // A heading stands over its figures when it bears their format.
  const figures = base === 'heading' && isFigure(look) ? ' horizontal="right"' : '';
  const side = look & INDENT ? ' horizontal="left" indent="1"' : figures;
  return `<alignment${side} vertical="${vertical}"${wrap}/>`;
}
