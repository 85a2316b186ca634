import type { ComponentChildren } from 'preact';
import type { YamlPath } from '../../../scenario/yaml-edits/text-edit.ts';
import { FindingLine } from '../../parts/finding-line.tsx';
import { findingsAt, type Form } from './form.ts';

/** What the check says of a value, beneath it. */
export function FoundAt({
  form,
  path,
}: {
  readonly form: Form;
  readonly path: YamlPath;
}): ComponentChildren {
  return findingsAt(form, path).map((finding) => (
    <p class={`found-at ${finding.severity}`} key={`${finding.code} ${finding.what}`}>
      <FindingLine finding={finding} />
    </p>
  ));
}
