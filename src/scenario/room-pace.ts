/** How fast the room's clock goes, in milliseconds; the walk counts a path's minutes with the same numbers. */

/** A line is held so long beside its words. */
export const linePause = 1500;
const perWord = 400;
/** A step that needs no decision, and a decision that is settled, stay so long on the stage. */
export const goOnStays = 4_000;
export const settledStays = 6_000;
/** A player begins a film a moment late: so long after its part should have ended, the room takes it as shown. */
export const filmEnds = 700;
/** Seconds that a room talks where a film or motion comic holds. */
export const markTakes = 60;
/** Nothing goes on before a voice has ended and so long besides. */
export const afterVoice = 3_000;

/** How long a line stays before the next; the same whatever language it is shown in. */
export function lineDuration(text: string): number {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return linePause + perWord * words.length;
}
