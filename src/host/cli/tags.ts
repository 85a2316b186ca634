import { tagReference, tagsForPrograms } from '../tag-reference.ts';
import { verbOf } from '../terminal/verb.ts';

export const verb = verbOf({
  says: 'prints every tag: where it stands, its values, and what it does',
  takes: '',
  paths: { least: 0, most: 0 },
  options: { json: { kind: 'flag', says: 'one line for programs' } },
  more: ['Ends with 0.'],
  run: async ({ options: { json } }, { print }) => {
    const lines = json ? [JSON.stringify({ tags: tagsForPrograms() })] : tagReference();
    for (const line of lines) print(line);
    return 0;
  },
});
