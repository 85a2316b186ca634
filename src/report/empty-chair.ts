import type { DebriefPictures } from './debrief-pictures.ts';
import type { Told } from './saying.ts';

/** Somebody who would not come, and what they say. */
export function emptyChair({ scenario, say }: Told): DebriefPictures['chair'] {
  const { chair } = scenario.pack;
  if (chair === null) return null;
  const lines = chair.lines.map((line, at) => say(`chair.lines.${at}`, line));
  return { name: say('chair.name', chair.name), picture: chair.picture, lines };
}
