import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPack } from '../../src/host/translations/open-pack.ts';
import { lineDuration } from '../../src/scenario/room-pace.ts';
import { spokenTexts, type SpokenText } from '../../src/scenario/strings/spoken-texts.ts';
import { hashOfWords, recordingName } from '../../src/scenario/strings/voice-notes.ts';

const story = join(import.meta.dirname, '../../stories/the-river-road');
const megabyte = 1_000_000;
/** Bytes of a second at 24 kbps. */
const second = 3_000;

type Draft = { readonly what: string; readonly isGood: boolean };

/** Words are mended every day: nobody hears an old draft, and the author's machine makes it anew. */
function draftOf(text: SpokenText, says: string | undefined, home: string): Draft | null {
  if (says !== hashOfWords(text.words)) return null;
  const bytes = readFileSync(join(home, `${recordingName(text.id)}.mp3`));
  const seconds = bytes.length / second;
  const most = text.kind === 'line' ? lineDuration(text.text) / 1_000 + 3 : 60;
  const isFrame = bytes[0] === 0xff && (bytes[1] ?? 0) >= 0xf2;
  const what = `${home} ${text.id}: ${seconds.toFixed(1)} of ${most} s`;
  return { what, isGood: isFrame && seconds > 0.3 && seconds < most };
}

test('[VOICE-7] the drafts of The River Road say nearly every line and choice, and take no more than 12 MB', async () => {
  const opened = await openPack(story);
  if ('why' in opened) throw new Error(opened.why);
  const { pack, texts } = opened;
  let all = 0;
  const drafts = Object.entries(pack.voiceNotes ?? {}).flatMap(([language, notes]) => {
    const home = join(story, 'voice', language);
    for (const file of readdirSync(home)) all += statSync(join(home, file)).size;
    const table = language === 'en' ? null : (pack.strings[language] ?? {});
    return spokenTexts(texts.entries(), { language, table })
      .texts.filter(({ kind }) => kind === 'line' || kind === 'choice')
      .filter(({ forMachine }) => forMachine !== null)
      .map((text) => draftOf(text, notes[recordingName(text.id)]?.says, home));
  });
  const fresh = drafts.filter((draft) => draft !== null);
  expect(fresh.filter(({ isGood }) => !isGood).map(({ what }) => what)).toEqual([]);
  expect(drafts.length).toBeGreaterThan(400);
  expect(fresh.length / drafts.length).toBeGreaterThan(0.9);
  expect(all).toBeLessThanOrEqual(12 * megabyte);
});
