import type { ComponentChildren } from 'preact';
import type { BeatAhead, Reading, ReadLine } from '../../session/view/interpreter-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { StoryWords } from '../parts/story-words.tsx';

function Lines({ lines, shown }: { lines: readonly ReadLine[]; shown: number }): ComponentChildren {
  const inStory = useInStory();
  return (
    <ol class="lines">
      {lines.map((line, index) => (
        <li
          key={`${index}:${line.text}`}
          {...inStory}
          aria-current={index === shown - 1 ? 'true' : undefined}
          class={index >= shown ? 'to-come' : ''}
        >
          {line.speaker !== null && (
            <b>
              <bdi>{line.speaker}</bdi>:{' '}
            </b>
          )}
          {line.text}
        </li>
      ))}
    </ol>
  );
}

/** What one choice leads to; what its own choices lead to is one touch further. */
function Ahead({ beat }: { beat: BeatAhead }): ComponentChildren {
  return (
    <details class="ahead">
      <summary>
        <StoryWords>{beat.choice}</StoryWords>
      </summary>
      <Lines lines={beat.lines} shown={0} />
      {beat.ahead.map((next) => (
        <Ahead key={next.choice} beat={next} />
      ))}
    </details>
  );
}

/** The words of one team's beat, the line on the wall marked, and where each choice may lead. */
export function ReadingBox(props: { reading: Reading; isOneOfMany: boolean }): ComponentChildren {
  const { target, lines, shown, ahead } = props.reading;
  return (
    <section class="helper-box">
      {props.isOneOfMany && (
        <h2>
          <Emblem name={target.team} /> {say(`thing.${target.team}`)}
        </h2>
      )}
      <Lines lines={lines} shown={shown} />
      {ahead.length > 0 && <h2>{say('interpreter.next')}</h2>}
      {ahead.map((beat) => (
        <Ahead key={beat.choice} beat={beat} />
      ))}
    </section>
  );
}
