import { openDurableFloor } from './durable-floor.ts';

type Say = (text: string) => void;

/** The least that a room does: what somebody answers is kept and then acknowledged, and a picture goes to everybody. */
export function openBareRoom(file: string, size: number) {
  const store = openDurableFloor(file);
  const everybody = new Set<Say>();
  let shows = 0;
  const scene = (): string => JSON.stringify({ scene: String(shows).padEnd(size, 'x') });

  return {
    come: (say: Say) => {
      everybody.add(say);
      say(scene());
      return {
        hear: (said: string): void => {
          const { id, answer } = JSON.parse(said) as { id: number; answer?: number };
          store(said, () => {
            say(JSON.stringify({ ack: id }));
            if (answer !== undefined) return;
            shows += 1;
            const shown = scene();
            for (const one of everybody) one(shown);
          });
        },
        leave: (): void => void everybody.delete(say),
      };
    },
  };
}
