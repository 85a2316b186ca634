import { expect, test } from 'vitest';
import { hitsIn } from '../../../../src/screens/studio/walk/map/hits.ts';
import { readStoryMap, type StoryMap } from '../../../../src/screens/studio/walk/map/story-map.ts';

const text = `VAR trust = 5
-> bridge
=== bridge ===
// -> nowhere
The list has not come.
+ [Ask her \\#now #id: c1] {trust > 2: She nods.}
    -> yard.gate
* (search) {trust > 1} [Search the cart #icon: cart]
    ~ trust = raise(2)
    -> hill ->
- (after) It is late. -> yard
=== yard ===
# place: yard
= gate
The gate is shut.
-> bridge.search
= well
-> END
=== function raise(by) ===
~ return by
=== hill ===
The hill.
->->
`;

const waysIn = ({ nodes, edges }: StoryMap) =>
  edges.map(({ from, to, words }) =>
    [nodes[from]?.path, nodes[to]?.path, ...words].join(' > ').trim(),
  );

test('[STUDIO-45] what leads where is read, with the choices that lead there', () => {
  const map = readStoryMap({ 'mill.ink': text }, 'mill.ink');
  expect(map.nodes.map(({ path, line }) => [path, line])).toEqual([
    ['', 1],
    ['bridge', 3],
    ['yard', 12],
    ['yard.gate', 14],
    ['yard.well', 17],
    ['hill', 21],
  ]);
  expect(waysIn(map)).toEqual([
    '> bridge',
    'bridge > yard.gate > Ask her #now',
    'bridge > hill > Search the cart',
    'bridge > yard',
    'yard > yard.gate',
    'yard.gate > bridge',
  ]);
  expect(map.nodes.filter(({ isEnd }) => isEnd).map(({ path }) => path)).toEqual(['yard.well']);
});

test('[STUDIO-45] a story that does not compile has a map as far as it is written', () => {
  const map = readStoryMap(
    { 'mill.ink': `${text}-> no_such\n=== tower\n{ oh -> hill` },
    'mill.ink',
  );
  expect(map.nodes.at(-1)?.path).toBe('tower');
  expect(waysIn(map)).toContain('tower > hill');
});

test('[STUDIO-45] what the story does not include is none of its map', () => {
  const files = {
    'a.ink': 'INCLUDE b.ink\n-> b',
    'b.ink': '=== b\n-> END',
    'c.ink': '=== c\n-> b',
  };
  const map = readStoryMap(files, 'a.ink');
  expect(map.nodes.map(({ path, file }) => `${file} ${path}`)).toEqual(['a.ink ', 'b.ink b']);
  expect(readStoryMap(files, null).nodes).toHaveLength(3);
});

test('[STUDIO-47] a part is found by its name, or by the words of a choice that leads there', () => {
  const map = readStoryMap({ 'mill.ink': text }, 'mill.ink');
  const found = (sought: string) => hitsIn(map, sought).map((node) => map.nodes[node]?.path);
  expect(found('GATE')).toEqual(['yard.gate']);
  expect(found('search the')).toEqual(['hill']);
  expect(found(' ')).toEqual([]);
  expect(found('zebra')).toEqual([]);
});
