import type { TemplateStory } from './story-template.ts';

/** Three roles who want different things of one well, and what a room needs around them. */
export const interestsStory: TemplateStory = {
  ink: `VAR trust = 5
VAR duty = 5

-> opening

=== opening ===
# opening
# anchor: the-well
# place: wells
# time: morning
# enter: yosolmi left
# enter: sibrol right
One well, and three who need it this morning. #id: opening_01
SIBROL: My people drink first, and then we go. #id: opening_02
YOSOLMI: My animals have walked all night. #id: opening_03
-> first_word

=== first_word ===
Who speaks first, and how? #id: first_01 #decide: role trader #rehearse: 60 #talk: 60
+ [Ask how many they are #id: first_ask #picture: ask]
    ~ trust = trust + 1
    They count together. #id: first_ask_01
    -> the_order
+ [Say how many you are #id: first_say #picture: announce]
    ~ duty = duty + 1
    ~ trust = trust - 1
    Now everybody knows one number. #id: first_say_01
    -> the_order

=== the_order ===
# enter: osmeli
OSMELI: This well has never asked who anybody is. #id: order_02
You could wait. Do they know it? #id: order_03 #role: sergeant
The bucket holds water for one. Who drinks first? #id: order_01 #decide: role elder #rehearse: 60
+ [Those who walked longest #id: order_walked #picture: walk-along]
    ~ trust = trust + 1
    The animals drink, and the soldiers hold the rope. #id: order_walked_01
    -> the_rope
+ [Those who must leave soonest #id: order_leave #picture: wait]
    ~ duty = duty + 1
    ~ trust = trust - 1
    The soldiers drink, and fill a trough before they go. #id: order_leave_01
    -> the_rope

=== the_rope ===
The rope is thin. It will not last until summer. #id: rope_01 #decide: role elder
+ [Mend it together now #id: rope_now #picture: repair-together]
    ~ trust = trust + 1
    ~ duty = duty - 1
    Six hands twist one rope. #id: rope_now_01
    -> ending
+ [Agree who brings a new one #id: rope_new #picture: write-list]
    ~ duty = duty + 1
    Somebody writes it down, and reads it out. #id: rope_new_01
    -> ending

=== ending ===
# anchor: evening
# ending: evening
{trust > duty: Nobody is last at the well.|Everybody knows when they may come.} #id: ending_01
-> END
`,
  pack: `minutes: [12]

# Everybody watches these. The key is a variable of the story.
meters:
  trust: { name: Trust, meaning: "People say what they need.", sign: trust, range: [0, 10] }
  duty: { name: Duty, meaning: "The task is done, and our people come back.", sign: duty, range: [0, 10] }

# Who is in the story. The key is how the story calls them.
cast:
  yosolmi: { name: Yosolmi, art: trader, side: civil }
  osmeli: { name: Osmeli, art: elder, side: civil }
  sibrol: { name: Sibrol, art: sergeant, side: army }

# Three interests. The secret is only on the role's own card.
roles:
  trader:
    name: Trader
    person: yosolmi
    goal: Water for the animals before noon.
    interests: ["Sell at the market today.", "Come back here next week without a quarrel."]
    secret: One of the animals is not yours.
  elder:
    name: Elder
    person: osmeli
    goal: A well that lasts until summer.
    interests: ["Nobody should be afraid to come.", "Somebody must mend the rope."]
    secret: You know where a good rope lies, and whose it is.
  sergeant:
    name: Sergeant
    person: sibrol
    goal: Everybody has drunk, and everybody comes back on time.
    interests: ["A clear order.", "Nobody says that you took the well."]
    secret: You may wait an hour. You have told nobody.

# One reason that a professional on each side would give.
reasons:
  first_ask: { security: "A number that we share is safer.", civil: "Who asks first, listens." }
  first_say: { security: "Who says it openly hides nothing.", civil: "Now they cannot say that they did not know." }
  order_walked: { security: "Tired people quarrel.", civil: "Need comes before rank." }
  order_leave: { security: "A road that is free is safe for all.", civil: "Then the well is ours all day." }
  rope_now: { security: "Who works together, talks.", civil: "It holds from today." }
  rope_new: { security: "A promise with a name is kept.", civil: "We can ask for it later." }

endings:
  evening: { name: Evening at the well, picture: share-shade }

# Somebody who did not come, and what they would say.
chair:
  name: The woman who comes last
  picture: she-stops
  lines: ["I come when you have gone.", "Nobody asked me when."]

debrief:
  happened: ["Who drank first, and who said so?"]
  felt:
    - as-role: "As your role: when did somebody ask you something?"
    - as-self: "As yourself: what would you have liked to be asked?"
  why: ["What did each of the three want behind what they said?"]
  take-home: ["One question that you will ask before you give an order."]

# What people from a place look at before it is told there for the first time.
closeness:
  provenance: Made up. Write what yours was built from.
  confirm:
    - People wait for water, and somebody has to go last.
    - Uniforms and others need the same well.
    - Somebody mends what all use, and nobody thanks them.
`,
};
