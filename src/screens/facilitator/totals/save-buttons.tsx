import type { ComponentChildren } from 'preact';
import type { Rows } from '../../../report/spreadsheet.ts';
import { workbook } from '../../../report/workbook.ts';
import { say } from '../../parts/say.ts';
import { saveFile } from './save-file.ts';

/** What can be saved; each is made only once it is asked for. */
export type Saved = {
  /** How the files are called, without what comes after the dot. */
  readonly name: string;
  readonly table: () => string;
  readonly codebook: () => string;
  readonly json: () => string;
  /** Table and codebook once more, as the two sheets of one workbook. */
  readonly rows: () => readonly [table: Rows, codebook: Rows];
  /** For a learning system: that a group completed it, and nothing else. */
  readonly completed?: () => string;
};

export function SaveButtons({ saved }: { readonly saved: Saved }): ComponentChildren {
  const { name, table, codebook, json, rows, completed } = saved;
  const sheets = (): Uint8Array<ArrayBuffer> => {
    const [first, second] = rows();
    return workbook([
      { name: 'table', rows: first },
      { name: 'codebook', rows: second },
    ]);
  };
  const kinds = [
    { words: 'totals.save-table', file: `${name}.csv`, make: table },
    { words: 'totals.save-codebook', file: `${name}-codebook.csv`, make: codebook },
    { words: 'totals.save-workbook', file: `${name}.xlsx`, make: sheets },
    { words: 'totals.save-json', file: `${name}.json`, make: json },
    ...(completed
      ? [{ words: 'totals.save-xapi', file: `${name}-xapi.json`, make: completed }]
      : []),
  ];
  return (
    <p class="actions">
      {kinds.map(({ words, file, make }) => (
        <button key={words} type="button" onClick={() => saveFile(file, make())}>
          {say(words)}
        </button>
      ))}
    </p>
  );
}
