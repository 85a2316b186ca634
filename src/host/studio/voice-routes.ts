import { bad, orNull, shape, text } from '../../session/parse/readers.ts';
import type { StudioRoute } from './studio-routes.ts';
import type { StudioVoices } from './studio-voices.ts';

const anything = text(/^[^]{0,4000}$/);
const place = { pack: text(/^[^]{1,120}$/), language: text(/^[\w-]{1,40}$/) };
const voicesOf = shape(place);
const oneVoice = shape({ ...place, id: text(/^[^]{1,300}$/) });
const take = shape({
  ...place,
  id: text(/^[^]{1,300}$/),
  words: anything,
  by: anything,
  wave: text(/^[A-Za-z0-9+/=]+$/),
  over: orNull(text(/^[0-9a-f]{1,80}$/)),
});

/** What the studio's page may ask of voices, by method and path. */
export function voiceRoutes(voices: StudioVoices): readonly (readonly [string, StudioRoute])[] {
  return [
    [
      'POST /api/studio/voices',
      async (body) => {
        const of = voicesOf(body);
        const recorded = of === bad ? null : await voices.look(of);
        return recorded && { recorded };
      },
    ],
    [
      'POST /api/studio/voices/hear',
      async (body) => {
        const of = oneVoice(body);
        if (of === bad) return null;
        const sound = await voices.hear(of);
        return { sound: sound && sound.toString('base64') };
      },
    ],
    [
      'POST /api/studio/voices/keep',
      async (body) => {
        const taken = take(body);
        if (taken === bad) return null;
        return voices.keep({ ...taken, wave: Buffer.from(taken.wave, 'base64') });
      },
    ],
    [
      'POST /api/studio/voices/draft',
      async (body) => {
        const of = voicesOf(body);
        return of === bad ? null : voices.draft(of);
      },
    ],
    ['GET /api/studio/voices/drafting', async () => voices.drafting()],
    ['POST /api/studio/voices/stop', async () => voices.stopDrafting()],
  ];
}
