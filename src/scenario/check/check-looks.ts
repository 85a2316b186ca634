import type { OwnPerson } from '../art/own-art.ts';
import type { Finding } from '../finding.ts';
import type { CastMember, Pack } from '../pack.ts';
import type { StoryToCheck } from './check-story.ts';
import { openKeyPlaces } from './key-place.ts';

/** So many on each side that a difference says something. */
const enough = 2;

type Dressed = Pick<CastMember, 'side'> & { readonly skin: number };

/** Somebody whose looks the pack says itself. */
function dressedIn({ cast, own }: Pack): readonly Dressed[] {
  return Object.values(cast).flatMap(({ art, side }) => {
    const drawn = Object.hasOwn(own, art) ? own[art] : undefined;
    const parts: OwnPerson['parts'] = drawn?.kind === 'person' ? drawn.parts : {};
    const { skin } = parts;
    return skin === undefined ? [] : [{ side, skin: Number(skin) }];
  });
}

/** Where a pack that dresses its own people makes skin say who is on which side. */
export function checkLooks({ pack, files }: StoryToCheck): readonly Finding[] {
  const all = dressedIn(pack);
  const [uniformed, others] = [
    all.filter(({ side }) => side !== 'civil'),
    all.filter(({ side }) => side === 'civil'),
  ].map((some) => some.map(({ skin }) => skin)) as [number[], number[]];
  if (uniformed.length < enough || others.length < enough) return [];
  const isDarker = Math.min(...uniformed) > Math.max(...others);
  const isLighter = Math.max(...uniformed) < Math.min(...others);
  if (!isDarker && !isLighter) return [];
  return [
    {
      severity: 'warning',
      code: 'care-looks',
      file: 'pack.yaml',
      ...openKeyPlaces(files['pack.yaml'] ?? '')(['cast']),
      what: `Everybody in uniform has ${isDarker ? 'darker' : 'lighter'} skin than everybody else.`,
      hint: 'Give both sides darker and lighter skin, so that nobody takes it for a sign.',
    },
  ];
}
