/** What the facilitator makes louder and quieter, each by itself. */
export const volumes = ['voiceVolume', 'effectVolume', 'placeVolume'] as const;
export type Volume = (typeof volumes)[number];

/** Volumes go from 0, which is silent, to this: as loud as it was made. */
export const loudest = 4;

/** How the wall sounds; what is absent is as it was made. */
export type WallSound = {
  /** Nothing is heard from it. */
  readonly muted?: boolean;
} & { readonly [volume in Volume]?: number };

/** What a wall is told of it: volumes as parts of the whole, 0 … 1, and nothing of what is as it was made. */
export function toldSound(sound: WallSound): WallSound {
  const parts = volumes.flatMap((volume) => {
    const level = sound[volume] ?? loudest;
    return level < loudest ? [[volume, level / loudest] as const] : [];
  });
  return { ...(sound.muted === true && { muted: true }), ...Object.fromEntries(parts) };
}
