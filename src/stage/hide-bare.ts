/** What is drawn, and the pieces of textures it draws. */
export type Wearer = {
  readonly frame?: Piece | null;
  /** Tiled ones draw from a texture of their own. */
  readonly displayFrame?: Piece | null;
  readonly setVisible?: (visible: boolean) => unknown;
};
/** A piece that was freed has no source: drawing it throws, and Phaser would stop. */
type Piece = { readonly source: unknown };

/** Hides whatever wears a freed piece, until it is dressed again. */
export function hideBare(drawn: readonly Wearer[]): void {
  for (const one of drawn) if (isBare(one)) one.setVisible?.(false);
}

function isBare({ frame, displayFrame }: Wearer): boolean {
  return [frame, displayFrame].some((piece) => piece?.source === null);
}
