import { expect, test } from 'vitest';
import type { SeatId } from '../../../src/session/ids.ts';
import { view } from '../../../src/session/view/view.ts';
import type { Viewer } from '../../../src/session/view/viewer.ts';
import { given } from '../../support/tale.ts';

const network = { name: 'Trainer’s router', qr: 'WIFI:S:Trainer’s router;T:WPA;P:river road;;' };

test('[BEFORE-13] the code of the Wi-Fi is for wall and console while the door is open, and for nobody else', () => {
  const tale = given({ seats: 2 });
  const code = ['gourd', 'kite', 'lamp'] as const;
  const seen = (viewer: Viewer): string =>
    JSON.stringify(
      view(tale.group, viewer, {
        ...tale.facts(),
        join: { url: 'http://10.0.0.2/', code, network },
      }),
    );
  expect(seen({ kind: 'stage', language: 'en' })).toContain(network.qr);
  expect(seen({ kind: 'facilitator', language: 'en' })).toContain(network.qr);
  const others: readonly Viewer[] = [
    { kind: 'seat', seat: 's1' as SeatId },
    { kind: 'observer', language: 'en' },
    { kind: 'interpreter', language: 'en' },
  ];
  for (const viewer of others) expect(seen(viewer), viewer.kind).not.toMatch(/Trainer|river road/);
  tale.facilitator({ kind: 'move-on', to: 'rules' });
  expect(seen({ kind: 'stage', language: 'en' })).not.toContain('river road');
});
