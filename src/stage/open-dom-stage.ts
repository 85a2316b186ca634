import { openArtLibrary } from './art-library.ts';
import { isLayer, labelMissing } from './label-missing.ts';
import { depths, layOut, type Depth, type Placed } from './layout.ts';
import { hazeOf, streaksOf, type Air } from './light.ts';
import { pictureAt } from './own-address.ts';
import type { Drawn, Stage, StageOptions, StagePicture } from './stage.ts';
import type { Scene } from '../scenario/beat.ts';

type Veils = {
  readonly place: HTMLElement;
  readonly people: HTMLElement;
  readonly fall: HTMLElement;
};
type Shown = { readonly image: HTMLImageElement; placed: Placed };
type Drawing = {
  readonly holder: HTMLElement;
  readonly shown: Map<string, Shown>;
  readonly root: string;
  readonly calm: boolean;
  readonly missing: (file: string) => void;
};

/** The same pictures as elements of the page, moved by CSS; cuts when calm. */
export function openDomStage(parent: HTMLElement, options: StageOptions): Stage {
  const holder = layer(parent, 'overflow:hidden;isolation:isolate');
  const library = openArtLibrary(options.art);
  const calm = options.calm === true;
  const veils = openVeils(holder, calm);
  const labels = labelMissing(parent, library.nameOf, options.onMissing);
  const drawing: Drawing = {
    holder,
    shown: new Map(),
    root: options.art,
    calm,
    missing: labels.add,
  };
  let picture: StagePicture | null = null;
  const layout = () => {
    const size = { width: parent.clientWidth, height: parent.clientHeight };
    return picture === null || size.width === 0 ? null : layOut(picture, size, library.art());
  };
  const draw = () => {
    const now = layout();
    if (now === null || picture === null) return;
    leave(drawing, new Set(now.placed.map(({ key }) => key)));
    for (const placed of now.placed) put(drawing, placed);
    breathe(veils, now.air, calm);
    labels.place(now, 1);
  };
  const redraw = () => {
    draw();
    options.onAnchors?.();
  };
  const fit = new ResizeObserver(redraw);
  fit.observe(parent);
  void library.loaded.then(redraw);

  return {
    show(next) {
      picture = next;
      library.whenKnown(next.scene, (isNews) => {
        if (picture !== next) return;
        if (isNews) redraw();
        else draw();
      });
    },
    anchors: () => layout()?.anchors ?? [],
    drawn: () => drawnOf(drawing),
    close() {
      fit.disconnect();
      labels.close();
      holder.remove();
    },
  };
}

function layer(parent: HTMLElement, css: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('aria-hidden', 'true');
  element.style.cssText = `position:absolute;inset:0;pointer-events:none;${css}`;
  parent.append(element);
  return element;
}

/** What the page shows now, from the back to the front. */
function drawnOf({ holder, shown }: Drawing): readonly Drawn[] {
  const stage = holder.getBoundingClientRect();
  return [...shown.values()]
    .sort((one, other) => Number(one.image.style.zIndex) - Number(other.image.style.zIndex))
    .filter(({ image }) => image.style.visibility !== 'hidden')
    .map(({ image, placed }) => {
      const { x, y, width, height } = image.getBoundingClientRect();
      return {
        key: placed.key,
        file: image.onerror === null ? null : placed.file,
        box: { x: x - stage.x, y: y - stage.y, width, height },
        alpha: Number(getComputedStyle(image).opacity),
        mirrored: placed.mirrored,
        ...(placed.seen && { seen: placed.seen }),
      };
    });
}

function leave({ shown, calm }: Drawing, staying: ReadonlySet<string>): void {
  for (const [key, { image, placed }] of shown) {
    if (staying.has(key)) continue;
    shown.delete(key);
    if (calm) image.remove();
    else {
      image.style.transform = `${doorway(placed)} ${mirror(placed)}`;
      image.style.opacity = '0';
      image.addEventListener('transitionend', () => image.remove(), { once: true });
    }
  }
}

