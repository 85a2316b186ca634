import type { ComponentChildren } from 'preact';
import type { TeamStrength } from '../../../report/team-skills.ts';
import type { ContestOnWall } from '../../../session/view/shown-contest.ts';
import { ClockPicture } from '../../parts/clock-picture.tsx';
import { Face, Picture } from '../../parts/picture.tsx';
import { Placed } from '../../parts/placed.tsx';
import { say } from '../../parts/say.ts';
import { Shape } from '../../parts/shape.tsx';
import { voiceName } from '../../parts/voice-name.ts';
import { useInStory } from '../../parts/story-language.ts';
import { Backdrop } from './backdrop.tsx';

/** A challenge round: the question, its cards, and once it is over which is right and who had it. */
export function ContestWall(props: { contest: ContestOnWall; shift: number }): ComponentChildren {
  const { contest, shift } = props;
  const inStory = useInStory();
  if (contest.state === 'board') return <Board contest={contest} />;
  return (
    <section class={contest.placed.length > 0 ? 'contest-wall ordering' : 'contest-wall'}>
      <Backdrop where="outside" light="pale" />
      <Asked contest={contest} shift={shift} />
      <Placed placed={contest.placed} />
      <ul class={`contest-cards n${contest.options.length}`}>
        {contest.options.map((option, index) => (
          <li key={option.id} class={fateOf(contest, index)}>
            <Shape index={index} />
            {option.picture !== null && <Picture file={`choices/${option.picture}.svg`} />}
            <p {...inStory}>{option.text}</p>
            <Chose people={contest.totals?.[index] ?? null} />
            {contest.right === index && (
              <Picture kind="choice-tick" file="signs/ok.svg" alt={say('contest.right')} />
            )}
          </li>
        ))}
      </ul>
      <Foot contest={contest} />
    </section>
  );
}

function Chose({ people }: { people: number | null }): ComponentChildren {
  return people === null ? null : <b class="count">{say('contest.chose', { count: people })}</b>;
}

function fateOf({ right }: ContestOnWall, index: number): string {
  if (right === null) return 'open';
  return right === index ? 'chosen' : 'left';
}

function Asked({ contest, shift }: { contest: ContestOnWall; shift: number }): ComponentChildren {
  const { role, voice, asks, clock } = contest;
  const inStory = useInStory();
  return (
    <header>
      {role !== null && <Face art={role.art} />}
      {role === null && contest.picture !== '' && (
        <Picture file={`choices/${contest.picture}.svg`} />
      )}
      <h1>
        {voice !== null && <small>{say('contest.voice-says', { voice: voiceName(voice) })}</small>}
        <span {...inStory}>{asks}</span>
      </h1>
      {clock !== null && <ClockPicture clock={clock} shift={shift} />}
    </header>
  );
}

/** Teams that had it right are shown; of the others nothing is said. */
function Foot({ contest }: { contest: ContestOnWall }): ComponentChildren {
  const { state, by, rightTeams } = contest;
  if (state === 'asking')
    return (
      <p class="contest-foot">
        <Picture file={`signs/${by === 'devices' ? 'vote' : 'people'}.svg`} />
        {say(by === 'devices' ? 'contest.on-devices' : 'contest.in-the-room')}
      </p>
    );
  return (
    <p class="contest-foot">
      {rightTeams.length === 0
        ? say('contest.new-for-all')
        : rightTeams.map((team) => (
            <Picture key={team} file={`emblems/${team}.svg`} alt={say(`thing.${team}`)} />
          ))}
    </p>
  );
}

/** What each team does best, in the order of the teams; nobody is last. */
function Board({ contest }: { contest: ContestOnWall }): ComponentChildren {
  return (
    <section class="contest-board">
      <Backdrop where="outside" light="pale" />
      <h1>{say('contest.board')}</h1>
      <ul>
        {contest.strengths.map((strength) => (
          <li key={strength.team}>
            <Picture file={`emblems/${strength.team}.svg`} alt={say(`thing.${strength.team}`)} />
            <p>{say(`contest.best.${strength.skill ?? 'trying'}`)}</p>
            <Beans strength={strength} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Beans({ strength: { right } }: { strength: TeamStrength }): ComponentChildren {
  if (right === 0) return null;
  return (
    <span class="tokens won" role="img" aria-label={say('contest.beans', { count: right })}>
      {Array.from({ length: right }, (_, turn) => (
        <i key={turn} class="token" style={{ '--turn': turn % 3 }} />
      ))}
    </span>
  );
}
