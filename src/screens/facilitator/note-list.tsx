import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';
import { useStore } from '../parts/use-store.ts';
import type { Notes } from './notes.ts';

/** What was refused, and what happens in three seconds unless it is undone. */
export function NoteList({ notes }: { notes: Notes }): ComponentChildren {
  const list = useStore(notes.list);
  return (
    <div class="notes" role="status" aria-live="polite">
      {list.map((note) => (
        <p key={note.id} class="note">
          {note.text.kind === 'refused' ? say(`refusal.${note.text.why}`) : note.text.text}
          {note.undo && (
            <button type="button" onClick={note.undo}>
              {say('console.undo')}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
