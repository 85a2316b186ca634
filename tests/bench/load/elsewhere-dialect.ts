import type { RawSocket } from '../../../src/bots/raw-socket.ts';
import type { LinkCommand } from '../../../src/link/link.ts';
import { withScene } from '../../../src/link/with-scene.ts';
import type { CommandId, Milliseconds } from '../../../src/session/ids.ts';
import type { Target } from '../../../src/session/target.ts';
import type { View } from '../../../src/session/view/viewer.ts';
import type { DownFrame } from '../../../src/wire/frame.ts';
import { makeUpFrame } from '../../../src/wire/make-frame.ts';
import type { Hello } from '../../../src/wire/parse-frame.ts';
import type { Dialect } from './crowd.ts';
import { addressOf } from './floor-dialects.ts';
import { openSealedRaw } from './sealed-raw.ts';

export type Reached = {
  readonly port: number;
  readonly hostKey: string;
  /** What stands before the paths of a workshop: `/w/NAME`. */
  readonly at?: string;
};

export type Spoken = Pick<RawSocket, 'hold' | 'letGo' | 'close'> & {
  readonly command: (id: string, command: LinkCommand) => void;
};

type Calling = {
  readonly by: Hello['by'];
  readonly from: string;
  readonly weighed?: (bytes: number) => void;
  readonly heard: (frame: DownFrame, at: Milliseconds) => void;
  readonly lost?: () => void;
  readonly isPrompt?: boolean;
};

/** A sealed line to a host, which says hello and hears frames with the instant at which they arrived. */
export function speakTo({ port, hostKey, at = '' }: Reached, calling: Calling): Spoken {
  const { by, from, weighed = () => {}, heard, lost = () => {}, isPrompt = false } = calling;
  let scene: View['scene'] | null = null;
  const wire = openSealedRaw(
    { url: `ws://127.0.0.1:${port}${at}/wire`, hostKey, from, weighed, isPrompt },
    {
      text: (text, arrived) => {
        const frame = withScene(JSON.parse(text) as DownFrame, scene);
        if (frame === 'other-scene')
          throw new Error('A device was sent what fits no scene it holds.');
        if (frame.kind === 'view' && frame.scene) ({ scene } = frame);
        heard(frame, arrived);
      },
      closed: lost,
    },
  );
  wire.send(makeUpFrame({ kind: 'hello', by, language: 'en', have: null, splices: true }));
  return {
    command: (id, command) =>
      wire.send(makeUpFrame({ kind: 'command', id: id as CommandId, command })),
    hold: wire.hold,
    letGo: wire.letGo,
    close: wire.close,
  };
}

/** As a device waits at most before it tries again. */
const longestBackOff: Milliseconds = 800;

export type Seats = {
  /** One for each group. */
  readonly codes: readonly string[];
  /** Seats in each. */
  readonly each: number;
  readonly target: () => Target;
};

/** Seats of the groups with these codes, so many of each; a device that comes again takes the seat it had. */
export function seatDialect(reached: Reached, { codes, each, target }: Seats): Dialect {
  const tokens = new Map<number, string>();
  return (number, ear) => {
    const code = (codes[Math.floor(number / each)] ?? '').split('-');
    let isShown = false;
    const call = (): Spoken => {
      const token = tokens.get(number);
      const by = token === undefined ? { code } : { token };
      return speakTo(reached, {
        by: by as Hello['by'],
        from: addressOf(number),
        weighed: ear.weighed,
        lost: callAgain,
        heard,
      });
    };
    const heard = (frame: DownFrame, at: Milliseconds): void => {
      if (frame.kind === 'welcome') tokens.set(number, frame.token);
      if (frame.kind === 'ack') ear.acked(at);
      if (frame.kind === 'refuse') ear.refused(frame.why, at);
      if (frame.kind === 'turned-away') {
        isOver = true;
        ear.refused(frame.why, at);
      }
      if (frame.kind === 'view') ear.viewed();
      if (frame.kind !== 'view' || frame.scene === undefined) return;
      isShown = true;
      ear.shown(at);
    };
    const callAgain = (): void => {
      if (isShown || isOver) return;
      ear.shutOut();
      setTimeout(() => {
        if (!isOver) spoken = call();
      }, longestBackOff * Math.random());
    };
    let isOver = false;
    let spoken = call();
    return {
      answer: (round) =>
        spoken.command(`answer-${number}-${round}`, {
          kind: 'cast-vote',
          target: target(),
          choice: round % 2,
        }),
      hold: () => spoken.hold(),
      letGo: () => spoken.letGo(),
      leave: () => {
        isOver = true;
        spoken.close();
      },
    };
  };
}
