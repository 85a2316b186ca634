import { languageName, numeral, percentOf } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import type { Shade, Shaded, Shading } from './shades.ts';
import type { WalkState } from './walking.ts';

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** What a map can be coloured by, and what that is called. */
export function shadesOf({
  words,
  lacks,
}: Pick<WalkState, 'words' | 'lacks'>): readonly (readonly [Shade, string])[] {
  const meters = Object.entries(words?.meters ?? {});
  const inLanguage = (what: 'voices' | 'words', language: string) =>
    [
      `${what}:${language}`,
      say(`studio.walk.by.${what}`, { language: languageName(language) }),
    ] as const;
  return [
    ['rooms', say('studio.walk.by.rooms')],
    ['minutes', say('studio.walk.by.minutes')],
    ...meters.map(
      ([key, name]) => [`meter:${key}`, say('studio.walk.by.meter', { name })] as const,
    ),
    ...(lacks?.pictures ? [['pictures', say('studio.walk.by.pictures')] as const] : []),
    ...Object.keys(lacks?.voices ?? {}).map((language) => inLanguage('voices', language)),
    ...Object.keys(lacks?.words ?? {}).map((language) => inLanguage('words', language)),
    ['none', say('studio.walk.by.none')],
  ];
}

const kindOf = (shade: Shade): string => shade.replace(/:.*/, '');

/** How one knot or stitch stands, in words. */
export function shadedWords(shade: Shade, shaded: Shaded | null): string {
  if (shade === 'none') return '';
  if (!shaded) return say('studio.walk.untold');
  const { value } = shaded;
  switch (kindOf(shade)) {
    case 'rooms':
      return say('studio.walk.rooms-come', { share: percentOf(value ?? 0) });
    case 'minutes':
      return value === null
        ? say('studio.walk.nobody')
        : say('studio.walk.after', { minutes: Math.round(value) });
    case 'meter':
      return value === null
        ? say('studio.walk.nobody')
        : say('studio.walk.stands', { value: rounded(value) });
    default:
      return value === 0
        ? say('studio.walk.nothing-lacks')
        : say('studio.walk.lacking', { count: value ?? 0 });
  }
}

/** What the quarters of a colouring mean, from none to most. */
export function legendWords(shade: Shade, { kind, bounds }: Shading): readonly string[] {
  const shares = [0.25, 0.5, 0.75, 1].map((share) =>
    say('studio.walk.up-to', { most: percentOf(share) }),
  );
  if (kind === 'lack') return [say('studio.walk.nothing-lacks'), ...shares];
  if (kindOf(shade) === 'rooms') return [say('studio.walk.nobody'), ...shares];
  const ends = bounds.slice(1).map((bound) => {
    const value = kindOf(shade) === 'minutes' ? Math.round(bound) : rounded(bound);
    return say('studio.walk.up-to', { most: numeral(value) });
  });
  return [say('studio.walk.nobody'), ...ends];
}
