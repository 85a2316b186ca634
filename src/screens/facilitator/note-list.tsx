import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../parts/say.ts';
import { useStore } from '../parts/use-store.ts';
import type { Held, Notes } from './notes.ts';

/** What was refused, and what happens in three seconds unless it is undone. */
export function NoteList({ notes }: { notes: Notes }): ComponentChildren {
  const list = useStore(notes.list);
  return (
    <div class="notes" role="status" aria-live="polite">
      {list.map((note) => (
        <p key={note.id} class="note">
          {note.text.kind === 'refused' ? say(`refusal.${note.text.why}`) : note.text.text}
          {note.held && <TakeBack held={note.held} />}
        </p>
      ))}
    </div>
  );
}

/** Whoever asked by keys is brought here, and time stands still for as long as they stay. */
function TakeBack({ held }: { readonly held: Held }): ComponentChildren {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (held.isByKeys) undo.current?.focus();
  }, [held]);
  return (
    <span class="take-back" onFocusIn={held.standStill} onFocusOut={held.goOn}>
      <button type="button" ref={undo} onClick={held.undo}>
        {say('console.undo')}
      </button>
      {held.isByKeys && (
        <button type="button" onClick={held.doNow}>
          {say('console.do-now')}
        </button>
      )}
    </span>
  );
}
