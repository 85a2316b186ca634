import { expect, test } from 'vitest';
import type { Scene } from '../../src/scenario/beat.ts';
import { mustOpen, play, textsOf } from './open.ts';

const pack = {
  'pack.yaml': `cast:
  dulomi: { name: Dulomi, art: patrol-leader, side: army }
  tarek: { art: trader }
  osmeli: { art: elder }
  nefolo: { art: ferry-captain }
  sorvim: { heard: radio }
roles: { nurse: { person: osmeli } }
places: { bridge: { name: The bridge, backdrop: checkpoint }, hall: {} }
`,
};
const tell = (ink: string, way: readonly number[] = []) => play(mustOpen(ink, pack), way).beat;
const scenes = (ink: string): readonly Scene[] => tell(ink).lines.map(({ scene }) => scene);
const who = (scene: Scene | undefined): readonly string[] =>
  (scene?.people ?? []).map(
    (figure) => `${figure.who} ${figure.at} ${figure.looks} ${figure.mood}`,
  );

test('[TELL-1] a speaker comes from the tag or from a name of the cast in front', () => {
  const { lines } = tell(
    'DULOMI: Stop.\nNote: nothing here.\nHe said: go. # speaker: tarek\nsorvim : Over.\n-> END',
  );
  expect(lines.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['dulomi', 'Stop.'],
    [null, 'Note: nothing here.'],
    ['tarek', 'He said: go.'],
    ['sorvim', 'Over.'],
  ]);
});

test('[TELL-1] a story without a pack plays its tagged speakers', () => {
  const { lines } = play(mustOpen('Hi. # speaker: Maro\nMARO: Ho.\n-> END'), []).beat;
  expect(lines.map(({ speaker }) => speaker)).toEqual(['maro', 'maro']);
  expect(lines[0]?.scene.people[0]?.art).toBe('trader');
});

test('[TELL-2] speakers come by themselves, face each other, and the longest silent gives way', () => {
  const told = scenes('DULOMI: a\nTAREK: b\nOSMELI: c\nDULOMI: d\nNEFOLO: e\n-> END');
  expect(who(told[0])).toEqual(['dulomi left right calm']);
  expect(who(told[1])).toEqual(['dulomi left right calm', 'tarek right left calm']);
  expect(told[2]?.people).toHaveLength(3);
  expect(who(told[4]).map((text) => text.split(' ')[0])).toEqual(['dulomi', 'osmeli', 'nefolo']);
});

test('[TELL-2] whoever enters at a taken spot moves the other aside', () => {
  const told = scenes('a # enter: dulomi left\nb # enter: tarek left smile\nc # exit: all\n-> END');
  expect(who(told[1])).toEqual(['tarek left right smile', 'dulomi right left calm']);
  expect(told[2]?.people).toEqual([]);
});

test('[TELL-2] who leaves on their own line says it first', () => {
  const told = scenes('DULOMI: Bye. # exit: dulomi\nGone.\n-> END');
  expect(who(told[0])).toEqual(['dulomi left right calm']);
  expect(who(told[1])).toEqual([]);
});

test('[TELL-3] each line carries the whole scene, also over choices', () => {
  const ink = `# place: bridge
# time: dusk
# weather: rain
# prop: cart right
# enter: dulomi left
One. # map
Two. # mood: dulomi concerned # look: dulomi left
* [Go]
* [Stay]
- Three.
Four. # PLACE: hall
-> END`;
  const [one, two] = scenes(ink);
  expect(one).toMatchObject({
    place: 'bridge',
    backdrop: 'checkpoint',
    time: 'dusk',
    weather: 'rain',
    map: true,
  });
  expect(one?.props).toEqual([{ name: 'cart', at: 'right' }]);
  expect(two?.map).toBe(false);
  expect(who(two)).toEqual(['dulomi left left concerned']);
  const [three, four] = tell(ink, [0]).lines.map(({ scene }) => scene);
  expect(three).toEqual(two);
  expect(four).toMatchObject({
    place: 'hall',
    backdrop: 'hall',
    time: 'dusk',
    people: [],
    props: [],
  });
});

test('[TELL-4] a voice on the radio never stands on stage', () => {
  expect(scenes('SORVIM: Over.\n-> END')[0]?.people).toEqual([]);
});

test.each([
  ['# decide: role nurse\n-> one', 'role'],
  ['-> two\n=== two\n# decide: role nurse\n-> one', 'role'],
  ['Told. # decide: role nurse\n-> one', 'team'],
])('[TELL-5] a tag alone belongs to the line it leads to: %j', (top, by) => {
  expect(tell(`${top}\n=== one\nFirst.\n* [a]\n* [b]\n- -> END`).decision?.by).toBe(by);
});

test('[TELL-8] a mood brings a pose of its own, another stays until the mood changes; a thing stays in the hand', () => {
  const ink = `# enter: dulomi left, tarek right
One.
DULOMI: Two. # pose: raise # mood: serious # hold: tarek cup
TAREK: Three. # mood: concerned # hold: dulomi none
DULOMI: Four. # mood: smile # hold: papers
-> END`;
  const held = {
    'pack.yaml': pack['pack.yaml'].replace('side: army', 'side: army, holds: radio'),
  };
  const { lines } = play(mustOpen(ink, held), []).beat;
  const shown = lines.map(({ scene }) =>
    scene.people.map(({ who: whom, pose, holds }) => `${whom} ${pose} ${holds}`),
  );
  expect(shown).toEqual([
    ['dulomi stand radio', 'tarek stand null'],
    ['dulomi raise radio', 'tarek stand cup'],
    ['dulomi raise null', 'tarek fold cup'],
    ['dulomi welcome papers', 'tarek fold cup'],
  ]);
});

