import { expect, test } from 'vitest';
import { tagManifest } from '../../../src/scenario/tags.ts';
import { mustOpen, play } from '../open.ts';
import { aboutInk, said } from './said.ts';

const pack = [
  'cast: { dulomi: {}, yosolmi: {} }',
  'roles: { nurse: { person: dulomi } }',
  'places: { bridge: {} }',
  'endings: { calm: {} }',
  'anchors: { line: {} }',
  'terms: { search: {} }',
].join('\n');

const tagsSaid = (ink: string): ReturnType<typeof said> =>
  said(ink, { 'pack.yaml': pack }).filter(([code]) => code.startsWith('tag-'));

const choices = '\n* a\n* b\n- -> END';

test.each([
  ['Hi # talk: 900', 'Hi # talk: 90', 'tag-value', 6],
  ['Hi # clock: 1', 'Hi # clock: 30', 'tag-value', 6],
  ['Hi # rehearse: soon', 'Hi # rehearse: 60', 'tag-value', 6],
  ['Hi # enter: dulomi lft', 'Hi # enter: dulomi left smile', 'tag-value', 6],
  ['Hi # stand: dulomi smile', 'Hi # stand: dulomi right', 'tag-value', 6],
  ['Hi # prop: cart midle', 'Hi # prop: cart centre', 'tag-value', 6],
  ['Hi # map: of', 'Hi # map: off', 'tag-value', 6],
  ['Hi # decide: role nurs', 'Hi # decide: role nurse', 'tag-name', 6],
  ['Hi # place: brigde', 'Hi # place: bridge', 'tag-name', 6],
  ['Hi # look: dulimo left', 'Hi # look: dulomi yosolmi', 'tag-name', 6],
  ['Hi # mood: dulimo calm', 'Hi # mood: dulomi calm', 'tag-name', 6],
  ['Hi # role: nurs', 'Hi # role: nurse', 'tag-name', 6],
  ['Hi # ending: clam', 'Hi # ending: calm', 'tag-name', 6],
  ['Hi # anchor: lien', 'Hi # anchor: line', 'tag-name', 6],
  ['Hi # term: serch', 'Hi # term: search', 'tag-name', 6],
  ['Hi # say-it-back: herd', 'Hi # say-it-back: heard', 'tag-name', 6],
  ['Hi # id: a{heard}', 'Hi # id: a', 'tag-changes', 6],
  ['Hi # time: morning # time: noon', 'Hi # time: noon # weather: rain', 'tag-twice', 22],
  ['DULOMI: Hi # speaker: yosolmi', 'DULOMI: Hi # speaker: dulomi', 'tag-speaker', 14],
  ['Hi /* or: */ # plaec: bridge', 'Hi /* or: */ # place: bridge', 'tag-unknown', 16],
])('[TAG-4] %j is a finding, and %j is none', (...[wrong, mended, code, column]) => {
  const top = 'VAR heard = 0\n';
  expect(tagsSaid(`${top}${wrong}${choices}`)).toEqual([[code, 2, column]]);
  expect(tagsSaid(`${top}${mended}${choices}`)).toEqual([]);
});

test('[TAG-4] a head has one place, one decider and plain words', () => {
  const head = (tags: string): string => `VAR a = 1\n-> k\n=== k\n${tags}\nHi.${choices}`;
  expect(tagsSaid(head('# place: bridge\n# decide: team\n# decide: room'))).toEqual([
    ['tag-twice', 6, 3],
  ]);
  expect(tagsSaid(head('# cut: 12, 52'))).toEqual([['tag-value', 4, 3]]);
  expect(tagsSaid(head('# place: bridge\n# enter: dulomi left\n# enter: yosolmi right'))).toEqual(
    [],
  );
});

const asks = '\n-> k\n=== k\nHo.\n* a\n* b\n- -> END';

test.each([
  ['Hi # decide: role nurse', 6],
  ['# decide: role nurse\nHi.', 3],
  ['# title: Hi\n# place: bridge # clock: 60\nHi.', 19],
])('[TAG-3] %j does nothing for what a knot asks', (top, column) => {
  const line = top.split('\n').findIndex((each) => /decide|clock/.test(each)) + 1;
  expect(tagsSaid(`${top}${asks}`)).toEqual([['tag-misplaced', line, column]]);
});

test.each([
  `# decide: role nurse${asks}`,
  `# decide: role nurse\n{LIST_COUNT(()): -> k}\nHi.${asks}`,
  'Hi # decide: role nurse\n* a\n* b\n- -> END',
  '-> k\n=== k\n# decide: role nurse\nHi.\n-> s\n= s\nHo.\n* a\n* b\n- -> END',
])('[TAG-3] %j tells how it is decided', (ink) => {
  expect(tagsSaid(ink)).toEqual([]);
});

test('[TAG-4] a knot of one length does not lead into one of another without asking', () => {
  const story = (way: string): string =>
    `VAR cut = 25\n-> k\n=== k\n# cut: 12\nHi.\n${way}\n-> END\n=== l\n# cut: 25, 45\nHo.\n-> END`;
  expect(tagsSaid(story('-> l ->'))).toEqual([['tag-cut', 4, 3]]);
  expect(tagsSaid(story('{cut >= 25: -> l}'))).toEqual([]);
});

/** As these players write them, and what each becomes here. */
const verbatim: readonly (readonly [ink: string, finds: string | null])[] = [
  ['# title: The Road', null],
  ['# author: Somebody', null],
  ['# theme: dark', null],
  ['Hi # AUDIO: bell.mp3', null],
  ['Hi # AUDIOLOOP: rain.mp3', null],
  ['Hi # IMAGE: road.jpg', null],
  ['Hi # BACKGROUND: road.jpg', null],
  ['Hi # CLEAR', null],
  ['Hi # PLAY_SOUND: bell.mp3', null],
  ['Hi # STOP_SOUND', null],
  ['Hi # STOP_SOUND: bell.mp3', null],
  ['Hi # PLAY_MUSIC: rain.mp3', null],
  ['Hi # STOP_MUSIC', null],
  ['Hi # CHECKPOINT', null],
  ['Hi # CHECKPOINT: one', null],
  ['Hi # CLASS: loud', 'tag-no-effect'],
  ['* [Go # CLASS: loud]\n* b', 'tag-no-effect'],
  ['Hi # RESTART', 'tag-no-effect'],
  ['Hi # LINK: address', 'tag-no-effect'],
  ['Hi # LINKOPEN: address', 'tag-no-effect'],
  ['* [Go # UNCLICKABLE]\n* b', 'tag-no-effect'],
  ['* [Go # HIDDEN]\n* b', 'tag-no-effect'],
];

test.each(verbatim)('[TAG-5] %j is taken as it is', (ink, finds) => {
  expect(said(`${ink}\n`).map(([code]) => code)).toEqual(finds === null ? [] : [finds]);
});

test('[TAG-5] what plays elsewhere plays here: sounds, backdrops, an empty stage', () => {
  const story = mustOpen('Hi # BACKGROUND: road # PLAY_SOUND: bell.mp3\nHo # CLEAR\n-> END');
  const [first] = play(story, []).beat.lines;
  expect([first?.scene.place, first?.sounds]).toEqual(['road', ['bell']]);
});

test('[TAG-5] a tag that only promises says what to do instead', () => {
  const [finding] = aboutInk('* [Go # HIDDEN]\n* b\n- Hi.');
  expect(finding?.hint).toContain('condition');
  for (const { effect, says } of tagManifest.values())
    expect([['now', 'check', 'later', 'none'].includes(effect), says.length > 10]).toEqual([
      true,
      true,
    ]);
});
