import { randomUUID } from 'node:crypto';
import type { LinkCommand } from '../../../src/link/link.ts';
import type { Target } from '../../../src/session/target.ts';
import type { ConsoleScene } from '../../../src/session/view/console-view.ts';
import type { Telling } from '../../../src/session/view/telling.ts';
import { speakTo, type Reached } from './elsewhere-dialect.ts';

/** A facilitator without hands, who leads one group. */
export type Console = {
  /** Resolves with the host's answer. */
  readonly do: (command: LinkCommand) => Promise<string>;
  /** Sends without waiting for the answer. */
  readonly say: (command: LinkCommand) => void;
  readonly scene: () => ConsoleScene;
  readonly telling: () => Telling;
  readonly until: (holds: () => boolean) => Promise<void>;
  readonly close: () => void;
};

/** Resolves once it has seen its group. */
export async function openConsole(reached: Reached, token: string): Promise<Console> {
  const answers = new Map<string, string>();
  const checks = new Set<() => void>();
  let scene: ConsoleScene | null = null;
  let count = 0;
  const own = randomUUID();

  const spoken = speakTo(reached, {
    by: { token },
    from: '127.0.0.1',
    heard: (frame) => {
      if (frame.kind === 'view' && frame.scene) scene = frame.scene as ConsoleScene;
      if (frame.kind === 'ack') answers.set(frame.id, 'done');
      if (frame.kind === 'refuse') answers.set(frame.id, frame.why);
      for (const check of checks) check();
    },
  });

  function until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (!holds()) return;
        checks.delete(check);
        resolve();
      };
      checks.add(check);
      check();
    });
  }

  function say(command: LinkCommand): string {
    count += 1;
    const id = `lead-${own}-${count}`;
    spoken.command(id, command);
    return id;
  }

  function need(): ConsoleScene {
    if (!scene) throw new Error('The console has seen nothing.');
    return scene;
  }

  await until(() => scene !== null);
  return {
    do: async (command) => {
      const id = say(command);
      await until(() => answers.has(id));
      return answers.get(id) ?? '';
    },
    say: (command) => void say(command),
    scene: need,
    telling: () => {
      const told = need().teams[0]?.panel?.telling;
      if (!told) throw new Error('Nothing is told.');
      return told;
    },
    until,
    close: spoken.close,
  };
}

/** From the lobby into the story. */
export async function beginStory(console: Console): Promise<void> {
  await console.do({
    kind: 'change-settings',
    settings: { turning: 'facilitator', closesWhenAllVoted: false },
  });
  for (const to of ['rules', 'play'] as const) await console.do({ kind: 'move-on', to });
  await console.until(() => Boolean(console.scene().teams[0]?.panel));
}

const isAsking = ({ state }: Telling): boolean => state === 'voting' || state === 'private';

function nextStep({ target, lines, moreLines, decision, state }: Telling): LinkCommand {
  if (moreLines) return { kind: 'turn-line', target, line: lines.length };
  if (decision === null || state === 'settled') return { kind: 'go-on', target };
  return state === 'tied' ? { kind: 'choose', target, choice: 0 } : { kind: 'open-vote', target };
}

/** To the next open vote, whatever comes before it; null at the story's end, or where people must act who are not here. */
export async function toVote(console: Console): Promise<Target | null> {
  for (;;) {
    const told = console.telling();
    if (isAsking(told)) return told.target;
    if (!told.moreLines && told.ending !== null) return null;
    const answer = await console.do(nextStep(told));
    if (answer !== 'done') return null;
    await console.until(() => console.telling() !== told);
  }
}

/** Closes the vote, and chooses where it was tied. */
export async function closeVote(console: Console): Promise<void> {
  const told = console.telling();
  await console.do({ kind: 'close-vote', target: told.target });
  await console.until(() => !isAsking(console.telling()) || console.telling() !== told);
}

/** From a closed vote to the beat that it led to. */
export async function toNextBeat(console: Console): Promise<void> {
  const { at } = console.telling().target;
  while (console.telling().target.at === at) {
    const told = console.telling();
    if ((await console.do(nextStep(told))) !== 'done') return;
    await console.until(() => console.telling() !== told);
  }
}
