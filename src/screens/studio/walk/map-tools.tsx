import type { ComponentChildren } from 'preact';
import { say } from '../../parts/say.ts';
import { shadesOf } from './shade-words.ts';
import type { Shade } from './shades.ts';
import type { WalkState } from './walking.ts';

function Search(props: {
  readonly sought: string;
  readonly count: number;
  readonly onSeek: (sought: string) => void;
  readonly onNext: () => void;
}): ComponentChildren {
  const { sought, count, onSeek, onNext } = props;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <label>
        {say('studio.walk.search')}{' '}
        <input
          type="search"
          dir="auto"
          value={sought}
          onInput={({ currentTarget }) => onSeek(currentTarget.value)}
        />
      </label>{' '}
      <button type="submit" disabled={count === 0}>
        {say('studio.phrase.next')}
      </button>{' '}
      <span role="status">{sought === '' ? '' : say('studio.walk.hits', { count })}</span>
    </form>
  );
}

type Props = {
  readonly state: WalkState;
  readonly shade: Shade;
  readonly onShade: (shade: Shade) => void;
  readonly sought: string;
  readonly count: number;
  readonly onSeek: (sought: string) => void;
  readonly onNext: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onAll: () => void;
};

const larger = 1.4;

/** What the map is coloured by, what is searched in it, and how large it is. */
export function MapTools(props: Props): ComponentChildren {
  const { state, shade, onShade, onZoom, onAll, ...search } = props;
  return (
    <div class="walk-tools">
      <label>
        {say('studio.walk.colour')}{' '}
        <select
          value={shade}
          onChange={({ currentTarget }) => onShade(currentTarget.value as Shade)}
        >
          {shadesOf(state).map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <Search {...search} />
      <div class="zoom" role="group" aria-label={say('studio.walk.zoom')}>
        <button type="button" aria-label={say('studio.walk.larger')} onClick={() => onZoom(larger)}>
          +
        </button>
        <button
          type="button"
          aria-label={say('studio.walk.smaller')}
          onClick={() => onZoom(1 / larger)}
        >
          −
        </button>
        <button type="button" onClick={onAll}>
          {say('studio.walk.all')}
        </button>
      </div>
    </div>
  );
}
