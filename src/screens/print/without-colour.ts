/** Lines are this dark: they become black, and all that lies between them and white grows lighter, since a copier darkens. */
const darkest = 28;
/** By day. */
const usualLift = 0.7;
/** It is enough for a middle above 0.136; a darker picture stays darker than a day. */
const leastLift = 0.3;
/** As light as the middle of a picture becomes, by night too: a copier makes black of what is darker. */
const lightMiddle = 0.55;

/** The grey of a colour as the eye has it, above that of lines; 0 … 1. */
export function greyOf([red, green, blue]: readonly [number, number, number]): number {
  const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
  return Math.max(0, grey - darkest) / (255 - darkest);
}

/** How much lighter a picture becomes, by its middle grey between lines and white: the nearer to 0, the lighter. */
export function liftFor(middle: number): number {
  if (middle <= 0 || middle >= 1) return usualLift;
  const wanted = Math.log(lightMiddle) / Math.log(middle);
  return Math.min(usualLift, Math.max(leastLift, wanted));
}

export const lifted = (grey: number, lift: number): number => Math.round(255 * grey ** lift);

/** Takes the colour out of a picture, dot by dot: no browser is asked for a filter that it may not have. */
export function withoutColour(canvas: HTMLCanvasElement): void {
  const pen = canvas.getContext('2d');
  if (pen === null || canvas.width === 0 || canvas.height === 0) return;
  const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = picture;
  const greys = new Float32Array(data.length / 4);
  for (let at = 0; at < greys.length; at += 1)
    greys[at] = greyOf([data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0]);
  const lift = liftFor(middleOf(greys));
  for (let at = 0; at < greys.length; at += 1)
    data.fill(lifted(greys[at] ?? 0, lift), at * 4, at * 4 + 3);
  pen.putImageData(picture, 0, 0);
}

/** Of all but the lines. */
function middleOf(greys: Float32Array): number {
  const fields = greys.filter((grey) => grey > 0).sort();
  return fields[fields.length >> 1] ?? 0;
}
