import type { Inject } from '../../scenario/pack.ts';
import { currentBeat, currentTarget } from '../current-beat.ts';
import type { Group, Team } from '../group.ts';
import type { TeamId } from '../ids.ts';
import { newsOf, releasesTold, unsetReleases } from '../releases.ts';
import type { Target } from '../target.ts';
import { voiced } from './ear.ts';
import type { Ear, ShownNews } from './telling.ts';

/** Something that may be brought in, and how each team stands to it. */
export type ConsoleInject = ShownNews & {
  /** What it may set, as the author wrote it; one to pick where there are several. */
  readonly values: readonly string[];
  readonly teams: readonly {
    readonly team: TeamId;
    readonly target: Target;
    /** At a point for it; released and not yet set; set; or where the story has no point for it. */
    readonly stands: 'here' | 'waiting' | 'done' | 'elsewhere';
  }[];
};

export function consoleInjects(group: Group, ear: Ear | null): readonly ConsoleInject[] {
  if (ear === null || group.phase !== 'play') return [];
  return Object.entries(ear.scenario.pack.injects).map(([key, inject]) => ({
    ...shownInject(ear, key, inject),
    values: inject.values.map(String),
    teams: group.teams.map((team) => ({
      team: team.id,
      target: currentTarget(team),
      stands: standsTo(key, team, currentBeat(group, team, ear.scenario).injects),
    })),
  }));
}

function standsTo(
  inject: string,
  team: Team,
  here: readonly string[],
): ConsoleInject['teams'][number]['stands'] {
  if (unsetReleases(team).some((one) => one.inject === inject)) return 'waiting';
  if (releasesTold(team).some((one) => one.inject === inject)) return 'done';
  return here.includes(inject) ? 'here' : 'elsewhere';
}

/** What was brought in since the team's last choice, for everybody who sees its story. */
export function shownNews(ear: Ear, team: Team): readonly ShownNews[] {
  const { injects } = ear.scenario.pack;
  return newsOf(team).flatMap(({ inject: key }) => {
    const inject = Object.hasOwn(injects, key) ? injects[key] : undefined;
    return inject === undefined ? [] : [shownInject(ear, key, inject)];
  });
}

function shownInject(ear: Ear, key: string, { name, says, picture }: Inject): ShownNews {
  return {
    key,
    name: ear.say(`injects.${key}.name`, name),
    ...voiced(ear, `injects.${key}.says`, says),
    picture,
  };
}
