import { say } from '../parts/say.ts';

/** What the editor says in English, and what it is called here. */
export const phrases = (): Readonly<Record<string, string>> => ({
  Find: say('studio.phrase.find'),
  Replace: say('studio.phrase.by'),
  next: say('studio.phrase.next'),
  previous: say('studio.phrase.previous'),
  all: say('studio.phrase.all'),
  'match case': say('studio.phrase.case'),
  regexp: say('studio.phrase.pattern'),
  'by word': say('studio.phrase.word'),
  replace: say('studio.phrase.replace'),
  'replace all': say('studio.phrase.replace-all'),
  close: say('studio.phrase.close'),
  'Fold line': say('studio.phrase.fold'),
  'Unfold line': say('studio.phrase.unfold'),
  unfold: say('studio.phrase.unfold'),
  'folded code': say('studio.phrase.folded'),
  'Go to line': say('studio.phrase.line'),
  go: say('studio.phrase.go'),
  Diagnostics: say('studio.findings'),
  'No diagnostics': say('studio.findings-none'),
  Completions: say('studio.phrase.offers'),
});
