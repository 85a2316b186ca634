import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoutes, openSecondRoutes } from '../../src/host/api-routes.ts';
import { paperBefore } from './paper-before.ts';
import { openStudio } from '../../src/host/studio/open-studio.ts';
import { studioRoutes } from '../../src/host/studio/studio-routes.ts';
import { paperSitting } from './paper-sitting.ts';

const wire = readFileSync(join(import.meta.dirname, '../../src/wire/WIRE.md'), 'utf8');
const doors = wire.slice(wire.indexOf('## Every door'));
const packs = { list: async () => [], pin: async () => null, load: async () => null };
const ports = {
  packs: { ...packs, keepOnly: () => {} },
  sitting: paperSitting([], []),
  stageAddress: () => '',
  before: paperBefore,
  helperAddresses: () => ({}),
};

test('[ATTACK-11] every route stands on the page, and no other is open', () => {
  const listed = [...wire.matchAll(/^\| `((?:GET|POST) \/api\/[\w/]+)`/gm)].map(
    ([, route]) => route,
  );
  const studio = studioRoutes(openStudio('', ''), AbortSignal.timeout);
  expect(new Set(listed)).toEqual(new Set([...openRoutes(ports).keys(), ...studio.keys()]));
});

test('[ATTACK-11] what a second facilitator may ask stands there by name', () => {
  const [group] = ports.sitting.groups();
  const row = doors.split('\n').find((line) => line.includes('a second facilitator')) ?? '';
  const named = [...row.matchAll(/`(?:(?:GET|POST) )?(\/api\/\w+)`/g)].map(([, path = '']) => path);
  const open = [...openSecondRoutes(ports, group!).keys()].map(
    (route) => route.split(' ')[1] ?? '',
  );
  expect(new Set(named)).toEqual(new Set(open));
});
