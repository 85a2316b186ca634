import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** The pictures that are seen beside each other: a question and its answers. */
const questions = [
  ['plum-bowls', 'bowl-0', 'bowl-1', 'bowl-2', 'bowl-3'],
  ['broken-bridge', 'repair-uniforms', 'repair-town', 'repair-each-alone', 'repair-together'],
  ['two-mats', 'mats-0', 'mats-1', 'mats-2', 'mats-3'],
  ['patrol-at-water', 'stay-home', 'with-others', 'by-day', 'any-time'],
  ['tell-post', 'nothing-happens', 'sent-away', 'written-down', 'they-come'],
  ['calm-street', 'helped-nobody', 'helped-neighbours', 'helped-uniforms', 'helped-both'],
  ['four-report', 'fair-0', 'fair-1', 'fair-2', 'fair-4'],
  ['patrol-mistake', 'no-place', 'alone-at-desk', 'both-talk'],
  ['lamp-promised', 'check-nobody', 'check-uniforms', 'check-office', 'check-town'],
  ['meeting-circle', 'walks-away', 'give-time', 'she-stops', 'learn-nothing', 'learn-needs'],
];

type Shown = { readonly address: string; readonly width: number; readonly height: number };

const small = (name: string): Shown => {
  const drawn = readFileSync(`assets/art/choices/${name}.svg`, 'utf8');
  return { address: `data:image/svg+xml,${encodeURIComponent(drawn)}`, width: 100, height: 75 };
};

/** Runs in the page: how bright each pixel of a picture is, 0 to 1, at this size. */
async function brightness({ address, width, height }: Shown): Promise<number[]> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const brush = canvas.getContext('2d');
  brush?.drawImage(image, 0, 0, width, height);
  const bytes = [...(brush?.getImageData(0, 0, width, height).data ?? [])];
  return Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = bytes.slice(4 * at, 4 * at + 3);
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  });
}

/** The share of pixels that differ by a sixth of the way from black to white. */
const unlike = (one: readonly number[], other: readonly number[]): number =>
  one.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 1 / 6).length / one.length;

test.use({ trace: 'off' });

test('[ART-54] the pictures of a question are told apart in grey, a hundred pixels wide', async ({
  page,
}) => {
  for (const names of questions) {
    const seen = await Promise.all(names.map((name) => page.evaluate(brightness, small(name))));
    for (const one of seen) expect(Math.max(...one) - Math.min(...one)).toBeGreaterThan(0.5);
    const pairs = seen.flatMap((one, index) =>
      seen.slice(index + 1).map((other, at) => ({
        names: `${names[index]} and ${names[index + 1 + at]}`,
        share: unlike(one, other),
      })),
    );
    expect(pairs.filter(({ share }) => !(share >= 1 / 14))).toEqual([]);
  }
});
