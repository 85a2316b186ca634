import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawAll } from '../../src/kit/catalogue.ts';
import { contrast, luminance } from '../../src/kit/colour.ts';
import { TEAM_EMBLEMS } from '../../src/kit/emblems/team.ts';
import { PAPER } from '../../src/kit/ink.ts';
import { manifestOf } from '../../src/kit/manifest.ts';
import { HELD } from '../../src/kit/people/held.ts';
import { HOLDING_POSES, MOODS, POSES } from '../../src/kit/people/person.ts';
import { AMBIENCES, AMBIENCE_RATE } from '../../src/kit/sounds/ambience.ts';
import { waveFile } from '../../src/kit/sounds/wave.ts';
import { SOUNDS, rateOf } from '../../src/kit/sounds/effects.ts';
import { moods, poses, type Figure, type Pose } from '../../src/scenario/beat.ts';
import { piecesOf } from '../../src/stage/pieces.ts';

const assets = join(import.meta.dirname, '../../assets');
const drawings = drawAll();
const manifest = manifestOf(drawings);
const kilobyte = 1024;

test('[ART-4] drawing again gives the same bytes', () => {
  expect(drawAll()).toEqual(drawings);
  const stale = drawings.filter(
    ({ file, content }) => readFileSync(join(assets, 'art', file), 'utf8') !== content,
  );
  expect(stale.map(({ file }) => file)).toEqual([]);
  expect(JSON.parse(readFileSync(join(assets, 'art/art.json'), 'utf8'))).toEqual(manifest);
});

test('[ART-4] the sounds on disk are the sounds of the kit', () => {
  for (const [name, samples] of Object.entries(SOUNDS)) {
    const stored = readFileSync(join(assets, 'sounds', `${name}.wav`));
    expect(stored.equals(Buffer.from(waveFile(samples(), rateOf(name))))).toBe(true);
  }
});

test('[ART-5] no text, no script, nothing from outside', () => {
  const bad = drawings.filter(({ content }) =>
    /<(text|script|image|foreignObject|style|a|use)\b|href=|\son\w+=|url\((?!#)/.test(content),
  );
  expect(bad.map(({ file }) => file)).toEqual([]);
});

test('[ART-5] ids are unique across all files, so that pictures can stand in one page', () => {
  const ids = drawings.flatMap(({ content }) =>
    [...content.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const unknown = drawings.flatMap(({ content }) =>
    [...content.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1] ?? ''),
  );
  const known = new Set(ids);
  expect(unknown.filter((id) => !known.has(id))).toEqual([]);
});

test('[ART-6] pictures and sounds stay light', () => {
  const most = {
    person: 14,
    face: 14,
    layer: 30,
    place: 30,
    prop: 8,
    emblem: 4,
    sign: 4,
    choice: 16,
    moment: 24,
  };
  const heavy = drawings.filter(
    ({ kind, content }) => Buffer.byteLength(content) > most[kind] * kilobyte,
  );
  expect(heavy.map(({ file }) => file)).toEqual([]);
  for (const name of Object.keys(SOUNDS)) {
    // Each tablet of a room fetches the bird in the same minute.
    const heaviest = name === 'bird' ? 16 : 60;
    const { size } = statSync(join(assets, 'sounds', `${name}.wav`));
    expect([name, size < heaviest * kilobyte]).toEqual([name, true]);
  }
});

test('[ART-7] all pieces of a person are drawn and differ, and anchors lie inside the view', () => {
  expect([MOODS, POSES]).toEqual([moods, poses]);
  const wanted = [
    ...poses,
    ...HOLDING_POSES.map((pose) => `${pose}-holding`),
    ...Object.keys(HELD).map((thing) => `holds-${thing}`),
    ...moods.map((mood) => `head-${mood}`),
  ];
  const holding = poses.filter((pose) => piecesOf(somebody(pose)).length === 3);
  expect(holding).toEqual(HOLDING_POSES);
  for (const [name, person] of Object.entries(manifest.people)) {
    const pieces = drawings.filter((drawing) => drawing.kind === 'person' && drawing.name === name);
    expect(pieces.map(({ file }) => file)).toEqual(
      wanted.map((piece) => `people/${name}/${piece}.svg`),
    );
    const looks = pieces.map(({ content }) => content.replaceAll(/(id="|url\(#)[^")]*/g, ''));
    expect(new Set(looks).size).toBe(wanted.length);
    const [, , width, height] = person.view;
    for (const [x, y] of [person.head, person.mouth, person.foot]) {
      expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    }
    expect(person.mouth[1]).toBeGreaterThan(person.head[1]);
  }
});

const somebody = (pose: Pose): Figure => ({
  who: 'a',
  art: 'elder',
  at: 'left',
  looks: 'right',
  mood: 'calm',
  pose,
  holds: 'cup',
});

test('[ART-8] team emblems have unlike shapes, and a shade that stands out from paper', () => {
  const names = Object.keys(TEAM_EMBLEMS);
  expect(names).toHaveLength(8);
  const bodies = Object.values(TEAM_EMBLEMS);
  expect(new Set(bodies).size).toBe(8);
  for (const body of bodies) {
    const fills = [...body.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(
      (match) => match[1] ?? '',
    );
    const darkest = fills.toSorted((one, other) => luminance(one) - luminance(other))[0] ?? PAPER;
    expect(contrast(darkest, PAPER)).toBeGreaterThan(1.5);
  }
});

test('[ART-9] every sound peaks at −6 dBFS and ends within two seconds', () => {
  for (const [name, samples] of Object.entries(SOUNDS)) {
    const wave = new DataView(waveFile(samples(), rateOf(name)).buffer);
    const count = (wave.byteLength - 44) / 2;
    let peak = 0;
    for (let index = 0; index < count; index += 1) {
      peak = Math.max(peak, Math.abs(wave.getInt16(44 + index * 2, true)));
    }
    if (name === 'silence') expect(peak).toBe(0);
    else expect(20 * Math.log10(peak / 32_768)).toBeCloseTo(-6, 0);
    expect(count / rateOf(name)).toBeLessThanOrEqual(2);
  }
});

test('[ART-10] what goes on behind a scene has no seam, nothing sudden, and is light', () => {
  for (const [name, samples] of Object.entries(AMBIENCES)) {
    const stored = readFileSync(join(assets, 'sounds/ambience', `${name}.wav`));
    const made = samples();
    expect([name, stored.equals(Buffer.from(waveFile(made, AMBIENCE_RATE)))]).toEqual([name, true]);
    expect(stored.length).toBeLessThan(120_000);
    const steps = made.map((value, index) => Math.abs(value - (made[index - 1] ?? value)));
    const seam = Math.abs((made[0] ?? 0) - (made.at(-1) ?? 0));
    expect(seam).toBeLessThanOrEqual(steps.reduce((most, step) => Math.max(most, step), 0));
    // No half second is much louder than all together.
    const loudness = (from: number, to: number): number =>
      Math.sqrt(
        made.subarray(from, to).reduce((sum, value) => sum + value * value, 0) / (to - from),
      );
    const whole = loudness(0, made.length);
    for (let from = 0; from + 4_000 <= made.length; from += 4_000)
      expect([name, loudness(from, from + 4_000) / whole < 2.6]).toEqual([name, true]);
  }
});
