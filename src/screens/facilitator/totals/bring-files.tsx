import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import { readFiles, type Brought, type Unread } from './read-files.ts';

type Props = {
  /** What is here already, and counts once. */
  readonly known: Brought;
  readonly onRead: (read: Brought) => void;
};

/** Files from a stick; what could not be added stands beneath, with its reason. */
export function BringFiles({ known, onRead }: Props): ComponentChildren {
  const [unread, setUnread] = useState<readonly Unread[]>([]);
  const bring = (input: HTMLInputElement): void =>
    void readFiles([...(input.files ?? [])], known).then((read) => {
      onRead(read);
      setUnread(read.unread);
      input.value = '';
    });
  return (
    <>
      <label class="bring">
        {say('totals.bring')}
        <input
          type="file"
          multiple
          accept=".json,application/json"
          onChange={(event) => bring(event.currentTarget)}
        />
      </label>
      {unread.length > 0 && <NotRead unread={unread} />}
    </>
  );
}

function NotRead({ unread }: { unread: readonly Unread[] }): ComponentChildren {
  return (
    <div role="alert">
      <p>{say('totals.not-read')}</p>
      <ul>
        {unread.map(({ name, why, where }) => (
          <li key={name}>
            <bdi>{name}</bdi>: {say(`totals.fault-${why}`)}
            {where !== '' && (
              <>
                {' '}
                <bdi>{where}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
