import { expect, test } from 'vitest';
import { callerOf } from '../../src/host/caller.ts';

test('[HOST-21] connections from one address have one name, in which the address does not stand', () => {
  const name = callerOf('192.168.1.7');
  expect(callerOf('::ffff:192.168.1.7')).toBe(name);
  expect(callerOf('192.168.1.8')).not.toBe(name);
  expect(name).toMatch(/^[\w-]{43}$/);
  expect(callerOf(undefined)).toBe(callerOf(undefined));
});

test('[HOST-21] of an IPv6 address the network counts, however it is written', () => {
  const name = callerOf('2001:db8:0:1:aaaa::1');
  for (const same of ['2001:db8:0:1::2', '2001:0DB8:0000:0001:1:2:3:4', '2001:db8::1:0:0:0:9'])
    expect(callerOf(same)).toBe(name);
  expect(callerOf('2001:db8:0:2::2')).not.toBe(name);
  expect(callerOf('fe80::1%eth0')).toBe(callerOf('fe80::2'));
  expect(callerOf('::1')).not.toBe(name);
});
