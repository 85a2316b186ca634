import { expect, test } from 'vitest';
import { judge } from '../../../src/host/intake/judge.ts';
import { aboutIn, titleIn } from '../../../src/screens/facilitator/title-in.ts';
import { spoken } from '../../../src/screens/parts/spoken.ts';

test('[CONSOLE-22] a story is listed by its title in the page’s language, or by its own', () => {
  const files = { 'road.ink': 'Hello.\n+ [On] -> END\n', 'pack.yaml': 'title: Road\n' };
  const strings = { fr: { title: { source: 'Road', text: 'La route' } } };
  const { card } = judge({ name: 'road', files, strings }, () => 0);
  expect(card?.titles).toMatchObject({ fr: 'La route' });
  const listed = ['fr', 'en', 'sw'].map((language) => {
    spoken.setState({ language });
    return card && titleIn(card);
  });
  expect(listed).toEqual(['La route', 'Road', 'Road']);
});

test('[CONSOLE-23] a story says what it is about in the page’s language, or in its own, or nothing', () => {
  const files = { 'road.ink': 'Hello.\n+ [On] -> END\n', 'pack.yaml': 'about: A pole.\n' };
  const strings = { fr: { about: { source: 'A pole.', text: 'Une barrière.' } } };
  const { card } = judge({ name: 'road', files, strings }, () => 0);
  const { card: bare } = judge(
    { name: 'bare', files: { 'bare.ink': 'Hello.\n' }, strings: {} },
    () => 0,
  );
  const told = ['fr', 'en', 'sw'].map((language) => {
    spoken.setState({ language });
    return card && aboutIn(card);
  });
  expect(told).toEqual(['Une barrière.', 'A pole.', 'A pole.']);
  expect(bare && aboutIn(bare)).toBe('');
});
