import type { DownFrame } from '../wire/frame.ts';
import { wireVersion } from '../wire/frame.ts';

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): boolean => typeof value === 'string';
const instant = (value: unknown): boolean => typeof value === 'number';

const fits: Readonly<Record<DownFrame['kind'], (fields: Fields) => boolean>> = {
  welcome: (fields) => text(fields['token']) && instant(fields['now']),
  'turned-away': (fields) => text(fields['why']),
  view: (fields) => text(fields['tag']) && instant(fields['now']),
  ack: (fields) => text(fields['id']) && ['undefined', 'number'].includes(typeof fields['vote']),
  refuse: (fields) => text(fields['id']) && text(fields['why']),
  alive: (fields) => instant(fields['now']),
  forget: () => true,
};

function parseFields(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** Null for what is no frame; `other-version` for a frame this device cannot read. */
export function parseDownFrame(text: string): DownFrame | 'other-version' | null {
  const fields = parseFields(text);
  if (fields === null || typeof fields['v'] !== 'number') return null;
  if (fields['v'] !== wireVersion) return 'other-version';
  const check = Object.hasOwn(fits, String(fields['kind']))
    ? fits[fields['kind'] as DownFrame['kind']]
    : null;
  return check?.(fields) === true ? (fields as DownFrame) : null;
}
