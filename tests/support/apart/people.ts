import type { CodePicture, CommandId } from '../../../src/session/ids.ts';
import type { LinkCommand } from '../../../src/link/link.ts';
import type { DownFrame } from '../../../src/wire/frame.ts';
import { makeUpFrame } from '../../../src/wire/make-frame.ts';
import type { Hello } from '../../../src/wire/parse-frame.ts';
import { makeWirePair, type WirePair } from '../../wire/wire-pair.ts';
import { codes, secretsOf, type SharedHost, type Side } from './shared-host.ts';

/** What one group's people do; concrete, so that it can be done again. */
export type Deed =
  | { readonly kind: 'join'; readonly device: string }
  | { readonly kind: 'guess'; readonly code: readonly CodePicture[]; readonly times: number }
  | { readonly kind: 'come-back'; readonly device: string }
  | { readonly kind: 'go-away'; readonly device: string }
  | { readonly kind: 'command'; readonly device: string; readonly command: LinkCommand }
  | { readonly kind: 'ask'; readonly path: string; readonly device: string };

/** The devices of one group, and every byte that each was told. */
export type People = {
  /** Does it at once, and waits for nothing. */
  readonly act: (deed: Deed) => void;
  readonly devices: () => readonly string[];
  /** Everything told, one line for each frame, end and answer, by device. */
  readonly told: () => string;
};

/** All come from one address, as behind one router: it must not join what is apart. */
const router = 'router';

type Device = { pair: WirePair; token: string | null; have: string | null; sent: number };

export function gatherPeople(host: SharedHost, side: Side): People {
  const devices = new Map<string, Device>();
  const lines = new Map<string, string[]>();

  function note(name: string, line: string): void {
    lines.set(name, [...(lines.get(name) ?? []), line]);
  }

  function connect(name: string, by: Hello['by'], have: string | null): Device {
    const pair = makeWirePair();
    const device: Device = { pair, token: null, have, sent: devices.get(name)?.sent ?? 0 };
    pair.listen({
      text: (text) => {
        note(name, text);
        const frame = JSON.parse(text) as DownFrame;
        if (frame.kind === 'welcome') device.token = frame.token;
        if (frame.kind === 'view') device.have = frame.tag;
      },
      closed: () => note(name, 'closed'),
    });
    pair.answer(host.attach(pair.host, router));
    pair.device.send(makeUpFrame({ kind: 'hello', by, language: 'en', have }));
    return device;
  }

  function comeBack(name: string): void {
    const before = devices.get(name);
    if (!before || before.token === null) return;
    before.pair.device.close();
    devices.set(name, connect(name, { token: before.token }, before.have));
  }

  function command(name: string, sent: LinkCommand): void {
    const device = devices.get(name);
    if (!device) return;
    device.sent += 1;
    const id = `${name}-${device.sent}`.padEnd(8, '-') as CommandId;
    device.pair.device.send(makeUpFrame({ kind: 'command', id, command: sent }));
  }

  function ask(name: string, path: string): void {
    const token = devices.get(name)?.token ?? '';
    void host.ask(path, token).then((answer) => note(`${name} by HTTP`, answer));
  }

  function act(deed: Deed): void {
    switch (deed.kind) {
      case 'join':
        devices.set(deed.device, connect(deed.device, { code: codes[side] }, null));
        return;
      case 'guess':
        for (let time = 0; time < deed.times; time += 1)
          connect('guess', { code: deed.code }, null);
        return;
      case 'come-back':
        return comeBack(deed.device);
      case 'go-away':
        devices.get(deed.device)?.pair.device.close();
        return;
      case 'command':
        return command(deed.device, deed.command);
      case 'ask':
        return ask(deed.device, deed.path);
      default:
        deed satisfies never;
    }
  }

  const { facilitator, stage } = secretsOf(side);
  devices.set('console', connect('console', { token: facilitator }, null));
  devices.set('stage', connect('stage', { token: stage }, null));
  return {
    act,
    devices: () => [...devices.keys()],
    told: () => JSON.stringify([...lines].toSorted(([a], [b]) => a.localeCompare(b))),
  };
}
