/** Pixels each way, as the file itself says; null where it does not say. */
export function pictureSize(bytes: Buffer): readonly [width: number, height: number] | null {
  try {
    if (bytes.readUInt32BE(0) === 0x89_50_4e_47)
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (bytes.readUInt16BE(0) === 0xff_d8) return jpegSize(bytes);
    return webpSize(bytes);
  } catch {
    return null;
  }
}

/** The parts of a JPEG stand one after another, each with its length. */
function jpegSize(bytes: Buffer): readonly [number, number] | null {
  for (let at = 2; bytes.readUInt8(at) === 0xff;) {
    const kind = bytes.readUInt8(at + 1);
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

function webpSize(bytes: Buffer): readonly [number, number] | null {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
    case 'VP8 ':
      return [bytes.readUInt16LE(26) & 0x3f_ff, bytes.readUInt16LE(28) & 0x3f_ff];
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return [(bits & 0x3f_ff) + 1, ((bits >> 14) & 0x3f_ff) + 1];
    }
    default:
      return null;
  }
}
