import type { FacilitatorCommandOf } from '../command.ts';
import type { OwnWords } from '../own-words.ts';
import type { Refusal } from '../refusal.ts';
import type { Draft } from './draft.ts';

/** As many as a wall can show in large letters, of each kind. */
const mostWords = 6;

export function writeWords(
  draft: Draft,
  { about, text }: FacilitatorCommandOf<'write-words'>,
): Refusal | null {
  const { words, written } = draft.group.notebook;
  if (words.filter((one) => one.about === about).length >= mostWords) return 'list-full';
  const own: OwnWords = { id: written + 1, about, text: text.trim() };
  draft.record({ kind: 'words-written', words: own });
  return null;
}

type OfWords = FacilitatorCommandOf<'erase-words' | 'keep-words' | 'let-words-go'>;

const named = ({ group }: Draft, { words }: OfWords): OwnWords | undefined =>
  group.notebook.words.find(({ id }) => id === words);

export function eraseWords(draft: Draft, command: OfWords): Refusal | null {
  if (!named(draft, command)) return 'no-such-item';
  draft.record({ kind: 'words-erased', words: command.words });
  return null;
}

/** In front of a superior nobody can say freely that a sentence may stay. */
export function keepWords(draft: Draft, command: OfWords): Refusal | null {
  const words = named(draft, command);
  if (!words) return 'no-such-item';
  if (draft.group.settings.inChainOfCommand) return 'chain-of-command';
  if (words.kept) return 'already-so';
  draft.record({ kind: 'words-kept', words: command.words });
  return null;
}

export function letWordsGo(draft: Draft, command: OfWords): Refusal | null {
  const words = named(draft, command);
  if (!words) return 'no-such-item';
  if (!words.kept) return 'already-so';
  draft.record({ kind: 'words-let-go', words: command.words });
  return null;
}
