import type { Sitting } from '../../src/host/sitting.ts';

/** A sitting that does nothing but write down what it was asked and what it heard. */
export function paperSitting(asked: string[], heard: string[]): Sitting {
  return {
    code: () => 'gourd-kite-lamp',
    groups: () => [
      {
        code: 'gourd-kite-lamp',
        name: null,
        secrets: {
          facilitator: 'console',
          stage: 'wall',
          second: 'another-console',
          observer: 'observer',
          interpreter: 'interpreter',
        },
      },
    ],
    beginSeveral: async (plans) => void asked.push(`begin ${plans.map(({ name }) => name).join()}`),
    beginPassing: async (pack, { as, pace, guided }) =>
      void asked.push(`begin ${pack} as ${as} at ${pace}${guided ? ', guided' : ''}`),
    rounds: {
      look: async (language) => {
        asked.push(`look at rounds in ${language}`);
        const report = { kinds: [], notAsked: [] };
        return { bank: [], rounds: [], report, checklists: [], behaviour: [], unread: [] };
      },
      begin: async ({ of, months }) => void asked.push(`begin round ${of} ${months}`),
      keep: () => null,
      letGo: () => false,
      drop: () => null,
    },
    commandAll: async ({ kind }) => void asked.push(`all ${kind}`),
    showAnew: () => void asked.push('show anew'),
    attach: (wire) => {
      wire.send('hello there');
      return { text: (text) => heard.push(text), closed: () => heard.push('closed') };
    },
    mediaAt: () => null,
    mediaLost: () => {},
    onPaper: { printedFrom: async () => null, typeIn: async () => null },
    sentenceOf: () => null,
    totals: {
      ofGroup: () => ({ totals: null, isLetGo: false }),
      here: async () => [],
      burn: async (id) => {
        asked.push(`burn totals ${id}`);
        return { left: [], went: [] };
      },
    },
    begin: async (pack) => void asked.push(`begin ${pack}`),
    burn: async (code) => {
      asked.push(code === undefined ? 'burn' : `burn group ${code}`);
      return { left: [], went: [] };
    },
    earlier: async () => [
      { code: 'pot-drum-comb', groups: 1, scenario: 'a', phase: 'play', usedAt: 5 },
    ],
    openEarlier: async (code) => void asked.push(`open ${code}`),
    burnEarlier: async (code) => {
      asked.push(`burn ${code}`);
      return { left: [], went: [] };
    },
    burnUnused: async () => 0,
    served: () => [],
    close: async () => {},
  };
}
