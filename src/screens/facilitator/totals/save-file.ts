const types = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Gives a file to the browser, which puts it where its downloads lie. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const ending = name.split('.').at(-1) ?? '';
  const type = Object.entries(types).find(([end]) => end === ending)?.[1] ?? types.csv;
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
