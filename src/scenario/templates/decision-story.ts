import type { TemplateStory } from './story-template.ts';

/** How a scene, a line, a decision and a meter are written. */
export const decisionStory: TemplateStory = {
  ink: `VAR trust = 5

-> opening

=== opening ===
# opening
# place: bridge
# time: morning
# enter: ana left
Two people wait at the bridge. #id: opening_01
ANA: The list has not come. #id: opening_02 #mood: ana concerned
What do we do? #id: opening_03 #decide: team #talk: 60
+ [Ask her what she carries #id: ask #picture: ask]
    ~ trust = trust + 1
    She opens her basket. #id: ask_01
    -> ending
+ [Let her wait #id: wait #picture: wait]
    ~ trust = trust - 1
    She sits down by the road. #id: wait_01
    -> ending

=== ending ===
# ending: evening
{trust > 5: She thanks you.|She goes home.} #id: ending_01
-> END
`,
  pack: `minutes: [12]

# Everybody watches these. The key is a variable of the story.
meters:
  trust: { name: Trust, sign: trust, range: [0, 10] }

# Who is in the story. The key is how the story calls them.
cast:
  ana: { name: Ana, art: trader, side: civil }

endings:
  evening: { name: The evening, picture: ask }
`,
};
