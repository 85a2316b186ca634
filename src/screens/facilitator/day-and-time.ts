import type { Instant } from '../../session/ids.ts';
import { spoken } from '../parts/say.ts';

/** A day and a time as the console's language writes them. */
export function dayAndTime(when: Instant): string {
  const { language, digits } = spoken.getState();
  const form = { dateStyle: 'medium', timeStyle: 'short', numberingSystem: digits } as const;
  return new Date(when).toLocaleString(language, form);
}
