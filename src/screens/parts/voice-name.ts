import { say } from './say.ts';

const voices: readonly string[] = ['army', 'police', 'government', 'organisations', 'community'];

/** Who says a term: one of the five voices, or another in the story's own words. */
export function voiceName(voice: string): string {
  return voices.includes(voice) ? say(`contest.voice.${voice}`) : voice;
}
