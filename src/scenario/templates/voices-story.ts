import type { TemplateStory } from './story-template.ts';

/** Two people who saw the same thing, and a room that says back what it heard. */
export const voicesStory: TemplateStory = {
  ink: `VAR hers = 5
VAR his = 5
VAR said_back = 0

-> opening

=== opening ===
# opening
# place: market
# time: morning
# enter: yosolmi left
# enter: sibrol right
A cart stands across the road. Both saw it come. #id: opening_01
Nobody asked them yet. #id: opening_02
-> her_voice

// The same morning, as she tells it.
=== her_voice ===
YOSOLMI: He turned the cart, and my jars broke. #id: her_01 #mood: yosolmi concerned
YOSOLMI: I do not say that he wanted it. #id: her_02
-> his_voice

// The same morning, as he tells it.
=== his_voice ===
SIBROL: I turned because a child ran. #id: his_01 #mood: sibrol concerned
SIBROL: I saw the jars when I looked back. #id: his_02
-> first_sentence

=== first_sentence ===
Both look at you. What is your first sentence? #id: first_01 #decide: team #talk: 60 #rehearse: 60
+ [Say back what she said #id: back_her #picture: listen]
    ~ hers = hers + 1
    ~ his = his - 1
    She nods. He waits for his turn. #id: back_her_01
    -> say_it_back
+ [Say back what he said #id: back_him #picture: ask]
    ~ his = his + 1
    ~ hers = hers - 1
    He nods. She waits for her turn. #id: back_him_01
    -> say_it_back
+ [Say who pays for the jars #id: pays #picture: pay]
    ~ hers = hers + 2
    ~ his = his - 2
    Both begin to speak at once. #id: pays_01
    -> say_it_back

=== say_it_back ===
Now the other one. Say back what you heard. #id: again_01 #say-it-back: said_back #decide: team
+ [Ask both what they need now #id: need #picture: sit-down]
    ~ hers = hers + said_back
    ~ his = his + said_back
    They look at the jars together. #id: need_01
    -> ending
+ [Ask somebody else who saw it #id: other #picture: call-elder]
    ~ hers = hers + 2
    ~ his = his - 1
    A woman at the next stall comes over. #id: other_01
    -> ending

=== ending ===
# ending: noon
{hers + his > 10: They carry the jars to the wall together.|Each goes home alone.} #id: ending_01
-> END
`,
  pack: `minutes: [12]

# Everybody watches these. The key is a variable of the story.
meters:
  hers: { name: She is heard, meaning: "She says: you heard me.", sign: ear, range: [0, 10] }
  his: { name: He is heard, meaning: "He says: you heard me.", sign: hear, range: [0, 10] }

# Two voices. The key is how the story calls them.
cast:
  yosolmi: { name: Yosolmi, art: trader, side: civil }
  sibrol: { name: Sibrol, art: sergeant, side: army }

endings:
  noon: { name: Noon at the market, picture: together }
`,
};
