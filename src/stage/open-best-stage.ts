import { openDomStage } from './open-dom-stage.ts';
import type { OpenStage, Stage, StageOptions } from './stage.ts';

export type BestStage = { readonly kind: 'phaser' | 'dom'; readonly stage: Stage };

/** The stage drawn with Phaser where it can be, the one of plain elements where it cannot or calm is wanted. */
export async function openBestStage(
  parent: HTMLElement,
  options: StageOptions,
  loadPhaserStage: () => Promise<OpenStage> = importPhaserStage,
): Promise<BestStage> {
  const plain = (): BestStage => ({ kind: 'dom', stage: openDomStage(parent, options) });
  if (options.calm === true || options.plain === true) return plain();
  const open = await loadPhaserStage().catch(() => null);
  if (open === null) return plain();
  try {
    return { kind: 'phaser', stage: open(parent, options) };
  } catch {
    parent.replaceChildren();
    return plain();
  }
}

async function importPhaserStage(): Promise<OpenStage> {
  const { openStage } = await import('./open-stage.ts');
  return openStage;
}
