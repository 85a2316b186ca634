import { useState } from 'preact/hooks';
import type { LinkCommand } from '../../link/link.ts';
import type { Target } from '../../session/target.ts';
import type { Telling } from '../../session/view/telling.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import type { Mark } from './choice-card.tsx';
import { ChoiceGrid } from './choice-grid.tsx';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';
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
  const [selected, setSelected] = useState<number | null>(null);
  const [isChanging, setChanging] = useState(false);
  const { vote } = seat.mine;
  const onWay = voteOnItsWay(seat.state.pending, telling.target);
  const isDone = vote !== null && onWay === null && !isChanging;
  const markOf = (index: number): Mark => {
    if (selected !== null) return index === selected ? 'selected' : 'open';
    if (onWay !== null) return index === onWay ? 'on-its-way' : 'open';
    return index === vote ? 'cast' : 'open';
  };
  const confirm = (choice: number): void => {
    seat.send({ kind: 'cast-vote', target: telling.target, choice });
    setSelected(null);
    setChanging(false);
  };
  return (
    <>
      <main class="page">
        {isDone ? (
          <Plate picture={<Sign name="lidded-pot" />} title={say('voting.cast')}>
            <p>{say('voting.waiting')}</p>
          </Plate>
        ) : (
          <ChoiceGrid choices={telling.choices} markOf={markOf} onTouch={setSelected} />
        )}
      </main>
      <footer class="bar">
        <Control sign="back" label="choices.story" kind="turned" onPress={onStory} />
        {isDone && <Control sign="undo" label="voting.change" onPress={() => setChanging(true)} />}
        {!isDone && selected !== null && (
          <Control sign="ok" label="voting.send" kind="main" onPress={() => confirm(selected)} />
        )}
        {!isDone && selected === null && onWay !== null && (
          <Told sign="wait" label="frame.on-its-way" />
        )}
        {!isDone && selected === null && onWay === null && (
          <Told sign="vote" label="voting.touch" />
        )}
      </footer>
    </>
  );
}
