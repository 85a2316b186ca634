import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostSealPorts, pairOf } from '../../src/host/host-seals.ts';
import { makeBase64, parseBase64 } from '../../src/wire/base64.ts';
import { padText, unpadText } from '../../src/wire/padding.ts';
import { parseKey } from '../../src/wire/public-key.ts';
import { plainSealPorts } from '../../src/wire/seal.ts';
import { connect, host, type Meddle } from './sealed-pair.ts';

test('[SEAL-1] what one end sends the other hears, in order and to the letter', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3_000 })), (texts) => {
      const { device, atHost, heard } = connect();
      for (const text of texts) {
        device.send(text);
        atHost.send(text);
      }
      const whole = texts.map((text) => text.toWellFormed());
      expect(heard).toEqual({ host: whole, device: whole });
    }),
    { numRuns: 20 },
  );
});

test('[SEAL-1] what was sent before the greeting comes after it', () => {
  const { device, heard, letGo, atHost } = connect({ isSlow: true });
  device.send('one');
  device.send('two');
  expect(heard.host).toEqual([]);
  letGo();
  expect(heard.host).toEqual(['one', 'two']);
  expect([device.waiting(), atHost.waiting()]).toEqual([5, 7]);
});

test('[SEAL-2] nothing that was said is found in what travelled, and what a device says is equally long', () => {
  const { device, atHost, passed } = connect();
  const said = [
    '{"v":1,"kind":"hello","by":{"token":"q8aaaaaaaaaaaaaaaaaaaaaa"},"language":"en","have":null}',
    '{"v":1,"kind":"command","id":"k3v9","command":{"kind":"cast-vote","choice":2}}',
    '{"v":1,"kind":"alive"}',
  ];
  for (const text of said) device.send(text);
  atHost.send('{"scene":"A guard waits at Heron Bridge."}');
  const [, ...up] = passed.up;
  expect(new Set(up.map(({ length }) => length)).size).toBe(1);
  const all = [...passed.up, ...passed.down];
  const plain = all.map(
    (text) => `${text} ${new TextDecoder().decode(parseBase64(text) ?? undefined)}`,
  );
  for (const word of ['hello', 'token', 'cast-vote', 'alive', 'Heron', 'q8aaa'])
    expect(plain.join('\n')).not.toContain(word);
  device.send('x'.repeat(600));
  expect(passed.up.at(-1)?.length).toBeGreaterThan(up[0]?.length ?? 0);
});

const changed: readonly (readonly [string, Meddle])[] = [
  [
    'changed',
    (text, at) => [at === 2 ? `${text.slice(0, -2)}${text.endsWith('A') ? 'B' : 'A'}A` : text],
  ],
  ['left out', (text, at) => (at === 2 ? [] : [text])],
  ['sent again', (text, at) => (at === 2 ? [text, text] : [text])],
  ['cut short', (text, at) => [at === 2 ? text.slice(0, 100) : text]],
  ['no seal at all', (text, at) => (at === 2 ? ['{"v":1,"kind":"alive"}', text] : [text])],
];
test.each(changed)('[SEAL-3] a text that was %s ends the connection', (what, meddle) => {
  const { device, heard, closed } = connect({ meddle });
  for (const text of ['one', 'two', 'three', 'four']) device.send(text);
  expect(heard.host).toEqual(what === 'sent again' ? ['one', 'two'] : ['one']);
  expect(closed).toEqual(['device', 'host']);
});

test('[SEAL-3] a text from another connection is not heard', () => {
  const recorded = connect();
  recorded.device.send('the vote');
  const { ends, heard, closed } = connect();
  for (const text of recorded.passed.up.slice(1)) ends.text(text);
  expect(heard.host).toEqual([]);
  expect(closed).toContain('host');
});

test('[SEAL-3] what a stranger says to a device in the name of the host is not heard', () => {
  const { device, atHost, heard, closed, passed, letGo } = connect({ isSlow: true });
  letGo();
  atHost.send('one');
  const forged = passed.down.at(-1)?.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A')) ?? '';
  passed.down.length = 0;
  const other = connect();
  other.atHost.send(forged);
  expect(other.heard.device).toEqual([forged]);
  letGo();
  expect(heard.device).toEqual(['one']);
  device.close();
  expect(closed).toEqual(['host']);
});

test('[SEAL-4] a device that means another host is told so, and says nothing', () => {
  const { device, heard, closed, passed } = connect({ holds: hostSealPorts.newPair() });
  device.send('hello, my token is secret');
  expect(heard.host).toEqual([]);
  expect(heard.device.map((text) => Reflect.get(JSON.parse(text), 'why'))).toEqual(['other-host']);
  expect(passed.up).toHaveLength(1);
  expect(closed.toSorted()).toEqual(['device', 'host', 'other']);
});

