import { beforeAll, expect, test } from 'vitest';
import { cuts } from '../../src/scenario/pack.ts';
import type { Cut } from '../../src/scenario/pack.ts';
import { openStory, tellAll, tellSome } from './told.ts';
import type { Telling } from './told.ts';

const told = new Map<Cut, readonly Telling[]>();

beforeAll(async () => {
  const story = await openStory('the-river-road');
  for (const cut of cuts)
    told.set(cut, cut === 12 ? tellAll(story, 12) : tellSome(story, cut, 150));
}, 60_000);

const linesOf = ({ beats }: Telling): readonly string[] =>
  beats.flatMap(({ lines }) => lines.map(({ id }) => id));
const saidIn = (cut: Cut): ReadonlySet<string> => new Set(told.get(cut)?.flatMap(linesOf));

test.each([25, 45] as const)(
  '[STORY-40] she is asked, she decides, and her no holds (%i min)',
  (cut) => {
    const asked = (told.get(cut) ?? [])
      .flatMap(({ beats }) => beats)
      .filter(({ choices }) => choices.some(({ id }) => id.startsWith('c_wrap_')));
    expect(asked.length).toBeGreaterThan(0);
    for (const { decision, choices, lines } of asked) {
      expect(decision).toMatchObject({ by: 'role', role: 'trader' });
      expect(choices.map(({ id }) => id)).toContain('c_wrap_no');
      expect(lines.map(({ id }) => id)).toContain('rr_wrap_04');
    }
    for (const id of ['rr_wrap_10', 'rr_wrap_18']) expect(saidIn(cut)).toContain(id);
  },
);

test.each(cuts)('[STORY-41] a complaint is followed to its answer (%i min)', (cut) => {
  const letters = (told.get(cut) ?? []).filter(({ beats }) => beats.at(-1)?.ending === 'letter');
  expect(letters.length).toBeGreaterThan(0);
  for (const telling of letters)
    expect(linesOf(telling)).toEqual(
      expect.arrayContaining(['rr_end_letter_08', 'rr_end_letter_09', 'rr_end_letter_11']),
    );
});

test.each(cuts)('[STORY-42] goods spoil, and papers are not read by all (%i min)', (cut) => {
  const said = saidIn(cut);
  for (const id of ['rr_first_words_17', 'rr_box_18', 'rr_end_quiet_03'])
    expect(said).toContain(id);
  if (cut > 12) expect(said).toContain('rr_who_first_15');
  if (cut > 25) expect(said).toContain('rr_paper_04');
});
