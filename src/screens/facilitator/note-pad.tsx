import type { ComponentChildren } from 'preact';
import type { BeatPlace, SilentNote } from '../../session/notebook.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';
import { LineForm } from './line-form.tsx';
import { teamInHand } from './next-steps.ts';
import { titleOfBeat } from './title-of-beat.ts';

/** Where a note that is written now belongs; null outside the story. */
function placeNow(scene: ConsoleScene): BeatPlace | null {
  const target = scene.phase === 'play' ? teamInHand(scene)?.panel?.telling.target : undefined;
  return target ? { team: target.team, run: target.run, at: target.at } : null;
}

function Note({ note, scene }: { note: SilentNote; scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const { id, beat, text } = note;
  const erase = (): void => act.now({ kind: 'erase-note', note: id });
  return (
    <li>
      <span class="item-words">
        {beat && (
          <small>
            {say(`thing.${beat.team}`)} — <StoryWords>{titleOfBeat(beat, scene.teams)}</StoryWords>
          </small>
        )}
        <bdi>{text}</bdi>
      </span>
      <button
        type="button"
        class="plain"
        aria-label={say('console.erase-note', { text })}
        onClick={erase}
      >
        ×
      </button>
    </li>
  );
}

/** Silent notes: for facilitators only, and gone with the session. */
export function NotePad({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const beat = placeNow(scene);
  return (
    <>
      <p class="quiet">{say('console.notes-lead')}</p>
      <LineForm
        label={beat ? say('console.note-here') : say('console.note')}
        button={say('console.write')}
        most={400}
        onSend={(text) => act.now({ kind: 'write-note', beat, text })}
      />
      <ul class="items">
        {scene.notebook.notes.toReversed().map((note) => (
          <Note key={note.id} note={note} scene={scene} />
        ))}
      </ul>
    </>
  );
}