test('[SEAL-4] an impostor reads no hello, and its answers are not heard', () => {
  const { secretKey } = hostSealPorts.newPair();
  const impostor = { secretKey, publicKey: host.publicKey };
  const { device, heard, closed, passed } = connect({ holds: impostor });
  device.send('hello, my token is secret');
  expect(heard).toEqual({ host: [], device: [] });
  expect(closed).toEqual(['device', 'host']);
  expect(passed.down).toHaveLength(1);
});

test.each([
  ['{"v":1,"kind":"hello","by":{"token":"q8aaaaaaaaaaaaaaaaaaaaaa"}}'],
  ['{"seal":2,"key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}'],
  ['{"seal":2,"key":"AAAA"}'],
  [`{"seal":2,"key":"${'A'.repeat(43)}"}`],
  ['{"seal":2}'],
  ['null'],
  ['['],
  [''],
  ['x'.repeat(10_000)],
])('[SEAL-5] %s before a greeting ends the connection', (text) => {
  const { ends, heard, closed } = connect({ isSlow: true });
  ends.text(text);
  ends.text('{"v":1,"kind":"alive"}');
  ends.closed();
  expect(heard.host).toEqual([]);
  expect(closed).toContain('host');
  expect(closed.filter((end) => end === 'host')).toHaveLength(1);
});

test('[SEAL-5] a key that leads to no secret is no way in', () => {
  const { ends, heard } = connect({ isSlow: true });
  const to = makeBase64(host.publicKey);
  ends.text(`{"seal":2,"key":"${makeBase64(new Uint8Array(32))}","to":"${to}"}`);
  ends.text('AAAA');
  expect(heard.host).toEqual([]);
});

test('[SEAL-6] bytes and texts come back from their forms, and nothing else is taken for one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      expect(parseBase64(makeBase64(bytes))).toEqual(bytes);
    }),
    { numRuns: 50 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40_000 }), (text) => {
      const padded = padText(text);
      expect([512, 2_048, 8_192, 32_768, 65_536, 98_304, 131_072]).toContain(padded.length);
      expect(unpadText(padded)).toBe(text);
    }),
    { numRuns: 50 },
  );
  expect(['a+b', 'ab=', 'a', 'äb'].map(parseBase64)).toEqual([null, null, null, null]);
  expect(unpadText(new Uint8Array(3))).toBeNull();
  expect(unpadText(new Uint8Array(600))).toBeNull();
  expect(unpadText(Uint8Array.of(255, 255, 255, 255, ...new Uint8Array(508)))).toBeNull();
  expect(unpadText(Uint8Array.of(0, 0, 0, 1, 200, ...new Uint8Array(507)))).toBeNull();
  expect(
    [null, 7, 'AAAA', 'A'.repeat(43), '!'.repeat(43)].map((text) => parseKey(text)?.length),
  ).toEqual([undefined, undefined, undefined, 32, undefined]);
});

test('[SEAL-7] the host comes to the same keys as a device', () => {
  for (let time = 0; time < 20; time += 1) {
    const [one, other] = [hostSealPorts.newPair(), plainSealPorts.newPair()];
    const agreed = plainSealPorts.agree(one.secretKey, other.publicKey);
    expect(hostSealPorts.agree(other.secretKey, one.publicKey)).toEqual(agreed);
    expect(pairOf(other.secretKey).publicKey).toEqual(other.publicKey);
  }
});

test('[SEAL-7] what one end’s cipher seals the other’s opens, and neither opens anything else', () => {
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
  const number = fc.integer({ min: 0, max: 2 ** 40 });
  const text = fc.string({ unit: 'binary', maxLength: 4_000 });
  fc.assert(
    fc.property(key, number, text, (secret, place, said) => {
      const ends = [hostSealPorts.textCipher(secret), plainSealPorts.textCipher(secret)] as const;
      const [sealed, other] = ends.map((end) => end.seal(place, said));
      expect(sealed).toBe(other);
      for (const end of ends) {
        expect(end.open(place, sealed!)).toBe(said);
        expect(end.open(place + 1, sealed!)).toBeNull();
        expect(
          end.open(place, `${sealed!.startsWith('A') ? 'B' : 'A'}${sealed!.slice(1)}`),
        ).toBeNull();
        expect(end.open(place, sealed!.slice(0, -4))).toBeNull();
        for (const nothing of ['', 'AAAA', 'A'.repeat(22), 'no base64!'])
          expect(end.open(place, nothing)).toBeNull();
      }
    }),
    { numRuns: 60 },
  );
});
