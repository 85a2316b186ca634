import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moods, poses } from '../../../src/scenario/beat.ts';
import { listArt, type ArtFile } from '../../../src/screens/print/list-art.ts';

const art = join(import.meta.dirname, '../../../assets/art/art.json');
const { files } = JSON.parse(readFileSync(art, 'utf8')) as { readonly files: readonly ArtFile[] };
const list = listArt(files);

test('[PRINT-1] everybody is there with every pose, face and thing, and no other', () => {
  const everybody = files.filter(({ kind }) => kind === 'face').map(({ name }) => name);
  expect(list.people.map(({ name }) => name)).toEqual(everybody);
  for (const person of list.people) {
    expect([person.poses, person.moods]).toEqual([poses, moods]);
    expect(person.things).toContain('clipboard');
  }
});

test('[PRINT-1] every other picture that can be named is there once', () => {
  const shown = [
    ...list.places.map((name) => `places/${name}.svg`),
    ...list.props.map((name) => `props/${name}.svg`),
    ...list.choices.map((name) => `choices/${name}.svg`),
    ...list.signs.map((name) => `${name}.svg`),
  ];
  const unnamed = ['person', 'face', 'layer', 'moment'];
  const others = files.filter(({ kind }) => !unnamed.includes(kind));
  expect(shown.toSorted()).toEqual(others.map(({ file }) => file).toSorted());
});
