import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { localCode, localSecrets } from '../../../link/local-secrets.ts';
import type { Cut } from '../../../scenario/pack.ts';
import { languageName } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import type { PaneProps } from '../panes/panes.ts';
import type { Sight, SightState, Wishes } from './sight.ts';

type Part = { readonly state: SightState; readonly wish: Sight['wish'] };

function Pick<Value extends string | number>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onPick: (value: Value) => void;
}): ComponentChildren {
  const { label, value, options, onPick } = props;
  const pick = (at: number): void => {
    const [picked] = options[at] ?? [];
    if (picked !== undefined) onPick(picked);
  };
  return (
    <label>
      {label}{' '}
      <select
        value={options.findIndex(([one]) => one === value)}
        onChange={({ currentTarget }) => pick(Number(currentTarget.value))}
      >
        {options.map(([one, words], at) => (
          <option key={one} value={at}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Wanted({ state: { wishes, seen }, wish }: Part): ComponentChildren {
  const { begins, values, cut, language, role } = wishes;
  const cuts: readonly Cut[] = seen?.cuts ?? [cut];
  const languages = seen?.languages ?? [language];
  const minutes = (one: Cut): string => say('console.minutes', { minutes: one });
  return (
    <div class="wanted">
      <Pick<Wishes['begins']>
        label={say('studio.see.begins')}
        value={begins}
        options={[
          ['knot', say('studio.see.knot')],
          ['start', say('studio.see.start')],
        ]}
        onPick={(picked) => wish({ begins: picked })}
      />
      <label>
        {say('studio.see.values')}{' '}
        <input
          value={values}
          dir="ltr"
          placeholder="trust = 7"
          onChange={({ currentTarget }) => wish({ values: currentTarget.value })}
        />
      </label>
      <Pick
        label={say('studio.see.cut')}
        value={cut}
        options={cuts.map((one) => [one, minutes(one)] as const)}
        onPick={(picked) => wish({ cut: picked })}
      />
      <Pick
        label={say('studio.see.language')}
        value={language}
        options={languages.map((one) => [one, languageName(one)] as const)}
        onPick={(picked) => wish({ language: picked })}
      />
      <Pick
        label={say('studio.see.role')}
        value={role ?? ''}
        options={[
          ['', say('studio.see.nobody')],
          ...(seen?.roles ?? []).map((one) => [one, one] as const),
        ]}
        onPick={(picked) => wish({ role: picked === '' ? null : picked })}
      />
    </div>
  );
}

function statusOf({ isBusy, isStale, seen }: SightState): string {
  if (isStale) return say('studio.see.stale');
  if (isBusy || seen === null) return say('connection.connecting');
  return say(seen.isThere ? 'studio.see.here' : 'studio.see.begin');
}

const wallWidth = 1280;

/** The wall in its own size, made as small as there is room for. */
function SeenWall({ src }: { readonly src: string }): ComponentChildren {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const around = place.current;
    if (around === null) return;
    const observer = new ResizeObserver(() => setScale(around.clientWidth / wallWidth));
    observer.observe(around);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="wall-place" ref={place}>
      <iframe
        class="seen-wall"
        style={{ transform: `scale(${scale})` }}
        title={say('solo.wall')}
        src={src}
      />
    </div>
  );
}

/** The real wall and the real tablet beside the text. */
export function SightPanel({ bench: { sight } }: PaneProps): ComponentChildren {
  useEffect(() => {
    sight.open();
    return sight.close;
  }, [sight]);
  const state = useStore(sight.state);
  const { language } = state.wishes;
  const frameOf = (page: string, hash: string): string =>
    `../${page}/?frame&language=${encodeURIComponent(language)}#${hash}`;
  return (
    <div class="sight">
      <p role="status">{statusOf(state)}</p>
      <div class="steps">
        <button type="button" onClick={sight.back}>
          {say('studio.see.back')}
        </button>
        <button type="button" onClick={sight.forward}>
          {say('studio.see.forward')}
        </button>
      </div>
      {state.seen && (
        <>
          <SeenWall key={`wall ${language}`} src={frameOf('projector', localSecrets.stage)} />
          <iframe
            key={`tablet ${language} ${state.room}`}
            class="seen-tablet"
            title={say('solo.tablet')}
            src={frameOf('participant', localCode.join('-'))}
          />
        </>
      )}
      <Wanted state={state} wish={sight.wish} />
    </div>
  );
}
