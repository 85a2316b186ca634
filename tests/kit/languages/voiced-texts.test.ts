import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listVoices, voicedTexts } from '../../../src/kit/languages/voiced-texts.ts';
import { hashOfWords } from '../../../src/scenario/strings/voice-notes.ts';

describe('a tablet that says three things', () => {
  let root = '';
  const home = () => ({
    languages: join(root, 'languages'),
    screens: join(root, 'screens'),
    voices: join(root, 'voices'),
  });
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'voices-'));
    write(
      'screens/participant/main.tsx',
      "say('lobby.title'); say('frame.moved'); say('colour.ink');",
    );
    const words = {
      'lobby.title': 'Wait.',
      'frame.moved': 'Go with {team} now',
      'colour.ink': 'ink',
    };
    write('languages/en.json', JSON.stringify({ '@': { name: 'English' }, ...words }));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('[LANG-20] a recording of other words than are shown is not told of, and one without a note is believed', () => {
    const note = (says: string) => ({ says: hashOfWords(says), file: '', draft: true, maker: 'm' });
    for (const name of ['lobby.title', 'frame.moved', 'frame.moved.1', 'colour.ink'])
      write(`voices/en/${name}.mp3`, 'ID3');
    const notes = { 'lobby.title': note('Wait.'), 'frame.moved': note('Come with') };
    write('voices/en/voices.json', JSON.stringify(notes));
    expect(listVoices(home(), 'en')).toEqual({
      says: ['lobby.title', 'frame.moved.1'],
      drafts: true,
    });
    expect(listVoices(home(), 'xx')).toEqual({ says: [], drafts: false });
    rmSync(join(root, 'voices/en/lobby.title.mp3'));
    expect(listVoices(home(), 'en').says).toEqual(['frame.moved.1']);
  });

  test('[VOICE-21] vocalised words are said as long as they are those that are shown', () => {
    const words = { 'lobby.title': 'انتظروا', 'frame.moved': 'مع {team} الآن' };
    write('languages/ar.json', JSON.stringify({ '@': { name: 'العربية' }, ...words }));
    const spoken = { 'lobby.title': 'اِنْتَظِرُوا', 'frame.moved': 'مَعَ {team} الْآن' };
    write('voices/ar/spoken.json', JSON.stringify(spoken));
    const said = () => voicedTexts(home(), 'ar')?.map((one) => [one.name, one.words]);
    expect(said()).toEqual([
      ['lobby.title', 'اِنْتَظِرُوا'],
      ['frame.moved', 'مَعَ'],
      ['frame.moved.1', 'الْآن'],
    ]);
    write('voices/ar/spoken.json', JSON.stringify({ 'lobby.title': 'اِنْتَظِرِي' }));
    expect(said()?.[0]).toEqual(['lobby.title', 'انتظروا']);
  });
});
