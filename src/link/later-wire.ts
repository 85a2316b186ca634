import type { Wire, WireEvents } from '../wire/wire.ts';

export type OpenWire = (url: string, events: WireEvents) => Wire;

/** A wire whose kind has to be fetched first. What is sent before waits; where it cannot be had, the wire counts as lost. */
export function laterWire(kind: () => Promise<OpenWire | null>): OpenWire {
  return (url, events) => {
    let wire: Wire | null = null;
    let unsent: string[] = [];
    let isOver = false;
    const begin = async (): Promise<void> => {
      const open = await kind();
      if (isOver) return;
      if (open === null) return events.closed();
      wire = open(url, events);
      for (const text of unsent) wire.send(text);
      unsent = [];
    };
    begin().catch(() => isOver || events.closed());
    return {
      send: (text) => void (wire ? wire.send(text) : unsent.push(text)),
      waiting: () => wire?.waiting() ?? 0,
      close: () => {
        isOver = true;
        wire?.close();
      },
    };
  };
}
