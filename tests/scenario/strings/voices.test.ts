import { expect, test } from 'vitest';
import { openVoices } from '../../../src/scenario/strings/open-voices.ts';
import type { VoicedStory } from '../../../src/scenario/strings/open-voices.ts';
import {
  hashOfWords,
  makeVoiceNotes,
  parseVoiceNotes,
  recordingName,
} from '../../../src/scenario/strings/voice-notes.ts';
import { textsOf } from './texts-of.ts';

const ink = `CONST LEADER = "Dulomi"
-> start
=== start
{LEADER} waits. #id: wait
It rains. #id: rain
The road is {RANDOM(1, 2) == 1: long|short}. #id: road
- -> END
`;
const texts = textsOf(ink);
const note = (words: string) => ({ says: hashOfWords(words), file: 'x', draft: true, maker: 'm' });

function findIn(more: Partial<VoicedStory>) {
  return openVoices({
    entries: texts.entries,
    own: 'en',
    strings: { fr: { rain: { source: 'It rains.', text: 'Il pleut.' } } },
    voices: { en: ['wait', 'rain', 'road.1', 'road.2'], fr: ['rain', 'wait'] },
    notes: {},
    isRetold: false,
    ...more,
  });
}

test('[STR-26] a voice is found by the words it says, in every wording, and in the language they are shown in', () => {
  const find = findIn({});
  expect(find('wait', 'Dulomi waits.', 'en')).toEqual({ language: 'en', name: 'wait' });
  expect(find('road', 'The road is short.', 'en')?.name).toBe('road.2');
  expect(find('rain~1', 'It rains.', 'en')?.name).toBe('rain');
  expect(find('rain', 'Il pleut.', 'fr')).toEqual({ language: 'fr', name: 'rain' });
  expect(find('wait', 'Dulomi waits.', 'fr')).toEqual({ language: 'en', name: 'wait' });
  expect(find('wait', 'Nefolo waits.', 'en')).toBeNull();
  expect(find('rain', 'It pours.', 'en')).toBeNull();
  expect(find('toString', 'toString', '__proto__')).toBeNull();
});

test('[STR-26] a voice that says other words than are written now is silent', () => {
  const find = findIn({ notes: { en: { rain: note('It pours.'), wait: note('Dulomi waits.') } } });
  expect(find('rain', 'It rains.', 'en')).toBeNull();
  expect(find('wait', 'Dulomi waits.', 'en')?.name).toBe('wait');
});

test('[STR-26] in another world a name is spoken only where the recording is known to say it', () => {
  const find = findIn({ isRetold: true });
  expect(find('wait', 'Dulomi waits.', 'en')).toBeNull();
  expect(find('rain', 'It rains.', 'en')?.name).toBe('rain');
  const noted = findIn({ isRetold: true, notes: { en: { wait: note('Dulomi waits.') } } });
  expect(noted('wait', 'Dulomi waits.', 'en')?.name).toBe('wait');
});

test('[STR-26] notes on recordings are read as they were written, and nothing else is', () => {
  const notes = { b: note('B'), a: note('A') };
  expect(parseVoiceNotes(makeVoiceNotes(notes))).toEqual(notes);
  expect(makeVoiceNotes(notes).indexOf('"a"')).toBeLessThan(makeVoiceNotes(notes).indexOf('"b"'));
  expect(parseVoiceNotes(makeVoiceNotes({}))).toEqual({});
  for (const broken of ['', '[]', 'null', '{"a": 1}', '{"a": {"says": "x"}}'])
    expect(parseVoiceNotes(broken)).toBeNull();
  expect(recordingName('rr_1.2')).toBe('rr_1.2');
  expect(recordingName('../up')).toMatch(/^text-[0-9a-f]{16}$/);
});

const pack = `roles: { leader: { name: Leader, goal: Peace, interests: [Rest], secret: Tired, person: dulomi } }
terms: { gate: { army: A door. } }
debrief: { why: [Why so?] }
injects: { wheel: { name: A wheel, says: It broke. } }
chair: { name: Nobody, lines: [I stay away.] }
`;

test('[STR-27] whatever a device or the wall may say aloud is to be recorded, and nothing else', () => {
  const spoken = textsOf(ink, { 'pack.yaml': pack })
    .entries()
    .filter(({ voice }) => voice)
    .map(({ id }) => id);
  expect(spoken).toEqual([
    'wait',
    'rain',
    'road.1',
    'road.2',
    'roles.leader.name',
    'roles.leader.goal',
    'roles.leader.interests.0',
    'roles.leader.secret',
    'terms.gate.army',
    'debrief.why.0',
    'injects.wheel.says',
    'chair.lines.0',
  ]);
});
