import type { Instant } from '../../session/ids.ts';

/** Hours and minutes on this device's clock, as 14:05. */
export function timeOf(when: Instant): string {
  const at = new Date(when);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}
