import './retell.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { readValues, setIn, valueIn } from '../../../scenario/yaml-edits/edit-yaml.ts';
import { isList } from '../../../scenario/yaml-edits/text-edit.ts';
import { FindingLine } from '../../parts/finding-line.tsx';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import { Asking } from '../distance/asking.tsx';
import { textOfFinding } from '../desk/story-now.ts';
import { changeText } from '../pack/change-text.ts';
import { goToText, type PackForm } from '../pack/use-form.ts';
import type { PaneProps } from '../panes/panes.ts';
import {
  braceIn,
  isGoodWord,
  nameIn,
  placeIn,
  type Lack,
  type Retold,
  type ToldLine,
} from './retell.ts';
import { useRetold } from './use-retold.ts';

type Props = PaneProps & { readonly pack: PackForm };
type Inside = Props & { readonly world: string };

/** The story as it would be told in another world, line by line. */
export function OtherWorld({ bench, pack }: Props): ComponentChildren {
  const { folders, story } = useStore(bench.desk.state);
  const around = story?.world ?? null;
  const others = folders.filter(({ kind, name }) => kind === 'world' && name !== around);
  const [picked, setPicked] = useState('');
  const world = picked === '' ? (others[0]?.name ?? null) : picked;
  if (around === null || world === null) return <p>{say('studio.retell.no-world')}</p>;
  return (
    <>
      <label>
        <span>{say('studio.retell.world')}</span>
        <select value={world} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
          {others.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <Told key={world} bench={bench} pack={pack} world={world} />
    </>
  );
}

function Told({ bench, pack, world }: Inside): ComponentChildren {
  const retold = useRetold(bench, world);
  if (retold === null) return <p role="status">{say('studio.distance.busy')}</p>;
  return (
    <>
      <Offered bench={bench} pack={pack} world={world} />
      <Lacks bench={bench} pack={pack} world={world} lacks={retold.lacks} />
      <Left bench={bench} pack={pack} world={world} left={retold.left} />
      <BothWays bench={bench} lines={retold.lines} world={world} />
    </>
  );
}

/** Whether a room may choose the story in this world, too. */
function Offered({ bench, pack, world }: Inside): ComponentChildren {
  const { id, form } = pack;
  const held = form ? valueIn(form.held, ['retold']) : undefined;
  const retold = isList(held) ? held : held === undefined ? [] : [held];
  if (id === null || !form) return null;
  if (retold.includes(world)) return <p>{say('studio.retell.offered', { world })}</p>;
  const offer = (): void => {
    changeText(bench.desk, id, (text) => {
      const now = valueIn(readValues(text), ['retold']);
      const count = isList(now) ? now.length : now === undefined ? 0 : 1;
      return setIn(text, ['retold', count], world);
    });
    pack.follow();
  };
  return (
    <button type="button" onClick={offer}>
      {say('studio.retell.offer', { world })}
    </button>
  );
}

function Lacks({
  bench,
  world,
  lacks,
}: Inside & { readonly lacks: readonly Lack[] }): ComponentChildren {
  const fill = ({ kind, key }: Lack, word: string): void => {
    if (kind === 'name')
      changeText(bench.desk, `${world}/world.ink`, (text) => nameIn(text, key, word));
    else changeText(bench.desk, `${world}/world.yaml`, (text) => placeIn(text, key, word));
  };
  if (lacks.length === 0) return <p role="status">{say('studio.retell.whole', { world })}</p>;
  return (
    <fieldset>
      <legend>{say('studio.retell.lacks', { world })}</legend>
      {lacks.map((lack) => (
        <Asking
          key={`${lack.kind} ${lack.key}`}
          label={say('studio.retell.called', { name: lack.here, key: lack.key })}
          action={say('studio.retell.name')}
          isGood={isGoodWord}
          onDo={(word) => fill(lack, word)}
        />
      ))}
    </fieldset>
  );
}

function Left({ bench, left }: Inside & { readonly left: Retold['left'] }): ComponentChildren {
  const { desk } = bench;
  if (left.length === 0) return null;
  return (
    <fieldset>
      <legend>{say('studio.retell.left')}</legend>
      {left.map((finding) => {
        const id = textOfFinding(desk.state.getState(), finding.file);
        if (id === null) return null;
        return (
          <div class="found-at warning" key={`${finding.file} ${finding.line} ${finding.column}`}>
            <FindingLine finding={finding} />
            <div class="steps">
              <button type="button" onClick={() => goToText(bench, id, finding.line ?? 1)}>
                {say('studio.pack.in-text')}
              </button>
              {finding.file.endsWith('.ink') && finding.hint.startsWith('Write {') && (
                <button
                  type="button"
                  onClick={() => changeText(desk, id, (text) => braceIn(text, finding))}
                >
                  {say('studio.retell.brace')}
                </button>
              )}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

function BothWays(
  props: PaneProps & { readonly lines: readonly ToldLine[]; readonly world: string },
): ComponentChildren {
  const { bench, lines, world } = props;
  const { story } = useStore(bench.desk.state);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? lines : lines.filter(({ here, there }) => here !== there);
  return (
    <>
      <label class="flag">
        <input
          type="checkbox"
          checked={isAll}
          onChange={({ currentTarget }) => setAll(currentTarget.checked)}
        />
        <span>{say('studio.retell.all')}</span>
      </label>
      <table class="both-ways">
        <thead>
          <tr>
            <th scope="col">
              <bdi>{story?.world}</bdi>
            </th>
            <th scope="col">
              <bdi>{world}</bdi>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <ToldRow key={line.id} bench={bench} line={line} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function ToldRow({
  bench,
  line: { file, line, here, there },
}: PaneProps & { readonly line: ToldLine }): ComponentChildren {
  const id = textOfFinding(bench.desk.state.getState(), file);
  return (
    <tr>
      <td dir="auto">
        {id === null ? (
          here
        ) : (
          <button type="button" onClick={() => goToText(bench, id, line ?? 1)}>
            {here}
          </button>
        )}
      </td>
      <td dir="auto">{there}</td>
    </tr>
  );
}
