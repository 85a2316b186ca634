import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../../scenario/finding.ts';
import { readValues } from '../../../scenario/yaml-edits/edit-yaml.ts';
import { brokenIn, lineOf, spanIn } from '../../../scenario/yaml-edits/yaml-spans.ts';
import { useStore } from '../../parts/use-store.ts';
import { goToLine } from '../desk/places.ts';
import type { Workbench } from '../workbench.ts';
import { changeText, plainOf } from './change-text.ts';
import type { Drawn, ToDraw } from './draw-own.ts';
import { openForm, type Form } from './form.ts';
import { openDrawing, type Drawing } from './open-drawing.ts';
import { placesOfKey, renameKey } from './rename/rename-key.ts';
import { useText } from './use-text.ts';

export type PackForm = {
  /** The pack's text on the desk; null where there is none. */
  readonly id: string | null;
  /** Null where there is no pack, or it cannot be read. */
  readonly form: Form | null;
  /** Why it cannot be read. */
  readonly broken: Finding | null;
  /** Whether the last change could not be made without touching anything else. */
  readonly isRefused: boolean;
  /** After something else than the form changed the text. */
  readonly follow: () => void;
};

/** Everybody can hold the same things. */
const anybody = 'trader';

/** Names of pictures below a folder of `assets/art`. */
function namesAmong(media: readonly string[], folder: string): readonly string[] {
  const start = folder === 'held' ? `art/people/${anybody}/holds-` : `art/${folder}/`;
  const names = media.flatMap((file) =>
    file.startsWith(start)
      ? [
          file
            .slice(start.length)
            .replace(/\.\w+$/, '')
            .split('/')[0] ?? '',
        ]
      : [],
  );
  return [...new Set(names)].toSorted();
}

type Known = {
  readonly media: readonly string[] | undefined;
  readonly own: readonly string[] | undefined;
};

/** What can be named in a field: of the program's pictures, and of the pack's own, which bear their endings. */
function picturesFor(from: string, { media = [], own = [] }: Known): readonly string[] {
  const mine = own.flatMap((file) => (/^art\/([^/]+)$/.exec(file) ?? []).slice(1));
  if (from === 'own') return mine;
  return [...(from === 'choices' ? mine : []), ...namesAmong(media, from)];
}

/** Leaves what is in the form, so that the cursor may be taken to the text. */
export function goToText({ desk }: Pick<Workbench, 'desk'>, id: string, line: number): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  goToLine(desk, id, line);
}

function useDrawing(
  bench: Workbench,
  text: string | null,
): (of: ToDraw['of'], key: string) => Promise<Drawn> {
  const [drawing] = useState<Drawing>(openDrawing);
  useEffect(() => drawing.close, [drawing]);
  return useCallback(
    (of, key) => {
      const { texts, story } = bench.desk.state.getState();
      const around = texts[`${story?.world}/world.yaml`];
      const world = around ? plainOf(around) : '';
      return drawing.draw({ pack: text ?? '', world, of, key });
    },
    [bench, drawing, text],
  );
}

/** The pack that is on the desk, as a form. */
export function usePackForm(bench: Workbench): PackForm {
  const { desk, checks } = bench;
  const { folder, texts, story } = useStore(desk.state);
  const wanted = `${folder}/pack.yaml`;
  const id = wanted in texts ? wanted : null;
  const { findings } = useStore(checks.state);
  const [text, follow] = useText(desk, id);
  const [isRefused, setRefused] = useState(false);
  const draw = useDrawing(bench, text);
  const { media, ownMedia } = story?.story ?? {};
  const seen = useMemo(() => {
    if (text === null || id === null) return { form: null, broken: null };
    const broken = brokenIn('pack.yaml', text);
    const held = readValues(text);
    if (held === null) return { form: null, broken };
    const form = openForm({
      held,
      text,
      draw,
      findings: findings.filter(({ file }) => file === 'pack.yaml'),
      pictures: (from) => picturesFor(from, { media, own: ownMedia }),
      goTo: (path) => goToText(bench, id, lineOf(text, spanIn(text, path)?.from ?? 0)),
      keys: {
        look: (change) => placesOfKey(bench, change),
        rename: (places) => {
          renameKey(bench, places);
          follow();
        },
      },
      change: (edit) => changeText(desk, id, edit),
      told: (isDone) => {
        setRefused(!isDone);
        follow();
      },
    });
    return { form, broken: null };
  }, [text, id, findings, media, ownMedia, draw, desk, bench]);
  return { id, ...seen, isRefused, follow };
}
