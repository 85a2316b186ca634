import type { OpenWire } from './later-wire.ts';

/** One kind of wire for as long as it carries anything; after one on which nothing was heard, the other kind. */
export function eitherWire(first: OpenWire, second: OpenWire): OpenWire {
  let kinds = [first, second] as const;
  return (url, events) => {
    const [open, other] = kinds;
    let isSilent = true;
    const gone = (): void => {
      if (isSilent && kinds[0] === open) kinds = [other, open];
      isSilent = false;
    };
    const wire = open(url, {
      text: (text) => {
        isSilent = false;
        events.text(text);
      },
      bytes: (bytes) => events.bytes?.(bytes),
      closed: () => {
        gone();
        events.closed();
      },
    });
    return {
      ...wire,
      close: () => {
        gone();
        wire.close();
      },
    };
  };
}
