import type { ComponentChildren } from 'preact';
import { careThings, type Care } from '../../session/care.ts';
import { isStruck } from '../../session/struck.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';

/** Who is there to care, by what they wear and never by name; a story with a note waits for it. */
export function CareForm({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const { care, struck } = scene.settings;
  const set = (change: Partial<Care>): void =>
    act.now({ kind: 'change-settings', settings: { care: { ...care, ...change } } });
  return (
    <fieldset class="care">
      <legend>{say('care.title')}</legend>
      {scene.notes.map((note) => (
        <p key={note} class="prompt">
          <StoryWords>{note}</StoryWords>
        </p>
      ))}
      {scene.notes.length > 0 && <p>{say('care.needed')}</p>}
      <div class="choices-row" role="group" aria-label={say('care.wears')}>
        <span>{say('care.wears')}</span>
        {careThings
          .filter((thing) => !isStruck(struck, thing))
          .map((thing) => (
            <button
              key={thing}
              type="button"
              class="pictured"
              aria-label={say(`thing.${thing}`)}
              aria-pressed={care.wears === thing}
              onClick={() => set({ wears: care.wears === thing ? null : thing })}
            >
              <Emblem name={thing} />
            </button>
          ))}
      </div>
      <label class="field check">
        <input
          type="checkbox"
          checked={care.card}
          onChange={(event) => set({ card: event.currentTarget.checked })}
        />
        <span>{say('care.card')}</span>
      </label>
    </fieldset>
  );
}
