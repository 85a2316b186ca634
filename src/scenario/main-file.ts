import type { Finding } from './finding.ts';

/** The Ink file that a pack's story begins in; null where none can be meant. */
export function mainFile(name: string, files: readonly string[]): string | null {
  const stories = files.filter((file) => file.endsWith('.ink') && file !== 'world.ink');
  const named = stories.find((file) => file === `${name}.ink`);
  return named ?? (stories.length === 1 ? (stories[0] ?? null) : null);
}

/** What to say where there is none. */
export function noStory(name: string): Finding {
  const what = `There is no story ${name}.ink in this pack.`;
  const hint = `Name the Ink file that begins the story like its folder: ${name}.ink.`;
  return { severity: 'error', code: 'story-missing', file: `${name}.ink`, what, hint };
}
