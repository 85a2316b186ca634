import { AUTO, CANVAS, Game, Scale, WEBGL, type Scene } from 'phaser';
import { openArtLibrary } from './art-library.ts';
import { labelMissing } from './label-missing.ts';
import { layOut } from './layout.ts';
import { openPainter, type Painter } from './painter.ts';
import type { Drawn, Size, Stage, StageOptions, StagePicture } from './stage.ts';

const cap: Size = { width: 1920, height: 1080 };

/** Draws with Phaser, by WebGL or Canvas. Throws where neither can be had. */
export function openStage(parent: HTMLElement, options: StageOptions): Stage {
  const library = openArtLibrary(options.art);
  const labels = labelMissing(parent, library.nameOf, options.onMissing);
  let picture: StagePicture | null = null;
  let painter: Painter | null = null;
  const size = (): Size => ({ width: parent.clientWidth, height: parent.clientHeight });

  const draw = (motion: 'animated' | 'at-once') => {
    if (painter === null || picture === null || isEmpty(size())) return;
    const scale = pixelsPer(size());
    const layout = layOut(picture, scaled(size(), scale), library.art());
    painter.paint({ layout, motion, scale });
    labels.place(layout, scale);
  };
  const game = startGame(parent, scaled(size(), pixelsPer(size())), {
    fps: options.projector === true ? 60 : 30,
    type: options.slowWebGl === true ? WEBGL : drawsFastByWebGl() ? AUTO : CANVAS,
    ready: (scene) => {
      // What is only fetched draws nothing. Waking draws a frame at once, so it comes after what it draws.
      const wake = (): void => {
        if (!game.loop.running) game.loop.wake();
      };
      painter = openPainter(scene, { root: options.art, missing: labels.add, wake });
      draw('at-once');
      // What was drawn is lost with the context, and is drawn anew once Phaser has it back.
      scene.game.canvas.addEventListener('webglcontextrestored', () => {
        setTimeout(() => draw('at-once'));
      });
      // Nothing moves: the picture stays as it is, and the machine rests.
      game.events.on('postrender', () => {
        if (painter?.isBusy() === false) game.loop.sleep();
      });
    },
  });
  const redraw = (): void => {
    draw('at-once');
    options.onAnchors?.();
  };
  const fit = new ResizeObserver(() => {
    if (isEmpty(size())) return;
    const { width, height } = scaled(size(), pixelsPer(size()));
    game.scale.resize(width, height);
    redraw();
  });
  fit.observe(parent);
  void library.loaded.then(redraw);

  return {
    show(next) {
      picture = next;
      library.whenKnown(next.scene, (isNews) => {
        if (picture !== next) return;
        draw(options.calm === true ? 'at-once' : 'animated');
        if (isNews) options.onAnchors?.();
      });
    },
    drawn: () => (painter?.drawn() ?? []).map((one) => inCssPixels(one, pixelsPer(size()))),
    anchors: () => (picture === null ? [] : layOut(picture, size(), library.art()).anchors),
    close() {
      fit.disconnect();
      labels.close();
      game.destroy(true);
    },
  };
}

/** A wall that is hidden, or so small that nothing can be drawn. */
function isEmpty({ width, height }: Size): boolean {
  return width < 2 || height < 2;
}

/** Canvas pixels per CSS pixel: as sharp as the screen, never more than the cap. */
function pixelsPer({ width, height }: Size): number {
  if (width === 0 || height === 0) return 1;
  return Math.min(window.devicePixelRatio, cap.width / width, cap.height / height);
}

function scaled({ width, height }: Size, by: number): Size {
  return { width: Math.round(width * by), height: Math.round(height * by) };
}

function inCssPixels(one: Drawn, scale: number): Drawn {
  const { x, y, width, height } = one.box;
  return {
    ...one,
    box: { x: x / scale, y: y / scale, width: width / scale, height: height / scale },
  };
}

type Start = {
  readonly fps: number;
  readonly type: number;
  readonly ready: (scene: Scene) => void;
};

function startGame(parent: HTMLElement, size: Size, { fps, type, ready }: Start): Game {
  const game = new Game({
    type,
    parent,
    width: Math.max(size.width, 1),
    height: Math.max(size.height, 1),
    scale: { mode: Scale.NONE },
    transparent: true,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    fps: { limit: fps },
    banner: false,
    scene: {
      create(this: Scene) {
        ready(this);
      },
    },
  });
  game.events.once('ready', () => {
    const { canvas } = game;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;display:block';
  });
  return game;
}

/** Drawing WebGL without a graphics chip is slower than Canvas. */
function drawsFastByWebGl(): boolean {
  const probe = document.createElement('canvas');
  const context = probe.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
