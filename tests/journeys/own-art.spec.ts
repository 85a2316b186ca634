import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { personAt } from './support/device.ts';
import { joinAddress } from './support/groups.ts';
import { trainerAt, type Trainer } from './support/trainer.ts';
import { test, type Workshop } from './support/workshop.ts';

const names = ['Soldiers and constables', 'Civilians'] as const;
const team = 'gourd';

test.use({ stories: join(import.meta.dirname, 'stories') });

type Own = {
  /** Everything of the pack's own that a page has fetched, by its path. */
  readonly paths: () => readonly string[];
  /** The same without the group's path and the name. */
  readonly pieces: () => readonly string[];
};

function keepOwn(page: Page): Own {
  const seen: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/media/') && response.ok()) seen.push(pathname);
  });
  return {
    paths: () => seen,
    pieces: () => seen.map((path) => path.split('/').slice(4).join('/')),
  };
}

/** Pictures on a page that have nothing in them. */
const emptyOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.images]
      .filter((one) => one.complete && one.naturalWidth === 0)
      .map(({ src }) => src),
  );

/** The furthest layer of a place of the pack's own, in a tablet's picture. */
const skyOn = (page: Page) => page.locator('.panel img[src*="/media/"][src$="/sky.svg"]');

/** What is answered to anybody who asks for a path. */
async function statusOf(workshop: Workshop, path: string): Promise<number> {
  const { status } = await fetch(`http://127.0.0.1:${workshop.host().addresses.port}${path}`);
  return status;
}

async function choose({ page, press, fillNumber }: Trainer): Promise<void> {
  await press(/^The Reed House/);
  await fillNumber('People in the room', 6);
  await fillNumber('Teams', 1);
  const byClock = page.getByRole('checkbox', { name: 'Lines go on by themselves' });
  await byClock.click();
  await expect(byClock).not.toBeChecked();
}

async function toStory(trainer: Trainer, device: ReturnType<typeof personAt>): Promise<void> {
  await device.says('You are in.');
  await trainer.goOnTo('Ground rules');
  await device.button('I agree').click();
  await trainer.goOnTo('Roles');
  await trainer.goOnTo('The story');
}

test('[HOST-45] people, places and pictures of a pack are on wall, tablet and console, also after a restart', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const wall = await workshop.open(addresses.stage, { width: 1280, height: 720 });
  const onWall = keepOwn(wall);
  await choose(trainer);
  const device = personAt(await workshop.open(addresses.join, { width: 360, height: 640 }));
  const onTablet = keepOwn(device.page);
  await toStory(trainer, device);
  await expect(wall.getByText('The well is full again.')).toBeVisible();
  // Re-dressed somebody is laid together from pieces; of whom there is one picture, that is there whole.
  for (const piece of [
    'told.json',
    'stand.svg',
    'head-calm.svg',
    'whole.svg',
    'sky.svg',
    'mid.svg',
  ])
    await expect.poll(onWall.pieces).toContain(piece);
  await expect(skyOn(device.page)).toHaveJSProperty('naturalWidth', 1600);
  await expect(skyOn(device.page)).toHaveAttribute(
    'src',
    /\/media\/[\w-]{22}\/[\w-]{11}\/sky\.svg$/,
  );
  await expect.poll(onTablet.pieces).toContain('whole.svg');
  const before = onTablet.paths();
  await workshop.restart();
  await trainer.page
    .getByRole('button', { name: /^(Resume|Go on)/ })
    .first()
    .click();
  await trainer.leadToVote(team);
  const reeds = device.card('Cut the reeds').locator('img.picture');
  await expect(reeds).toHaveJSProperty('naturalWidth', 240);
  const onCard = wall.locator('.choice-picture').first();
  await expect(onCard).toHaveJSProperty('naturalWidth', 240);
  for (const page of [wall, device.page, trainer.page]) expect(await emptyOn(page)).toEqual([]);
  for (const path of before) expect(await statusOf(workshop, path)).toBe(200);
});

/** A group's console, and a device of it in the story; gives what the device fetches. */
async function playIn(workshop: Workshop, trainer: Trainer, name: string): Promise<Own> {
  const { addresses } = workshop.host();
  await trainer.press(`Open: ${name}`);
  await choose(trainer);
  const door = await joinAddress(trainer.page, addresses.join);
  const device = personAt(await workshop.open(door, { width: 360, height: 640 }));
  const own = keepOwn(device.page);
  await toStory(trainer, device);
  await expect(skyOn(device.page)).toHaveJSProperty('naturalWidth', 1600);
  await trainer.press('Leave this group');
  await trainer.press('To the groups');
  return own;
}

test('[HOST-45] what one group fetches answers by no path of another', async ({ workshop }) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await trainer.press('Separate groups');
  for (const name of names) {
    await trainer.press(name);
    const asked = trainer.page.getByRole('group', { name, exact: true });
    await asked.getByRole('button', { name: 'No', exact: true }).click();
  }
  await trainer.press('Make the groups');
  const own = [
    await playIn(workshop, trainer, names[0]),
    await playIn(workshop, trainer, names[1]),
  ];
  const [first, second] = own.map(
    (one) => one.paths().find((path) => path.endsWith('/stand.svg')) ?? '',
  );
  const parts = [first, second].map((path) => (path ?? '').split('/'));
  const [[, , pathA = '', nameA = ''] = [], [, , pathB = '', nameB = ''] = []] = parts;
  expect(new Set([pathA, pathB, nameA, nameB, '']).size).toBe(5);
  expect(await statusOf(workshop, `/media/${pathA}/${nameA}/stand.svg`)).toBe(200);
  for (const path of [
    `${pathA}/${nameB}/stand.svg`,
    `${pathB}/${nameA}/stand.svg`,
    `${pathA}/${nameA}/pack.yaml`,
    `${pathA}/`,
    `${pathA}/told.json`,
    `../stories/reed-house/art/weskol.png`,
  ])
    expect([path, await statusOf(workshop, `/media/${path}`)]).toEqual([path, 404]);
});

test('[PRINT-10] the page of all pictures says where those of a story are looked at', async ({
  workshop,
}) => {
  const address = new URL('/print/', workshop.host().addresses.facilitator).href;
  const page = await workshop.open(address);
  await expect(page.locator('code')).toHaveText('npx elsewhere art stories/NAME');
  await expect(page.getByText('These come with the program.')).toBeVisible();
  await expect(page.getByText('weskol')).toHaveCount(0);
});
