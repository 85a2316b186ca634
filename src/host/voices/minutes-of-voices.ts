import type { OpenedStory, ScenarioFiles } from '../../scenario/open-story.ts';
import { openVoices } from '../../scenario/strings/open-voices.ts';
import { voiceMinutes, type VoiceMinutes } from '../../session/voice-minutes.ts';

/** What the recordings of a folder add to each telling in its own language, where lines go on by clock and devices say them. */
export function minutesOfVoices(
  { voices = {}, voiceNotes = {}, strings, world }: ScenarioFiles,
  { scenario, texts }: Pick<OpenedStory, 'scenario' | 'texts'>,
): VoiceMinutes {
  if (!scenario || !texts || Object.keys(voices).length === 0) return {};
  const { entries, language: own } = texts;
  const isRetold = world !== undefined;
  const find = openVoices({ entries, own, strings, isRetold, voices, notes: voiceNotes });
  const isRecorded = (id: string, shown: string, language: string): boolean =>
    find(id, shown, language) !== null;
  return voiceMinutes({ ...scenario, isRecorded }, { turning: 'clock', language: own });
}
