import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Link } from '../../link/link.ts';
import { localCode, localSecrets } from '../../link/local-secrets.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { View } from '../../session/view/viewer.ts';
import { say } from '../parts/say.ts';
import { useStore } from '../parts/use-store.ts';
import { nextThing, type NextThing } from './next-thing.ts';
import type { Report } from './reports/report.ts';
import { RoleCards } from './role-cards.tsx';
import { Start } from './start.tsx';

export type SoloProps = {
  readonly link: Link<View & { readonly kind: 'facilitator' }>;
  readonly scenario: Scenario;
  readonly language: string;
  /** Where a learning system started the page: it is told of the end, and starts it again itself. */
  readonly reports: Report | null;
};

/** What there is to do once all is over. */
function Over({ reports }: Pick<SoloProps, 'reports'>): ComponentChildren {
  if (reports === null)
    return (
      <button key="again" type="button" onClick={() => location.reload()}>
        {say('solo.again')}
      </button>
    );
  const { back, close } = reports;
  if (back === null) return <p>{say('solo.close')}</p>;
  const leave = (): void => {
    close();
    location.assign(back);
  };
  return (
    <button key="leave" type="button" onClick={leave}>
      {say('solo.leave')}
    </button>
  );
}

function Next({
  next,
  send,
}: {
  next: NextThing;
  send: SoloProps['link']['send'];
}): ComponentChildren {
  switch (next.kind) {
    case 'do': {
      const go = async (): Promise<void> => {
        for (const command of next.commands) await send(command);
      };
      return (
        <button type="button" class="action" onClick={() => void go()}>
          {say(next.words)}
        </button>
      );
    }
    case 'choose':
      return <p>{say('solo.choose')}</p>;
    case 'over':
      return null;
  }
}

/** One person plays alone: the wall and the tablet are the real ones, in frames; one button goes on. */
export function Solo({ link, scenario, language, reports }: SoloProps): ComponentChildren {
  const { scene } = useStore(link.state);
  const [look, setLook] = useState<'wall' | 'tablet'>('wall');
  const [reads, setReads] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setReads(false);
    opener.current?.focus();
  };
  if (!scene) return <p class="lead">{say('connection.connecting')}</p>;
  const next = nextThing(scene);
  const frameOf = (page: string, hash: string): string =>
    `../${page}/?frame&language=${encodeURIComponent(language)}#${hash}`;
  return (
    <div class={`solo ${look}`}>
      <iframe
        class="wall-frame"
        title={say('solo.wall')}
        src={frameOf('projector', localSecrets.stage)}
      />
      <iframe
        class="tablet-frame"
        title={say('solo.tablet')}
        src={frameOf('participant', localCode.join('-'))}
      />
      <nav class="solo-bar" aria-label={say('console.controls')}>
        {next.kind === 'over' && <Over reports={reports} />}
        <button
          type="button"
          class="switch"
          onClick={() => setLook(look === 'wall' ? 'tablet' : 'wall')}
        >
          {say(look === 'wall' ? 'solo.to-tablet' : 'solo.to-wall')}
        </button>
        <button ref={opener} type="button" aria-expanded={reads} onClick={() => setReads(!reads)}>
          {say('solo.role-cards')}
        </button>
        <Next next={next} send={link.send} />
      </nav>
      {scene.phase === 'lobby' && <Start scenario={scenario} language={language} link={link} />}
      {reads && <RoleCards scenario={scenario} language={language} onClose={close} />}
    </div>
  );
}
