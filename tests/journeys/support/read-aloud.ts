import type { CDPSession, Page } from '@playwright/test';

type Value = { readonly value?: string | number | boolean };
type Node = {
  readonly role?: Value;
  readonly name?: Value;
  readonly ignored: boolean;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
};

/** What a screen reader meets, one after another. */
export type Heard = {
  readonly role: string;
  readonly name: string;
  readonly level: number | null;
  readonly pressed: string | null;
};

function heardOf({ role, name, properties = [] }: Node): Heard {
  const valueOf = (wanted: string): Value['value'] =>
    properties.find((one) => one.name === wanted)?.value.value;
  const level = valueOf('level');
  const pressed = valueOf('pressed');
  return {
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    level: level === undefined ? null : Number(level),
    pressed: pressed === undefined ? null : String(pressed),
  };
}

export const listenTo = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** The page as Chromium tells it to a screen reader. */
export async function heardOn(session: CDPSession): Promise<readonly Heard[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  return nodes.filter(({ ignored }) => !ignored).map(heardOf);
}

const nameless = ['button', 'link', 'image', 'combobox', 'textbox', 'spinbutton', 'checkbox'];

/** Titles that are missing or skip a level, more or fewer than one main part, and what has no name. */
export function faultsIn(heard: readonly Heard[]): readonly string[] {
  const levels = heard.flatMap(({ role, level }) => (role === 'heading' ? [level ?? 0] : []));
  const skipped = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
  const mains = heard.filter(({ role }) => role === 'main').length;
  const unnamed = heard.filter(({ role, name }) => nameless.includes(role) && name.trim() === '');
  return [
    ...(levels.length === 0 ? ['has no title'] : []),
    ...(skipped ? [`has titles of levels ${levels.join(', ')}`] : []),
    ...(mains === 1 ? [] : [`has ${mains} main parts`]),
    ...unnamed.map(({ role }) => `has a ${role} without a name`),
  ];
}
