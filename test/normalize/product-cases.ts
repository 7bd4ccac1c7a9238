/** Raw products for tests, and shared data files that live beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import type { ProductIdentity, RawProduct } from '../../core/model.ts';
import { identifyProducts, type ProductOptions } from '../../core/normalize/product.ts';

/** A raw product of a name alone, or with some of its other texts. */
export function product(name: string, rest: Partial<RawProduct> = {}): RawProduct {
  return { name, detail: '', productId: '', skuId: '', partNumber: '', strayIds: [], ...rest };
}

/** The identity of one raw product, read alone. */
export function identify(raw: RawProduct | string, options: ProductOptions = {}): ProductIdentity {
  const [only] = identifyProducts({ vendor: [typeof raw === 'string' ? product(raw) : raw], psa: [] }, options).vendor;
  if (only === undefined) throw new Error(`no identity for ${JSON.stringify(raw)}`);
  return only;
}

/** The keys of a vendor product and a PSA product, read together. */
export function keys(vendor: RawProduct | string, psa: RawProduct | string): [string, string] {
  const raw = (one: RawProduct | string): RawProduct => (typeof one === 'string' ? product(one) : one);
  const found = identifyProducts({ vendor: [raw(vendor)], psa: [raw(psa)] });
  return [found.vendor[0]?.key ?? '', found.psa[0]?.key ?? ''];
}

/** The lines of a shared data file without its header, or null, loudly, where the file is not beside the repository. */
export function sharedLines(file: string): string[] | null {
  const path = new URL(`../../../shared/data/${file}`, import.meta.url);
  if (!existsSync(path)) {
    console.warn(`SKIPPED: ../shared/data/${file} is not there, so the checks on it did not run`);
    return null;
  }
  const text = readFileSync(path, 'utf8')
    .replaceAll('\u00a0', ' ')
    .replace(/^\ufeff/, '');
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '');
}

/** The cells of one line of a plain CSV file, trimmed. */
export function csvCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    (quoted?.replaceAll('""', '"') ?? bare ?? '').trim(),
  );
}
