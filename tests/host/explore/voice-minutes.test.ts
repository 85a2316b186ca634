import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explore } from '../../../src/host/cli/explore.ts';
import { folderWith, paperCrew, paperTerminal } from './paper.ts';

const lines = Array.from({ length: 25 }, (_, at) => `Line ${at} of the road. #id:l${at}`).join(
  '\n',
);
const ink = `VAR cut = 25
* [Go]
${lines}
{cut == 25: -> more}
-> END
=== more
${lines.replaceAll('id:l', 'id:m')}
-> END
`;

test('[EXPLORE-20] beside the minutes of each length stands what its recordings add by clock', async () => {
  const folder = folderWith({ 'pack.yaml': 'minutes: [12, 25]\n', 'tale.ink': ink });
  const asked = { seconds: 20, seed: 1 };
  const told = async (): Promise<readonly [readonly number[], string]> => {
    const { terminal, printed } = paperTerminal();
    await explore(folder, { ...asked, json: true }, { terminal, crew: paperCrew() });
    await explore(folder, { ...asked, json: false }, { terminal, crew: paperCrew() });
    const { cuts } = JSON.parse(printed[0] ?? '') as { cuts: { voiceMinutes: number }[] };
    return [cuts.map(({ voiceMinutes }) => voiceMinutes), printed.slice(1).join('\n')];
  };
  const [none, silent] = await told();
  expect(none).toEqual([0, 0]);
  expect(silent).not.toContain('more where devices');
  mkdirSync(join(folder, 'voice/en'), { recursive: true });
  for (const first of 'lm')
    for (let at = 0; at < 25; at += 1)
      writeFileSync(join(folder, `voice/en/${first}${at}.mp3`), 'ID3');
  // 25 lines at 3 s, and twice as many.
  const [spoken, words] = await told();
  expect(spoken).toEqual([2, 3]);
  expect(words).toContain('2 more where devices say lines by clock');
});
