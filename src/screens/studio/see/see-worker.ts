import { takePort } from '../../../link/frame-wire.ts';
import { see } from './see.ts';
import type { FromSight, ToSight } from './sight.ts';
import { giveRole, goBack, goForward, type Told } from './told-room.ts';

type Closing = { readonly close: () => void };

let told: Told | null = null;
let role: string | null = null;
let newest = 0;
let wires: Closing[] = [];
const waiting: MessagePort[] = [];

const tell = (message: FromSight): void => self.postMessage(message);

/** After a device spoke it may have just come in. */
function lookForSeats(): void {
  setTimeout(() => {
    if (told && role !== null) void giveRole(told, role);
  }, 100);
}

function take(port: MessagePort): void {
  if (!told) return void waiting.push(port);
  const { room } = told;
  const wire = takePort(port, (end) => {
    const events = room.attach(end);
    return {
      ...events,
      text: (text) => {
        events.text(text);
        lookForSeats();
      },
    };
  });
  wires.push(wire);
}

async function turnTo({ turn, asked }: ToSight & { readonly kind: 'see' }): Promise<void> {
  newest = turn;
  const found = await see(asked);
  if (turn !== newest) return void found?.told.room.close();
  if (!found) return tell({ kind: 'not-seen', turn });
  const [old, ends] = [told, wires];
  told = found.told;
  role = asked.role;
  wires = [];
  for (const end of ends) end.close();
  void old?.room.close();
  for (const port of waiting.splice(0)) take(port);
  tell({ kind: 'seen', turn, seen: found.seen });
}

/** A whole room beside the page, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<ToSight>) => {
  switch (data.kind) {
    case 'see':
      return void turnTo(data);
    case 'wire':
      return take(data.port);
    case 'forward':
      return void (told && goForward(told));
    case 'back':
      return void (told && goBack(told));
  }
});
