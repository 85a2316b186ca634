import type { EventOf } from '../event.ts';
import type { Group } from '../group.ts';
import type { SeatId } from '../ids.ts';
import type { Message, Notebook } from '../notebook.ts';
import type { OwnWords } from '../own-words.ts';

export type NotebookEvent = EventOf<
  | 'note-written'
  | 'note-erased'
  | 'item-parked'
  | 'item-unparked'
  | 'parking-shown'
  | 'parking-hidden'
  | 'parked-settled'
  | 'words-written'
  | 'words-erased'
  | 'words-kept'
  | 'words-let-go'
  | 'moment-tagged'
  | 'moment-untagged'
  | 'captions-shown'
  | 'message-shown'
  | 'message-taken-away'
  | 'lantern-lit'
  | 'lantern-put-out'
>;

export function evolveNotebook(group: Group, event: NotebookEvent): Group {
  switch (event.kind) {
    case 'message-shown': {
      const { message } = event;
      return { ...group, messages: [...without(group.messages, message.to), message] };
    }
    case 'message-taken-away':
      return { ...group, messages: without(group.messages, event.to) };
    case 'captions-shown':
      return { ...group, captions: event.lines };
    case 'lantern-lit':
      return { ...group, lanterns: new Set([...group.lanterns, event.seat]) };
    case 'lantern-put-out':
      return { ...group, lanterns: unlit(group.lanterns, event.seat) };
    case 'note-written':
    case 'note-erased':
    case 'item-parked':
    case 'item-unparked':
    case 'parking-shown':
    case 'parking-hidden':
    case 'parked-settled':
    case 'moment-tagged':
    case 'moment-untagged':
      return { ...group, notebook: inNotebook(group.notebook, event) };
    case 'words-written':
    case 'words-erased':
    case 'words-kept':
    case 'words-let-go':
      return { ...group, notebook: withWords(group.notebook, event) };
    default:
      return event satisfies never;
  }
}

type WordsEvent = EventOf<'words-written' | 'words-erased' | 'words-kept' | 'words-let-go'>;

function withWords(notebook: Notebook, event: WordsEvent): Notebook {
  const { words } = notebook;
  switch (event.kind) {
    case 'words-written':
      return { ...notebook, written: event.words.id, words: [...words, event.words] };
    case 'words-erased':
      return { ...notebook, words: words.filter(({ id }) => id !== event.words) };
    case 'words-kept':
    case 'words-let-go':
      return { ...notebook, words: words.map((one) => keptAs(one, event)) };
    default:
      return event satisfies never;
  }
}

function keptAs(words: OwnWords, event: Exclude<WordsEvent, EventOf<'words-written'>>): OwnWords {
  if (words.id !== event.words) return words;
  const { id, about, text } = words;
  return { id, about, text, ...(event.kind === 'words-kept' && { kept: true }) };
}

function inNotebook(
  notebook: Notebook,
  event: Exclude<
    NotebookEvent,
    WordsEvent | EventOf<'message-shown' | 'message-taken-away' | 'lantern-lit' | 'captions-shown'>
  >,
): Notebook {
  const { notes, parked, moments } = notebook;
  switch (event.kind) {
    case 'note-written':
      return { ...notebook, written: event.note.id, notes: [...notes, event.note] };
    case 'note-erased':
      return { ...notebook, notes: notes.filter(({ id }) => id !== event.note) };
    case 'item-parked':
      return { ...notebook, written: event.item.id, parked: [...parked, event.item] };
    case 'item-unparked':
      return { ...notebook, parked: parked.filter(({ id }) => id !== event.item) };
    case 'parked-settled': {
      const { item, end } = event;
      return {
        ...notebook,
        parked: parked.map((one) => (one.id === item ? { ...one, end } : one)),
      };
    }
    case 'moment-tagged':
      return { ...notebook, written: event.moment.id, moments: [...moments, event.moment] };
    case 'moment-untagged':
      return { ...notebook, moments: moments.filter(({ id }) => id !== event.moment) };
    case 'parking-shown':
    case 'parking-hidden':
      return { ...notebook, parkedShown: event.kind === 'parking-shown' };
    default:
      return event satisfies never;
  }
}

function without(messages: readonly Message[], to: Message['to']): readonly Message[] {
  return messages.filter((message) => message.to !== to);
}

function unlit(lanterns: ReadonlySet<SeatId>, seat: SeatId): ReadonlySet<SeatId> {
  return new Set([...lanterns].filter((other) => other !== seat));
}
