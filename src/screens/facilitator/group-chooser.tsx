import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BeforePeople } from './before/before-people.tsx';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import type { Burning, ServedGroup, SessionApi } from './host-api.ts';
import { Burned } from './burned.tsx';
import { NoteList } from './note-list.tsx';
import type { Notes } from './notes.ts';

function Group({ group, onOpen }: { group: ServedGroup; onOpen: () => void }): ComponentChildren {
  return (
    <li>
      <fieldset>
        <legend>
          <bdi>{group.name}</bdi>
        </legend>
        <p class="code">
          {group.code.split('-').map((picture, index) => (
            <Emblem key={`${picture}${index}`} name={picture} />
          ))}
        </p>
        {group.isBurned ? (
          <p>{say('console.group-burned')}</p>
        ) : (
          <button type="button" class="action" onClick={onOpen}>
            {say('console.open-group', { name: group.name ?? '' })}
          </button>
        )}
      </fieldset>
    </li>
  );
}

/** All groups at once: each is asked for itself. */
function Everywhere(props: {
  api: SessionApi;
  notes: Notes;
  onBurned: () => void;
}): ComponentChildren {
  const { api, notes, onBurned } = props;
  const [said, setSaid] = useState<string | null>(null);
  const [burning, setBurning] = useState<Burning | null>(null);
  const tell = (done: Promise<unknown>, words: string): void =>
    void done.then(
      () => setSaid(words),
      () => setSaid('console.all-failed'),
    );
  return (
    <>
      {said && <p role="status">{say(said)}</p>}
      {burning && <Burned burning={burning} />}
      <nav class="control-bar" aria-label={say('console.everywhere')}>
        <button type="button" onClick={() => tell(api.all('pause'), 'console.all-paused')}>
          {say('console.pause-all')}
        </button>
        <button type="button" onClick={() => tell(api.all('resume'), 'console.all-resumed')}>
          {say('console.resume-all')}
        </button>
        <button
          type="button"
          class="stop"
          onClick={() =>
            notes.soon(say('console.burning-all'), () => {
              api.burnAll().then(
                (found) => {
                  setBurning(found);
                  onBurned();
                },
                () => setSaid('console.burn-failed'),
              );
            })
          }
        >
          {say('console.burn-all')}
        </button>
        <button
          type="button"
          onClick={() =>
            notes.soon(
              say('console.new-workshop'),
              () => void api.begin().then(() => location.reload()),
            )
          }
        >
          {say('console.new-workshop')}
        </button>
      </nav>
    </>
  );
}

/** Which groups there are, and nothing of what they do: this page may lie open before anybody who runs them. */
export function GroupChooser(props: {
  api: SessionApi;
  groups: readonly ServedGroup[];
  notes: Notes;
  onOpen: (group: ServedGroup) => void;
  onBurned: () => void;
}): ComponentChildren {
  const { api, groups, notes, onOpen, onBurned } = props;
  const [isBefore, setBefore] = useState(false);
  if (isBefore)
    return (
      <div class="chooser">
        <BeforePeople api={api.before} pack={null} people={0} onClose={() => setBefore(false)} />
      </div>
    );
  return (
    <div class="chooser">
      <h1>{say('console.groups')}</h1>
      <p>{say('console.groups-lead')}</p>
      <p class="to-before">
        <button type="button" onClick={() => setBefore(true)}>
          {say('before.open')}
        </button>
      </p>
      <ul class="groups">
        {groups.map((group) => (
          <Group key={group.code} group={group} onOpen={() => onOpen(group)} />
        ))}
      </ul>
      <Everywhere api={api} notes={notes} onBurned={onBurned} />
      <NoteList notes={notes} />
    </div>
  );
}
