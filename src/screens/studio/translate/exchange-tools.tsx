import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { makeCsv } from '../../../scenario/exchange/csv-file.ts';
import { rowsFor, type Exchange } from '../../../scenario/exchange/exchange.ts';
import { makePo } from '../../../scenario/exchange/po-file.ts';
import type { StringTable } from '../../../scenario/strings/strings.ts';
import { say } from '../../parts/say.ts';
import { giveFile } from '../give-file.ts';
import type { ToldTexts } from './told-texts.ts';
import type { Tongues } from './tongues.ts';

const formats = [
  { name: 'PO', ending: 'po', type: 'text/x-gettext-translation', make: makePo },
  { name: 'CSV', ending: 'csv', type: 'text/csv', make: makeCsv },
] as const;

/** Everything that a translator's file says, as the command makes it. */
export const exchangeOf = (
  { title, language, entries, speakers }: ToldTexts,
  into: Tongues['language'],
  table: StringTable,
): Exchange => ({
  title,
  sourceLanguage: language,
  language: into,
  rows: rowsFor(entries, table, (key) => speakers[key]?.name ?? key),
});

type Props = {
  readonly folder: string;
  readonly told: ToldTexts;
  readonly tongues: Tongues;
  readonly table: StringTable;
  /** Before a file goes out, its lines have names that stay. */
  readonly onGive: () => void;
  readonly onBring: (file: File) => void;
};

/** Files for translators go out, and come back. */
export function ExchangeTools(props: Props): ComponentChildren {
  const { folder, told, tongues, table, onGive, onBring } = props;
  const pick = useRef<HTMLInputElement>(null);
  const { language } = tongues;
  return (
    <>
      {formats.map(({ name, ending, type, make }) => (
        <button
          key={ending}
          type="button"
          onClick={() => {
            onGive();
            const text = make(exchangeOf(told, language, table));
            giveFile(`${folder}.${language}.${ending}`, text, type);
          }}
        >
          {say('studio.translate.save-as', { format: name })}
        </button>
      ))}
      <button type="button" onClick={() => pick.current?.click()}>
        {say('studio.translate.take')}
      </button>
      <input
        ref={pick}
        hidden
        type="file"
        accept=".po,.pot,.csv,.tsv,.txt"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onBring(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
