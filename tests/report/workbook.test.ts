import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 as checksumOf } from '../../src/scenario/carry/crc32.ts';
import { workbook } from '../../src/report/workbook.ts';

const rows = [
  ['cell', 'answer', 'count'],
  ['step-0', '=1+1 & <b>"two"</b>', 12],
  ['step-1', 'سطر\nآخر', 'hidden'],
  ['step-2', 'odd \u0000\u0007 and _x0041_', 0.5],
] as const;

const made = workbook([
  { name: 'table', rows },
  { name: 'codebook', rows: [['entry'], ['column']] },
]);

type Entry = { readonly name: string; readonly text: string; readonly sum: number };

/** Reads a zip by its central directory, as other programs do. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const sum = view.getUint32(at + 16, true);
    const [size, letters] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + letters));
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const from = local + 30 + view.getUint16(local + 26, true);
    at += 46 + letters;
    return { name, text: new TextDecoder().decode(bytes.slice(from, from + size)), sum };
  });
}

test('[EXPORT-19] a workbook holds its rows as two sheets, numbers as numbers and text as text', () => {
  const entries = entriesOf(made);
  expect(entries.map(({ name }) => name)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  const sheet = entries[4]?.text ?? '';
  const cells = [...sheet.matchAll(/<c(?: t="inlineStr")?>(.*?)<\/c>/gs)].map(([, cell]) => cell);
  expect(cells).toHaveLength(12);
  expect(cells[5]).toBe('<v>12</v>');
  expect(cells[4]).toBe(
    '<is><t xml:space="preserve">=1+1 &amp; &lt;b&gt;&quot;two&quot;&lt;/b&gt;</t></is>',
  );
  expect(cells[7]).toContain('سطر\nآخر');
  expect(cells[10]).toContain('odd  and _x005F_x0041_');
  expect(sheet).not.toContain('<f');
  expect(entries[2]?.text).toContain('<sheet name="table" sheetId="1" r:id="r1"/>');
  for (const { text, sum } of entries) {
    expect(checksumOf(new TextEncoder().encode(text))).toBe(sum);
    expect(crc32(text)).toBe(sum);
    expect(text).toMatch(/^<\?xml version="1.0"/);
  }
});

test('[EXPORT-19] the same rows are the same bytes, and another program finds the archive whole', () => {
  const again = workbook([
    { name: 'table', rows },
    { name: 'codebook', rows: [['entry'], ['column']] },
  ]);
  expect(Buffer.from(again).equals(Buffer.from(made))).toBe(true);
  const place = mkdtempSync(join(tmpdir(), 'workbook-'));
  const file = join(place, 'table.xlsx');
  writeFileSync(file, made);
  try {
    expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors');
  } catch (error) {
    // Not every machine has it; the reader above looks at the same records.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(place, { recursive: true });
  }
});
