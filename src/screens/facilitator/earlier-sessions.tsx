import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { Burned } from './burned.tsx';
import { dayAndTime } from '../parts/numeral.ts';
import type { Burning, EarlierSession, HostApi } from './host-api.ts';

function Earlier(props: {
  session: EarlierSession;
  title: string;
  onOpen: () => void;
  onBurn: () => void;
}): ComponentChildren {
  const { session, title, onOpen, onBurn } = props;
  return (
    <li>
      <p class="code">
        {session.code.split('-').map((picture, index) => (
          <Emblem key={`${picture}${index}`} name={picture} />
        ))}
      </p>
      <p>
        <strong>
          <bdi>{title}</bdi>
        </strong>
        {session.groups > 1 && ` · ${say('console.groups-count', { count: session.groups })}`} ·{' '}
        {say(`phase.${session.phase}`)} · <time>{dayAndTime(session.usedAt)}</time>
      </p>
      <p class="actions">
        <button type="button" onClick={onOpen}>
          {say('console.earlier-open')}
        </button>
        <button type="button" class="stop" onClick={onBurn}>
          {say('console.burn')}
        </button>
      </p>
    </li>
  );
}

/** Workshops left unfinished on this computer: each can be gone on with, or burned. */
export function EarlierSessions(props: {
  api: HostApi;
  titleOf: (pack: string) => string;
}): ComponentChildren {
  const { api, titleOf } = props;
  const act = useAct();
  const [sessions, setSessions] = useState<readonly EarlierSession[]>([]);
  const [burning, setBurning] = useState<Burning | null>(null);
  const [failed, setFailed] = useState<'earlier-failed' | 'burn-failed' | null>(null);
  useEffect(() => {
    api.earlier().then(setSessions, () => setFailed('earlier-failed'));
  }, [api]);
  const open = ({ code }: EarlierSession): void =>
    void api.openEarlier(code).then(
      () => location.reload(),
      () => setFailed('earlier-failed'),
    );
  const nameOf = ({ scenario, groups }: EarlierSession): string => {
    if (scenario !== null) return titleOf(scenario);
    return say(groups > 1 ? 'console.earlier-several' : 'console.earlier-no-story');
  };
  // Each says which, so that two that burn at once are never taken for one.
  const burn = (session: EarlierSession): void => {
    const { code, usedAt } = session;
    const which = `${nameOf(session)} · ${dayAndTime(usedAt)}`;
    act.soon(`${say('console.burning')}: ${which}`, () => {
      api.burnEarlier(code).then(
        (found) => {
          setBurning(found);
          setSessions((known) => known.filter((one) => one.code !== code));
        },
        () => setFailed('burn-failed'),
      );
    });
  };
  return (
    <>
      {failed && <p role="alert">{say(`console.${failed}`)}</p>}
      {burning && <Burned burning={burning} />}
      {sessions.length > 0 && (
        <fieldset class="earlier">
          <legend>{say('console.earlier-title')}</legend>
          <ul>
            {sessions.map((session) => (
              <Earlier
                key={session.code}
                session={session}
                title={nameOf(session)}
                onOpen={() => open(session)}
                onBurn={() => burn(session)}
              />
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}
