import { createStore } from 'zustand/vanilla';

/** Whether words are half as high again. */
export const letters = createStore(() => ({ areLarge: false }));

export function showLetters(areLarge: boolean): void {
  document.documentElement.classList.toggle('is-large', areLarge);
  letters.setState({ areLarge });
}

/** From here on a device's own letters count as large, in pixels; usual are 16. */
const large = 24;

/** Whether the device itself is set to large letters. */
export const areLargeHere = (): boolean =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) >= large;
