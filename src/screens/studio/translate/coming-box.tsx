import type { ComponentChildren } from 'preact';
import { languageName, numeral } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import type { Coming, ReadFile } from './take-in.ts';
import type { Tongues } from './tongues.ts';

/** Ids and lines that are named; the rest is counted. */
const mostNamed = 5;

const named = (all: readonly string[]): string =>
  all.slice(0, mostNamed).join(', ') + (all.length > mostNamed ? ' …' : '');

const counted = ['added', 'changed', 'same', 'moved', 'empty'] as const;
const listed = ['doubtful', 'broken', 'stale', 'unknown'] as const;

type Trouble = Extract<ReadFile, { readonly why: unknown }>;

/** Why a file cannot be taken in, and in which line. */
function TroubleWords({ trouble: { why, line, what } }: { readonly trouble: Trouble }) {
  return (
    <p>
      {line !== null && <b>{say('studio.translate.at-line', { line })} </b>}
      {say(`studio.translate.trouble.${why}`, { what })}
    </p>
  );
}

type Props = {
  readonly name: string;
  readonly read: ReadFile;
  /** Null where the file cannot be read. */
  readonly coming: Coming | null;
  readonly tongues: Tongues;
  readonly onTake: () => void;
  readonly onLeave: () => void;
};

/** What a translator's file would change, before anything is. */
export function ComingBox(props: Props): ComponentChildren {
  const { name, read, coming, tongues, onTake, onLeave } = props;
  if ('why' in read || coming === null)
    return (
      <section class="coming" role="alert">
        <h3>{say('studio.translate.not-taken', { file: name })}</h3>
        {'why' in read && <TroubleWords trouble={read} />}
        <button type="button" onClick={onLeave}>
          {say('studio.phrase.close')}
        </button>
      </section>
    );
  const isOther = read.language !== null && read.language !== tongues.language;
  return (
    <section class="coming" role="alert">
      <h3>{say('studio.translate.coming', { file: name })}</h3>
      {isOther && (
        <p class="warning">
          {say('studio.translate.other-language', {
            other: languageName(read.language ?? ''),
            language: languageName(tongues.language),
          })}
        </p>
      )}
      <ul>
        {counted.map((key) => (
          <li key={key}>{say(`studio.translate.coming.${key}`, { count: coming[key] })}</li>
        ))}
        {listed.map(
          (key) =>
            coming[key].length > 0 && (
              <li key={key} class="warning">
                {say(`studio.translate.coming.${key}`, { count: coming[key].length })}{' '}
                <bdi>{named(coming[key])}</bdi>
              </li>
            ),
        )}
        {read.nameless.length > 0 && (
          <li class="warning">
            {say('studio.translate.nameless', {
              lines: named(read.nameless.map((line) => numeral(line))),
            })}
          </li>
        )}
      </ul>
      {!coming.fits && <p class="warning">{say('studio.translate.fits-nothing')}</p>}
      <div class="steps">
        <button type="button" disabled={!coming.fits} onClick={onTake}>
          {say('studio.translate.take-do')}
        </button>
        <button type="button" onClick={onLeave}>
          {say('studio.translate.leave')}
        </button>
      </div>
    </section>
  );
}
