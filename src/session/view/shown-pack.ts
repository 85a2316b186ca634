import { entryOf } from '../../report/saying.ts';
import { debriefSteps, type DebriefStep } from '../../scenario/pack.ts';
import { castSide, dealable } from '../own-side.ts';
import { termNames, type TermName } from '../terms.ts';
import { groundRules, type GroundRule, type Group } from '../group.ts';
import { voicesOf } from './ear.ts';
import { castName, roleName } from './shown-line.ts';
import type { HeldRole } from './seat-view.ts';
import type { RoleCard } from './stage-view.ts';
import type { Ear } from './telling.ts';

export type ShownTerm = { readonly term: TermName; readonly answer: string };

/** What everybody may know of the roles. */
export function roleCards(ear: Ear): readonly RoleCard[] {
  return Object.entries(ear.scenario.pack.roles).map(([key, { person }]) =>
    roleCard(ear, key, person),
  );
}

function roleCard(ear: Ear, key: string, person: string): RoleCard {
  return {
    key,
    name: roleName(ear, key),
    personName: castName(ear, person),
    art: entryOf(ear.scenario.pack.cast, person)?.art ?? '',
  };
}

/** Those of the story who stand for a side, where people are asked for their own. */
export type SideFaces = { readonly side: 'uniform' | 'civil'; readonly faces: readonly string[] };

export function sideFaces({ scenario: { pack } }: Ear): readonly SideFaces[] {
  return (['uniform', 'civil'] as const).map((side) => {
    const roles = dealable(pack).filter((role) => castSide(pack, role) === side);
    const arts = roles.map((role) => entryOf(pack.cast, pack.roles[role]?.person ?? null)?.art);
    return { side, faces: arts.flatMap((art) => art ?? []).slice(0, 3) };
  });
}

/** A role with what only its holder knows. */
export function heldRole(ear: Ear, key: string | null): HeldRole | null {
  const role = entryOf(ear.scenario.pack.roles, key);
  if (role === undefined || key === null) return null;
  const card = roleCard(ear, key, role.person);
  const goal = ear.say(`roles.${key}.goal`, role.goal);
  const interests = role.interests.map((text, at) => ear.say(`roles.${key}.interests.${at}`, text));
  const secret = ear.say(`roles.${key}.secret`, role.secret);
  const voices = voicesOf(ear, [
    [`roles.${key}.name`, card.name],
    [`roles.${key}.goal`, goal],
    ...interests.map((text, at) => [`roles.${key}.interests.${at}`, text] as const),
    [`roles.${key}.secret`, secret],
  ]);
  return { ...card, goal, interests, secret, ...voices };
}

export function shownNotes(ear: Ear | null): readonly string[] {
  if (ear === null) return [];
  return ear.scenario.pack.notes.map((text, at) => ear.say(`notes.${at}`, text));
}

export function debriefScript(ear: Ear, step: DebriefStep): readonly string[] {
  return ear.scenario.pack.debrief[step].map((text, at) => ear.say(`debrief.${step}.${at}`, text));
}

export function debriefScripts(ear: Ear): Readonly<Record<DebriefStep, readonly string[]>> {
  const scripts = debriefSteps.map((step) => [step, debriefScript(ear, step)] as const);
  return Object.fromEntries(scripts) as Record<DebriefStep, readonly string[]>;
}

/** Where the questions of a step are heard, in their order. */
export function debriefVoices(
  ear: Ear,
  step: DebriefStep,
): { readonly voices?: readonly string[] } {
  const script = debriefScript(ear, step);
  return voicesOf(
    ear,
    script.map((text, at) => [`debrief.${step}.${at}`, text]),
  );
}

/** What was chosen to be told, in the order it is told. */
export function shownTerms({ settings: { terms } }: Group): readonly ShownTerm[] {
  return termNames.flatMap((term) => {
    const answer = terms[term];
    return answer === null ? [] : [{ term, answer }];
  });
}

export function shownRules(
  group: Group,
): readonly { readonly rule: GroundRule; readonly stands: boolean }[] {
  return groundRules.map((rule) => ({ rule, stands: group.rules.has(rule) }));
}
