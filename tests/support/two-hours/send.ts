import type { LinkCommand } from '../../../src/link/link.ts';
import type { Sent } from '../../../src/session/command.ts';
import { blame, count, noteAnswer, type Diary } from './diary.ts';
import type { Guest } from './guest.ts';
import type { House } from './two-hours.ts';

export async function send(
  house: House,
  diary: Diary,
  [guest, command]: readonly [Guest, LinkCommand],
): Promise<void> {
  if (!guest.isOpen()) return;
  count(diary.sent, command.kind);
  let answered = false;
  void guest.send(command).then((answer) => {
    answered = true;
    noteAnswer(diary, command, answer);
  });
  await house.clock.settle();
  if (!answered) await house.clock.settle();
  if (!answered) blame(diary, 'answer', `${command.kind}: none`);
}

/** Sends what waits for its moment; a seat's command from one device after another, until it is done. */
export async function take(house: House, diary: Diary, sent: Sent): Promise<void> {
  if (sent.by === 'seat') {
    for (const { guest } of house.restless)
      if (!diary.done.has(sent.command.kind)) await send(house, diary, [guest, sent.command]);
  } else if (sent.by === 'facilitator') {
    const by = sent.second === true ? house.helpers.second : house.console;
    await send(house, diary, [by, sent.command]);
  } else if (sent.by !== 'room') {
    const by = sent.by === 'stage' ? house.stage : house.helpers[sent.by];
    await send(house, diary, [by, sent.command]);
  }
}
