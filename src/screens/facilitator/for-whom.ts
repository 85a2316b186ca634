import type { PackCard } from './host-api.ts';

/** Whether a group may begin with a story, said only where it matters: which words say so. */
export function forWhom({
  difficulty = 3,
}: Pick<PackCard, 'difficulty'>): 'console.first-session' | 'console.not-first-session' | null {
  if (difficulty === 1) return 'console.first-session';
  return difficulty >= 4 ? 'console.not-first-session' : null;
}
