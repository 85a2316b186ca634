import {
  isLanguageTag,
  storyTemplates,
  type NewStory,
} from '../../scenario/templates/new-story.ts';
import type { NewPicture } from './add-picture.ts';
import type { Studio, Versions } from './open-studio.ts';
import type { Writing } from './story-texts.ts';
import type { TextName } from './text-place.ts';
import { voiceRoutes } from './voice-routes.ts';

/** Answers with an object; null says that the body was not understood. `gone` is aborted once nobody waits any more. */
export type StudioRoute = (body: unknown, gone: AbortSignal) => Promise<object | null>;

/** Milliseconds for which a question about changes waits for one. */
const longestWait = 20_000;

const fieldsOf = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? { ...body } : {};

function nameIn(body: unknown): TextName | null {
  const { pack, file } = fieldsOf(body);
  return typeof pack === 'string' && typeof file === 'string' ? { pack, file } : null;
}

function writingIn(body: unknown): Writing | null {
  const name = nameIn(body);
  const { text, over } = fieldsOf(body);
  if (name === null || typeof text !== 'string') return null;
  return typeof over === 'string' || over === null ? { ...name, text, over } : null;
}

function newStoryIn(body: unknown): NewStory | null {
  const { name, template, language } = fieldsOf(body);
  const known = storyTemplates.find((one) => one === template);
  if (typeof name !== 'string' || known === undefined) return null;
  if (typeof language !== 'string' || !isLanguageTag(language)) return null;
  return { name, template: known, language };
}

function pictureIn(body: unknown): NewPicture | null {
  const { pack, name, bytes } = fieldsOf(body);
  if (typeof pack !== 'string' || typeof name !== 'string' || typeof bytes !== 'string')
    return null;
  return { pack, name, bytes: Buffer.from(bytes, 'base64') };
}

function versionsIn(body: unknown): Versions {
  const { known } = fieldsOf(body);
  const told = Object.entries(fieldsOf(known));
  return Object.fromEntries(
    told.flatMap(([file, version]) =>
      typeof version === 'string' ? [[file, version] as const] : [],
    ),
  );
}

const pictureRoute = (studio: Studio): readonly [string, StudioRoute] => [
  'POST /api/studio/picture',
  async (body) => {
    const picture = pictureIn(body);
    return picture && studio.addPicture(picture);
  },
];

/** What the studio's page may ask, by method and path. */
export function studioRoutes(
  studio: Studio,
  after: (milliseconds: number) => AbortSignal,
): ReadonlyMap<string, StudioRoute> {
  return new Map<string, StudioRoute>([
    ...voiceRoutes(studio.voices),
    ['GET /api/studio/folders', async () => studio.folders()],
    [
      'POST /api/studio/read',
      async (body) => {
        const name = nameIn(body);
        return name && studio.read(name);
      },
    ],
    [
      'POST /api/studio/write',
      async (body) => {
        const writing = writingIn(body);
        return writing && studio.write(writing);
      },
    ],
    [
      'POST /api/studio/new',
      async (body) => {
        const wanted = newStoryIn(body);
        return wanted && studio.make(wanted);
      },
    ],
    pictureRoute(studio),
    [
      'POST /api/studio/story',
      async (body) => {
        const { pack } = fieldsOf(body);
        return typeof pack === 'string' ? studio.story(pack) : null;
      },
    ],
    ['GET /api/studio/words', async () => ({ text: await studio.ownWords.read() })],
    [
      'POST /api/studio/words',
      async (body) => {
        const { text } = fieldsOf(body);
        if (typeof text !== 'string') return null;
        const kept = await studio.ownWords.write(text);
        return kept === null ? { why: 'too-large' } : { text: kept };
      },
    ],
    [
      'POST /api/studio/changes',
      async (body, gone) => {
        const { pack } = fieldsOf(body);
        if (typeof pack !== 'string') return null;
        const until = AbortSignal.any([gone, after(longestWait)]);
        const versions = await studio.changes(pack, versionsIn(body), until);
        return versions && { versions };
      },
    ],
  ]);
}
