import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../parts/say.ts';
import type { HostApi, PackCard, PassingSession } from './host-api.ts';
import { titleIn } from './title-in.ts';

const paces = [1, 3, 10] as const;

/** A story used otherwise than in a workshop: rehearsed with bots, shown to a guest, or told to officers. */
export function OtherSessions(props: {
  api: HostApi;
  packs: readonly PackCard[];
  chosen: PackCard | null;
}): ComponentChildren {
  const { api, packs, chosen } = props;
  const [pace, setPace] = useState<(typeof paces)[number]>(1);
  const [failed, setFailed] = useState(false);
  const playable = packs.find(({ findings }) => !findings.some(isError));
  const pack = chosen ?? playable ?? null;
  if (pack === null) return null;
  const begin = (passing: Omit<PassingSession, 'pack'>): void =>
    void api.beginPassing({ ...passing, pack: pack.name }).then(
      () => location.reload(),
      () => setFailed(true),
    );
  return (
    <fieldset class="other-sessions">
      <legend>{say('other.title')}</legend>
      <p class="quiet">{say('other.lead', { story: titleIn(pack) })}</p>
      {failed && <p role="alert">{say('other.failed')}</p>}
      <ul>
        <li>
          <button type="button" onClick={() => begin({ as: 'rehearsal', pace: 1, guided: true })}>
            {say('other.show')}
          </button>
          <p>{say('other.show-lead')}</p>
        </li>
        <li>
          <button type="button" onClick={() => begin({ as: 'rehearsal', pace, guided: false })}>
            {say('other.rehearse')}
          </button>
          <Pace pace={pace} onPick={setPace} />
        </li>
        <li>
          <button type="button" onClick={() => begin({ as: 'briefing', pace: 1, guided: false })}>
            {say('briefing.title')}
          </button>
          <p>{say('other.brief-lead')}</p>
        </li>
      </ul>
    </fieldset>
  );
}

const isError = ({ severity }: PackCard['findings'][number]): boolean => severity === 'error';

type Pace = (typeof paces)[number];

function Pace(props: { pace: Pace; onPick: (pace: Pace) => void }): ComponentChildren {
  return (
    <div class="paces" role="group" aria-label={say('other.pace')}>
      {paces.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === props.pace}
          onClick={() => props.onPick(one)}
        >
          {say(`other.pace-${one}`)}
        </button>
      ))}
    </div>
  );
}
