const atOnce = 8192;

/** Bytes as signs, one for each, from 0 to 255. */
export function byteSigns(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + atOnce)));
  return parts.join('');
}
