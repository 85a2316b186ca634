import { afterEach, expect, test, vi } from 'vitest';
import type { Figure, Scene } from '../../src/scenario/beat.ts';
import { openArtLibrary } from '../../src/stage/art-library.ts';
import { noArt, parseOwnArt } from '../../src/stage/art.ts';
import { layOut } from '../../src/stage/layout.ts';
import { ownAddress, pictureAt } from '../../src/stage/own-address.ts';

const person = '/media/group/person';
const place = '/media/group/place';
const thing = '/media/group/thing';
const size = { width: 1280, height: 720 };

const figure = (art: string): Figure => ({
  who: 'nefolo',
  art,
  at: 'left',
  looks: 'right',
  mood: 'smile',
  pose: 'raise',
  holds: 'lamp',
});
const scene = (more: Partial<Scene> = {}): Scene => ({
  place: 'yard',
  backdrop: place,
  time: 'night',
  weather: 'clear',
  map: false,
  people: [figure(person)],
  props: [
    {
      name: thing,
      at: 'right',
    },
  ],
  ...more,
});

const told: Readonly<Record<string, unknown>> = {
  [`${person}/told.json`]: {
    name: 'nefolo.png',
    person: { view: [0, 0, 500, 1260], head: [250, 20], mouth: [260, 200], whole: true },
  },
  [`${place}/told.json`]: { name: 'yard', place: { layers: ['sky-night'], indoors: false } },
  [`${thing}/told.json`]: { name: 'cart.svg', prop: { width: 420, height: 280 } },
  '/art/art.json': { people: {}, places: {}, files: [] },
};

/** Answers with what is there, and counts who asks. */
function serve(answers: Readonly<Record<string, unknown>>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const found = answers[url];
    return { ok: found !== undefined, json: () => Promise.resolve(found) };
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

const learned = (library: ReturnType<typeof openArtLibrary>, shown: Scene): Promise<boolean> =>
  new Promise((resolve) => library.whenKnown(shown, resolve));

test('[STAGE-40] own art has an address from the site root, and all else is in the art folder', () => {
  expect(ownAddress(`people/${person}/stand.svg`)).toBe(`${person}/stand.svg`);
  expect(ownAddress('people/trader/stand.svg')).toBeNull();
  expect(pictureAt('/art/', `places/${place}.svg`)).toBe(`${place}.svg`);
  expect(pictureAt('/art/', 'signs/here.svg')).toBe('/art/signs/here.svg');
});

test('[STAGE-40] it is asked about once, and placed as it says', async () => {
  const asked = serve(told);
  const library = openArtLibrary('/art/');
  expect(await learned(library, scene())).toBe(true);
  await library.loaded;
  const { placed, anchors } = layOut({ scene: scene(), speaker: 'nefolo' }, size, library.art());
  const files = placed.map(({ file }) => file);
  expect(files).toContain(`places/${place}/sky-night.svg`);
  expect(files).not.toContain(`places/${place}/sky-lights.svg`);
  const boxOf = (start: string) => {
    const found = placed.find(({ key }) => key.startsWith(start));
    if (found === undefined) throw new Error(`Nothing is placed as ${start}.`);
    return found.box;
  };
  const [cart, whole] = [boxOf('prop'), boxOf('person-nefolo-whole')];
  expect(cart.width).toBeCloseTo(cart.height * 1.5, 5);
  expect(whole.width / whole.height).toBeCloseTo(500 / 1260, 5);
  expect(anchors[0]?.head.y).toBeCloseTo(whole.y + (20 / 1260) * whole.height, 5);
  let isNews: boolean | null = null;
  library.whenKnown(scene(), (news) => (isNews = news));
  expect(isNews).toBe(false);
  expect(asked.filter((url) => url.startsWith('/media/'))).toHaveLength(3);
});

test('[STAGE-40] a scene of the program asks nothing and waits for nothing', () => {
  const asked = serve(told);
  const library = openArtLibrary('/art/');
  let isNews: boolean | null = null;
  const plain = scene({ backdrop: 'hall', people: [figure('trader')], props: [] });
  library.whenKnown(plain, (news) => (isNews = news));
  expect(isNews).toBe(false);
  expect(asked.filter((one) => one !== '/art/art.json')).toEqual([]);
});

test('[STAGE-40] the other place of a scene in two halves is asked about too', async () => {
  const asked = serve(told);
  const halves = scene({
    backdrop: 'hall',
    people: [],
    props: [],
    camera: { shot: 'split', backdrop: place },
  });
  await learned(openArtLibrary('/art/'), halves);
  expect(asked).toContain(`${place}/told.json`);
});

test('[STAGE-41] somebody of one picture is that in every pose, and nods as a whole', () => {
  const art = { ...noArt, people: { [person]: parseOwnArt(told[`${person}/told.json`]).person } };
  const pieces = layOut({ scene: scene(), speaker: 'nefolo' }, size, art).placed.filter(
    ({ depth }) => depth === 'people',
  );
  expect(pieces.map(({ file, speaks }) => [file, speaks])).toEqual([
    [`people/${person}/whole.svg`, true],
  ]);
});

test('[STAGE-42] what cannot be had is one shape with its name', async () => {
  serve({ [`${person}/told.json`]: { name: 'nefolo.png' } });
  const library = openArtLibrary('/art/');
  await learned(library, scene());
  const { placed } = layOut({ scene: scene(), speaker: null }, size, library.art());
  expect(placed.filter(({ depth }) => depth === 'people')).toHaveLength(1);
  expect(library.nameOf(`people/${person}/whole.svg`)).toBe('nefolo.png');
  expect(library.nameOf(`places/${place}/sky.svg`)).toBe('');
  expect(library.nameOf('people/trader/stand.svg')).toBeNull();
});

test('[STAGE-42] what is told in no known way costs no picture', () => {
  for (const broken of [
    null,
    7,
    'art',
    [],
    { person: { view: [0, 0, 0, 1] }, place: 3, prop: {} },
  ]) {
    const { name, person: whoever, place: wherever, prop } = parseOwnArt(broken);
    expect([name, whoever.whole, wherever, prop]).toEqual([
      '',
      true,
      { layers: [], indoors: false },
      null,
    ]);
  }
});
