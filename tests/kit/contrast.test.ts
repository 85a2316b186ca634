import { expect, test } from 'vitest';
import { contrast } from '../../src/kit/colour.ts';
import { INK, PAPER } from '../../src/kit/ink.ts';
import { CAST } from '../../src/kit/people/cast.ts';
import { headOf } from '../../src/kit/people/figure.ts';
import { MOODS } from '../../src/kit/people/person.ts';
import { LINE_CONTRAST, TONES, feature, haloOf } from '../../src/kit/people/skin.ts';

const tones = Object.entries(TONES);

test.each(tones)('[ART-2] ink is readable on skin %s, or on its pale edge', (_tone, skin) => {
  expect(contrast(INK, haloOf(skin) ?? skin)).toBeGreaterThanOrEqual(LINE_CONTRAST);
});

test.each(tones)(
  '[ART-2] eye whites and teeth are readable against ink on skin %s',
  (_tone, skin) => {
    const edge = haloOf(skin) ?? INK;
    expect(contrast(PAPER, edge)).toBeGreaterThanOrEqual(LINE_CONTRAST);
  },
);

test('[ART-2] a feature on dark skin is drawn with its edge, on light skin without', () => {
  for (const [, skin] of tones) {
    const halo = haloOf(skin);
    const drawn = feature('M0 0H9', 8, { skin });
    expect(drawn.includes(halo ?? 'no edge')).toBe(halo !== undefined);
  }
});

test('[ART-2] every figure with dark skin carries the pale edge in every mood', () => {
  for (const person of CAST) {
    const halo = haloOf(TONES[person.tone]);
    if (halo === undefined) continue;
    for (const mood of MOODS) expect(headOf(person, mood)).toContain(halo);
  }
});
