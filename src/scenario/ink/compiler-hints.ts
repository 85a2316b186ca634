const hints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /Divert target not found|target not found/i,
    'Check the spelling of the knot or stitch after ->.',
  ],
  [
    /Unresolved variable|Variable (or read count )?'?\w+'? (could not be )?not found|not declared/i,
    'Declare it with VAR at the top, or check its spelling.',
  ],
  [/no file .* in this pack/, 'Put the file beside the story, or correct the name after INCLUDE.'],
  [/Recursive INCLUDE/, 'A file cannot include itself, not even through another file.'],
  [/tag.*divert|divert.*tag/i, 'Write the tag before the divert, or on a line of its own.'],
  [/Apparent loose end/i, 'End this path with -> END, -> DONE, or a divert to the next knot.'],
  [
    /The Ink compiler stopped/,
    'Look for a number that ends in a dot, or a ~ without anything after it.',
  ],
  [
    /end of line|but saw/i,
    'In a tag, write \\| for | and \\# for #; elsewhere look for an unclosed { or (.',
  ],
  [/already|duplicate|redefin/i, 'Give one of the two another name.'],
];

/** What to do about a message of the Ink compiler, in plain words. */
export function hintFor(what: string): string {
  const known = hints.find(([pattern]) => pattern.test(what));
  return (
    known?.[1] ??
    'Open the file at this place in Inky or the studio, and compare it with a line that works.'
  );
}
