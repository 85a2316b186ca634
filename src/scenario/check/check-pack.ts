import type { StoryToCheck } from './check-story.ts';
import { findUnused } from './find-unused.ts';
import type { Finding } from '../finding.ts';
import { flowNames, variableNames } from '../ink/story-tree.ts';
import { nearestWord } from '../nearest-word.ts';

/** Where the pack and the story do not fit each other. */
export function checkPack(story: StoryToCheck): readonly Finding[] {
  const { tree, tags, pack } = story;
  const variables = variableNames(tree);
  const flows = flowNames(tree);
  const cast = Object.keys(pack.cast);
  const used = (tag: string): readonly string[] =>
    tags.filter(({ name }) => name === tag).map(({ value }) => value);
  return [
    ...strangers('meters', Object.keys(pack.meters), {
      known: variables,
      what: 'is no variable of the story',
    }),
    ...strangers(
      'roles',
      Object.values(pack.roles).map(({ person }) => person),
      {
        known: cast,
        what: 'plays a role and is not in the cast',
      },
    ),
    ...strangers('decisions', Object.keys(pack.decisions).map(flowOfDecision), {
      known: flows,
      what: 'is no knot of the story',
    }),
    ...strangers('reasons', Object.keys(pack.reasons), {
      known: tags
        .filter(({ stand, name }) => stand === 'choice' && name === 'id')
        .map(({ value }) => value),
      what: 'is not the id of a choice',
    }),
    ...strangers('endings', Object.keys(pack.endings), {
      known: ['end', ...used('ending')],
      what: 'is an ending that the story never names',
    }),
    ...strangers('anchors', Object.keys(pack.anchors), {
      known: used('anchor'),
      what: 'is an anchor that the story never names',
    }),
    ...findUnused(story),
  ];
}

const flowOfDecision = (key: string): string => key.split('/')[0] ?? key;

function strangers(
  field: string,
  names: readonly string[],
  among: { readonly known: readonly string[]; readonly what: string },
): readonly Finding[] {
  const { known } = among;
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearestWord(name, known);
      return {
        severity: 'warning',
        code: `pack-${field}`,
        file: 'pack.yaml',
        what: `${field}: "${name}" ${among.what}.`,
        hint: near === null ? 'Take it out, or correct its name.' : `Did you mean "${near}"?`,
      };
    });
}
