import type { Trouble } from '../room/ports.ts';
import { troubleEntry, type Say } from './log.ts';

function sentenceOf(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'cannot-write':
      return `The journal cannot be written (${String(trouble.error)}). Answers wait, none is lost; it is tried again.`;
    case 'writes-again':
      return 'The journal is written again.';
    case 'record-cut': {
      const { stream, cut } = trouble;
      const until = cut.at === null ? 'nothing of it' : new Date(cut.at).toISOString();
      return `The record of group ${stream} was damaged: it is whole until ${until} (event ${cut.sequence}) and goes on from there. What came after is set aside.`;
    }
    case 'scenario-lost':
      return `The copy of "${trouble.name}" that this session is played from cannot be read, so its story cannot go on.`;
    case 'bug': {
      const { error, sequence } = trouble;
      const at = sequence < 0 ? '' : ` at event ${sequence}`;
      return `A fault${at}: ${error instanceof Error ? error.stack : String(error)}`;
    }
    default:
      return trouble satisfies never;
  }
}

/** Tells whoever runs the host what went wrong, and in which workshop. */
export function tellTrouble(say: Say, trouble: Trouble, workshop = ''): void {
  say(sentenceOf(trouble), { ...troubleEntry(trouble), ...(workshop !== '' && { workshop }) });
}
