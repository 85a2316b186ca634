import { byteSigns } from './byte-signs.ts';

/** Pixels each way, as the file itself says; null where it does not say. */
export function pictureSize(bytes: Uint8Array): readonly [width: number, height: number] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89_50_4e_47) return [view.getUint32(16), view.getUint32(20)];
    if (view.getUint16(0) === 0xff_d8) return jpegSize(view);
    return webpSize(view, byteSigns(bytes.subarray(12, 16)));
  } catch {
    return null;
  }
}

/** The parts of a JPEG stand one after another, each with its length. */
function jpegSize(view: DataView): readonly [number, number] | null {
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const kind = view.getUint8(at + 1);
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Three bytes, the least first. */
const threeAt = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

function webpSize(view: DataView, kind: string): readonly [number, number] | null {
  switch (kind) {
    case 'VP8X':
      return [threeAt(view, 24) + 1, threeAt(view, 27) + 1];
    case 'VP8 ':
      return [view.getUint16(26, true) & 0x3f_ff, view.getUint16(28, true) & 0x3f_ff];
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return [(bits & 0x3f_ff) + 1, ((bits >> 14) & 0x3f_ff) + 1];
    }
    default:
      return null;
  }
}
