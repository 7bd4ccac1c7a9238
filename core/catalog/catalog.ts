/**
 * The catalogue: Microsoft's products with the names and ids under which exports know them. The products stand in the
 * text tables beside this file, one a line:
 *
 *     Title | string ids | GUIDs | ProductId:SkuId | also called | marks
 *
 * Cells are separated by ` | `, several values of a cell by `; `, cells at the end may be left out. To add a product, add
 * its line to the table of its kind; a title parses to one product, so two lines never share a title or another name.
 * "Also called" holds whole names: older titles, Microsoft's licensing-list titles, what people write. GUIDs stand only
 * where the product is commonly sold. Marks: `usage` = metered, no seats; `free` = costs nothing by nature.
 *
 * Sources: Microsoft's list "Product names and service plan identifiers for licensing" (July 2026) for string ids, GUIDs
 * and titles; ProductId:SkuId from public integration documents and one provider's mapping.
 */
import { COLLABORATION } from './collaboration.ts';
import { DYNAMICS_365 } from './dynamics-365.ts';
import { POWER_PLATFORM } from './power-platform.ts';
import { SECURITY } from './security.ts';
import { SUITES } from './suites.ts';
import { WINDOWS_AND_AZURE } from './windows-and-azure.ts';

/** The state of the product facts, shown in the report. */
export const CATALOG_VERSION = '2026-07';

/** One product that a vendor sells. */
export interface CatalogProduct {
  /** The title in lower case with dashes; stable, for it enters finding keys. */
  readonly key: string;
  readonly title: string;
  /** Microsoft's string ids (`SPB`), as published, with single spaces. */
  readonly stringIds: readonly string[];
  /** Microsoft's product GUIDs in lower case. */
  readonly guids: readonly string[];
  /** `ProductId:SkuId`, the sku with four characters. */
  readonly ids: readonly string[];
  readonly alsoCalled: readonly string[];
  /** Metered consumption: money, no seats. */
  readonly usage: boolean;
  /** Free by nature; a good default to ignore. */
  readonly free: boolean;
}

const TABLES = [SUITES, SECURITY, COLLABORATION, POWER_PLATFORM, DYNAMICS_365, WINDOWS_AND_AZURE];

/** Every product of the catalogue, in the order of the tables. */
export const CATALOG: readonly CatalogProduct[] = TABLES.flatMap(readCatalogTable);

/** Reads one table of products. Throws with the line where it is malformed. */
export function readCatalogTable(table: string): CatalogProduct[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): CatalogProduct {
  const cells = line.split('|').map((cell) => cell.trim());
  const [title = '', stringIds = '', guids = '', ids = '', alsoCalled = '', marks = ''] = cells;
  const product: CatalogProduct = {
    key: slug(title),
    title,
    stringIds: values(stringIds),
    guids: values(guids),
    ids: values(ids),
    alsoCalled: values(alsoCalled),
    usage: values(marks).includes('usage'),
    free: values(marks).includes('free'),
  };
  const broken =
    product.key === '' ||
    cells.length > 6 ||
    product.guids.some((guid) => !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid)) ||
    product.ids.some((id) => !/^[0-9A-Z]{12}:[0-9A-Z]{4}$/.test(id)) ||
    values(marks).some((mark) => mark !== 'usage' && mark !== 'free');
  if (broken) throw new Error(`catalogue line is malformed: "${line}"`);
  return product;
}

function values(cell: string): string[] {
  return cell === '' ? [] : cell.split(';').map((value) => value.trim());
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}
