import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ConsoleTeam } from '../../session/view/console-view.ts';
import type { TeamPanel } from '../../session/view/telling.ts';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { AroundStory } from '../parts/story-words.tsx';
import { useAct } from './act.ts';

/** The whole beat to read ahead, with the line that is on the wall marked, and the next one a touch away. */
export function ReadingCard(props: {
  team: ConsoleTeam;
  panel: TeamPanel;
  waits: boolean;
}): ComponentChildren {
  const act = useAct();
  const inStory = useInStory();
  const { telling } = props.panel;
  const shown = telling.lines.length - 1;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const line = list.current?.children.item(shown);
    if (!list.current || !(line instanceof HTMLElement)) return;
    list.current.scrollTop = line.offsetTop - line.offsetHeight;
  }, [shown]);
  const turn = (line: number) => act.now({ kind: 'turn-line', target: telling.target, line });
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long beats scroll, also by keys */}
      <ol ref={list} class="ahead" tabIndex={0}>
        {props.team.ahead.map((line, index) => (
          <li
            key={`${index}:${line.text}`}
            {...inStory}
            aria-current={index === shown ? 'true' : undefined}
            class={index > shown ? 'to-come' : ''}
          >
            {line.speaker && (
              <strong>
                <bdi>{line.speaker}</bdi>:{' '}
              </strong>
            )}
            {line.text}
          </li>
        ))}
      </ol>
      {telling.moreLines && shown + 1 < props.team.ahead.length && (
        <fieldset class="moves choices-row" disabled={props.waits}>
          <button
            type="button"
            class={telling.showing ? '' : 'action'}
            onClick={() => turn(shown + 1)}
          >
            {say('console.next-line')}
          </button>
          <button type="button" onClick={() => turn(props.team.ahead.length - 1)}>
            {say('console.all-lines')}
          </button>
        </fieldset>
      )}
      {props.team.prompts.map((prompt) => (
        <p key={prompt} class="prompt">
          <AroundStory sentence="console.ask" name="question" words={prompt} />
        </p>
      ))}
    </>
  );
}
