import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBestStage } from '../../src/stage/open-best-stage.ts';
import type { OpenStage, Stage } from '../../src/stage/stage.ts';

/** As much of a page as a stage of plain elements needs to open. */
function plainElement(): HTMLElement {
  const element = {
    style: { cssText: '' },
    append: () => {},
    remove: () => {},
    replaceChildren: vi.fn(),
    setAttribute: () => {},
    clientWidth: 0,
    clientHeight: 0,
  };
  return element as unknown as HTMLElement;
}

const quiet: Stage = { show: () => {}, anchors: () => [], drawn: () => [], close: () => {} };
const options = { art: 'http://nowhere.invalid/art/' };

beforeEach(() => {
  vi.stubGlobal('document', { createElement: plainElement });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});
afterEach(() => vi.unstubAllGlobals());

test('[STAGE-9] Phaser draws where it can', async () => {
  const open = vi.fn<OpenStage>(() => quiet);
  const best = await openBestStage(plainElement(), options, () => Promise.resolve(open));
  expect(best).toEqual({ kind: 'phaser', stage: quiet });
});

test('[STAGE-9] the plain stage opens when Phaser cannot be loaded', async () => {
  const best = await openBestStage(plainElement(), options, () => Promise.reject(new Error('404')));
  expect(best.kind).toBe('dom');
  best.stage.close();
});

test('[STAGE-9] the plain stage opens when Phaser cannot start, on a clean parent', async () => {
  const parent = plainElement();
  const open: OpenStage = () => {
    throw new Error('Cannot create Canvas context, aborting.');
  };
  const best = await openBestStage(parent, options, () => Promise.resolve(open));
  expect(best.kind).toBe('dom');
  expect(parent.replaceChildren).toHaveBeenCalledOnce();
});

test('[STAGE-9] calm, and who asks for the plain stage, never load Phaser', async () => {
  const load = vi.fn(() => Promise.resolve<OpenStage>(() => quiet));
  for (const asked of [{ calm: true }, { plain: true }]) {
    const best = await openBestStage(plainElement(), { ...options, ...asked }, load);
    expect(best.kind).toBe('dom');
  }
  expect(load).not.toHaveBeenCalled();
});
