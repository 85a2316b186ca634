import type { Camera, Figure, Scene, Spot } from '../../../src/scenario/beat.ts';
import type { StagePicture } from '../../../src/stage/stage.ts';

type Who = readonly [art: string, at: Spot, more?: Partial<Figure>];

const figure = ([art, at, more = {}]: Who): Figure => ({
  who: art,
  art,
  at,
  looks: at === 'right' ? 'left' : 'right',
  mood: 'calm',
  pose: 'stand',
  holds: null,
  ...more,
});

const picture = (people: readonly Who[], more: Partial<Scene>, speaker: string): StagePicture => ({
  scene: {
    place: 'here',
    backdrop: 'checkpoint',
    time: 'noon',
    weather: 'clear',
    people: people.map(figure),
    props: [],
    map: false,
    ...more,
  },
  speaker,
});

const near: Camera = { shot: 'near', on: 'elder' };

/** Pictures that a stage goes through: everything that staging can ask for is in one of them. */
export const scenes: readonly StagePicture[] = [
  picture(
    [
      ['trader', 'left'],
      ['sergeant', 'right', { holds: 'radio' }],
    ],
    { props: [{ name: 'cart', at: 'left' }] },
    'trader',
  ),
  picture(
    [
      ['trader', 'left', { mood: 'afraid', pose: 'raise' }],
      ['sergeant', 'right'],
      ['youth', 'centre'],
    ],
    { weather: 'rain', time: 'dusk' },
    'youth',
  ),
  picture(
    [
      ['elder', 'left', { mood: 'smile', pose: 'welcome' }],
      ['nurse', 'right', { holds: 'satchel' }],
    ],
    { backdrop: 'riverside', camera: near },
    'elder',
  ),
  picture(
    [
      ['ferry-captain', 'left'],
      ['nurse', 'right', { holds: 'radio' }],
    ],
    { camera: { shot: 'split', backdrop: 'clinic' }, weather: 'rain' },
    'nurse',
  ),
  picture([], { map: true, where: { map: 'map', mark: null } }, 'nobody'),
  picture(
    [['elder', 'centre', { pose: 'think' }]],
    {
      backdrop: 'night-road',
      time: 'night',
      camera: { shot: 'left' },
      props: [{ name: 'lamp', at: 'right' }],
    },
    'elder',
  ),
];
