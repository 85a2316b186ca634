import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { piecesOf } from '../../src/stage/pieces.ts';
import { library } from './library.ts';
import { personOf } from './person-of.ts';

/** What a pack composes itself is drawn when a group chooses it ([PACK-20]). */
const isDrawn = (file: string): boolean =>
  file.includes('/own/') || existsSync(join(import.meta.dirname, '../../assets/art', file));
const notDrawn = (files: readonly string[]): readonly string[] =>
  [...new Set(files)].filter((file) => !isDrawn(file));

test.each(library)(
  '[STORY-12] every choice has its own picture within its decision ($name)',
  ({ pack, beats, offered }) => {
    for (const { choices } of beats.filter(({ decision }) => decision !== null)) {
      expect(choices.map(({ picture }) => picture)).not.toContain(null);
      expect(new Set(choices.map(({ picture }) => picture)).size).toBe(choices.length);
    }
    const pictures = [
      ...[...offered.values()].map(({ picture }) => `choices/${picture}.svg`),
      ...Object.values(pack.injects).map(({ picture }) => `choices/${picture}.svg`),
      ...Object.values(pack.endings).map(({ picture }) => `choices/${picture}.svg`),
      ...Object.values(pack.meters).map(({ sign }) => `signs/${sign}.svg`),
    ];
    expect(notDrawn(pictures)).toEqual([]);
  },
);

test.each(library)('[STORY-12] everybody and everything on stage is drawn ($name)', ({ lines }) => {
  const scenes = lines.map(({ scene }) => scene);
  const seen = scenes.flatMap(({ people }) =>
    people.flatMap((figure) => [
      ...piecesOf(figure).map(([, file]) => file),
      `faces/${figure.art}.svg`,
    ]),
  );
  const around = scenes.flatMap(({ backdrop, props }) => [
    ...['sky', 'far', 'mid', 'near'].map((layer) => `places/${backdrop}/${layer}.svg`),
    ...props.map(({ name }) => `props/${name}.svg`),
  ]);
  expect(new Set(seen).size).toBeGreaterThan(12);
  expect(notDrawn([...seen, ...around])).toEqual([]);
});

test.each(library)(
  '[ART-60] no two people of a story are drawn alike, and nobody is in a picture twice ($name)',
  ({ lines }) => {
    const looks = new Map(
      lines.flatMap(({ scene }) => scene.people.map(({ who, art }) => [who, art] as const)),
    );
    expect(looks.size).toBeGreaterThan(4);
    expect(new Set(looks.values()).size).toBe(looks.size);
    for (const { id, scene } of lines) {
      expect([id, new Set(scene.people.map(({ who }) => who)).size]).toEqual([
        id,
        scene.people.length,
      ]);
    }
  },
);

test.each(library)(
  '[STORY-13] half of those in command whom it shows are women ($name)',
  ({ pack, lines }) => {
    const arts = new Set(
      lines.flatMap(({ scene }) =>
        scene.people.map(({ who }) => pack.cast[who]?.art.replace(/-plain$/, '')),
      ),
    );
    const command = [...arts]
      .map((art) => personOf(pack, art ?? ''))
      .filter((person) => person?.command);
    expect(command.length).toBeGreaterThanOrEqual(2);
    const women = command.filter((person) => person?.sex === 'woman').length;
    expect(Math.abs(2 * women - command.length)).toBeLessThanOrEqual(command.length % 2);
  },
);
