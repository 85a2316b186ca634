/** Lines are this dark: they become black, and all that lies between them and white grows lighter, since a copier darkens. */
const darkest = 28;
const lift = 0.7;

/** The grey of a colour as the eye has it, made lighter; 0 … 255. */
export function greyOf(red: number, green: number, blue: number): number {
  const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
  const above = Math.max(0, grey - darkest) / (255 - darkest);
  return Math.round(255 * above ** lift);
}

/** Takes the colour out of a picture, dot by dot: no browser is asked for a filter that it may not have. */
export function withoutColour(canvas: HTMLCanvasElement): void {
  const pen = canvas.getContext('2d');
  if (pen === null || canvas.width === 0 || canvas.height === 0) return;
  const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = picture;
  for (let at = 0; at < data.length; at += 4) {
    const grey = greyOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    data[at] = grey;
    data[at + 1] = grey;
    data[at + 2] = grey;
  }
  pen.putImageData(picture, 0, 0);
}
