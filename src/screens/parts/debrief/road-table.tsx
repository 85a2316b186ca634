import type { ComponentChildren } from 'preact';
import type { PathRoad, PathStop } from '../../../report/debrief-pictures.ts';
import { say } from '../say.ts';
import { useInStory } from '../story-language.ts';

type RoadTableProps = { readonly roads: readonly PathRoad[]; readonly stops: readonly PathStop[] };

/** The map as a table, for who hears it: each road, where it leads, who went. */
export function RoadTable({ roads, stops }: RoadTableProps): ComponentChildren {
  const inStory = useInStory();
  const titles = new Map(stops.map(({ path, title }) => [path, title]));
  return (
    <table class="unseen">
      <caption>
        {say('debrief.paths-summary', { taken: takenOf(roads), all: roads.length })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('debrief.from')}</th>
          <th scope="col">{say('debrief.choice')}</th>
          <th scope="col">{say('debrief.to')}</th>
          <th scope="col">{say('debrief.teams')}</th>
        </tr>
      </thead>
      <tbody>
        {roads.map(({ from, to, choice, teams }, index) => (
          <tr key={index}>
            <td {...inStory}>{titles.get(from)}</td>
            <td {...inStory}>{choice}</td>
            <td {...inStory}>{titles.get(to)}</td>
            <td>
              {teams.length === 0
                ? say('debrief.not-taken')
                : teams.map((team) => say(`thing.${team}`)).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function takenOf(roads: readonly PathRoad[]): number {
  return roads.filter(({ teams }) => teams.length > 0).length;
}
