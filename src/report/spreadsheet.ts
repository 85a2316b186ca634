type Field = string | number;
export type Rows = readonly (readonly Field[])[];

/** What a spreadsheet takes for a formula. */
const formula = /^[\s\u200B-\u200F\u2066-\u2069]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]/;

/**
 * Comma-separated, in UTF-8 with the mark by which a spreadsheet knows it. Text that a spreadsheet would run is told
 * to be text by an apostrophe before it.
 */
export function spreadsheet(rows: Rows): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(field: Field): string {
  if (typeof field === 'number') return String(field);
  const text = formula.test(field) ? `'${field}` : field;
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
