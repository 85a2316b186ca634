import { entryOf } from '../saying.ts';
import type { PaperRole } from './paper.ts';
import type { Words } from './panels.ts';

/** Every role with what only its holder may know: for the facilitator's hands alone. */
export function roleCards({ scenario, say }: Words): readonly PaperRole[] {
  const { roles, cast } = scenario.pack;
  return Object.entries(roles).map(([key, role]) => {
    const person = entryOf(cast, role.person);
    return {
      art: person === undefined || person.heard !== undefined ? null : person.art,
      personName: say(`cast.${role.person}.name`, person?.name ?? role.person),
      name: say(`roles.${key}.name`, role.name),
      goal: say(`roles.${key}.goal`, role.goal),
      interests: role.interests.map((one, at) => say(`roles.${key}.interests.${at}`, one)),
      secret: say(`roles.${key}.secret`, role.secret),
    };
  });
}
