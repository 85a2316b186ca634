import { openLink } from '../../src/link/open-link.ts';
import { programPorts } from '../../src/link/program-ports.ts';
import type { CodePicture } from '../../src/session/ids.ts';
import type { View } from '../../src/session/view/viewer.ts';

/** A seat's own link, as a tablet has it. */
export function openSeatLink(port: number, code: readonly CodePicture[]) {
  const url = `ws://127.0.0.1:${port}/wire`;
  const ports = programPorts(url, Math.random);
  return openLink<View & { readonly kind: 'seat' }>({ url, by: { code }, language: 'en', ports });
}

export type SeatLink = ReturnType<typeof openSeatLink>;
