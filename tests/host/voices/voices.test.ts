import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groupSecrets, mediaSecret } from '../../../src/host/group-secrets.ts';
import { openPackStore } from '../../../src/host/pack-store.ts';
import { readPack } from '../../../src/host/packs.ts';
import { openSettings } from '../../../src/host/settings.ts';
import { openMediaAddresses } from '../../../src/host/media/media-addresses.ts';
import { withMedia } from '../../../src/host/media/with-media.ts';
import { makePlace } from '../place.ts';

test('[HOST-32] an address answers only once it was told, is the same after a restart, and no other group has it', () => {
  const settings = openSettings(join(makePlace(), 'settings.json'));
  const open = (stream: string) => openMediaAddresses(mediaSecret(settings, stream));
  const [one, two, again] = [open('one'), open('two'), open('one')];
  const address = one.addressOf('/a/b.mp3');
  const rest = address.replace('/media/', '');
  expect(again.addressOf('/a/c.mp3')).not.toBe(address);
  expect(again.fileAt(rest)).toBeNull();
  expect(again.addressOf('/a/b.mp3')).toBe(address);
  expect(again.fileAt(rest)).toBe('/a/b.mp3');
  expect(two.addressOf('/a/b.mp3').slice(0, 30)).not.toBe(address.slice(0, 30));
  expect(two.fileAt(rest)).toBeNull();
  for (const strange of ['', '/', '__proto__', 'toString', rest.slice(0, -1), `${rest}/`])
    expect(one.fileAt(strange)).toBeNull();
  const pages = Object.values(groupSecrets(settings, 'one', true));
  expect(pages).not.toContain(mediaSecret(settings, 'one'));
});

const ink = '# lang: en\nIt rains. #id: rain\n+ [Wait #id: c_wait]\n- The sun. #id: sun\n-> END\n';

function writePack() {
  const place = makePlace();
  const pack = join(place, 'stories/road');
  mkdirSync(join(pack, 'voice/en'), { recursive: true });
  writeFileSync(join(pack, 'road.ink'), ink);
  writeFileSync(join(pack, 'voice/en/rain.mp3'), 'ID3 rain');
  writeFileSync(join(pack, 'voice/en/sun.mp3'), 'no sound at all');
  writeFileSync(join(place, 'secret.mp3'), 'ID3 secret');
  symlinkSync(join(place, 'secret.mp3'), join(pack, 'voice/en/c_wait.mp3'));
  const store = openPackStore(join(place, 'stories'), join(place, 'data'));
  return { pack, data: join(place, 'data/packs'), store };
}

async function pinned(store: ReturnType<typeof openPackStore>) {
  const [card] = await store.list();
  return store.pin({ name: 'road', hash: card?.hash ?? '' });
}

test('[HOST-33] what is no sound, or a link to elsewhere, is a finding and is not told', async () => {
  const { pack } = writePack();
  const read = await readPack(pack);
  expect(read.voices).toEqual({ en: ['rain'] });
  expect(read.findings.map(({ file, code }) => [file, code])).toEqual([
    ['voice/en/c_wait.mp3', 'file-link'],
    ['voice/en/sun.mp3', 'media-kind'],
  ]);
  writeFileSync(join(pack, 'voice/en/voices.json'), '[]');
  const broken = await readPack(pack);
  expect(broken.findings.map(({ code }) => code)).toContain('voices-broken');
  expect(Object.keys(broken.files)).toEqual(['road.ink']);
});

test('[HOST-32] who asks whether a line has a voice opens no address', async () => {
  const { pack, store } = writePack();
  for (const name of ['c_wait', 'sun']) rmSync(join(pack, `voice/en/${name}.mp3`));
  const scenario = await pinned(store);
  const told: string[] = [];
  const addressOf = (file: string): string => {
    told.push(file);
    return file;
  };
  const { isRecorded, voice } = (await withMedia(store, {
    addressOf,
    artAt: () => '',
    fileAt: () => null,
  }).load(scenario!))!;
  const asked = ['It rains.', 'It snows.'].map((shown) => isRecorded!('rain', shown, 'en'));
  expect([asked, told]).toEqual([[true, false], []]);
  voice!('rain', 'It rains.', 'en');
  expect(told).toHaveLength(1);
});

test('[HOST-33] a recording is copied under a name of what is in it, and no copy is written over', async () => {
  const { pack, data, store } = writePack();
  const voice = join(pack, 'voice/en');
  for (const name of ['c_wait', 'sun']) rmSync(join(voice, `${name}.mp3`));
  const addresses = openMediaAddresses('a secret');
  const scenario = await pinned(store);
  const told = await withMedia(store, addresses).load(scenario!);
  const spoken = told!.voice!;
  const address = spoken('rain', 'It rains.', 'en')!;
  const file = addresses.fileAt(address.replace('/media/', ''))!;
  expect(readFileSync(file, 'utf8')).toBe('ID3 rain');
  expect(spoken('sun', 'The sun.', 'en')).toBeNull();
  writeFileSync(join(voice, 'rain.mp3'), 'ID3 another rain');
  await pinned(store);
  expect(spoken('rain', 'It rains.', 'en')).toBe(address);
  expect(readFileSync(file, 'utf8')).toBe('ID3 rain');
  const [copy = ''] = readdirSync(data);
  expect(readdirSync(join(data, copy, 'voice'))).toHaveLength(2);
  store.keepOnly?.(new Set());
  expect(readdirSync(data)).toEqual([]);
});
