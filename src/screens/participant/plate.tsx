import type { ComponentChildren } from 'preact';

/** One picture, one sentence: what most waiting looks like. */
export function Plate({
  picture,
  title,
  children,
}: {
  readonly picture: ComponentChildren;
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="plate">
      <div class="plate-picture">{picture}</div>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
