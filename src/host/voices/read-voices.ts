import type { Finding } from '../../scenario/finding.ts';
import type { Sources } from '../../scenario/scenario.ts';
import type { Recorded } from '../../scenario/strings/open-voices.ts';
import { parseVoiceNotes } from '../../scenario/strings/voice-notes.ts';

const notesAt = /^voice\/([^/]+)\/voices\.json$/;

/** A file in which a pack keeps what is known of its recordings. */
export const isVoiceNotes = (file: string): boolean => notesAt.test(file);

/** The recordings of a folder, by language, and what is known of them; notes that cannot be read are a finding. */
export function readVoices(
  files: readonly string[],
  texts: Sources,
): Recorded & { readonly findings: readonly Finding[] } {
  const recordings = files.flatMap((file) => {
    const [, language, name] = /^voice\/([^/]+)\/([^/]+)\.mp3$/.exec(file) ?? [];
    return language === undefined || name === undefined ? [] : [{ language, name }];
  });
  const byLanguage = Map.groupBy(recordings, ({ language }) => language);
  const notes = Object.entries(texts).flatMap(([file, text]) => {
    const [, language] = notesAt.exec(file) ?? [];
    return language === undefined ? [] : [{ language, file, read: parseVoiceNotes(text) }];
  });
  return {
    voices: Object.fromEntries(
      [...byLanguage].map(([language, some]) => [language, some.map(({ name }) => name)]),
    ),
    notes: Object.fromEntries(
      notes.flatMap(({ language, read }) => (read === null ? [] : [[language, read]])),
    ),
    findings: notes.flatMap(({ file, read }) => (read === null ? [brokenNotes(file)] : [])),
  };
}

const brokenNotes = (file: string): Finding => ({
  severity: 'warning',
  code: 'voices-broken',
  file,
  what: 'What is known of these recordings cannot be read, so drafts count as recordings.',
  hint: 'Bring back the file from a copy; or delete it and the drafts, and make them anew.',
});
