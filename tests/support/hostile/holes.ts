import type { FacilitatorCommand } from '../../../src/session/command.ts';
import { parseUpFrame } from '../../../src/wire/parse-frame.ts';
import type { Openings } from './host-in-memory.ts';

/** Holes made on purpose: a fuzzer that finds none of them proves nothing. */
export const holes: Readonly<Record<string, (openings: Openings) => void>> = {
  'a seat that is read as a facilitator': (openings) => {
    openings.attach = (attach, room) => (wire, from) => {
      const inside = attach(wire, from);
      return {
        ...inside,
        text: (text) => {
          const frame = parseUpFrame(text, 'facilitator');
          if (frame.kind === 'command') void room('a').command(frame.command as FacilitatorCommand);
          inside.text(text);
        },
      };
    };
  },
  'a stage that opens with a secret anybody would try': (openings) => {
    openings.secrets.a.stage = 'A'.repeat(43);
  },
  'a host whose secret is empty': (openings) => {
    openings.hostSecret = '';
  },
  'a token under another group’s address': (openings) => {
    openings.files.set('/media/b/scene.svg', openings.secrets.b.stage);
  },
  'a welcome that tells somebody else’s secret': (openings) => {
    const { observer } = openings.secrets.a;
    openings.attach = (attach) => (wire, from) =>
      attach(
        {
          ...wire,
          send: (text) => wire.send(text.replace('"as":"stage"', `"as":"stage","x":"${observer}"`)),
        },
        from,
      );
  },
};
