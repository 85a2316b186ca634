import { storedZip } from '../scenario/carry/stored-zip.ts';
import type { Rows } from './spreadsheet.ts';

type Sheet = { readonly name: string; readonly rows: Rows };

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as spreadsheets read it (ECMA-376, XLSX): text is text and numbers are numbers, so that nothing in it can
 * run; without styles, names of authors or times, so that the same figures are the same bytes.
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = sheets.map(({ rows }, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    text: worksheet(rows),
  }));
  const files = [
    { name: '[Content_Types].xml', text: contentTypes(sheets.length) },
    {
      name: '_rels/.rels',
      text: relations([['officeDocument', 'xl/workbook.xml']]),
    },
    { name: 'xl/workbook.xml', text: listOf(sheets) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations(sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`])),
    },
    ...parts,
  ];
  const encoder = new TextEncoder();
  return storedZip(files.map(({ name, text }) => ({ name, bytes: encoder.encode(head + text) })));
}

function contentTypes(count: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${kind}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, at) =>
    override(`worksheets/sheet${at + 1}`, 'worksheet'),
  );
  return `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${sheets.join('')}</Types>`;
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(
    ([type, target], at) =>
      `<Relationship Id="r${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${rels}">${each.join('')}</Relationships>`;
}

function listOf(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join('')}</sheets></workbook>`;
}

function worksheet(rows: Rows): string {
  const each = rows.map((row) => `<row>${row.map(cell).join('')}</row>`);
  return `<worksheet xmlns="${main}"><sheetData>${each.join('')}</sheetData></worksheet>`;
}

function cell(field: Rows[number][number]): string {
  if (typeof field === 'number') return `<c><v>${field}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(field)}</t></is></c>`;
}

/** What XML has no way to write is left out. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text
    .replaceAll(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
