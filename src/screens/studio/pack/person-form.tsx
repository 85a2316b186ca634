import type { ComponentChildren } from 'preact';
import {
  personPartNames,
  personParts,
  uniformDecides,
} from '../../../scenario/art/person-parts.ts';
import { isTable, type Plain, type YamlPath } from '../../../scenario/yaml-edits/text-edit.ts';
import { say } from '../../parts/say.ts';
import { OwnPicture } from './own-picture.tsx';
import { OwnPictureInput } from './own-pictures.tsx';
import { lookWord } from './part-words.ts';
import { heldAt, WordInput, wordsOf, type InputProps } from './value-inputs.tsx';

/** What stands as a word alone is written as one for as long as it can be. */
export function LikeInput(
  props: InputProps & { readonly known: readonly string[] },
): ComponentChildren {
  const { form, path, label, known } = props;
  const held = heldAt(form, path);
  const isAlone = !isTable(held);
  const like: YamlPath = isAlone ? path : [...path, 'like'];
  return <WordInput form={form} path={like} label={label} words={known} labelOf={(one) => one} />;
}

const isIn = (held: Plain | undefined, key: string): boolean => isTable(held) && key in held;

/** Somebody of the cast: one of the program's people, re-dressed from parts. */
export function PersonForm({ form, path, label }: InputProps): ComponentChildren {
  const held = heldAt(form, path);
  const key = String(path.at(-2));
  const dress = isTable(held) ? wordsOf(held['dress']) : '';
  const isUniform = dress === 'army' || dress === 'police';
  // One picture of the pack's own has no parts.
  const parts = isIn(held, 'picture') ? [] : personPartNames;
  return (
    <fieldset class="composed">
      <legend>{label}</legend>
      <OwnPicture form={form} of="cast" name={key} />
      <OwnPictureInput form={form} path={path} />
      <div class="parts">
        <LikeInput
          form={form}
          path={path}
          label={say('studio.pack.like')}
          known={form.pictures('faces')}
        />
        {parts
          .filter((part) => !isUniform || !uniformDecides.includes(part))
          .map((part) => (
            <WordInput
              key={part}
              form={form}
              path={[...path, part]}
              label={say(`studio.part.${part}`)}
              words={personParts[part]}
              labelOf={(word) => lookWord(part, word)}
            />
          ))}
      </div>
    </fieldset>
  );
}
