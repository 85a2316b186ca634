import type { ComponentChildren } from 'preact';
import {
  layers,
  thingParts,
  thingRange,
  wideParts,
  type Layer,
} from '../../../scenario/art/place-parts.ts';
import { isTable, type YamlPath } from '../../../scenario/yaml-edits/text-edit.ts';
import { say } from '../../parts/say.ts';
import type { Form } from './form.ts';
import { OwnPicture } from './own-picture.tsx';
import { OwnPictureInput } from './own-pictures.tsx';
import { sceneWord } from './part-words.ts';
import { LikeInput } from './person-form.tsx';
import { layerOf, newThing, writtenLayer, type LayerShown, type Thing } from './place-layer.ts';
import { heldAt, type InputProps } from './value-inputs.tsx';

/** A place of the story: one of the program's, or layers put together from parts. */
export function PlaceForm({ form, path, label }: InputProps): ComponentChildren {
  const key = String(path.at(-2));
  return (
    <fieldset class="composed">
      <legend>{label}</legend>
      <OwnPicture form={form} of="places" name={key} />
      <OwnPictureInput form={form} path={path} />
      <LikeInput
        form={form}
        path={path}
        label={say('studio.pack.like')}
        known={form.pictures('places')}
      />
      {layers.map((layer) => (
        <LayerForm key={layer} form={form} path={[...path, layer]} layer={layer} />
      ))}
    </fieldset>
  );
}

type LayerProps = { readonly form: Form; readonly path: YamlPath; readonly layer: Layer };

function LayerForm({ form, path, layer }: LayerProps): ComponentChildren {
  const around = heldAt(form, path.slice(0, -1));
  const held = isTable(around) ? around[layer] : undefined;
  const shown = layerOf(held, layer);
  const words: readonly string[] = [...wideParts[layer], 'none'];
  const strange = shown.wide === '' || words.includes(shown.wide) ? [] : [shown.wide];
  const put = (changed: Partial<LayerShown>): void =>
    void form.set(path, writtenLayer({ ...shown, ...changed }));
  const turn = (at: number, thing: Thing | null): void =>
    put({ things: shown.things.flatMap((one, place) => (place === at ? (thing ?? []) : one)) });
  return (
    <fieldset class="layer">
      <legend>{say(`studio.layer.${layer}`)}</legend>
      <label>
        <span>{say('studio.layer.filled')}</span>
        <select
          value={shown.wide}
          onChange={({ currentTarget }) => put({ wide: currentTarget.value })}
        >
          <option value="">{say('studio.pack.usual')}</option>
          {words.map((one) => (
            <option key={one} value={one}>
              {sceneWord(one)}
            </option>
          ))}
          {strange.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {shown.things.map((thing, at) => (
        // eslint-disable-next-line react/no-array-index-key
        <ThingRow key={at} thing={thing} onTurn={(changed) => turn(at, changed)} />
      ))}
      <label>
        <span>{say('studio.layer.add')}</span>
        <select
          value=""
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            currentTarget.value = '';
            put({ things: [...shown.things, newThing(value)] });
          }}
        >
          <option value="">–</option>
          {thingParts.map((one) => (
            <option key={one} value={one}>
              {sceneWord(one)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

/** A thing of a layer, and where it stands. */
function ThingRow(props: {
  readonly thing: Thing;
  readonly onTurn: (thing: Thing | null) => void;
}): ComponentChildren {
  const { thing, onTurn } = props;
  const name = sceneWord(thing.thing);
  return (
    <div class="thing" role="group" aria-label={name}>
      <span>{name}</span>
      {(['at', 'down', 'size'] as const).map((key) => (
        <label key={key}>
          <span>{say(`studio.layer.${key}`)}</span>
          <input
            type="range"
            min={thingRange[key][0]}
            max={thingRange[key][1]}
            value={thing[key]}
            onChange={({ currentTarget }) =>
              onTurn({ ...thing, [key]: Number(currentTarget.value) })
            }
          />
        </label>
      ))}
      <label class="flag">
        <input
          type="checkbox"
          checked={thing.flip}
          onChange={({ currentTarget }) => onTurn({ ...thing, flip: currentTarget.checked })}
        />
        <span>{say('studio.layer.flip')}</span>
      </label>
      <button
        type="button"
        aria-label={say('studio.pack.remove', { name })}
        onClick={() => onTurn(null)}
      >
        ×
      </button>
    </div>
  );
}
