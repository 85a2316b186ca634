import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ComponentChild, VNode } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import { Control } from '../../../src/screens/participant/control.tsx';
import { Plate } from '../../../src/screens/participant/plate.tsx';
import { TurnedAway, type Remedy } from '../../../src/screens/participant/turned-away.tsx';
import { say } from '../../../src/screens/parts/say.ts';
import { speakLanguage } from '../../../src/screens/parts/spoken.ts';
import { refusals } from '../../../src/session/refusal.ts';
import { helloRefusals } from '../../../src/wire/frame.ts';
import { pageWords } from '../../support/page-words.ts';

const root = resolve(import.meta.dirname, '../../..');

type Props = Readonly<Record<string, unknown>>;
type Drawn = VNode<Props>;

beforeAll(() => speakLanguage('en', 'participant', pageWords));

/** Everything that a picture is made of, from outside to inside. */
function parts(drawn: ComponentChild | readonly ComponentChild[]): Drawn[] {
  if (Array.isArray(drawn)) return drawn.flatMap(parts);
  if (typeof drawn !== 'object' || drawn === null) return [];
  const node = drawn as Drawn;
  return [node, ...parts(node.props['children'] as ComponentChild)];
}

const hasSign = (name: unknown): boolean =>
  existsSync(join(root, 'assets/art/signs', `${String(name)}.svg`));

test.each([...helloRefusals, 'forgotten' as const])(
  '[SAY-8] a device that is turned away (%s) is told why, with a picture and what to do',
  (why) => {
    const asked: Remedy[] = [];
    const drawn = parts(
      TurnedAway({ why, onRemedy: (remedy) => asked.push(remedy), onLanguage: () => {} }),
    );
    const plates = drawn.filter((node) => node.type === Plate);
    const controls = drawn.filter(
      (node) => node.type === Control && node.props['sign'] !== 'language',
    );
    const ways = why === 'put-away' ? ['other', 'again'] : expect.objectContaining({ length: 1 });
    expect(plates).toHaveLength(1);
    const { ['picture']: picture, ['title']: title }: Props = plates[0]?.props ?? {};
    expect(hasSign((picture as Drawn).props['name'])).toBe(true);
    expect(title).toBe(say(`turned-away.${why}`));
    expect(title).toMatch(/^[A-Z].*\.$/);
    for (const { props } of controls) {
      expect(hasSign(props['sign'])).toBe(true);
      expect(say(String(props['label']))).not.toBe(props['label']);
      (props['onPress'] as () => void)();
    }
    expect(asked).toEqual(ways);
  },
);

test.each(refusals)('[SAY-8] a refused touch (%s) is told why in a sentence', (why) => {
  expect(say(`refusal.${why}`)).toMatch(/^[A-Z].*\.$/);
});
