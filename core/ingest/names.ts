/** The client and the product of a row, exactly as the source names them. */
import type { Role } from '../model.ts';
import type { Row, SourceColumns } from './columns.ts';
import { headerKey } from './headers.ts';
import type { Recognized } from './recognize.ts';
import type { SideBook } from './side-book.ts';
import { isMicrosoftId, strayColumns, strayIds } from './stray-ids.ts';

const TENANT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const NO_IDS: readonly string[] = [];

/** Spreadsheets keep an apostrophe before a number that is to stay a text; ids have none of their own. */
function idText(text: string): string {
  return text.charCodeAt(0) === 0x27 ? text.slice(1).trim() : text;
}

/** A sku id with the zeros that a spreadsheet has taken: `2` is `0002`. */
function skuText(text: string): string {
  const sku = idText(text);
  if (sku.length >= 4) return sku;
  return /^[0-9]{1,3}$/.test(sku) ? sku.padStart(4, '0') : sku;
}

/** Reads names and ids of one source into the side's book. */
export class NameReader {
  private readonly book: SideBook;
  private readonly clientText: (row: Row) => string;
  private readonly clientId: (row: Row) => string;
  private readonly domain: (row: Row) => string;
  private readonly productText: (row: Row) => string;
  private readonly detail: (row: Row) => string;
  private readonly productId: (row: Row) => string;
  private readonly skuId: (row: Row) => string;
  private readonly partNumber: (row: Row) => string;
  private readonly stray: readonly number[];
  private readonly categoryMark: string | undefined;

  constructor(source: Recognized, columns: SourceColumns, book: SideBook) {
    this.book = book;
    this.clientText = columns.text('client');
    this.clientId = columns.text('clientId');
    this.domain = columns.text('clientDomain');
    this.productText = columns.text('product');
    this.detail = columns.text('productDetail');
    this.productId = columns.text('productId');
    this.skuId = columns.text('skuId');
    this.partNumber = columns.text('partNumber');
    this.categoryMark = source.format.productCategoryMark;
    const bound = new Set((Object.keys(source.table.columns) as Role[]).map((role) => columns.index(role)));
    this.stray = strayColumns(source.table.headers.map(headerKey), bound);
  }

  /** The client's name: its cell, else a domain or a tenant id, which name it as surely. '' where the row has none. */
  clientOf(row: Row): string {
    const name = this.clientText(row);
    if (name !== '') return name;
    const domain = this.domain(row);
    if (domain !== '') return domain;
    const id = idText(this.clientId(row));
    return TENANT_ID.test(id) ? id : '';
  }

  /** The product's text: its name without category, else its detail, its part number, its id. '' where the row has none. */
  productOf(row: Row): string {
    const name = this.productText(row);
    if (name !== '') return this.withoutCategory(name);
    return this.detail(row) || idText(this.partNumber(row)) || idText(this.productId(row));
  }

  /** The number of the row's client under a name that was found for it. */
  client(row: Row, name: string): number {
    return this.book.client({ name, id: idText(this.clientId(row)), domain: this.domain(row) });
  }

  /** The number of the row's product under a name that was found for it. */
  product(row: Row, name: string): number {
    const productId = idText(this.productId(row));
    return this.book.product({
      name,
      detail: this.detail(row),
      productId,
      skuId: skuText(this.skuId(row)),
      partNumber: idText(this.partNumber(row)),
      // A row that names its product by id needs no other; the ids of its other cells are those of related lines.
      strayIds: isMicrosoftId(productId) ? NO_IDS : strayIds(row, this.stray),
    });
  }

  private withoutCategory(name: string): string {
    if (this.categoryMark === undefined) return name;
    const at = name.lastIndexOf(this.categoryMark);
    return at < 0 ? name : name.slice(at + this.categoryMark.length).trim() || name;
  }
}
