import type { ComponentChildren } from 'preact';

/** A button that says by which keys the same is done in the text, where there are any. */
export function Tool(props: {
  readonly keys: string | null;
  readonly words: string;
  readonly isOpen?: boolean;
  readonly onDo: () => void;
}): ComponentChildren {
  const { keys, words, isOpen, onDo } = props;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-keyshortcuts={keys ?? undefined}
      onClick={onDo}
    >
      {words}
      {keys !== null && <kbd aria-hidden="true"> {keys}</kbd>}
    </button>
  );
}
