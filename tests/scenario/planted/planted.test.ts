import { expect, test } from 'vitest';
import { findAll, lookForAll, openClean } from './find-mistakes.ts';
import { mistakes } from './mistakes.ts';

const clean = await openClean();

test('[PLANTED-1] nothing is said of a clean story with its pack and its translation', () => {
  expect(findAll(clean)).toEqual([]);
});

test('[PLANTED-2] each of more than 30 mistakes, made alone, is found by its code and where it is', () => {
  const looked = lookForAll(clean);
  expect(looked.length).toBeGreaterThanOrEqual(30);
  expect(looked.filter(({ found }) => !found)).toEqual([]);
  expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
});
