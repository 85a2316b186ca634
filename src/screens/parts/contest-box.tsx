import type { ComponentChildren } from 'preact';
import type { ShownContest } from '../../session/view/shown-contest.ts';
import { ClockPicture } from './clock-picture.tsx';
import { Placed } from './placed.tsx';
import { say } from './say.ts';
import { Shape } from './shape.tsx';
import { StoryWords } from './story-words.tsx';
import { voiceName } from './voice-name.ts';

function Asked({ contest }: { contest: ShownContest }): ComponentChildren {
  const { voice, asks, role } = contest;
  return (
    <p>
      {role !== null && (
        <b>
          <StoryWords>{role.name}</StoryWords>:{' '}
        </b>
      )}
      {voice !== null && <b>{say('contest.voice-says', { voice: voiceName(voice) })} </b>}
      <StoryWords>{asks}</StoryWords>
    </p>
  );
}

/** What a contest asks just now, for whoever helps the room: no answer, and what is right once everybody knows. */
export function ContestBox(props: { contest: ShownContest; shift: number }): ComponentChildren {
  const { contest, shift } = props;
  const { state, round, of, options, right, placed, clock } = contest;
  return (
    <section class="helper-box contest-box">
      <h2>
        <StoryWords>{contest.name}</StoryWords>
      </h2>
      <p>{say(`contest.now-${state}`, { round: round + 1, of })}</p>
      {state !== 'board' && <Asked contest={contest} />}
      <Placed placed={placed} />
      {state !== 'board' && (
        <ul class="contest-options">
          {options.map(({ id, text }, index) => (
            <li key={id} class={right === index ? 'right' : ''}>
              <Shape index={index} /> <StoryWords>{text}</StoryWords>
              {right === index && ' ✓'}
            </li>
          ))}
        </ul>
      )}
      {clock !== null && <ClockPicture clock={clock} shift={shift} />}
    </section>
  );
}
