import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import { spoken } from '../../parts/spoken.ts';
import './before.css';
import type { BeforeApi, Looked } from './before-api.ts';
import { CheckLine, CheckList } from './check-list.tsx';
import { NetworkForm } from './network-form.tsx';
import { RoomCard } from './room-card.tsx';

/** Milliseconds between two looks while a phone is waited for. */
const lookEach = 4_000;

const isWaiting = ({ checks }: Looked): boolean =>
  checks.some(({ name, case: saying }) => name === 'phone' && saying === 'waiting');

function useLooks(api: BeforeApi, pack: string | null, people: number) {
  const [looked, setLooked] = useState<Looked | 'failed' | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isOver = false;
    let next: ReturnType<typeof setTimeout> | undefined;
    const look = (): void =>
      void api.look({ pack, people }).then(
        (found) => {
          if (isOver) return;
          setLooked(found);
          if (isWaiting(found)) next = setTimeout(look, lookEach);
        },
        () => {
          if (!isOver) setLooked('failed');
        },
      );
    look();
    return () => {
      isOver = true;
      clearTimeout(next);
    };
  }, [api, pack, people, round]);
  return { looked, again: () => setRound(round + 1) };
}

/** The wall and its sound are for people to judge. */
function WallTest(): ComponentChildren {
  const [isSeen, setSeen] = useState(false);
  const { language } = spoken.getState();
  return (
    <ul class="check-list">
      <CheckLine
        state={isSeen ? 'good' : 'unknown'}
        says={say(isSeen ? 'before.wall-good' : 'before.wall')}
        todo={isSeen ? null : say('before.wall-do')}
      >
        <div class="choices-row">
          <a
            class="button"
            href={`../test-card/?language=${language}`}
            target="_blank"
            rel="noreferrer"
          >
            {say('before.wall-open')}
          </a>
          <label class="field check">
            <input
              type="checkbox"
              checked={isSeen}
              onChange={(event) => setSeen(event.currentTarget.checked)}
            />
            <span>{say('before.wall-seen')}</span>
          </label>
        </div>
      </CheckLine>
    </ul>
  );
}

/** What a room should know before people enter. Nothing here keeps anybody from starting. */
export function BeforePeople(props: {
  api: BeforeApi;
  pack: string | null;
  people: number;
  onClose: () => void;
}): ComponentChildren {
  const { api, pack, people, onClose } = props;
  const { looked, again } = useLooks(api, pack, people);
  return (
    <section class="before">
      <h1>{say('before.title')}</h1>
      <p class="no-print">{say('before.lead')}</p>
      <div class="choices-row no-print">
        <button type="button" class="action" onClick={onClose}>
          {say('before.close')}
        </button>
        <button type="button" onClick={again}>
          {say('before.again')}
        </button>
      </div>
      <section class="no-print" aria-label={say('before.computer')}>
        <h2>{say('before.computer')}</h2>
        {looked === null && <p role="status">{say('before.looking')}</p>}
        {looked === 'failed' && <p role="alert">{say('before.failed')}</p>}
        {looked !== null && looked !== 'failed' && <CheckList looked={looked} api={api} />}
        <WallTest />
      </section>
      <div class="no-print">
        <NetworkForm api={api} />
      </div>
      <RoomCard />
    </section>
  );
}
