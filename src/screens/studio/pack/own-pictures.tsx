import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../../scenario/finding.ts';
import { pictureEndings } from '../../../scenario/intake/own-picture.ts';
import { isTable } from '../../../scenario/yaml-edits/text-edit.ts';
import { FindingLine } from '../../parts/finding-line.tsx';
import { say } from '../../parts/say.ts';
import type { PaneProps } from '../panes/panes.ts';
import { heldAt, wordsOf, type InputProps } from './value-inputs.tsx';

type Told = { readonly words: string; readonly finding: Finding | null };

/** Puts pictures from this computer into the pack, each looked at as the check does. */
export function AddPicture({ bench: { desk } }: PaneProps): ComponentChildren {
  const pick = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  const add = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = await desk.addPicture(file.name, bytes);
    const finding = 'finding' in added ? added.finding : null;
    setTold({ words: wordsFor(added), finding });
  };
  return (
    <div class="add-picture">
      <button type="button" onClick={() => pick.current?.click()}>
        {say('studio.picture.add')}
      </button>
      <input
        ref={pick}
        hidden
        type="file"
        accept={pictureEndings.join(',')}
        aria-label={say('studio.picture.add')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) void add(file);
        }}
      />
      <p>{say('studio.picture.help', { megabytes: 4 })}</p>
      <div role="status">
        {told && <p>{told.words}</p>}
        {told?.finding && (
          <p class="found-at error">
            <FindingLine finding={told.finding} />
          </p>
        )}
      </div>
    </div>
  );
}

type Added = Awaited<ReturnType<PaneProps['bench']['desk']['addPicture']>>;

function wordsFor(added: Added): string {
  if ('name' in added) return say('studio.picture.added', { name: added.name });
  switch (added.why) {
    case 'refused':
      return say('studio.picture.refused');
    case 'taken':
      return say('studio.rename.taken');
    case 'no-such-place':
    case 'away':
      return say('studio.away');
  }
}

/** Somebody or a place as one picture of the pack's own, in place of all parts. */
export function OwnPictureInput({ form, path }: Omit<InputProps, 'label'>): ComponentChildren {
  const held = heldAt(form, path);
  const value = wordsOf(isTable(held) ? held['picture'] : held);
  const own = form.pictures('own');
  if (own.length === 0) return null;
  return (
    <label>
      <span>{say('studio.picture.own')}</span>
      <select
        value={own.includes(value) ? value : ''}
        onChange={({ currentTarget }) =>
          void (currentTarget.value === ''
            ? form.remove(path)
            : form.set(path, currentTarget.value))
        }
      >
        <option value="">{say('studio.pack.usual')}</option>
        {own.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
