import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(import.meta.dirname, '..', 'pictures');
/** Set, what is seen is stored instead of compared. */
export const storesAnew = process.env['ELSEWHERE_PICTURES'] === 'anew';

export function keep(file: string, what: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), what);
}

export function kept(file: string): Buffer {
  const path = join(folder, file);
  if (!existsSync(path))
    throw new Error(`${file} is not stored: ELSEWHERE_PICTURES=anew stores it.`);
  return readFileSync(path);
}

/** The number before the first dot: pictures of one are not those of another. */
export function majorOf(page: Page): string {
  return page.context().browser()?.version().split('.')[0] ?? '';
}

/** A page's picture as WebP, small enough to be stored. */
export async function photographed(page: Page): Promise<Buffer> {
  const png = await page.screenshot();
  const webp = await page.evaluate(
    async (data) => {
      const picture = await createImageBitmap(await (await fetch(data)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    },
    dataUrl('png', png),
  );
  return Buffer.from(webp, 'latin1');
}

const dataUrl = (kind: string, bytes: Buffer): string =>
  `data:image/${kind};base64,${bytes.toString('base64')}`;

/** How much of a page looks otherwise than a stored picture, 0 … 1. A pixel does where a colour is more than a sixth off. */
export async function shareOtherwise(page: Page, stored: Buffer): Promise<number> {
  const now = await photographed(page);
  return page.evaluate(
    async (both) => {
      const pixels = async (data: string): Promise<Uint8ClampedArray> => {
        const picture = await createImageBitmap(await (await fetch(data)).blob());
        const canvas = new OffscreenCanvas(640, 360);
        const drawing = canvas.getContext('2d')!;
        drawing.drawImage(picture, 0, 0);
        return drawing.getImageData(0, 0, 640, 360).data;
      };
      const [was, is] = await Promise.all(both.map(pixels));
      let other = 0;
      for (let at = 0; at < was!.length; at += 4)
        if ([0, 1, 2].some((colour) => Math.abs(was![at + colour]! - is![at + colour]!) > 42))
          other += 1;
      return (other * 4) / was!.length;
    },
    [dataUrl('webp', stored), dataUrl('webp', now)],
  );
}
