import type { Finding } from '../finding.ts';
import type { TextEntry } from '../strings/text-entry.ts';

const mostNamed = 3;

/** Spoken texts without a recording, in each language that somebody began to record. */
export function checkVoices(
  entries: readonly TextEntry[],
  voices: Readonly<Record<string, readonly string[]>>,
): readonly Finding[] {
  const spoken = entries.filter(({ voice }) => voice).map(({ id }) => id);
  return Object.entries(voices).flatMap(([language, recorded]) => {
    const has = new Set(recorded);
    const missing = spoken.filter((id) => !has.has(id));
    if (recorded.length === 0 || missing.length === 0) return [];
    const finding: Finding = {
      severity: 'warning',
      code: 'media-voice',
      file: `voice/${language}`,
      what: `${missing.length} of ${spoken.length} spoken texts have no recording, such as ${missing
        .slice(0, mostNamed)
        .join(', ')}.`,
      hint: `Record voice/${language}/${missing[0] ?? 'ID'}.mp3 and the others; "strings status" counts them.`,
    };
    return [finding];
  });
}
