import { CHOICES } from './choices/choices.ts';
import type { Drawing, Kind } from './drawing.ts';
import { EVERYDAY_EMBLEMS } from './emblems/everyday.ts';
import { TEAM_EMBLEMS } from './emblems/team.ts';
import { CHAIR_FRAME, EMPTY_CHAIR } from './moments/empty-chair.ts';
import { MOMENT_FRAME, MOMENTS } from './moments/moments.ts';
import { EVERYBODY } from './people/cast.ts';
import { faceOf } from './people/figure.ts';
import type { Person } from './people/person.ts';
import { FACE_FRAME, PIECE_FRAME, personPieces } from './people/pieces.ts';
import { type Backdrop, LAYERS, LAYER_FRAME, layersOf } from './places/backdrop.ts';
import { GUTTER } from './places/gutter.ts';
import { PLACES, QUIET_PLACES } from './places/places.ts';
import { RAIN_CLOUDS } from './places/rain-clouds.ts';
import { PROPS } from './props/props.ts';
import { ANSWER_SIGNS } from './signs/answers.ts';
import { BIRD_SIGNS, EAR_SIGNS } from './signs/bird.ts';
import { CONTROL_SIGNS } from './signs/controls.ts';
import { MAP_SIGNS } from './signs/map.ts';
import { ROOM_SIGNS } from './signs/room.ts';
import { RULE_AND_METER_SIGNS } from './signs/rules.ts';
import { STEP_SIGNS } from './signs/steps.ts';
import { WORD_SIGNS } from './signs/words.ts';
import { type Frame, type Svg, page, scoped } from './svg.ts';
import { terse } from './terse.ts';

interface Entry {
  readonly file: string;
  readonly kind: Kind;
  readonly name: string;
}

function drawing(entry: Entry, frame: Frame, body: Svg): Drawing {
  const prefix = entry.file.replace(/\.svg$/, '').replaceAll('/', '-');
  const { width, height } = frame;
  const drawn = page(prefix, frame, body);
  const isLarge = ['layer', 'place', 'choice'].includes(entry.kind);
  return { ...entry, width, height, content: isLarge ? terse(drawn) : drawn };
}

function piecesOf(person: Person): Drawing[] {
  return personPieces(person).map(([piece, body]) =>
    drawing(
      { file: `people/${person.name}/${piece}.svg`, kind: 'person', name: person.name },
      PIECE_FRAME,
      body,
    ),
  );
}

function people(): Drawing[] {
  return EVERYBODY.flatMap((person) => [
    ...piecesOf(person),
    drawing(
      { file: `faces/${person.name}.svg`, kind: 'face', name: person.name },
      FACE_FRAME,
      faceOf(person),
    ),
  ]);
}

function placeLayers(name: string, place: Backdrop): Drawing[] {
  return Object.entries(layersOf(place)).map(([layer, body]) =>
    drawing(
      { file: `places/${name}/${layer}.svg`, kind: 'layer', name: `${name}/${layer}` },
      LAYER_FRAME,
      body,
    ),
  );
}

function places(): Drawing[] {
  return Object.entries(PLACES).flatMap(([name, place]) => {
    const { standing = '' } = place;
    const pieces = LAYERS.map((layer, index) => scoped(place[layer], `flat${index}`));
    const flat = [...pieces.slice(0, 3), standing, ...pieces.slice(3)].join('');
    const whole = drawing(
      { file: `places/${name}.svg`, kind: 'place', name },
      { width: 1280, height: 720, view: [160, 0, 1280, 720] },
      flat,
    );
    return [...placeLayers(name, place), whole];
  });
}

function pictures(kind: Kind, folder: string, entries: Readonly<Record<string, Svg>>): Drawing[] {
  const frame = kind === 'choice' ? { width: 240, height: 180 } : { width: 100, height: 100 };
  return Object.entries(entries).map(([name, body]) =>
    drawing({ file: `${folder}/${name}.svg`, kind, name }, frame, body),
  );
}

function moments(): Drawing[] {
  const moment = (name: string, frame: Frame, body: Svg): Drawing =>
    drawing({ file: `moments/${name}.svg`, kind: 'moment', name }, frame, body);
  return [
    ...Object.entries(MOMENTS).map(([name, body]) => moment(name, MOMENT_FRAME, body)),
    moment('empty-chair', CHAIR_FRAME, EMPTY_CHAIR),
  ];
}

function quietPlaces(): Drawing[] {
  return Object.entries(QUIET_PLACES).map(([name, body]) =>
    drawing(
      { file: `places/${name}.svg`, kind: 'place', name },
      { width: 1280, height: 720 },
      body,
    ),
  );
}

function props(): Drawing[] {
  return Object.entries(PROPS).map(([name, prop]) => {
    const [x, y, width, height] = prop.view;
    return drawing(
      { file: `props/${name}.svg`, kind: 'prop', name },
      { width, height, view: [x, y, width, height] },
      prop.body,
    );
  });
}

/** Every picture of the art folder, drawn in memory. Drawing twice gives the same bytes. */
export function drawAll(): readonly Drawing[] {
  return [
    ...people(),
    ...places(),
    drawing(
      { file: 'air/rain.svg', kind: 'layer', name: 'rain' },
      { width: 1600, height: 720 },
      RAIN_CLOUDS,
    ),
    drawing(
      { file: 'air/gutter.svg', kind: 'layer', name: 'gutter' },
      { width: 40, height: 720 },
      GUTTER,
    ),
    ...quietPlaces(),
    ...props(),
    ...pictures('emblem', 'emblems', { ...TEAM_EMBLEMS, ...EVERYDAY_EMBLEMS }),
    ...pictures('sign', 'signs', {
      ...ANSWER_SIGNS,
      ...CONTROL_SIGNS,
      ...RULE_AND_METER_SIGNS,
      ...ROOM_SIGNS,
      ...WORD_SIGNS,
      ...MAP_SIGNS,
      ...BIRD_SIGNS,
      ...EAR_SIGNS,
      ...STEP_SIGNS,
    }),
    ...pictures('choice', 'choices', CHOICES),
    ...moments(),
  ];
}
