import { codePictures, type CodePicture, type CommandId } from '../session/ids.ts';
import {
  parseFacilitatorCommand,
  parseInterpreterCommand,
  parseObserverCommand,
  parseSeatCommand,
  parseStageCommand,
} from '../session/parse-command.ts';
import type { View } from '../session/view/viewer.ts';
import { wireVersion, type UpFrame } from './frame.ts';

/** More characters than any honest frame of a device has. */
export const longestUpFrame = 16_384;

/** A frame that was not understood, and the command it named if that much could be read. */
export type Broken = {
  readonly kind: 'broken';
  readonly what: 'too-long' | 'not-json' | 'other-version' | 'unknown-kind' | 'wrong-field';
  readonly id: CommandId | null;
};

export type Sender = 'stranger' | View['kind'];
export type Hello = Extract<UpFrame, { kind: 'hello' }>;
type Fields = Readonly<Record<string, unknown>>;

const idShape = /^[\w-]{4,64}$/;
const tokenShape = /^[\w-]{20,128}$/;
const languageShape = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i;
const tagShape = /^[\w+/=-]{1,128}$/;

const broken = (what: Broken['what'], id: CommandId | null = null): Broken => ({
  kind: 'broken',
  what,
  id,
});
const isText = (value: unknown, shape: RegExp): value is string =>
  typeof value === 'string' && shape.test(value);

/** The fields of a plain object, never what stands behind it. */
function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.assign(Object.create(null) as Fields, value);
}

/** Three or four pictures as an array or, as in a link, joined by `-`; null for anything else. */
export function parseCode(value: unknown): readonly CodePicture[] | null {
  const parts: unknown = typeof value === 'string' ? value.split('-', 5) : value;
  if (!Array.isArray(parts) || parts.length < 3 || parts.length > 4) return null;
  const pictures = parts.filter((part): part is CodePicture => codePictures.includes(part));
  return pictures.length === parts.length ? pictures : null;
}

function parseBy(value: unknown): Hello['by'] | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const token = fields['token'];
  if (!('code' in fields)) return isText(token, tokenShape) ? { token } : null;
  const code = parseCode(fields['code']);
  if (!code || (token !== undefined && !isText(token, tokenShape))) return null;
  return token === undefined ? { code } : { code, token };
}

function parseHello(fields: Fields): Hello | Broken {
  const by = parseBy(fields['by']);
  const { language, have = null } = fields;
  if (!by || !isText(language, languageShape)) return broken('wrong-field');
  if (have !== null && !isText(have, tagShape)) return broken('wrong-field');
  const splices = fields['splices'] === true && { splices: true as const };
  return { v: wireVersion, kind: 'hello', by, language, have, ...splices };
}

const nothing = (): null => null;
/** What each kind of sender may ask for; who only looks, nothing. */
const commandReaders = {
  facilitator: parseFacilitatorCommand,
  seat: parseSeatCommand,
  observer: parseObserverCommand,
  interpreter: parseInterpreterCommand,
  stage: parseStageCommand,
  stranger: nothing,
} as const;

function parseCommandFrame(fields: Fields, from: Sender): UpFrame | Broken {
  const id = isText(fields['id'], idShape) ? (fields['id'] as CommandId) : null;
  if (!id) return broken('wrong-field');
  const command = commandReaders[from](fields['command']);
  return command ? { v: wireVersion, kind: 'command', id, command } : broken('wrong-field', id);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what a device sent. Never throws, and copies only what it knows. */
export function parseUpFrame(text: string, from: Sender): UpFrame | Broken {
  if (text.length > longestUpFrame) return broken('too-long');
  const value = parseJson(text);
  if (value === undefined) return broken('not-json');
  const fields = fieldsOf(value);
  if (!fields) return broken('wrong-field');
  if (fields['v'] !== wireVersion) return broken('other-version');
  switch (fields['kind']) {
    case 'hello':
      return parseHello(fields);
    case 'command':
      return parseCommandFrame(fields, from);
    case 'alive':
      return { v: wireVersion, kind: 'alive' };
    default:
      return broken('unknown-kind');
  }
}