test('[TELL-9] camera and ambience stay until the place changes', () => {
  const ink = `# place: bridge
One.
DULOMI: Two. # camera: near
TAREK: Three. # ambience: wind
Four. # camera: left
Five. # camera: wide # ambience: none
Six. # camera: near tarek
Seven. # place: hall
-> END`;
  const heard = {
    'pack.yaml': pack['pack.yaml'].replace('backdrop: checkpoint', 'ambience: river'),
  };
  const { lines } = play(mustOpen(ink, heard), []).beat;
  const near = (on: string) => ({ shot: 'near', on });
  expect(lines.map(({ scene: { camera, ambience } }) => [camera, ambience])).toEqual([
    [undefined, 'river'],
    [near('dulomi'), 'river'],
    [near('dulomi'), 'wind'],
    [{ shot: 'left' }, 'wind'],
    [undefined, undefined],
    [near('tarek'), undefined],
    [undefined, undefined],
  ]);
});

test('[TELL-5] a decision is what its knot and the lines before it say', () => {
  const ink = `-> one
=== one
# decide: role nurse
# talk: 60
First.
Second. # clock: 90 # rehearse: 30
* [a #id: wait #icon: ear]
* [b] -> DONE
- Third. # decide: hands
# private-first
* [c]
* [d]
- -> two
=== two
Fourth.
* [e] -> END
* [f] -> END`;
  expect(tell(ink).decision).toEqual({
    by: 'role',
    role: 'nurse',
    privateFirst: false,
    talk: 60,
    rehearse: 30,
    clock: 90,
  });
  expect(tell(ink).choices[0]).toMatchObject({ id: 'wait', picture: 'ear', text: 'a' });
  expect(tell(ink, [0]).decision).toMatchObject({
    by: 'hands',
    role: null,
    privateFirst: true,
    talk: 60,
    clock: 0,
  });
  expect(tell(ink, [0, 0]).decision).toMatchObject({
    by: 'team',
    role: null,
    talk: 0,
    privateFirst: false,
  });
});

test('[TELL-6] anchors, prompts, opening and ending come from what was passed', () => {
  const ink = `-> line
=== line
# opening
# anchor: the-line
# debrief: What did you see?
A.
* [x] -> box
* [y] -> box
=== box
# anchor: the-box
B.
-> done
=== done
# ending: road-open
-> END`;
  expect(tell(ink)).toMatchObject({
    opening: true,
    anchors: ['the-line'],
    prompts: ['What did you see?'],
    ending: null,
  });
  expect(tell(ink, [0])).toMatchObject({
    opening: false,
    anchors: ['the-box'],
    prompts: [],
    ending: 'road-open',
    path: 'done',
  });
});

test('[TELL-6] private lines, sounds and meters are told with the line', () => {
  const story = mustOpen(
    'VAR trust = 4\nVAR word = "x"\nA. # role: nurse # AUDIO: bell.mp3 # play_sound: wind\n~ trust++\nB.\n-> END',
    {
      'pack.yaml':
        'meters: { trust: {}, word: {}, missing: {} }\nroles: { nurse: { person: a } }\ncast: { a: {} }',
    },
  );
  const { beat } = play(story, []);
  expect(beat.lines[0]).toMatchObject({ role: 'nurse', sounds: ['bell', 'wind'] });
  expect(beat.lines[1]?.role).toBeNull();
  expect(beat.meters).toEqual({ trust: 5 });
  expect(beat.variables).toEqual({ trust: 5, word: 'x' });
});

test('[TELL-7] a line keeps its id, or is named after where it stands', () => {
  const ink = '-> k\n=== k\nA. # id: k_01\nB.\n+ [again] -> k\n+ [end] -> END';
  const [first, second] = tell(ink).lines;
  expect(first?.id).toBe('k_01');
  expect(second?.id).toMatch(/^k\.0\./);
  expect(tell(ink, [0]).lines.map(({ id }) => id)).toEqual([first?.id, second?.id]);
  expect(textsOf(tell(ink))).toEqual(['A.', 'B.']);
});

test('[TELL-10] split shows another place beside this one until the place changes', () => {
  const told = scenes(`# place: bridge
DULOMI: One. # enter: tarek right # camera: split hall
TAREK: Two.
Three. # place: hall
Four. # camera: split bridge
Five. # camera: split
-> END`);
  expect(told.map(({ camera }) => camera)).toEqual([
    { shot: 'split', backdrop: 'hall' },
    { shot: 'split', backdrop: 'hall' },
    undefined,
    { shot: 'split', backdrop: 'checkpoint' },
    { shot: 'split', backdrop: 'checkpoint' },
  ]);
});

test('[TELL-10] a place that there is not is a finding, and one that is only seen so is used', () => {
  const findings = (ink: string) =>
    mustOpen(ink, pack).findings.flatMap(({ code, what }) =>
      code === 'tag-name' || code === 'pack-places-unused' ? [what] : [],
    );
  const told = (place: string) => `# place: bridge\nOne. # camera: split ${place}\n-> END`;
  expect(findings(told('hall'))).toEqual([]);
  expect(findings(told('hal'))).toEqual([
    'The pack has no place "hal".',
    expect.stringContaining('No scene is set at'),
  ]);
});
