import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LinkCommand } from '../../link/link.ts';
import type { Target } from '../../session/target.ts';
import type { Telling } from '../../session/view/telling.ts';
import { useSpoken } from '../parts/hear.tsx';
import { Later } from '../parts/later.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import type { Mark } from './choice-card.tsx';
import { ChoiceGrid } from './choice-grid.tsx';
import { Control } from './control.tsx';
import type { HandOver } from './hand-over.tsx';
import { Plate } from './plate.tsx';
import { rareScreens } from './rare.ts';
import type { Seat } from './seat.ts';
import { Told } from './told.tsx';

const sameTarget = (one: Target, other: Target): boolean =>
  one.team === other.team &&
  one.run === other.run &&
  one.at === other.at &&
  one.round === other.round;

/** The newest vote for this decision that the host has not answered yet. */
export function voteOnItsWay(pending: readonly LinkCommand[], target: Target): number | null {
  const votes = pending.filter((one) => one.kind === 'cast-vote' && sameTarget(one.target, target));
  const newest = votes.at(-1);
  return newest?.kind === 'cast-vote' ? newest.choice : null;
}

type Touch = {
  readonly selected: number | null;
  readonly isChanging: boolean;
  /** In turn: whose turn it was when somebody said that the device is theirs. */
  readonly ready: number;
};
const untouched: Touch = { selected: null, isChanging: false, ready: 0 };

/** A touch selects, the tick sends; what is shown as cast is what the host has. */
export function Voting({
  seat,
  telling,
  onStory,
}: {
  readonly seat: Seat;
  readonly telling: Telling;
  readonly onStory: () => void;
}) {
  const [touched, touch] = useState(untouched);
  const { selected, isChanging, ready } = touched;
  const { vote, turn } = seat.mine;
  useSpoken(voicesIn(telling), seat.scene.wallSpeaks !== true && vote === null);
  const isAlone = telling.state === 'private';
  const onWay = voteOnItsWay(seat.state.pending, telling.target);
  const isDone = vote !== null && onWay === null && !isChanging;
  const story = <Control sign="back" label="choices.story" kind="brief" onPress={onStory} />;
  if (isDone)
    return (
      <Cast
        story={story}
        words={isAlone ? 'voting.alone' : 'voting'}
        onChange={() => touch({ ...untouched, isChanging: true })}
      />
    );
  if (turn && isHandedOver({ turn, onWay, ready }))
    return (
      <InTurn
        turn={turn}
        isOnItsWay={onWay !== null}
        story={story}
        onReady={() => touch({ ...untouched, ready: turn.given })}
      />
    );
  const send = (choice: number): void => {
    seat.send(castOf(choice, telling, turn));
    touch({ ...untouched, ready });
  };
  return (
    <>
      <main class="page">
        <ChoiceGrid
          choices={telling.choices}
          among={telling.among}
          markOf={markOf({ selected, onWay, vote })}
          onTouch={(choice) => touch({ ...touched, selected: choice })}
          hears={isAlone ? 'all' : 'each'}
        />
      </main>
      <footer class="bar">
        {story}
        {selected === null ? (
          <Told {...hintOf(onWay, isAlone)} />
        ) : (
          <Control sign="ok" label="voting.send" kind="main" onPress={() => send(selected)} />
        )}
      </footer>
    </>
  );
}

const voicesIn = ({ choices }: Telling) => choices.map(({ voice }) => voice);
function InTurn(props: Parameters<typeof HandOver>[0]) {
  return (
    <Later part={rareScreens} meanwhile={props.story}>
      {(rare) => <rare.HandOver {...props} />}
    </Later>
  );
}

const castOf = (choice: number, { target }: Telling, turn: Seat['mine']['turn']) =>
  ({ kind: 'cast-vote', target, choice, ...(turn && { voter: turn.given }) }) as const;

const touchOne = { sign: 'vote', label: 'voting.touch' };
const answerAlone = { sign: 'lidded-pot', label: 'voting.alone' };
const itIsOnItsWay = { sign: 'wait', label: 'frame.on-its-way' };

function isHandedOver({
  turn,
  onWay,
  ready,
}: Pick<Touch, 'ready'> & {
  readonly turn: NonNullable<Seat['mine']['turn']>;
  readonly onWay: number | null;
}): boolean {
  return onWay !== null || turn.given !== ready;
}

function hintOf(onWay: number | null, isAlone: boolean): typeof touchOne {
  if (onWay !== null) return itIsOnItsWay;
  return isAlone ? answerAlone : touchOne;
}

type Known = Readonly<Record<'selected' | 'onWay' | 'vote', number | null>>;

const markOf =
  ({ selected, onWay, vote }: Known) =>
  (index: number): Mark => {
    if (selected !== null) return index === selected ? 'selected' : 'open';
    if (onWay !== null) return index === onWay ? 'on-its-way' : 'open';
    return index === vote ? 'cast' : 'open';
  };

const castWords = {
  voting: { cast: 'voting.cast', waiting: 'voting.waiting' },
  'voting.alone': { cast: 'voting.alone-cast', waiting: 'voting.alone-waiting' },
} as const;

/** The answer is in, and no neighbour sees which. */
function Cast({
  story,
  words,
  onChange,
}: {
  readonly story: ComponentChildren;
  readonly words: 'voting' | 'voting.alone';
  readonly onChange: () => void;
}) {
  return (
    <>
      <main class="page">
        <Plate picture={<Sign name="lidded-pot" />} title={say(castWords[words].cast)}>
          <p>{say(castWords[words].waiting)}</p>
        </Plate>
      </main>
      <footer class="bar">
        {story}
        <Control sign="undo" label="voting.change" onPress={onChange} />
      </footer>
    </>
  );
}
