const outlines = [
  { name: 'circle', fill: '#b5561d', d: 'M20 4a16 16 0 1 1-.01 0Z' },
  { name: 'triangle', fill: '#6b4f8a', d: 'M20 4 37 35H3Z' },
  { name: 'square', fill: '#2f6f94', d: 'M5 5h30v30H5Z' },
  { name: 'diamond', fill: '#d8a23a', d: 'M20 2 37 20 20 38 3 20Z' },
] as const;

/** The shape and colour of a choice by its place, from 0: the same in every language and on every screen. */
export function Shape({ index }: { readonly index: number }) {
  const { fill, d } = outlines[index % outlines.length] ?? outlines[0];
  return (
    <svg class="shape" viewBox="0 0 40 40" aria-hidden="true">
      <path d={d} fill={fill} stroke="#1f1a24" stroke-width="4" stroke-linejoin="round" />
    </svg>
  );
}

/** What to call the shape aloud: a key of the catalogue is `shape.` and this. */
export function shapeName(index: number): string {
  return (outlines[index % outlines.length] ?? outlines[0]).name;
}
