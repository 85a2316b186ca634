import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Link } from '../../link/link.ts';
import type { View } from '../../session/view/viewer.ts';
import { say } from '../parts/say.ts';
import { Closed } from './closed.tsx';
import { Console } from './console.tsx';
import { GroupChooser } from './group-chooser.tsx';
import type { HostApi, NoGroups, ServedGroup, SessionApi } from './host-api.ts';
import type { Notes } from './notes.ts';

/** A group whose console is open, with a connection and notes of its own. */
export type OpenGroup = {
  readonly group: ServedGroup;
  readonly link: Link<View & { readonly kind: 'facilitator' }>;
  readonly api: HostApi;
  readonly notes: Notes;
};

type Place =
  | { readonly kind: 'choosing' }
  /** One group was left and none is open: nothing of either may be seen here. */
  | { readonly kind: 'between' }
  | { readonly kind: 'inside'; readonly open: OpenGroup };

/** Milliseconds after which a host that did not answer is asked again. */
const askAgainAfter = 1000;

type Groups = readonly ServedGroup[] | NoGroups;

/** The groups as they are, and how to ask for them anew. */
function useGroups(api: SessionApi): readonly [Groups | null, () => void] {
  const [groups, setGroups] = useState<Groups | null>(null);
  const ask = (): void => void api.groups().then(setGroups, () => setTimeout(ask, askAgainAfter));
  useEffect(ask, [api]);
  return [groups, ask];
}

/** A group that has no others beside it. */
function onlyOf(groups: Groups | null): ServedGroup | null {
  if (groups === null || typeof groups === 'string') return null;
  const [first] = groups;
  return groups.length === 1 && first?.name === null ? first : null;
}

function Between({ onGoOn }: { onGoOn: () => void }): ComponentChildren {
  return (
    <div class="between">
      <h1>{say('console.between')}</h1>
      <p class="lead">{say('console.between-lead')}</p>
      <button type="button" class="action" onClick={onGoOn}>
        {say('console.to-groups')}
      </button>
    </div>
  );
}

function Inside({ open, onLeave }: { open: OpenGroup; onLeave: () => void }): ComponentChildren {
  const { group, ...console } = open;
  return (
    <>
      {group.name !== null && (
        <p class="whose">
          <strong>
            <bdi>{group.name}</bdi>
          </strong>
          <button type="button" onClick={onLeave}>
            {say('console.leave-group')}
          </button>
        </p>
      )}
      <Console {...console} />
    </>
  );
}

/** The facilitator's pages of a session. A group that is alone is open at once; of several, one at a time. */
export function SessionPage(props: {
  api: SessionApi;
  open: (group: ServedGroup) => OpenGroup;
  notes: Notes;
  /** Opened by an invitation, and not by what the start command printed. */
  isInvited?: boolean;
}): ComponentChildren {
  const { api, open, notes, isInvited = false } = props;
  const [groups, askAnew] = useGroups(api);
  const [place, setPlace] = useState<Place>({ kind: 'choosing' });
  const enter = (group: ServedGroup): void => setPlace({ kind: 'inside', open: open(group) });
  const alone = onlyOf(groups);
  useEffect(() => {
    if (alone) enter(alone);
  }, [alone]);
  if (groups === 'gone') return <Closed why="workshop-gone" />;
  if (groups === 'not-known') return <Closed why={isInvited ? 'invitation-over' : 'no-secret'} />;
  if (!groups) return <p role="status">{say('connection.connecting')}</p>;
  switch (place.kind) {
    case 'choosing':
      if (alone) return null;
      return (
        <GroupChooser api={api} groups={groups} notes={notes} onOpen={enter} onBurned={askAnew} />
      );
    case 'between':
      return <Between onGoOn={() => setPlace({ kind: 'choosing' })} />;
    case 'inside':
      return (
        <Inside
          open={place.open}
          onLeave={() => {
            place.open.link.close();
            askAnew();
            setPlace({ kind: 'between' });
          }}
        />
      );
  }
}
