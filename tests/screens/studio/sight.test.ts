import { expect, test } from 'vitest';
import {
  openSight,
  parseValues,
  type FromSight,
  type Spot,
  type ToSight,
} from '../../../src/screens/studio/see/sight.ts';

function openAt(first: Spot) {
  const sent: ToSight[] = [];
  let spot: Spot | null = first;
  let hear: (message: FromSight) => void = () => {};
  const sight = openSight({
    openWorker: (heard) => {
      hear = heard;
      return {
        send: (message) => void sent.push(message),
        close: () => void sent.push({ kind: 'back' }),
      };
    },
    takeOffers: () => () => {},
    spot: () => spot,
  });
  const asked = () => sent.flatMap((one) => (one.kind === 'see' ? [one] : []));
  const stand = (at: Spot | null): void => {
    spot = at;
    sight.follow();
  };
  return { sight, asked, stand, hear: (message: FromSight) => hear(message) };
}

const story = (text: string) => ({ name: 'a', files: { 'a.ink': text }, strings: {} });
const at = (line: number, text = 'one'): Spot => ({
  files: story(text),
  file: 'a.ink',
  line,
  knot: 'yard',
});
const seen = { isThere: true, roles: [], cuts: [12 as const], languages: ['en'] };

test('[STUDIO-43] nothing is asked before it is open, and equal places are asked once', () => {
  const { sight, asked, stand } = openAt(at(1));
  stand(at(2));
  expect(asked()).toHaveLength(0);
  sight.open();
  stand(at(2));
  stand(at(2));
  stand(at(3));
  stand(at(3, 'two'));
  stand(null);
  expect(asked().map(({ asked: { line, files } }) => [line, files.files['a.ink']])).toEqual([
    [2, 'one'],
    [3, 'one'],
    [3, 'two'],
  ]);
  sight.close();
  stand(at(9));
  expect(asked()).toHaveLength(3);
});

test('[STUDIO-43] an answer to an older question is dropped, and a story that does not open leaves what was seen', () => {
  const { sight, asked, stand, hear } = openAt(at(1));
  sight.open();
  stand(at(2));
  const [first, second] = asked();
  hear({ kind: 'not-seen', turn: first!.turn });
  expect(sight.state.getState()).toMatchObject({ isBusy: true, isStale: false, seen: null });
  hear({ kind: 'seen', turn: second!.turn, seen });
  expect(sight.state.getState()).toMatchObject({ isBusy: false, seen, room: 1 });
  stand(at(2, 'broken'));
  hear({ kind: 'not-seen', turn: asked().at(-1)!.turn });
  expect(sight.state.getState()).toMatchObject({ isStale: true, seen, room: 1 });
});

test('[STUDIO-41] it begins where and with what the author says', () => {
  const { sight, asked } = openAt(at(1));
  sight.open();
  sight.wish({ values: 'trust = 7, told=true, name = "a b", odd = , 5' });
  sight.wish({ begins: 'start' });
  expect(asked().map((one) => one.asked.from)).toEqual([
    { path: 'yard', sets: {} },
    { path: 'yard', sets: { trust: 7, told: true, name: 'a b' } },
    null,
  ]);
  expect(parseValues('a = -1.5,b=false')).toEqual({ a: -1.5, b: false });
});
