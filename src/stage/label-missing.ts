import type { Layout } from './layout.ts';

export type MissingLabels = {
  readonly add: (file: string) => void;
  /** Puts the names of missing pictures where the pictures would be. */
  readonly place: (layout: Layout, scale: number) => void;
  readonly close: () => void;
};

/** Names what could not be loaded, by `known` or after its file, over the plain shape that stands for it; each file is told once. */
export function labelMissing(
  parent: HTMLElement,
  known: (file: string) => string | null,
  tell: ((file: string) => void) | undefined,
): MissingLabels {
  const missing = new Set<string>();
  const holder = document.createElement('div');
  holder.setAttribute('aria-hidden', 'true');
  holder.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none;z-index:3';
  parent.append(holder);
  let latest: { readonly layout: Layout; readonly scale: number } | null = null;

  const draw = () => {
    if (latest === null) return;
    const { layout, scale } = latest;
    const gone = layout.placed.filter(({ file, key }) => missing.has(file) && !isLayer(key));
    holder.replaceChildren(
      ...gone.map(({ file, box }) => nameTag(known(file) ?? nameOf(file), box, scale)),
    );
  };
  return {
    add(file) {
      if (missing.has(file)) return;
      missing.add(file);
      tell?.(file);
      draw();
    },
    place(layout, scale) {
      latest = { layout, scale };
      draw();
    },
    close: () => holder.remove(),
  };
}

export function isLayer(key: string): boolean {
  return key.startsWith('layer-');
}

function nameTag(name: string, box: Layout['placed'][number]['box'], scale: number): HTMLElement {
  const tag = document.createElement('bdi');
  tag.textContent = name;
  const left = (box.x + box.width / 2) / scale;
  const top = (box.y + box.height / 2) / scale;
  tag.style.cssText = `position:absolute;left:${left}px;top:${top}px;transform:translate(-50%,-50%);padding:.2em .6em;border-radius:.5em;background:#fffaf0;color:#1f1a24;font-weight:700`;
  return tag;
}

/** `people/dulomi-calm.svg` is `dulomi calm`. */
export function nameOf(file: string): string {
  return file
    .replace(/^.*\//, '')
    .replace(/\.[a-z]+$/, '')
    .replaceAll('-', ' ');
}
