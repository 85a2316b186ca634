import { expect, test } from 'vitest';
import type { Sources } from '../../../src/scenario/scenario.ts';
import { edited } from '../../../src/scenario/yaml-edits/text-edit.ts';
import { storyNow } from '../../../src/screens/studio/desk/story-now.ts';
import { emptyDesk, type DeskState } from '../../../src/screens/studio/desk/table.ts';
import { openEditing } from '../../../src/screens/studio/editor/ink-editing.ts';
import {
  braceIn,
  isGoodWord,
  nameIn,
  placeIn,
  retell,
} from '../../../src/screens/studio/retell/retell.ts';

const from = {
  'world.ink': 'CONST RIVER = "Silver Run"\nCONST MILL = "Mill Bend"\n',
  'world.yaml': 'name: Aldo\nplaces:\n  mill: { name: Mill Bend }\n',
};
const to = {
  'world.ink': '// the port\nCONST RIVER = "harbour"\n',
  'world.yaml': 'name: Bero\nplaces: {}\n',
};
const ink =
  'INCLUDE world.ink\nThe {RIVER} is high. #id: a1\nMill Bend is dark. #id: a2\nNobody speaks. #id: a3\n-> END\n';
const own: Sources = { 'road.ink': ink, 'pack.yaml': 'title: The {RIVER} road\nworld: aldo\n' };

const told = (there = to) =>
  retell({
    story: { name: 'road', files: { ...from, ...own }, strings: {} },
    own,
    from,
    to: there,
    world: 'bero',
  });

test('[STUDIO-74] each line stands beside itself in the other world', () => {
  const { lines } = told();
  const told1 = lines.find(({ id }) => id === 'a1');
  expect(told1).toMatchObject({
    file: 'road.ink',
    line: 2,
    here: 'The Silver Run is high.',
    there: 'The harbour is high.',
  });
  expect(lines.find(({ id }) => id === 'title')?.there).toBe('The harbour road');
  expect(lines.find(({ id }) => id === 'a3')).toMatchObject({
    here: 'Nobody speaks.',
    there: 'Nobody speaks.',
  });
});

test('[STUDIO-75] what the other world has no name for is asked, and written into its files', () => {
  const { lacks, left } = told();
  expect(lacks).toEqual([
    { kind: 'name', key: 'MILL', here: 'Mill Bend' },
    { kind: 'place', key: 'mill', here: 'mill' },
  ]);
  const named = edited(to['world.ink'], nameIn(to['world.ink'], 'MILL', 'Salt Shed'));
  expect(named).toBe(`${to['world.ink']}CONST MILL = "Salt Shed"\n`);
  const placed = placeIn(to['world.yaml'], 'mill', 'Salt Shed');
  const yaml = placed ? edited(to['world.yaml'], placed) : '';
  expect(told({ 'world.ink': named, 'world.yaml': yaml }).lacks).toEqual([]);
  expect(nameIn('', 'MILL', 'x')).toEqual({ from: 0, to: 0, insert: 'CONST MILL = "x"\n' });
  const brace = left[0] ? braceIn(ink, left[0]) : null;
  expect(brace && edited(ink, brace)).toBe(ink.replace('Mill Bend', '{MILL}'));
  expect(['Salt Shed', 'نهر']).toEqual(['Salt Shed', 'نهر', '', 'a"b', '{X}'].filter(isGoodWord));
});

test('[STUDIO-75] a world that only lies beside the story is no part of its check', () => {
  const open = openEditing({
    known: () => ({}) as never,
    phrases: {},
    nameOf: (file) => file,
    keys: [],
  });
  const text = (folder: string, file: string, written: string) => ({
    [`${folder}/${file}`]: {
      folder,
      file,
      disk: null,
      state: open(file, written),
      isChanged: false,
      clash: null,
    },
  });
  const state: DeskState = {
    ...emptyDesk,
    folder: 'road',
    folders: [{ name: 'road', kind: 'scenario', texts: [] }],
    story: { story: { name: 'road', files: {}, strings: {}, findings: [] }, world: 'aldo' },
    texts: {
      ...text('road', 'road.ink', ink),
      ...text('aldo', 'world.ink', from['world.ink']),
      ...text('bero', 'world.ink', to['world.ink']),
    },
  };
  expect(storyNow(state)?.files).toEqual({ 'road.ink': ink, 'world.ink': from['world.ink'] });
});
