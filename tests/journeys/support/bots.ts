import { nextAct } from '../../../src/bots/next-act.ts';
import type { SeatLink } from '../../../src/bots/open-bot.ts';
import { openLink } from '../../../src/link/open-link.ts';
import { programPorts } from '../../../src/link/program-ports.ts';
import type { Telling } from '../../../src/session/view/telling.ts';
import type { View } from '../../../src/session/view/viewer.ts';
import { parseCode } from '../../../src/wire/parse-frame.ts';
import type { Addresses } from './host-process.ts';

type SeatView = View & { readonly kind: 'seat' };

function until(link: SeatLink, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = link.state.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
  });
}

function tellingOn(link: SeatLink): Telling | null {
  const phase = link.state.getState().scene?.phase;
  return phase?.name === 'play' ? phase.telling : null;
}

/** Does what the seat is asked to do now; nothing where it is not asked. `pick` is 0 … 1. */
async function act(link: SeatLink, pick: number): Promise<void> {
  const asked = nextAct(link.state.getState(), pick);
  const answer = asked === null ? 'done' : await link.send(asked.command);
  if (answer !== 'done') throw new Error(`A bot was refused: ${answer}`);
}

async function agree(link: SeatLink): Promise<void> {
  await until(link, () => link.state.getState().scene?.phase.name === 'rules');
  await act(link, 0);
}

/** Waits until the seat is asked, or somebody else decides; then votes if it is asked. */
async function vote(link: SeatLink, choice: number): Promise<void> {
  const isLeftOut = (): boolean => {
    const { status, scene, mine } = link.state.getState();
    const isOpen = status === 'live' && scene?.paused === null && !scene.stopped;
    return isOpen && tellingOn(link)?.state === 'voting' && mine?.mayVote === false;
  };
  await until(link, () => nextAct(link.state.getState(), 0) !== null || isLeftOut());
  await act(link, (choice + 0.5) / (tellingOn(link)?.choices.length ?? 1));
}

/** Seats without hands, joined over real sockets by the real link; they vote when and for what they are told. */
export async function openBots(addresses: Addresses, count: number) {
  const code = parseCode(new URL(addresses.join).hash.replace(/^#|~.*$/g, '')) ?? [];
  const url = `ws://127.0.0.1:${addresses.port}/wire`;
  const links: SeatLink[] = [];
  for (let seat = 0; seat < count; seat += 1) {
    const link = openLink<SeatView>({
      url,
      by: { code },
      language: 'en',
      ports: programPorts(url, Math.random),
    });
    links.push(link);
    await until(link, () => link.state.getState().scene !== null);
  }
  const inTeam = (team: string): SeatLink[] =>
    links.filter((link) => link.state.getState().scene?.team === team);
  return {
    agree: () => Promise.all(links.map(agree)),
    /** Whether any bot of a team may vote on what is open now. Asked before anybody votes: a last vote closes it. */
    isAsked: async (team: string): Promise<boolean> => {
      const own = inTeam(team);
      await Promise.all(own.map((link) => until(link, () => tellingOn(link)?.state === 'voting')));
      return own.some((link) => link.state.getState().mine?.mayVote === true);
    },
    /** All of a team that may vote, for the same choice. */
    vote: (team: string, choice: number) =>
      Promise.all(inTeam(team).map((link) => vote(link, choice))),
    /** One bot after the other, from the first: each for a choice of its own; null lets one wait. */
    voteEach: (choices: readonly (number | null)[]) =>
      Promise.all(
        links.map(async (link, index) => {
          const choice = choices[index] ?? null;
          if (choice !== null) await vote(link, choice);
        }),
      ),
    close: () => links.forEach((link) => link.close()),
  };
}
