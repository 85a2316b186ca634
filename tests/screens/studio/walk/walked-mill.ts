import type { ScenarioFiles } from '../../../../src/scenario/open-story.ts';

export const mill = `VAR trust = 5
VAR cut = 12
-> bridge
=== bridge ===
# place: bridge
The list has not come. #id: b1
+ [Ask her #id: c1]
    ~ trust = trust + 2
    -> yard
+ [Search the cart #id: c2]
    ~ trust = trust - 2
    -> yard
=== yard ===
The yard is empty. #id: y1
{trust > 5: -> warm}
-> cold
=== warm ===
# ending: warm
She smiles. #id: w1
-> END
=== cold ===
# ending: cold
She goes home. #id: w2
-> END
`;

const pack = `title: The Mill
minutes: [12, 25]
meters:
  trust: { name: Trust, range: [0, 10] }
endings:
  warm: { name: Warm }
  cold: { name: Cold }
`;

/** A small story with two endings, in two lengths. */
export const millFiles = (text = mill): ScenarioFiles => ({
  name: 'the-mill',
  files: { 'the-mill.ink': text, 'pack.yaml': pack },
  strings: { fr: { b1: 'La liste n’est pas venue.' } },
  media: [],
  voices: { en: ['b1', 'y1'] },
});
