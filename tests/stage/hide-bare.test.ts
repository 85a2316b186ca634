import { expect, test } from 'vitest';
import { hideBare } from '../../src/stage/hide-bare.ts';
import { stepped } from '../../src/stage/textures.ts';

test('[STAGE-13] only what wears a freed texture is hidden', () => {
  const hidden: string[] = [];
  const named = (name: string) => ({ setVisible: () => hidden.push(name) });
  hideBare([
    { frame: { source: {} }, ...named('dressed') },
    { frame: { source: null }, ...named('bare') },
    { frame: { source: {} }, displayFrame: { source: null }, ...named('bare tiles') },
    named('no frame'),
    { frame: null, ...named('no frame yet') },
    { frame: { source: null } },
  ]);
  expect(hidden).toEqual(['bare', 'bare tiles']);
});

test('[STAGE-13] the smallest box has a texture of some size', () => {
  for (const [width, height] of [
    [0, 0],
    [0, 40],
    [40, 0],
    [0.2, 300],
    [1, 1],
  ] as const) {
    const size = stepped({ width, height });
    expect(size.width).toBeGreaterThanOrEqual(1);
    expect(size.height).toBeGreaterThanOrEqual(1);
  }
});
