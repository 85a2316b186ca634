import { expect, test } from 'vitest';
import { addressOf } from '../../../src/screens/projector/address-of.ts';

test('[WALL-72] an address is shown as people would type it, and a workshop’s path without its page', () => {
  const end = '/participant/#gourd-kite-lamp~key';
  expect(addressOf(`http://192.168.1.20:4711${end}`)).toBe('192.168.1.20:4711/participant');
  expect(addressOf(`https://workshops.example/w/k7m2qx9d${end}`)).toBe(
    'workshops.example/w/k7m2qx9d',
  );
});
