import { expect, test } from 'vitest';
import { openSessionApi } from '../../../src/screens/facilitator/host-api.ts';

const groupsWhere = (status: number) =>
  openSessionApi(
    'secret',
    async () => ({ v: 1, kind: 'answer', status, body: [] }),
    async () => null,
  ).groups();

test('[CONSOLE-24] a console learns that its host does not know it, or that its workshop is gone; where the host cannot tell, it asks on', async () => {
  expect(await groupsWhere(200)).toEqual([]);
  expect(await groupsWhere(401)).toBe('not-known');
  expect(await groupsWhere(404)).toBe('gone');
  await expect(groupsWhere(503)).rejects.toThrow('503');
});
