import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';
import type { DeskState } from './desk/table.ts';

type Props = { readonly state: DeskState; readonly onTurn: (id: string) => void };

/** The texts of the story and of its world. */
export function FileList({ state, onTurn }: Props): ComponentChildren {
  const { texts, active, folder, unopened } = state;
  const ids = Object.keys(texts).toSorted(
    (one, other) =>
      Number(other.startsWith(`${folder}/`)) - Number(one.startsWith(`${folder}/`)) ||
      one.localeCompare(other),
  );
  return (
    <nav class="file-list" aria-label={say('studio.files')}>
      <h2>{say('studio.files')}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === active ? 'true' : undefined}
              onClick={() => onTurn(id)}
            >
              <bdi>{id.startsWith(`${folder}/`) ? texts[id]?.file : id}</bdi>
              {texts[id]?.isChanged && (
                <>
                  {' '}
                  <span aria-hidden="true">●</span>
                  <span class="for-ears">{say('studio.not-saved')}</span>
                </>
              )}
            </button>
          </li>
        ))}
        {Object.entries(unopened).map(([id, why]) => (
          <li key={id} class="unopened">
            <bdi>{id}</bdi> {say(`studio.why.${why}`)}
          </li>
        ))}
      </ul>
    </nav>
  );
}
