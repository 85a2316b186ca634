import './pack.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FindingLine } from '../../parts/finding-line.tsx';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import type { PaneProps } from '../panes/panes.ts';
import { canGoBack, goBackIn } from './change-text.ts';
import { Fields } from './field-view.tsx';
import { findingsAt, type Form } from './form.ts';
import { NewPack } from './new-pack.tsx';
import { AddPicture } from './own-pictures.tsx';
import { packSections } from './pack-fields.ts';
import { goToText, usePackForm, type PackForm } from './use-form.ts';

/** What keeps the pack from being a form, and where. */
export function BrokenPack({
  bench,
  pack: { id, broken },
}: PaneProps & { readonly pack: PackForm }) {
  if (broken === null || id === null) return <NewPack bench={bench} />;
  return (
    <div role="alert">
      <p>{say('studio.pack.broken')}</p>
      <p class="found-at error">
        <FindingLine finding={broken} />
      </p>
      <button type="button" onClick={() => goToText(bench, id, broken.line ?? 1)}>
        {say('studio.pack.in-text')}
      </button>
    </div>
  );
}

/** What was done last in the pack is taken back, in whichever way it was done. */
export function BackTools({
  bench,
  pack: { id, follow },
}: PaneProps & { readonly pack: Pick<PackForm, 'id' | 'follow'> }) {
  const { texts } = useStore(bench.desk.state);
  const text = id === null ? undefined : texts[id];
  if (!text || id === null) return null;
  return (
    <div class="steps">
      {(['undo', 'redo'] as const).map((step) => (
        <button
          key={step}
          type="button"
          disabled={!canGoBack(text, step)}
          onClick={() => {
            goBackIn(bench.desk, id, step);
            follow();
          }}
        >
          {say(`studio.pack.${step}`)}
        </button>
      ))}
    </div>
  );
}

const countIn = (form: Form, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + findingsAt(form, [key]).length, 0);

/** Parts that want a word more than their names. */
const helped: readonly string[] = [
  'meters',
  'roles',
  'reasons',
  'anchors',
  'terms',
  'contests',
  'survey',
  'closeness',
];

/** The pack's data as forms, a part at a time. */
export function PackPane({ bench }: PaneProps): ComponentChildren {
  const pack = usePackForm(bench);
  const [name, setName] = useState('whole');
  const { form, isRefused } = pack;
  const section = packSections.find((one) => one.name === name);
  const titleOf = (one: (typeof packSections)[number]): string => {
    const count = form
      ? countIn(
          form,
          one.fields.map(({ key }) => key),
        )
      : 0;
    const title = say(`studio.pack.${one.name}`);
    return count === 0 ? title : `${title} (${say('studio.pack.found', { count })})`;
  };
  return (
    <div class="pack-form">
      {form === null || !section ? (
        <BrokenPack bench={bench} pack={pack} />
      ) : (
        <>
          <label>
            <span>{say('studio.pack.part')}</span>
            <select value={name} onChange={({ currentTarget }) => setName(currentTarget.value)}>
              {packSections.map((one) => (
                <option key={one.name} value={one.name}>
                  {titleOf(one)}
                </option>
              ))}
            </select>
          </label>
          <BackTools bench={bench} pack={pack} />
          <AddPicture bench={bench} />
          <p role="status" class="refused">
            {isRefused ? say('studio.pack.refused') : ''}
          </p>
          {helped.includes(name) && <p>{say(`studio.pack.help.${name}`)}</p>}
          <Fields key={name} form={form} path={[]} fields={section.fields} />
        </>
      )}
    </div>
  );
}
