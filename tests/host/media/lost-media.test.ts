import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mediaOf } from '../../../src/host/media/send-media.ts';
import type { Device } from '../../room/workshop.ts';
import { ask, openHouse, until, type House } from '../house.ts';

/** A story whose two lines were recorded, chosen by the group that is served. */
async function voiced(): Promise<{ readonly house: House; readonly console: Device }> {
  const house = await openHouse();
  const pack = join(house.stories, 'spoken-road');
  mkdirSync(join(pack, 'voice/en'), { recursive: true });
  writeFileSync(
    join(pack, 'spoken-road.ink'),
    '# lang: en\nIt rains. #id: rain\n* [Wait #id: c_wait]\n* [Walk #id: c_walk]\n- The sun. #id: sun\n-> END\n',
  );
  for (const name of ['rain', 'sun'])
    writeFileSync(join(pack, `voice/en/${name}.mp3`), `ID3 ${name}`);
  await house.sitting.begin('spoken-road');
  const console = house.facilitator();
  await until(() => console.frames.length > 1);
  await until(() => console.scene<'facilitator'>().title !== null);
  return { house, console };
}

const lostIn = (console: Device): readonly string[] =>
  console
    .scene<'facilitator'>()
    .findings.filter(({ code }) => code === 'media-voice-lost')
    .map(({ file, what }) => `${file}: ${what}`);

function dropCopies(house: House): void {
  const [pack = ''] = readdirSync(join(house.data, 'packs'));
  const copies = join(house.data, 'packs', pack, 'voice');
  for (const file of readdirSync(copies)) rmSync(join(copies, file));
}

test('[VOICE-8] a recording that cannot be sent any more is named on the console, for whoever asked', async () => {
  const { house, console } = await voiced();
  expect(lostIn(console)).toEqual([]);
  for (const to of ['rules', 'play'] as const)
    expect(await ask(console, { kind: 'move-on', to })).toBe('done');
  const device = house.group(0).stage();
  await until(() => device.frames.length > 1);
  const { phase } = device.scene<'stage'>();
  const voice = phase.name === 'play' ? phase.panels[0]?.telling.lines[0]?.voice : undefined;
  const address = voice?.replace('/media/', '') ?? '';
  expect(house.sitting.mediaAt(address)).not.toBeNull();
  dropCopies(house);
  const isSent = mediaOf(house.sitting)(address, {} as IncomingMessage, {} as ServerResponse);
  expect(isSent).toBe(false);
  await until(() => lostIn(console).length > 0);
  expect(lostIn(console)).toEqual([
    'voice/en: 2 recordings that came with the story are gone or cannot be read, such as rain, sun.',
  ]);
});

test('[VOICE-8] what was lost before the host came back is named from then on', async () => {
  const { house } = await voiced();
  dropCopies(house);
  await house.sitting.close();
  await house.journal.close();
  const again = await house.restart();
  const console = again.facilitator();
  await until(() => console.frames.length > 1);
  expect(lostIn(console)).toHaveLength(1);
});
