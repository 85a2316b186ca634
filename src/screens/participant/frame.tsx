import type { ComponentChildren } from 'preact';
import type { ShownClock } from '../../session/view/telling.ts';
import { ClockPicture } from '../parts/clock-picture.tsx';
import { Emblem } from '../parts/emblem.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { EarCorner } from './ear-corner.tsx';
import { Lantern } from './lantern.tsx';
import type { Seat } from './seat.ts';

export type Layer = 'card' | 'language' | 'leave' | 'calm' | 'called';

function Middle({ seat, onTouch }: { readonly seat: Seat; readonly onTouch: () => void }) {
  const { scene, mine, state } = seat;
  if (state.status === 'away')
    return (
      <p class="away" role="status">
        <Sign name="wait" />
        <span>{say('away.title')}</span>
      </p>
    );
  const clock = clockIn(scene.phase);
  return (
    <button type="button" class="who" onClick={onTouch}>
      <span class="unseen">{say('frame.team', { team: say(`thing.${scene.team}`) })}</span>
      <Emblem name={scene.team} />
      {clock === null ? (
        <Emblem name={mine.pseudonym.thing} colour={mine.pseudonym.colour} />
      ) : (
        <ClockPicture clock={clock} shift={state.clockShift} />
      )}
      <span class="unseen">{say('calm.open')}</span>
    </button>
  );
}

function clockIn(phase: Seat['scene']['phase']): ShownClock | null {
  if (phase.name === 'contest') return phase.contest.clock;
  return phase.name === 'play' ? phase.telling.clock : null;
}

/** What stays in its corner on every screen of a seat: the role card and the ear. While nobody can be called, there is no lantern; on a phone the open door takes its place over the card and the languages. */
export function Frame({
  seat,
  layer,
  open,
  onCalm,
  children,
}: {
  readonly seat: Seat;
  /** What lies over the screen. */
  readonly layer: Layer | null;
  readonly open: (layer: Layer) => void;
  readonly onCalm: () => void;
  readonly children: ComponentChildren;
}) {
  const { role } = seat.mine;
  const mayCall = seat.state.status !== 'away' && seat.scene.phase.name !== 'end';
  return (
    <div class="device" data-layer={layer ?? ''}>
      <header class="bar">
        {role === null ? (
          <Control
            sign="language"
            label="language.open"
            kind="brief"
            onPress={() => open('language')}
          />
        ) : (
          <button type="button" class="control brief corner" onClick={() => open('card')}>
            <Sign name="card" />
            <span class="unseen">{say('card.open')}</span>
          </button>
        )}
        <Middle seat={seat} onTouch={onCalm} />
        {mayCall && <Lantern seat={seat} />}
        <Control sign="open-door" label="leave.open" kind="brief" onPress={() => open('leave')} />
        <EarCorner seat={seat} layer={layer} />
      </header>
      {children}
    </div>
  );
}
