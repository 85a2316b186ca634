import { useEffect, useState } from 'preact/hooks';
import type { LinkState } from '../../link/link.ts';
import { restReasons } from '../../session/group.ts';
import { Later } from '../parts/later.tsx';
import { RestClock } from '../parts/rest-clock.tsx';
import { say } from '../parts/say.ts';
import { spoken } from '../parts/spoken.ts';
import { StoryLanguage } from '../parts/story-language.ts';
import { useStore } from '../parts/use-store.ts';
import { Ask } from './ask.tsx';
import { Calm } from './calm.tsx';
import { EarCorner } from './ear-corner.tsx';
import { Frame, type Layer } from './frame.tsx';
import { Languages, OrLanguages } from './languages.tsx';
import { Messages } from './messages.tsx';
import { Moved } from './moved.tsx';
import { Phase } from './phase.tsx';
import { rareScreens } from './rare.ts';
import { RoleCard } from './role-card.tsx';
import { isStill, type Seat, type SeatLink, type SeatView } from './seat.ts';
import { Still } from './still.tsx';
import { TurnedAway, type Remedy } from './turned-away.tsx';

function Layers({
  layer,
  seat,
  open,
}: {
  readonly layer: Layer | null;
  readonly seat: Seat;
  readonly open: (layer: Layer | null) => void;
}) {
  const { role } = seat.mine;
  const close = (): void => open(null);
  const sendAndClose = (kind: 'leave' | 'swap-role') => (): void => {
    seat.send({ kind });
    close();
  };
  if (layer === 'language') {
    const tell = (language: string): void => seat.send({ kind: 'speak', language });
    return <Languages onSpoken={tell} onBack={close} />;
  }
  if (layer === 'leave') return <Ask onYes={sendAndClose('leave')} onBack={close} />;
  if (layer === 'card' && role !== null)
    return (
      <RoleCard
        role={role}
        onSwap={sendAndClose('swap-role')}
        onLanguage={() => open('language')}
        onBack={close}
      />
    );
  if (layer === 'calm' || layer === 'called')
    return <Calm seat={seat} isCalled={layer === 'called'} onBack={close} />;
  return <Content seat={seat} onCard={() => open('card')} />;
}

const signs: Readonly<Record<string, string>> = Object.fromEntries(
  restReasons.map((why) => [why, `pause-${why}`]),
);

function Content({ seat, onCard }: { readonly seat: Seat; readonly onCard: () => void }) {
  const { stopped, paused, restEnds } = seat.scene;
  if (stopped) return <Still sign="tree" words={say('stopped.title')} />;
  if (paused !== null)
    return (
      <Still sign={signs[paused] ?? 'wait'} words={say(`paused.${paused}`)}>
        {restEnds && <RestClock rest={restEnds} shift={seat.state.clockShift} />}
      </Still>
    );
  const { phase } = seat.scene;
  if (phase.name === 'play' && phase.telling.held)
    return <Still sign="pause" words={say('paused.held')} />;
  return <Phase seat={seat} onCard={onCard} />;
}

function Seated({ seat }: { readonly seat: Seat }) {
  const [layer, open] = useState<Layer | null>(null);
  const { team } = seat.scene;
  const [known, know] = useState(team);
  const isDealt = seat.scene.phase.name === 'roles' && seat.mine.role !== null;
  // A first card opens by itself; one that comes for another stays as it lies, so that nobody near sees a swap.
  useEffect(() => {
    if (isDealt) open((now) => now ?? 'card');
  }, [isDealt]);
  const shown = isStill(seat) ? null : layer;
  const calm = (): void => {
    if (layer === 'calm') seat.send({ kind: 'call-care' });
    open(layer === 'calm' || layer === 'called' ? 'called' : 'calm');
  };
  return (
    <Frame seat={seat} layer={shown} open={open} onCalm={calm}>
      {seat.state.refused && (
        <Later part={rareScreens} meanwhile={null}>
          {({ Refused }) => <Refused refused={seat.state.refused} />}
        </Later>
      )}
      <Messages messages={seat.scene.messages} isCrowded={seat.scene.phase.name === 'rules'}>
        {team !== known && !isStill(seat) ? (
          <Moved team={team} onSeen={() => know(team)} />
        ) : (
          <Layers layer={shown} seat={seat} open={open} />
        )}
      </Messages>
    </Frame>
  );
}

function Unseated({ state }: { readonly state: LinkState<SeatView> }) {
  const key = state.status === 'away' ? 'away.title' : 'connecting.title';
  return (
    <div class="device">
      <header class="bar ear-bar">
        <EarCorner seat={null} said={say(key)} />
      </header>
      <Still sign="wait" words={say(key)} />
    </div>
  );
}

/** Everything one seat sees, drawn from its link's state alone. */
export function Participant({
  link,
  onRemedy,
}: {
  readonly link: SeatLink;
  readonly onRemedy: (remedy: Remedy) => void;
}) {
  useStore(spoken);
  const state = useStore(link.state);
  const { scene, mine, status, why } = state;
  const away = status === 'forgotten' ? status : status === 'turned-away' && why;
  if (away)
    return (
      <OrLanguages>
        {(onLanguage) => <TurnedAway why={away} onRemedy={onRemedy} onLanguage={onLanguage} />}
      </OrLanguages>
    );
  if (scene === null || mine === null) return <Unseated state={state} />;
  const send: Seat['send'] = (command) => void link.send(command);
  return (
    <StoryLanguage.Provider value={scene.toldIn}>
      <Seated seat={{ scene, mine, state, send }} />
    </StoryLanguage.Provider>
  );
}
