import { useState } from 'preact/hooks';
import type { LinkCommand } from '../../link/link.ts';
import type { ShownContest } from '../../session/view/shown-contest.ts';
import { Hear, useSpoken } from '../parts/hear.tsx';
import { Face, Sign } from '../parts/picture.tsx';
import { Placed } from '../parts/placed.tsx';
import { say } from '../parts/say.ts';
import { voiceName } from '../parts/voice-name.ts';
import { useInStory } from '../parts/story-language.ts';
import { ChoiceCard, type Mark } from './choice-card.tsx';
import { ChoiceGrid } from './choice-grid.tsx';
import { Control } from './control.tsx';
import { Given } from './given.tsx';
import { Plate } from './plate.tsx';
import type { Seat } from './seat.ts';
import { Told } from './told.tsx';
import { lettersOf, written } from '../parts/written.ts';

type Props = { readonly seat: Seat; readonly contest: ShownContest };

/** A challenge round on a team's device: the question, this seat's answer, and at last what is right. */
export function Contest({ seat, contest }: Props) {
  const { state, number, round, by } = contest;
  if (state === 'board') return <Look />;
  if (contest.right !== null) return <Right contest={contest} right={contest.right} />;
  const mayAnswer = by === 'devices' && seat.mine.rules !== 'observing';
  return mayAnswer ? (
    <Asking key={`${number}/${round}`} seat={seat} contest={contest} />
  ) : (
    <>
      <main class="page contest">
        <Question contest={contest} />
        <ChoiceGrid
          choices={contest.options}
          among={undefined}
          markOf={() => 'open'}
          onTouch={null}
          hears="none"
        />
      </main>
      <footer class="bar">
        <Told sign="people" label="contest.in-the-room" />
      </footer>
    </>
  );
}

/** The question, and then what may be answered. */
function voicesIn({ asksVoice, options }: ShownContest): readonly string[] | undefined {
  const voices = [asksVoice, ...options.map(({ voice }) => voice)].flatMap((voice) => voice ?? []);
  return voices.length === 0 ? undefined : voices;
}

function Question({ contest }: { readonly contest: ShownContest }) {
  const { role, voice, asks, placed } = contest;
  const inStory = useInStory();
  return (
    <div class="question">
      {role !== null && <Face art={role.art} />}
      {voice === null ? (
        <p {...inStory} {...written(asks)}>
          {asks}
        </p>
      ) : (
        <p {...lettersOf(asks)}>
          <b>{say('contest.voice-says', { voice: voiceName(voice) })} </b>
          <bdi {...inStory}>{asks}</bdi>
        </p>
      )}
      <Hear voice={voicesIn(contest)} what={asks} />
      <Placed placed={placed} />
    </div>
  );
}

function answerOnItsWay(pending: readonly LinkCommand[], contest: ShownContest): number | null {
  const { number, round } = contest;
  const newest = pending.findLast((one) => one.kind === 'answer-contest');
  const isHere = newest?.number === number && newest.round === round;
  return isHere ? newest.choice : null;
}

type Touch = { readonly selected: number | null; readonly isChanging: boolean };

/** A touch selects, the tick sends; it can be changed until the round is over. */
function Asking({ seat, contest }: Props) {
  const [{ selected, isChanging }, touch] = useState<Touch>({ selected: null, isChanging: false });
  const onWay = answerOnItsWay(seat.state.pending, contest);
  useSpoken(voicesIn(contest) ?? [], seat.scene.wallSpeaks !== true && seat.mine.answer === null);
  if (seat.mine.answer !== null && onWay === null && !isChanging)
    return (
      <Given
        words={say('contest.team-together')}
        onChange={() => touch({ selected: null, isChanging: true })}
      />
    );
  const { number, round } = contest;
  const send = (choice: number): void => {
    seat.send({ kind: 'answer-contest', number, round, choice });
    touch({ selected: null, isChanging: false });
  };
  const markOf = (index: number): Mark => {
    if (selected !== null) return index === selected ? 'selected' : 'open';
    return index === onWay ? 'on-its-way' : 'open';
  };
  return (
    <>
      <main class="page contest">
        <Question contest={contest} />
        <ChoiceGrid
          choices={contest.options}
          among={undefined}
          markOf={markOf}
          onTouch={(choice) => touch({ selected: choice, isChanging })}
          hears="none"
        />
      </main>
      <footer class="bar">
        {selected === null ? (
          <Told
            sign={onWay === null ? 'vote' : 'wait'}
            label={onWay === null ? 'voting.touch' : 'frame.on-its-way'}
          />
        ) : (
          <Control sign="ok" label="voting.send" kind="main" onPress={() => send(selected)} />
        )}
      </footer>
    </>
  );
}

/** What is right, and nothing about who had it. */
function Right({ contest, right }: { readonly contest: ShownContest; readonly right: number }) {
  const option = contest.options[right];
  return (
    <>
      <main class="page settled">
        <h1>{say('contest.right')}</h1>
        {option !== undefined && (
          <ChoiceCard
            choice={option}
            index={right}
            mark="open"
            onTouch={null}
            voice={option.voice}
          />
        )}
      </main>
      <footer class="bar">
        <Told sign="wait" label="contest.waiting" />
      </footer>
    </>
  );
}

function Look() {
  return (
    <main class="page">
      <Plate picture={<Sign name="people" />} title={say('contest.look')} />
    </main>
  );
}
