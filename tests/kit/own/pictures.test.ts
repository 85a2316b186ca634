import { expect, test } from 'vitest';
import { drawOwn, type Picture } from '../../../src/kit/draw-pack.ts';
import { mustDraw } from './must-draw.ts';

const png: Picture = { type: 'image/png', bytes: Buffer.from('pixels'), size: [200, 400] };
const svgOf = (text: string): Picture => ({
  type: 'image/svg+xml',
  bytes: Buffer.from(text),
  size: null,
});
const drawing = svgOf(
  `<?xml version="1.0"?><!-- made by hand --><svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://i" viewBox='0 0 300 150' width="40mm" class="a@b"><path d="M1.23456 2" fill="#123456"/></svg>`,
);
const file = (name: string) => ({ from: 'pack', file: name }) as const;
const figure = (name: string) =>
  ({ kind: 'figure', picture: file(name), head: [50, 0], mouth: [50, 25] }) as const;

test('[ART-35] somebody of one picture stands on the ground in a box of its shape', () => {
  const { files, told } = mustDraw(figure('a.png'), { 'a.png': png });
  expect(told.person).toEqual({
    view: [0, 0, 630, 1260],
    head: [315, 0],
    mouth: [315, 315],
    whole: true,
  });
  for (const body of ['stand', 'raise', 'stand-holding']) expect(files[body]).toBe(files['whole']);
  for (const over of ['head-smile', 'holds-lamp']) expect(files[over]).not.toContain('image');
  const data = Buffer.from('pixels').toString('base64');
  expect(files['whole']).toContain(`href="data:image/png;base64,${data}"`);
  expect(files['whole']).toContain('preserveAspectRatio="xMidYMax meet"');
});

test('[ART-35] very slim or wide pictures stay inside a box that a stage can place', () => {
  const wide = mustDraw(figure('a.png'), { 'a.png': { ...png, size: [4000, 1000] } });
  expect(wide.told.person?.view).toEqual([0, 0, 1512, 1260]);
  expect(wide.told.person?.head).toEqual([756, 882]);
  const slim = mustDraw(figure('a.png'), { 'a.png': { ...png, size: [10, 1000] } });
  expect(slim.told.person?.view).toEqual([0, 0, 378, 1260]);
});

test('[ART-35] a drawing is laid in as it is, and no line of the kit gets into it', () => {
  const { files } = mustDraw({ kind: 'picture', picture: file('a.svg') }, { 'a.svg': drawing });
  const whole = files['whole'] ?? '';
  expect(whole).toContain('<path d="M1.23456 2" fill="#123456"/>');
  expect(whole).toContain('viewBox="0 0 300 150"');
  expect(whole).toContain('xmlns:i="http://i"');
  expect(whole).toContain('class="a@b"');
  expect(whole).not.toMatch(/40mm|<\?xml|<!--|stroke/);
  expect(whole.match(/<svg/g)).toHaveLength(2);
});

test('[ART-35] a drawing inside a composed place keeps its own lines', () => {
  const sky = { of: 'picture', picture: file('a.svg') } as const;
  const bare = { of: 'parts', wide: null, things: [] } as const;
  const { files, told } = mustDraw(
    { kind: 'place', indoors: null, layers: { sky, far: bare, mid: bare, near: sky } },
    { 'a.svg': drawing },
  );
  expect(files['sky']).not.toContain('stroke');
  expect(files['sky']).toContain('preserveAspectRatio="xMidYMid slice"');
  expect(files['near-night']).toContain('feColorMatrix');
  expect(told.place?.layers).toContain('near-dusk');
  expect(files['whole']?.match(/M1\.23456/g)).toHaveLength(2);
});

test.each([
  '<svg><path/></svg>',
  'no drawing at all',
  '<svg viewBox="0 0 0 10"></svg>',
  '<svg width="10" height="10">',
])('[ART-35] a drawing that does not say how large it is gives none: %s', (text) => {
  const art = { kind: 'picture', picture: file('a.svg') } as const;
  expect(drawOwn(art, () => svgOf(text))).toBeNull();
  expect(drawOwn(figure('a.svg'), () => null)).toBeNull();
});

test('[ART-35] a place whose picture is gone has the layers that are left', () => {
  const bare = { of: 'parts', wide: null, things: [] } as const;
  const { files } = mustDraw({
    kind: 'place',
    indoors: null,
    layers: {
      sky: { of: 'picture', picture: file('a.png') },
      far: bare,
      mid: { of: 'parts', wide: 'earth', things: [] },
      near: bare,
    },
  });
  expect(files['mid']).toContain('path');
  expect(files['whole']).toContain('path');
});

test('[ART-35] a thing stands as high as others do, whatever its pixels', () => {
  const { told } = mustDraw({ kind: 'picture', picture: file('a.png') }, { 'a.png': png });
  expect(told.prop).toEqual({ width: 140, height: 280 });
});
