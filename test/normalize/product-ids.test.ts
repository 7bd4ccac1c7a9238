import { describe, expect, test } from 'vitest';
import { KEY_TEXT_MAX } from '../../core/limits.ts';
import { findGuid, findProductIds, joinIdCells } from '../../core/normalize/product-ids.ts';

describe('findProductIds', () => {
  test.each([
    ['P1Y:CFQ7TTC0LCHC:0002:1:', 'CFQ7TTC0LCHC:0002 P1Y monthly'],
    ['P1Y:CFQ7TTC0LFLZ:0002:Y:', 'CFQ7TTC0LFLZ:0002 P1Y yearly'],
    ['P3Y:CFQ7TTC0LFLZ:0002:3:', 'CFQ7TTC0LFLZ:0002 P3Y triennial'],
    ['P1M:CFQ7TTC0LH0L:0001', 'CFQ7TTC0LH0L:0001 P1M -'],
    ['p1m:cfq7ttc0lh0l:0001:1:', 'CFQ7TTC0LH0L:0001 P1M monthly'],
    ['CFQ7TTC0LCHC:0002', 'CFQ7TTC0LCHC:0002 - -'],
    ['CFQ7TTC0LCHC:2', 'CFQ7TTC0LCHC:0002 - -'],
    ['CFQ7TTC0LCHC-0002', 'CFQ7TTC0LCHC:0002 - -'],
    ['CFQ7TTC0LCHC/0002', 'CFQ7TTC0LCHC:0002 - -'],
    ['CFQ7TTC0LCHC 0002', 'CFQ7TTC0LCHC:0002 - -'],
    ['USCFQ7TTC0LCHC0002', 'CFQ7TTC0LCHC:0002 - -'],
    ['CFQ7TTC0LCHC:0002:CFQ7TTC0RM8K', 'CFQ7TTC0LCHC:0002 - -'],
    ['DZH318Z0BPS6:00LZ', 'DZH318Z0BPS6:00LZ - -'],
    ['[CFQ7TTC0LCHC]', 'CFQ7TTC0LCHC: - -'],
    ['Microsoft 365 Business Premium [P1Y:CFQ7TTC0LCHC]', 'CFQ7TTC0LCHC: P1Y -'],
    ['P1Y:ABC123DEF456:0003:1:', 'ABC123DEF456:0003 P1Y monthly'],
    ['CFQ7TTC0LCHC 2024 renewal', 'CFQ7TTC0LCHC: - -'],
    ['CFQ7TTC0LCHC:0002, CFQ7TTC0LH16:0001', 'CFQ7TTC0LCHC:0002 - -; CFQ7TTC0LH16:0001 - -'],
  ])('%s', (text, expected) => {
    const { ids } = findProductIds(text);
    const shown = ids.map((id) => `${id.productId}:${id.skuId} ${id.term ?? '-'} ${id.billing ?? '-'}`);
    expect(shown.join('; ')).toBe(expected);
  });

  test.each(['MICROSOFT365', 'Microsoft 365 E3', 'P1Y', 'SUB:ABC123DEF456', 'XCFQ7TTC0LCHC', 'CFQ7TTC0LCHCX', ''])(
    'finds none in %s',
    (text) => {
      expect(findProductIds(text)).toEqual({ ids: [], rest: text });
    },
  );

  test('cuts the ids out of the text', () => {
    expect(findProductIds('A [P1Y:CFQ7TTC0LCHC:0002:1] B').rest.replace(/\W+/g, ' ')).toBe('A B');
  });

  test('looks at the first characters of a long text only', () => {
    expect(findProductIds(`${'x '.repeat(KEY_TEXT_MAX / 2)}CFQ7TTC0LCHC:0002`).ids).toEqual([]);
  });
});

test.each([
  ['CFQ7TTC0LCHC', '0002', 'CFQ7TTC0LCHC:0002'],
  ['cfq7ttc0lchc ', ' 2', 'CFQ7TTC0LCHC:0002'],
  ['CFQ7TTC0LCHC', '', 'CFQ7TTC0LCHC:'],
  ['CFQ7TTC0LCHC', 'a long text', 'CFQ7TTC0LCHC:'],
])('the cells %s and %s', (productId, skuId, expected) => {
  const id = joinIdCells(productId, skuId);
  expect(`${id?.productId}:${id?.skuId}`).toBe(expected);
});

test.each(['', 'M365-BP', '123456789012', 'ABCDEFGHIJKL', 'CFQ7TTC0LCHC:0002'])(
  'the cell "%s" is no ProductId by itself',
  (cell) => {
    expect(joinIdCells(cell, '0001')).toBeNull();
  },
);

test('a GUID is found in any case and any text', () => {
  expect(findGuid('sku CBDC14AB-D96C-4C30-B9F4-6ADA7CDC1D46!')).toBe('cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46');
  expect(findGuid('cbdc14ab-d96c-4c30-b9f4')).toBe('');
});
