import type { BandedTotal } from '../../../src/session/offers.ts';
import type { CodePicture, CommandId } from '../../../src/session/ids.ts';
import type { LinkCommand } from '../../../src/link/link.ts';
import type { DownFrame } from '../../../src/wire/frame.ts';
import { makeUpFrame } from '../../../src/wire/make-frame.ts';
import type { Hello } from '../../../src/wire/parse-frame.ts';
import type { Wire } from '../../../src/wire/wire.ts';
import type { Way } from './lines.ts';
import { codes, pages, secretOf, type SharedHost, type Side } from './shared-host.ts';

/** What one group's people do; concrete, so that it can be done again. */
export type Deed =
  | { readonly kind: 'join'; readonly device: string; readonly way: Way }
  | { readonly kind: 'guess'; readonly code: readonly CodePicture[]; readonly times: number }
  | { readonly kind: 'come-back'; readonly device: string; readonly way: Way }
  /** Says hello with a secret that opens nothing. */
  | { readonly kind: 'knock'; readonly way: Way }
  | { readonly kind: 'go-away'; readonly device: string }
  | { readonly kind: 'command'; readonly device: string; readonly command: LinkCommand }
  /** Another group let this go; a facilitator brought it here. */
  | { readonly kind: 'receive'; readonly total: BandedTotal; readonly id: string }
  | { readonly kind: 'ask'; readonly path: string; readonly device: string };

/** The devices of one group, and every byte that each was told. */
export type People = {
  /** Does it at once, and waits for nothing. */
  readonly act: (deed: Deed) => void;
  readonly devices: () => readonly string[];
  /** Everything told, one line for each frame, end and answer, by device. */
  readonly told: () => string;
};

type Device = {
  wire: Wire;
  token: string | null;
  have: string | null;
  sent: number;
  /** The address of the last recording that it was told. */
  voice: string | null;
};

/** A path that stands for the recording that a device was told last. */
export const toldVoice = '/media/told-last';

/** Some helpers come by each way; any way of coming back is drawn. */
const wayOf = {
  console: 'plain',
  stage: 'plain',
  second: 'plain',
  observer: 'requests',
  interpreter: 'sealed',
} as const;

export function gatherPeople(host: SharedHost, side: Side): People {
  const devices = new Map<string, Device>();
  const lines = new Map<string, string[]>();

  function note(name: string, line: string): void {
    lines.set(name, [...(lines.get(name) ?? []), line]);
  }

  let opened = 0;
  function connect(name: string, way: Way, hello: Pick<Hello, 'by' | 'have'>): Device {
    opened += 1;
    const noteBeside = (line: string): void => note(`${name} as it travels`, line);
    const opening = { side, way, name: `${side}-${name}-${opened}`, note: noteBeside };
    const sent = devices.get(name)?.sent ?? 0;
    const told: Omit<Device, 'wire'> = { token: null, have: hello.have, sent, voice: null };
    const wire = host.open(opening, {
      text: (text) => {
        note(name, text);
        const frame = JSON.parse(text) as DownFrame;
        if (frame.kind === 'welcome') told.token = frame.token;
        if (frame.kind === 'view') told.have = frame.tag;
        told.voice = text.match(/\/media\/[\w-]+\/[\w-]+/g)?.at(-1) ?? told.voice;
      },
      closed: () => note(name, 'closed'),
    });
    wire.send(makeUpFrame({ kind: 'hello', language: 'en', ...hello }));
    return Object.assign(told, { wire });
  }

  function comeBack(name: string, way: Way): void {
    const before = devices.get(name);
    if (!before || before.token === null) return;
    before.wire.close();
    devices.set(name, connect(name, way, { by: { token: before.token }, have: before.have }));
  }

  function command(name: string, sent: LinkCommand): void {
    const device = devices.get(name);
    if (!device) return;
    device.sent += 1;
    const id = `${name}-${device.sent}`.padEnd(8, '-') as CommandId;
    device.wire.send(makeUpFrame({ kind: 'command', id, command: sent }));
  }

  function ask(name: string, path: string): void {
    const device = devices.get(name);
    const asked = path === toldVoice ? (device?.voice ?? path) : path;
    void host.ask(asked, device?.token ?? '').then((answer) => note(`${name} by HTTP`, answer));
  }

  function act(deed: Deed): void {
    switch (deed.kind) {
      case 'join':
        devices.set(
          deed.device,
          connect(deed.device, deed.way, { by: { code: codes[side] }, have: null }),
        );
        return;
      case 'guess':
        for (let time = 0; time < deed.times; time += 1)
          connect('guess', 'plain', { by: { code: deed.code }, have: null });
        return;
      case 'knock':
        connect('knock', deed.way, {
          by: { token: `nobody-of-${side}`.padEnd(43, '-') },
          have: null,
        });
        return;
      case 'come-back':
        return comeBack(deed.device, deed.way);
      case 'go-away':
        devices.get(deed.device)?.wire.close();
        return;
      case 'command':
        return command(deed.device, deed.command);
      case 'receive':
        return host.receive(side, deed.total, deed.id);
      case 'ask':
        return ask(deed.device, deed.path);
      default:
        deed satisfies never;
    }
  }

  for (const page of pages) {
    const hello = { by: { token: secretOf(page, side) }, have: null };
    devices.set(page, connect(page, wayOf[page], hello));
  }
  return {
    act,
    devices: () => [...devices.keys()],
    told: () => JSON.stringify([...lines].toSorted(([a], [b]) => a.localeCompare(b))),
  };
}
