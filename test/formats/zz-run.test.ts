import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { FORMATS } from '/work/main/core/formats/index.ts';
import { decodeText } from '/work/main/core/ingest/decode.ts';
import { parseDelimited } from '/work/main/core/ingest/delimited.ts';
import { recognize } from '/work/main/core/ingest/recognize.ts';
it('x', () => {
  const root = '/work/main/test/formats/';
  for (const f of readdirSync(root, { withFileTypes: true })) {
    if (!f.isDirectory()) continue;
    for (const file of readdirSync(root + f.name)) {
      if (!file.endsWith('.csv')) continue;
      const d = decodeText(readFileSync(`${root}${f.name}/${file}`));
      const text = (d as { text: string }).text;
      const rows = parseDelimited(text).rows;
      for (const side of [undefined, FORMATS.find((x) => x.id === f.name)!.side]) {
        const r = recognize({ source: 'export', rows }, FORMATS, side ? { side } : {});
        if ('error' in r) console.log(`${f.name}/${file} side=${side}: ERROR ${r.error.code} ${r.error.message} | ${r.error.hint}`);
        else {
          const ok = r.table.format === f.name;
          if (side && !ok) console.log('WRONG');
          if (side || !ok) console.log(`${f.name}/${file} side=${side}: ${r.table.format} row ${r.table.headerRow} conf ${r.table.confidence}\n   ` + Object.entries(r.table.columns).map(([k, v]) => `${k}=${v.header}`).join(', ') + '\n   unbound: ' + r.table.headers.filter((h, i) => h && !Object.values(r.table.columns).some((c) => c.index === i)).join(', '));
        }
      }
    }
  }
});
