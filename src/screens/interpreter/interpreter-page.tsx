import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Link } from '../../link/link.ts';
import type { InterpreterCommand } from '../../session/command.ts';
import type { InterpreterScene } from '../../session/view/interpreter-view.ts';
import type { View } from '../../session/view/viewer.ts';
import { ContestBox } from '../parts/contest-box.tsx';
import { HelperPage } from '../parts/helper-page.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useStore } from '../parts/use-store.ts';
import { CaptionsForm } from './captions-form.tsx';
import { ReadingBox } from './reading-box.tsx';
import { Terms } from './terms.tsx';

export type Send = (command: InterpreterCommand) => void;

/** Which part of the words is up: those of now and next, or what each side calls things. */
function Sheet({ scene }: { scene: InterpreterScene }): ComponentChildren {
  const [sheet, turn] = useState<'story' | 'terms'>('story');
  const sheets = ['story', 'terms'] as const;
  return (
    <>
      {scene.terms.length > 0 && (
        <div class="helper-row" role="group" aria-label={say('interpreter.sheets')}>
          {sheets.map((one) => (
            <button key={one} type="button" aria-pressed={one === sheet} onClick={() => turn(one)}>
              {say(`interpreter.${one}`)}
            </button>
          ))}
        </div>
      )}
      {sheet === 'terms' ? <Terms terms={scene.terms} /> : <Words scene={scene} />}
    </>
  );
}

function Words({ scene }: { scene: InterpreterScene }): ComponentChildren {
  const isEmpty = scene.readings.length === 0 && scene.script.length === 0;
  return (
    <>
      {scene.script.map((line) => (
        <p key={line} class="helper-box">
          <StoryWords>{line}</StoryWords>
        </p>
      ))}
      {scene.readings.map((reading) => (
        <ReadingBox
          key={reading.target.team}
          reading={reading}
          isOneOfMany={scene.readings.length > 1}
        />
      ))}
      {isEmpty && <p>{say('interpreter.no-words')}</p>}
    </>
  );
}

/** Under the thumb: all was said, so the room may go on. */
function Done({ scene, send }: { scene: InterpreterScene; send: Send }): ComponentChildren {
  if (!scene.works || scene.phase !== 'play') return null;
  const waiting = scene.readings.filter(({ isWaitedFor }) => isWaitedFor);
  if (waiting.length === 0) return <p>{say('interpreter.not-waited-for')}</p>;
  return waiting.map(({ target }) => (
    <button
      key={target.team}
      type="button"
      class="action"
      onClick={() => send({ kind: 'finish-interpreting', target })}
    >
      {scene.readings.length > 1 && `${say(`thing.${target.team}`)}: `}
      {say('interpreter.done')}
    </button>
  ));
}

/** The page of somebody who says everything again in another language: what is told, what may follow, and two lines for the wall. */
export function InterpreterPage({
  link,
}: {
  link: Link<Extract<View, { kind: 'interpreter' }>>;
}): ComponentChildren {
  const state = useStore(link.state);
  const send: Send = (command) => void link.send(command);
  return (
    <HelperPage
      state={state}
      show={(scene) => (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keys */}
          <main class="helper-view" tabIndex={0}>
            <h1>
              {scene.title === null ? (
                say('interpreter.title')
              ) : (
                <StoryWords>{scene.title}</StoryWords>
              )}
            </h1>
            {scene.contest && <ContestBox contest={scene.contest} shift={state.clockShift} />}
            <Sheet scene={scene} />
          </main>
          {scene.phase !== 'end' && (
            <footer class="helper-foot">
              <CaptionsForm captions={scene.captions} send={send} />
              <Done scene={scene} send={send} />
            </footer>
          )}
        </>
      )}
    />
  );
}
