import { expect, test } from 'vitest';
import { connect, type Connecting, type Meddle } from './sealed-pair.ts';

test('[SEAL-8] what the host says goes as bytes where they are carried, and as text to a device that did not ask for them', () => {
  const texts = ['', 'one', 'ä'.repeat(9_000), 'two'];
  const said = (network: Connecting) => {
    const { atHost, heard, passed } = connect(network);
    for (const text of texts) atHost.send(text);
    expect(heard.device).toEqual(texts);
    return passed;
  };
  const { bytes, down } = said({ carriesBytes: true });
  expect(bytes.map(({ length }) => length)).toEqual([528, 528, 32_784, 528]);
  expect(down).toHaveLength(1);
  expect(said({}).bytes).toEqual([]);
  const older: Meddle = (text) => [text.replace(',"bytes":true', '')];
  expect(said({ carriesBytes: true, meddle: older }).bytes).toEqual([]);
});

test('[SEAL-3] bytes that were changed, or come before the greeting, end the connection', () => {
  const { atHost, heard, closed, passed } = connect({ carriesBytes: true });
  atHost.send('one');
  const [first] = passed.bytes;
  expect(heard.device).toEqual(['one']);
  const other = connect({ isSlow: true });
  other.sayBytes(first ?? new Uint8Array());
  expect([other.heard.device, other.closed]).toEqual([[], ['host', 'device']]);
  expect(closed).toEqual([]);
});
