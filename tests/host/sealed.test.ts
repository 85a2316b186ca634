import { createCipheriv, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostCiphers } from '../../src/host/host-ciphers.ts';
import { newPictureCode } from '../../src/host/picture-code.ts';
import { codePictures } from '../../src/session/ids.ts';

const { seal, open, newKey, hash } = hostCiphers(Buffer.alloc(32, 1).toString('base64url'));

test('[HOST-17] a sealed choice opens under its own key and decision only', () => {
  const key = newKey();
  fc.assert(
    fc.property(fc.nat(255), fc.string(), fc.string(), (choice, decision, other) => {
      const sealed = seal(key, decision, choice);
      expect(sealed).toHaveLength(22);
      expect(open(key, decision, sealed)).toBe(choice);
      if (other !== decision) expect(open(key, other, sealed)).toBeNull();
      expect(open(newKey(), decision, sealed)).toBeNull();
    }),
  );
  const sealed = seal(key, 'd', 1);
  const flipped = `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`;
  for (const broken of [flipped, sealed.slice(0, -2), '', 'ä', `${sealed}AA`])
    expect(open(key, 'd', broken)).toBeNull();
  expect(() => seal(key, 'd', 256)).toThrow('0 to 255');
  expect(() => seal(key, 'd', -1)).toThrow('0 to 255');
  expect(hash('one')).not.toBe(hash('two'));
});

test('[HOST-17] two choices alike look different, and one that was sealed before blocks opens still', () => {
  const key = newKey();
  const same = Array.from({ length: 1000 }, () => seal(key, 'd', 1));
  expect(new Set(same).size).toBe(1000);
  const older = sealedBefore(key, 'd', 3);
  expect(open(key, 'd', older)).toBe(3);
  expect(open(key, 'e', older)).toBeNull();
  expect(open(newKey(), 'd', older)).toBeNull();
});

/** As hosts did until December 2026. */
function sealedBefore(key: string, decision: string, choice: number): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), nonce);
  cipher.setAAD(Buffer.from(decision));
  const hidden = Buffer.concat([cipher.update(Uint8Array.of(choice)), cipher.final()]);
  return Buffer.concat([nonce, hidden, cipher.getAuthTag()]).toString('base64url');
}

test('[HOST-16] a code is three different pictures that are not taken', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 200; count += 1) {
    const code = newPictureCode(taken);
    expect(new Set(code).size).toBe(3);
    expect(taken.has(code.join('-'))).toBe(false);
    taken.add(code.join('-'));
  }
  const all = codePictures.flatMap((a) =>
    codePictures.flatMap((b) => codePictures.map((c) => `${a}-${b}-${c}`)),
  );
  expect(() => newPictureCode(new Set(all))).toThrow('Every picture code is taken');
});