function put(drawing: Drawing, placed: Placed): void {
  const before = drawing.shown.get(placed.key);
  const image = before?.image ?? enter(drawing, placed);
  const { x, y, width, height } = placed.box;
  image.style.left = `${x}px`;
  image.style.top = `${y}px`;
  image.style.width = `${width}px`;
  image.style.height = `${height}px`;
  image.style.zIndex = String(zOf(placed.depth) + placed.order);
  image.style.clipPath = seenPart(placed);
  image.style.transform = mirror(placed);
  image.style.opacity = '1';
  if (before?.placed.file !== placed.file) load(drawing, image, placed);
  if (!drawing.calm && placed.speaks && before?.placed.speaks === false) nod(image);
  drawing.shown.set(placed.key, { image, placed });
}

function enter({ holder, calm }: Drawing, placed: Placed): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = '';
  image.style.cssText =
    'position:absolute;max-width:none;object-fit:contain;object-position:bottom;transform-origin:bottom';
  holder.append(image);
  if (calm) return image;
  image.style.transform = `${doorway(placed)} ${mirror(placed)}`;
  image.style.opacity = '0';
  // The browser must see where it starts, or it would not move.
  image.getBoundingClientRect();
  image.style.transition =
    'transform .7s ease-out, opacity .5s, left .7s ease-in-out, top .7s ease-in-out, width .7s ease-in-out, height .7s ease-in-out';
  return image;
}

function load({ root, missing }: Drawing, image: HTMLImageElement, placed: Placed): void {
  const plain = 'border:6px solid #1f1a24;background:#d8b37e;border-radius:1.5em;';
  image.style.visibility = 'visible';
  image.addEventListener('load', () => (image.style.visibility = 'visible'), { once: true });
  image.onerror = () => {
    missing(placed.file);
    image.onerror = null;
    if (isLayer(placed.key)) image.style.visibility = 'hidden';
    else image.style.cssText += plain;
  };
  image.src = pictureAt(root, placed.file);
}

function nod(image: HTMLImageElement): void {
  image.animate([{ scale: '1' }, { scale: '1 1.022' }, { scale: '1' }], {
    duration: 340,
    iterations: 2,
  });
}

const zOf = (depth: Depth): number => depths.indexOf(depth) * 10;

function seenPart({ seen }: Placed): string {
  return seen ? `inset(0 ${(1 - seen[1]) * 100}% 0 ${seen[0] * 100}%)` : 'none';
}

function mirror(placed: Placed): string {
  return placed.mirrored ? 'scaleX(-1)' : 'scaleX(1)';
}

function doorway(placed: Placed): string {
  switch (placed.door) {
    case 'left':
      return 'translateX(-60%)';
    case 'right':
      return 'translateX(60%)';
    case 'below':
      return 'translateY(40%)';
    case null:
      return 'translateX(0)';
    default:
      return placed.door satisfies never;
  }
}

function openVeils(holder: HTMLElement, calm: boolean): Veils {
  const multiply = `mix-blend-mode:multiply;${calm ? '' : 'transition:background .7s;'}`;
  return {
    place: layer(holder, `${multiply}z-index:${zOf('lights') - 1}`),
    fall: layer(holder, `z-index:${zOf('near') + 6}`),
    people: layer(holder, `${multiply}z-index:${zOf('near') + 5}`),
  };
}

function breathe(veils: Veils, { light, weather }: Air, calm: boolean): void {
  const haze = hazeOf(weather);
  veils.place.style.background = `linear-gradient(${veil(haze.colour, haze.alpha)} 0 0), ${veil(light.colour, light.overPlace)}`;
  veils.people.style.background = veil(light.colour, light.overPeople);
  veils.fall.style.backgroundImage = weather === 'clear' ? 'none' : `url("${streakTile(weather)}")`;
  veils.fall.getAnimations().forEach((running) => running.cancel());
  if (weather === 'clear' || calm) return;
  const to = weather === 'rain' ? '0 512px' : '512px 0';
  const frames = [{ backgroundPosition: '0 0' }, { backgroundPosition: to }];
  veils.fall.animate(frames, { duration: weather === 'rain' ? 1100 : 9000, iterations: Infinity });
}

function veil(colour: number, alpha: number): string {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}

function streakTile(weather: Exclude<Scene['weather'], 'clear'>): string {
  const path = streaksOf(weather, 512)
    .map(({ x, y, length, slant }) => `M${x.toFixed()} ${y.toFixed()}l${slant} ${length}`)
    .join('');
  const colour = weather === 'rain' ? '#eaf4fa' : '#9a6f3c';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><path d="${path}" stroke="${colour}" stroke-opacity=".6" stroke-width="3" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
