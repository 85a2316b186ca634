# title: The River Road
# author: Elsewhere
# world: solmirela
# lang: en

INCLUDE world.ink

// How long we play: 12, 25 or 45 minutes. The host sets it before play, and may lower it on the way.
VAR cut = 25

VAR trust = 5
VAR safety = 5
VAR legitimacy = 5
VAR duty = 5

// What the trader said about her load: 0 not asked, 1 the truth, 2 only fruit, 3 aside, 4 she sat down.
VAR told = 0
// The leader promised the nurse that nobody is taken from a sickbed.
VAR promised = false
// Somebody said that a keg stands open; somebody said where, and it was fetched.
VAR keg_heard = false
VAR keg_safe = false
// The order to close the road to one group of households was carried out.
VAR closed = false
// Brought in by the facilitator: a cart lost a wheel; the captain asked for a number.
VAR wheel = false
VAR number = false

-> opening

=== function raise(ref meter, by) ===
~ meter = MIN(MAX(meter + by, 0), 10)

// ---------------------------------------------------------------- morning

=== opening ===
# opening
# place: bridge
# time: morning
# weather: clear
# prop: barrier centre
# enter: dulomi left
# mood: dulomi smile
This is {VALLEY}. One {LAND}, one {RIVER}, one road. #id: rr_opening_01
Today is market day. Everybody must cross {BRIDGE}. #id: rr_opening_02 #map
DULOMI: Good morning, {CROSSING}. Good morning, {BIRD}. #id: rr_opening_03
The {BIRD} says nothing. It never does. #id: rr_opening_04 #mood: dulomi calm
{LEADER} and {SERGEANT} are from the {ARMY}. #id: rr_opening_05 #enter: rimosol right
Two kegs of {WORKS} powder are missing. #id: rr_opening_06 #term: powder
So today a pole lies across the road. #id: rr_opening_07 #term: checkpoint
RIMOSOL: A list comes by radio. Then we open. #id: rr_opening_08 #mood: rimosol explaining #term: list
DULOMI: When? #id: rr_opening_09
RIMOSOL: Soon. Yesterday it was also soon. #id: rr_opening_10 #mood: rimosol smile
Near the front waits {TRADER}, with a cart of plums. #id: rr_opening_11 #exit: rimosol #enter: yosolmi right #mood: yosolmi calm #prop: cart right
YOSOLMI: Here since dawn! My plums are sweating. #id: rr_opening_12 #mood: yosolmi smile
-> first_words

=== first_words ===
# inject-point: wheel
# place: bridge
# time: morning
# prop: barrier centre
# prop: cart right
# enter: dulomi left
# enter: rimosol centre
# enter: yosolmi right
Forty people look at {LEADER}. #id: rr_first_words_01
Her first sentence will walk down the whole line. #id: rr_first_words_02 #camera: near dulomi
RIMOSOL: Twelve searches by dusk. My sheet is empty. #id: rr_first_words_03 #camera: wide #mood: rimosol explaining #term: search
DULOMI: How do we begin? #id: rr_first_words_04 #decide: room #rehearse: 60 #debrief: What did the first sentence give, and what did it cost?
+ [Greet first, then say why #id: c_first_greet #picture: greet]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    DULOMI: Good morning. I am {LEADER}. We seek powder. #id: rr_first_words_05 #mood: dulomi smile
    YOSOLMI: Good morning! Nobody here ever said that. #id: rr_first_words_06 #mood: yosolmi smile
    RIMOSOL: Forty good mornings. It will be night. #id: rr_first_words_07 #mood: rimosol concerned
    -> the_line
+ [Tell the whole line the reason #id: c_first_announce #picture: announce]
    ~ raise(legitimacy, 2)
    ~ raise(safety, -1)
    DULOMI: Two kegs of powder are gone! We search! #id: rr_first_words_08 #mood: dulomi explaining
    YOSOLMI: At last somebody says it. #id: rr_first_words_09 #mood: yosolmi calm
    RIMOSOL: A cart at the back just turned round. #id: rr_first_words_10 #mood: rimosol explaining
    -> the_line
+ [Names and loads first, on paper #id: c_first_list #picture: write-list]
    ~ raise(safety, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -1)
    RIMOSOL: Name? Load? Where to? #id: rr_first_words_11 #mood: rimosol calm
    YOSOLMI: You bought my plums last week. #id: rr_first_words_12 #mood: yosolmi concerned
    RIMOSOL: They were good. Name? #id: rr_first_words_13 #mood: rimosol explaining
    YOSOLMI: Write what you like. I cannot read it. #id: rr_first_words_17 #mood: yosolmi solemn
    -> the_line
+ [Step back, hands open, then ask #id: c_first_back #picture: step-back]
    ~ raise(trust, 2)
    ~ raise(safety, -1)
    {LEADER} takes two steps back. Her hands are open. #id: rr_first_words_14
    YOSOLMI: Come closer. Plums do not bite. #id: rr_first_words_15 #mood: yosolmi smile
    RIMOSOL: From there, we cannot see under the cart. #id: rr_first_words_16 #mood: rimosol explaining
    -> the_line

=== the_line ===
# clear
# anchor: the-line
# place: bridge
# time: morning
# weather: dust
# prop: barrier centre
# enter: dulomi left
# enter: osmeli right
Two hundred people now. The oldest is {ELDER}. #id: rr_line_01
{wheel:
    ~ wheel = false
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    Two soldiers and two neighbours lift the broken cart. #id: rr_line_08
    OSMELI: Now I know their hands. Not yet their list. #id: rr_line_09 #mood: osmeli calm
}
{cut > 12:
    Here stand {UPHILL} people and {WATERSIDE} people. Most have cousins in both. #id: rr_line_02
}
{trust >= 6:
    OSMELI: They greet us like people. I can wait. #id: rr_line_03 #mood: osmeli smile
- else:
    OSMELI: My knees are old. My patience is older. #id: rr_line_04 #mood: osmeli calm
}
NEFOLO: Take the ferry! No waiting. Three {MONEY}! #id: rr_line_05 #enter: nefolo centre #mood: nefolo smile
OSMELI: Yesterday it was one {MONEY}. #id: rr_line_06
NEFOLO: Yesterday there was no pole. #id: rr_line_07
{cut >= 25:
    -> who_first
}
-> the_box

=== who_first ===
# clear
# cut: 25, 45
# place: bridge
# time: morning
# prop: medicine-bag centre
# enter: dulomi left
# enter: elwimo centre
# enter: yosolmi right
# term: turn
No list. The pole goes up, cart by cart. #id: rr_who_first_01
ELWIMO: I am the nurse. This must stay cold. #id: rr_who_first_02 #mood: elwimo concerned
A voice calls: "We were here before you!" #id: rr_who_first_03
YOSOLMI: My plums have a fever too. #id: rr_who_first_04 #mood: yosolmi explaining
ELWIMO: Old people in {FIELDS} wait for it. #id: rr_who_first_05
DULOMI: Somebody goes first. Who, and why? #id: rr_who_first_06 #mood: dulomi explaining #decide: team #debrief: Who went first? Who decided what is fair?
+ [Medicine first, then in turn #id: c_turn_nurse #picture: bring-nurse]
    ~ raise(safety, 1)
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    ELWIMO: Thank you. Excuse me. Thank you. Excuse me. #id: rr_who_first_07 #mood: elwimo smile
    A voice calls: "Next time I bring a bag too!" #id: rr_who_first_08
    YOSOLMI: Nobody asked the plums. #id: rr_who_first_09 #mood: yosolmi concerned
    -> after_who_first
+ [What spoils goes first #id: c_turn_spoil #picture: market]
    ~ raise(trust, 2)
    ~ raise(legitimacy, -1)
    Milk, fish and plums move up. The medicine too. #id: rr_who_first_10 #mood: yosolmi smile
    A potter calls: "So my pots can wait till winter?" #id: rr_who_first_11
    DULOMI: Is a goat a thing that spoils? #id: rr_who_first_12 #mood: dulomi concerned
    -> after_who_first
+ [Everybody in turn, no favours #id: c_turn_order #picture: count]
    ~ raise(legitimacy, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    A voice calls: "Good. One line for all." #id: rr_who_first_13
    ELWIMO: Then I need ice. Has anybody ice? #id: rr_who_first_14 #mood: elwimo solemn
    Nobody has ice. #id: rr_who_first_15
    -> after_who_first
+ [Keep the line, share our shade #id: c_turn_shade #picture: share-shade]
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    The patrol gives its tent and its water. #id: rr_who_first_16 #mood: yosolmi smile
    ELWIMO: The bag stays cool. I lose an hour. #id: rr_who_first_17 #mood: elwimo calm
    Six soldiers drink last. There is not much left. #id: rr_who_first_18
    -> after_who_first

=== after_who_first ===
{cut >= 45:
    -> the_drum
}
{cut >= 25:
    -> load_or_wrap
}
-> the_box

=== the_drum ===
# clear
# cut: 45
# place: bridge
# time: morning
# prop: drum centre
# enter: rimosol left
# enter: dofeli right
Drums! The young ones come to open the market. #id: rr_drum_01 #mood: dofeli smile
RIMOSOL: Stop. What is in the big drum? #id: rr_drum_02 #mood: rimosol calm
DOFELI: Air. And a good noise. #id: rr_drum_03
RIMOSOL: A keg fits in there. #id: rr_drum_04
DOFELI: So does my grandmother. She is at home. #id: rr_drum_05
RIMOSOL: I must look. It is my job. #id: rr_drum_06 #mood: rimosol explaining
The whole group looks at {YOUTH}. #id: rr_drum_07 #mood: dofeli concerned #decide: role youth #debrief: Who was watching {YOUTH}? What did each of them want?
+ [Open the drum and show him #id: c_drum_open #picture: search]
    ~ raise(safety, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -1)
    Out come six flat breads and one shoe. #id: rr_drum_08
    RIMOSOL: Whose shoe? #id: rr_drum_09 #mood: rimosol smile
    The line laughs. The group does not: "You did his work." #id: rr_drum_10
    -> after_the_drum
+ [Ask him to play it first #id: c_drum_play #picture: together]
    ~ raise(trust, 2)
    ~ raise(safety, -1)
    ~ raise(duty, -1)
    DOFELI: Hit it. You will hear the air. #id: rr_drum_11 #mood: dofeli smile
    {SERGEANT} hits it. He is good. The line claps. #id: rr_drum_12 #mood: rimosol smile
    RIMOSOL: Did I look inside? I did not. #id: rr_drum_13 #mood: rimosol concerned
    -> after_the_drum
+ [Ask why drums, not rich trucks #id: c_drum_ask #picture: ask]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    DOFELI: Two grain trucks passed. Nobody looked. #id: rr_drum_14 #mood: dofeli explaining
    RIMOSOL: True. The next truck stops. #id: rr_drum_15 #mood: rimosol solemn
    It stops for one hour. The line hates the drum. #id: rr_drum_16
    -> after_the_drum

=== after_the_drum ===
{cut >= 45:
    -> the_bag
}
{cut >= 25:
    -> load_or_wrap
}
-> the_box

=== the_bag ===
# clear
# cut: 45
# place: bridge
# time: morning
# prop: medicine-bag centre
# enter: dulomi left
# enter: elwimo right
Now the medicine bag must be checked. #id: rr_bag_01
ELWIMO: It is cold in there. Hands are warm. #id: rr_bag_02 #mood: elwimo concerned
ELWIMO: And people watch how you touch it. #id: rr_bag_03
DULOMI: How near? And whose hands open it? #id: rr_bag_04 #mood: dulomi explaining #decide: team #rehearse: 60 #debrief: Hands, distance, tone: what did the nurse see first?
+ [Ask: will you open it? #id: c_bag_ask #picture: ask]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    ELWIMO: Look: bandages, jars, my lunch. #id: rr_bag_05 #mood: elwimo smile
    It takes a while. The nurse explains every jar. #id: rr_bag_06
    DULOMI: I only asked for one look. #id: rr_bag_07 #mood: dulomi smile
    -> after_the_bag
+ [Kneel down, look together #id: c_bag_kneel #picture: together]
    ~ raise(trust, 2)
    ~ raise(safety, -1)
    ~ raise(legitimacy, -1)
    They kneel in the dust, head to head. #id: rr_bag_08
    ELWIMO: You hold the lid. I hold the cold. #id: rr_bag_09 #mood: elwimo smile
    A voice calls: "Look, the patrol is on its knees!" #id: rr_bag_10 #mood: dulomi concerned
    -> after_the_bag
+ [Search it well, hands washed #id: c_bag_search #picture: search]
    ~ raise(safety, 2)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    DULOMI: Clean hands. Every jar. No powder. #id: rr_bag_11 #mood: dulomi explaining
    Two jars are warm now. They are lost. #id: rr_bag_12
    ELWIMO: You were polite. The jars are still warm. #id: rr_bag_13 #mood: elwimo solemn
    -> after_the_bag
+ [Look from two steps away #id: c_bag_back #picture: step-back]
    ~ raise(trust, 1)
    ~ raise(safety, -1)
    {NURSE} tips the bag. {LEADER} only looks. #id: rr_bag_14
    ELWIMO: Thank you. Nobody touched it. #id: rr_bag_15 #mood: elwimo smile
    DULOMI: And nobody saw the bottom. #id: rr_bag_16 #mood: dulomi concerned
    -> after_the_bag

=== after_the_bag ===
{cut >= 45:
    -> the_bandages
}
{cut >= 25:
    -> load_or_wrap
}
-> the_box

=== the_bandages ===
# clear
# cut: 45
# place: bridge
# time: morning
# prop: medicine-bag centre
# enter: dulomi left
# enter: rimosol centre
# enter: elwimo right
# term: promise
RIMOSOL: So many bandages for burns. #id: rr_bandages_01 #mood: rimosol concerned
RIMOSOL: Powder burns hands. Whose hands? #id: rr_bandages_02
The line is very quiet now. #id: rr_bandages_03
ELWIMO: A healer is an ear, not a mouth. #id: rr_bandages_04 #mood: elwimo solemn
DULOMI: An open keg can hurt people. #id: rr_bandages_05 #mood: dulomi concerned
{NURSE} knows something. The {LAW} protect a sickbed. #id: rr_bandages_06 #decide: role nurse #debrief: What may a nurse tell? What must a nurse keep?
+ [Speak of danger, not of people #id: c_silence_danger #picture: explain-why]
    ~ raise(safety, 2)
    ~ raise(trust, -1)
    ~ keg_heard = true
    ELWIMO: There is an open keg. Keep fire away. #id: rr_bandages_07 #mood: elwimo explaining
    DULOMI: Thank you. I do not ask who. #id: rr_bandages_08 #mood: dulomi smile
    Behind them somebody says: "The nurse talks." #id: rr_bandages_09
    -> after_the_bandages
+ [Keep silent, whatever they ask #id: c_silence_keep #picture: refuse]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(safety, -1)
    ~ raise(duty, -1)
    ELWIMO: I will not answer. Not today, not ever. #id: rr_bandages_10 #mood: elwimo calm
    Somebody in the line breathes out. #id: rr_bandages_11
    RIMOSOL: Then we look everywhere. It takes longer. #id: rr_bandages_12 #mood: rimosol explaining
    -> after_the_bandages
+ [Ask for a promise first #id: c_silence_promise #picture: promise]
    ~ raise(trust, 1)
    ~ raise(safety, 1)
    ~ raise(duty, -2)
    ~ promised = true
    ~ keg_heard = true
    ELWIMO: Promise: nobody is taken from a sickbed. #id: rr_bandages_13 #mood: elwimo explaining
    DULOMI: I promise it, in front of all. #id: rr_bandages_14 #mood: dulomi solemn
    RIMOSOL: Only the captain can promise that. #id: rr_bandages_15 #mood: rimosol concerned
    -> after_the_bandages

=== after_the_bandages ===
{cut >= 25:
    -> load_or_wrap
}
-> the_box

// Where trust is low, a search goes further.
=== load_or_wrap ===
{trust >= 6:
    -> under_the_fruit
}
-> the_wrap

=== the_wrap ===
# clear
# cut: 25, 45
# place: bridge
# time: noon
# prop: cart right
# enter: dulomi left
# enter: rimosol centre
# enter: yosolmi right
RIMOSOL: Something heavy hangs under your wrap. #id: rr_wrap_01 #mood: rimosol concerned
YOSOLMI: It is mine. It is not powder. #id: rr_wrap_02
RIMOSOL: Powder can be carried in small bags. #id: rr_wrap_03 #mood: rimosol explaining
DULOMI: Rule five. First a yes. Women search women. #id: rr_wrap_04 #mood: dulomi explaining #term: search
Of the six, only {LEADER} is a woman. #id: rr_wrap_05
YOSOLMI: And if I say no? #id: rr_wrap_06 #mood: yosolmi concerned
DULOMI: Then you wait. Nobody touches you. #id: rr_wrap_07 #mood: dulomi calm
In the sun the plums grow soft. #id: rr_wrap_08 #decide: role trader #debrief: She could say no. What did her no cost?
+ [Yes: {LEADER} alone, behind a cloth #id: c_wrap_cloth #picture: talk-aside]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    Two soldiers hold up a cloth and look away. #id: rr_wrap_09
    DULOMI: No powder. What it is stays here. #id: rr_wrap_10 #mood: dulomi smile
    RIMOSOL: Nine carts came meanwhile. I was alone here. #id: rr_wrap_11 #mood: rimosol concerned
    -> the_box
+ [Yes, with the elder beside me #id: c_wrap_elder #picture: call-elder]
    ~ raise(safety, 1)
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    OSMELI: I stand here, and I see the hands. #id: rr_wrap_12 #exit: rimosol #enter: osmeli centre #mood: osmeli calm
    DULOMI: It is her rent. No powder. Thank you both. #id: rr_wrap_13
    A voice calls: "Now the elder searches us too!" #id: rr_wrap_14 #mood: osmeli solemn
    -> the_box
+ [Show it myself, before all #id: c_wrap_self #picture: she-stops]
    ~ raise(safety, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    She takes out a purse. It is her rent. #id: rr_wrap_15
    A voice calls: "So that is where she keeps it!" #id: rr_wrap_16 #mood: yosolmi solemn
    RIMOSOL: I am sorry that all of them saw it. #id: rr_wrap_17 #mood: rimosol solemn
    -> the_box
+ [Say no, and wait #id: c_wrap_no #picture: wait]
    ~ raise(legitimacy, 2)
    ~ raise(safety, -1)
    ~ raise(duty, -1)
    YOSOLMI: No. That is my whole answer. #id: rr_wrap_18 #mood: yosolmi calm
    DULOMI: Good. A yes is worth something now. #id: rr_wrap_19 #mood: dulomi calm
    Two others say no as well. More plums are soft. #id: rr_wrap_20
    -> the_box

=== under_the_fruit ===
# clear
# cut: 25, 45
# place: bridge
# time: noon
# prop: cart right
# enter: rimosol left
# enter: yosolmi right
# term: vote-box
RIMOSOL: {TRADER}. Your cart is heavy for plums. #id: rr_under_the_fruit_01 #mood: rimosol smile
Under the plums lies something. She swore to guard it. #id: rr_under_the_fruit_02
YOSOLMI: Fine plums are heavy. #id: rr_under_the_fruit_03 #mood: yosolmi concerned
RIMOSOL: What else do you carry? #id: rr_under_the_fruit_04 #mood: rimosol explaining
Two hundred ears are listening. #id: rr_under_the_fruit_05 #decide: role trader #debrief: What did {TRADER} risk, and who else would pay?
+ [Tell him about the box #id: c_load_truth #picture: explain-why]
    ~ told = 1
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(safety, -1)
    YOSOLMI: A vote box. Please do not shout. #id: rr_under_the_fruit_06 #mood: yosolmi explaining
    RIMOSOL: A VOTE BOX? #id: rr_under_the_fruit_07 #mood: rimosol concerned
    Now two hundred ears know it. #id: rr_under_the_fruit_08
    -> the_box
+ [Say it is only fruit #id: c_load_fruit #picture: market]
    ~ told = 2
    ~ raise(safety, 1)
    ~ raise(legitimacy, -1)
    YOSOLMI: Fruit. Only fruit. Taste one. #id: rr_under_the_fruit_09 #mood: yosolmi smile
    RIMOSOL: Very good fruit. #id: rr_under_the_fruit_10 #mood: rimosol smile
    He writes: fruit. She looks at her feet. #id: rr_under_the_fruit_11 #mood: yosolmi solemn
    -> the_box
+ [Ask to talk aside, with witness #id: c_load_aside #picture: talk-aside]
    ~ told = 3
    ~ raise(trust, 2)
    ~ raise(legitimacy, -1)
    YOSOLMI: Not here. Aside, and the elder comes along. #id: rr_under_the_fruit_12 #mood: yosolmi explaining
    Three of them whisper behind the {BIRD} post. #id: rr_under_the_fruit_13
    A voice calls: "What are they selling there?" #id: rr_under_the_fruit_14
    -> the_box
+ [Sit down until the elder comes #id: c_load_sit #picture: sit-down]
    ~ told = 4
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    ~ raise(duty, -1)
    She sits down in front of her wheel. #id: rr_under_the_fruit_15
    YOSOLMI: I wait for {ELDER}. It is my right. #id: rr_under_the_fruit_16 #mood: yosolmi calm
    RIMOSOL: It is also the only road. #id: rr_under_the_fruit_17 #mood: rimosol concerned
    -> the_box

// ---------------------------------------------------------------- noon

=== the_box ===
# clear
# inject-point: number
# contest: words
# inject-point: fisher
# anchor: the-box
# place: bridge
# time: noon
# weather: clear
# prop: cart right
# prop: crate centre
# enter: dulomi left
# enter: rimosol centre
# enter: yosolmi right
Noon. {SERGEANT} lifts the last plums. There is a box. #id: rr_box_01
{
- told == 2:
    ~ raise(trust, -1)
    RIMOSOL: You said: only fruit. #id: rr_box_02 #mood: rimosol solemn
- told == 1 or told == 3:
    RIMOSOL: Here it is, as she said. #id: rr_box_03 #mood: rimosol calm
- told == 4:
    RIMOSOL: The elder is here. Now we look. #id: rr_box_04 #mood: rimosol explaining
}
Blue wax. A seal. As big as a keg. #id: rr_box_05
YOSOLMI: It is the vote box of {WELLS}. #id: rr_box_06 #mood: yosolmi explaining
YOSOLMI: I swore that no uniform touches it. #id: rr_box_07
RIMOSOL: A keg has the same size. #id: rr_box_08 #mood: rimosol concerned
DULOMI: The law says: shut. The pole says: look. #id: rr_box_09 #camera: near #mood: dulomi solemn #decide: team #talk: 60 #private-first #debrief: Two good rules met at one box. Which one gave way?
+ [Open it, the elder watching #id: c_box_open #picture: call-elder]
    ~ raise(safety, 2)
    ~ raise(duty, 1)
    ~ raise(legitimacy, -2)
    ~ raise(trust, -1)
    The wax breaks. Inside: folded papers. Only papers. #id: rr_box_10
    RIMOSOL: No powder. I can breathe. #id: rr_box_11 #mood: rimosol smile
    YOSOLMI: Then {WELLS} must vote again. Who will? #id: rr_box_12 #mood: yosolmi solemn
    -> after_the_box
+ [Walk with it to the hall #id: c_box_walk #picture: walk-along]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 2)
    ~ raise(duty, -1)
    ~ raise(safety, -1)
    Two of six soldiers walk beside the cart. #id: rr_box_13
    YOSOLMI: A guard of honour! For plums! #id: rr_box_14 #mood: yosolmi smile
    RIMOSOL: Four of us. Two hundred of them. #id: rr_box_15 #mood: rimosol concerned
    -> after_the_box
+ [Wait for the council's clerk #id: c_box_wait #picture: wait]
    ~ raise(safety, 1)
    ~ raise(legitimacy, 1)
    ~ raise(trust, -2)
    HOLWIMI: My seal. My knife. My seal again. Votes. #id: rr_box_16 #exit: rimosol #enter: holwimi centre #mood: holwimi explaining
    The clerk came slowly. Two hours are gone. #id: rr_box_17
    YOSOLMI: My plums are juice. Who has a cup? #id: rr_box_18 #mood: yosolmi concerned
    -> after_the_box
+ [Let the box pass unopened #id: c_box_pass #picture: open-road]
    ~ raise(trust, 2)
    ~ raise(safety, -2)
    DULOMI: I believe you. Go. #id: rr_box_19 #mood: dulomi smile
    {TRADER} is so surprised that she forgets to push. #id: rr_box_20 #mood: yosolmi smile
    RIMOSOL: I once trusted a cart. I sleep badly. #id: rr_box_21 #mood: rimosol solemn
    -> after_the_box

=== after_the_box ===
{number:
    ~ number = false
    ~ raise(duty, -1)
    ~ raise(legitimacy, 1)
    SORVIM: One box is no number, {LEADER}. #id: rr_box_22
    The line heard it: somebody counts, and it is not them. #id: rr_box_23
}
{cut >= 45 and trust >= 6:
    -> the_melon
}
{cut >= 45 and legitimacy >= 6:
    -> the_paper
}
{cut >= 45:
    -> the_rumour
}
{cut >= 25:
    -> the_order
}
-> dusk

// ---------------------------------------------------------------- afternoon

=== the_melon ===
# clear
# cut: 45
# place: bridge
# time: afternoon
# prop: basket centre
# enter: dulomi left
# enter: rimosol centre
# enter: osmeli right
OSMELI: Six soldiers, one sun. Here is a melon. #id: rr_melon_01 #mood: osmeli smile
It is the best melon in the {LAND}. #id: rr_melon_02
RIMOSOL: Leader. I have never wanted anything more. #id: rr_melon_03 #mood: rimosol smile
The {ARMY} may not take gifts on the road. #id: rr_melon_04 #term: gift
OSMELI: It is not a gift. It is a melon. #id: rr_melon_05
Two hundred people watch the melon. #id: rr_melon_06 #mood: dulomi concerned #decide: team #debrief: When is a melon only a melon?
+ [Thank her, and pay for it #id: c_melon_pay #picture: pay]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    DULOMI: Two {MONEY}, and our thanks. #id: rr_melon_07 #mood: dulomi smile
    OSMELI: I sell to strangers. You are strangers, then. #id: rr_melon_08 #mood: osmeli solemn
    RIMOSOL: It is a very good, very sad melon. #id: rr_melon_09 #mood: rimosol concerned
    -> after_the_gift
+ [Cut it up for the line #id: c_melon_share #picture: together]
    ~ raise(trust, 1)
    ~ raise(legitimacy, -1)
    ~ raise(duty, -1)
    DULOMI: Then it is everybody's melon. #id: rr_melon_10 #mood: dulomi smile
    Forty people get a slice. One hundred sixty do not. #id: rr_melon_11
    A voice calls: "So a melon moves the line?" #id: rr_melon_12
    -> after_the_gift
+ [Say no, and say why #id: c_melon_no #picture: explain-why]
    ~ raise(legitimacy, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    DULOMI: If we take one, somebody brings two. #id: rr_melon_13 #mood: dulomi explaining
    OSMELI: My mother would call that rude. And right. #id: rr_melon_14 #mood: osmeli solemn
    {SERGEANT} looks at the melon until it is gone. #id: rr_melon_15
    -> after_the_gift

=== the_paper ===
# clear
# cut: 45
# place: bridge
# time: afternoon
# prop: papers centre
# enter: dulomi left
# enter: holwimi centre
# enter: nefolo right
HOLWIMI: A paper for everybody who was searched. #id: rr_paper_01 #mood: holwimi explaining
HOLWIMI: Show it, and nobody searches you twice. #id: rr_paper_02 #mood: holwimi smile
{BOATER} turns the paper round, and round again. #id: rr_paper_03
NEFOLO: I read water and wind. Not this. #id: rr_paper_04 #mood: nefolo concerned
DULOMI: Two of my six cannot read it either. #id: rr_paper_05 #mood: dulomi concerned
Behind him, half of the people in line look down. #id: rr_paper_06 #decide: team #debrief: Who cannot read the papers at your post? What happens then?
+ [Read it to each one, aside #id: c_paper_read #picture: talk-aside]
    ~ raise(trust, 2)
    ~ raise(legitimacy, -1)
    ~ raise(duty, -1)
    DULOMI: It says: searched today, free to pass. #id: rr_paper_07 #mood: dulomi explaining
    NEFOLO: Nobody has ever read me anything. #id: rr_paper_08 #mood: nefolo smile
    A voice calls: "What do they whisper there?" #id: rr_paper_09
    -> after_the_gift
+ [A neighbour's word is enough #id: c_paper_word #picture: together]
    ~ raise(trust, 1)
    ~ raise(duty, 1)
    ~ raise(legitimacy, -2)
    NEFOLO: I know her. She was searched. I saw it. #id: rr_paper_10 #mood: nefolo explaining
    It goes fast. Cousins speak for cousins. #id: rr_paper_11
    Who has no cousin here is searched twice. #id: rr_paper_12
    -> after_the_gift
+ [A blue string, without words #id: c_paper_string #picture: promise]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(safety, -2)
    HOLWIMI: My best string. It was for letters. #id: rr_paper_13
    NEFOLO: That I can read. #id: rr_paper_14 #mood: nefolo smile
    By dusk a blue string costs one {MONEY}. #id: rr_paper_15 #mood: dulomi concerned
    -> after_the_gift
+ [Keep the paper as it is #id: c_paper_keep #picture: written-down]
    ~ raise(safety, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    HOLWIMI: Written and signed. It holds before the council. #id: rr_paper_16
    Eleven people leave the line. Nobody asks them why. #id: rr_paper_17
    NEFOLO: I asked my son at home. It was a good paper. #id: rr_paper_18 #mood: nefolo solemn
    -> after_the_gift

=== the_rumour ===
# clear
# cut: 45
# place: bridge
# time: afternoon
# enter: dulomi left
# enter: rimosol centre
# enter: dofeli right
# term: rumour
The heat is heavy. A whisper runs along the line. #id: rr_rumour_01
DOFELI: They ask: who told the patrol about us? #id: rr_rumour_02 #mood: dofeli concerned
A voice calls: "Give us the name!" #id: rr_rumour_03
RIMOSOL: A name would make them quiet. #id: rr_rumour_04 #mood: rimosol concerned
DULOMI: And tonight? At that person's door? #id: rr_rumour_05 #mood: dulomi solemn
The {LAW}: who warns of danger is never named. #id: rr_rumour_06 #decide: team #redline: naming a reporter #debrief: Who would have paid for a name?
+ [Say it: we never name anyone #id: c_rumour_never #picture: refuse]
    ~ raise(safety, 1)
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    DULOMI: No name. Not today, and not yours tomorrow. #id: rr_rumour_07 #mood: dulomi explaining
    DOFELI: Not mine tomorrow. Hm. #id: rr_rumour_08 #mood: dofeli calm
    Some grumble. One woman nods for a long time. #id: rr_rumour_09
    -> after_the_gift
+ [Tell all that we know ourselves #id: c_rumour_tell #picture: explain-why]
    ~ raise(trust, 2)
    ~ raise(safety, -1)
    ~ raise(duty, -1)
    DULOMI: Two kegs, four nights. We know no more. #id: rr_rumour_10 #mood: dulomi explaining
    DOFELI: So little? You are lost, like us. #id: rr_rumour_11 #mood: dofeli smile
    RIMOSOL: Now the whole {LAND} knows how lost. #id: rr_rumour_12 #mood: rimosol concerned
    -> after_the_gift
+ [Ask the elder to speak #id: c_rumour_elder #picture: call-elder]
    ~ raise(trust, 1)
    ~ raise(safety, 1)
    ~ raise(legitimacy, -2)
    OSMELI: We have all been warned by somebody once. #id: rr_rumour_13 #exit: rimosol #enter: osmeli centre #mood: osmeli explaining
    The line grows calm. For her, not for the pole. #id: rr_rumour_14
    DOFELI: So the patrol needs a grandmother. #id: rr_rumour_15 #mood: dofeli smile
    -> after_the_gift

=== after_the_gift ===
{cut >= 25:
    -> the_order
}
-> dusk

=== the_order ===
# clear
# inject-point: fisher
# cut: 25, 45
# place: bridge
# time: afternoon
# prop: radio centre
# enter: dulomi left
# enter: rimosol right
The radio speaks. Everybody near it can hear. #id: rr_order_01
SORVIM: {LEADER}. No keg. The town shouts at me. #id: rr_order_02 #mood: dulomi calm
SORVIM: Close the {CROSSING} to every {FIELDS} house. #id: rr_order_03 #term: order
SORVIM: Until somebody talks. #id: rr_order_04
RIMOSOL: That is half the line. That is {NURSE}. #id: rr_order_05 #mood: rimosol concerned
{legitimacy >= 6:
    The constable steps out of the line. #id: rr_order_06 #enter: hodumi centre
    HODUMI: {LAW}, nine. No house pays for another. #id: rr_order_07 #mood: hodumi explaining
    HODUMI: If you say it, I stand beside you. #id: rr_order_08
- else:
    The {LAW}, nine: no house pays for another. #id: rr_order_09
    The constable could say so. He is far away, unasked. #id: rr_order_10
}
{promised:
    RIMOSOL: And this morning you made a promise. #id: rr_order_11
}
DULOMI: He is my captain. He is also tired. #id: rr_order_12 #camera: near #mood: dulomi solemn #decide: team #talk: 60 #redline: collective punishment #debrief: Who stood with {LEADER}? What made that possible?
+ [Say no, and name the rule #id: c_order_no #picture: refuse]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 2)
    {legitimacy >= 8:
        ~ raise(duty, -1)
    - else:
        ~ raise(duty, -2)
    }
    DULOMI: No, captain. Rule nine. I write it down. #id: rr_order_13 #mood: dulomi calm
    RIMOSOL: The sergeant here. I heard the rule too. #id: rr_order_14 #mood: rimosol solemn
    The radio hums. Then: "We will speak about this." #id: rr_order_15
    -> after_the_order
+ [Ask for the order in writing #id: c_order_writing #picture: write-list]
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    DULOMI: Captain, please send it in writing. #id: rr_order_16 #mood: dulomi explaining
    SORVIM: In writing? Wait. I call you back. #id: rr_order_17
    He does not call back. Nobody tells the line why. #id: rr_order_18
    -> after_the_order
+ [Offer the captain another way #id: c_order_offer #picture: radio-call]
    ~ raise(safety, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    DULOMI: We check every cart twice. All households alike. #id: rr_order_19 #mood: dulomi explaining
    SORVIM: All alike? Good. All day. #id: rr_order_20
    RIMOSOL: All alike means everybody curses us alike. #id: rr_order_21 #mood: rimosol concerned
    -> after_the_order
+ [Close it to those households #id: c_order_close #redline: collective punishment #picture: close-road]
    ~ closed = true
    ~ raise(trust, -3)
    ~ raise(legitimacy, -3)
    ~ raise(safety, -1)
    ~ raise(duty, -1)
    The pole goes down. A hundred people turn round. #id: rr_order_22 #mood: dulomi solemn
    {promised:
        ELWIMO: You promised something this morning. #id: rr_order_23 #exit: rimosol #enter: elwimo right #mood: elwimo solemn
    - else:
        {SERGEANT} looks at his shoes. #id: rr_order_24 #mood: rimosol solemn
    }
    HODUMI: Rule nine. I must write down your name. #id: rr_order_25 #enter: hodumi centre #mood: hodumi solemn
    -> after_the_order

=== after_the_order ===
{cut >= 45 and duty >= 5:
    -> the_flat_drum
}
{cut >= 45:
    -> the_sheet
}
-> dusk

=== the_flat_drum ===
# clear
# cut: 45
# place: bridge
# time: afternoon
# prop: drum centre
# prop: truck left
# enter: rimosol left
# enter: dulomi centre
# enter: dofeli right
The patrol truck must make room. #id: rr_flat_drum_01
It rolls back one step. Only one. Crunch. #id: rr_flat_drum_02
The big drum is now a flat drum. #id: rr_flat_drum_03
DOFELI: It was older than I am. #id: rr_flat_drum_04 #mood: dofeli solemn
RIMOSOL: It was me. I waved the truck back. #id: rr_flat_drum_05 #mood: rimosol concerned
Forty {MONEY}. The group saved for three years. #id: rr_flat_drum_06 #mood: dulomi concerned #decide: hands #debrief: After a mistake: what helps first, words, money or a rule?
+ [Apologise in front of all #id: c_flat_sorry #picture: apologise]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    RIMOSOL: My arm, my mistake. I am sorry. #id: rr_flat_drum_07 #mood: rimosol solemn
    DOFELI: Nobody in uniform ever said that to me. #id: rr_flat_drum_08 #mood: dofeli calm
    SORVIM: Who said sorry on my road? #id: rr_flat_drum_09
    -> dusk
+ [Pay from our own pockets #id: c_flat_pay #picture: pay]
    ~ raise(trust, 1)
    ~ raise(duty, 1)
    ~ raise(legitimacy, -2)
    Six soldiers turn out their pockets. Thirty-one {MONEY}. #id: rr_flat_drum_10
    DOFELI: And a button. I can use the button. #id: rr_flat_drum_11 #mood: dofeli smile
    A potter calls: "My pots broke last year. Who pays?" #id: rr_flat_drum_12 #mood: dulomi concerned
    -> dusk
+ [Help her write a claim #id: c_flat_claim #picture: complaint]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    DULOMI: I write. You check. We both sign. #id: rr_flat_drum_13 #mood: dulomi explaining
    DOFELI: When does the money come? #id: rr_flat_drum_14 #mood: dofeli calm
    DULOMI: Thirty days. If nobody loses the paper. #id: rr_flat_drum_15 #mood: dulomi concerned
    -> dusk

=== the_sheet ===
# clear
# cut: 45
# place: bridge
# time: afternoon
# prop: papers centre
# enter: dulomi left
# enter: rimosol right
SORVIM: Sergeant. Your number. #id: rr_sheet_01
RIMOSOL: Nine, captain. Nine of twelve. #id: rr_sheet_02 #mood: rimosol concerned
SORVIM: Three more by dusk. Or no leave. #id: rr_sheet_03
RIMOSOL: My mother has made soup for two days. #id: rr_sheet_04 #mood: rimosol solemn
DULOMI: What does the number say? What not? #id: rr_sheet_05 #mood: dulomi concerned #decide: team #debrief: What gets counted at your post? What should be?
+ [Search three more, politely #id: c_sheet_search #picture: search]
    ~ raise(duty, 2)
    ~ raise(trust, -2)
    Three grandfathers are searched. Very politely. #id: rr_sheet_06
    RIMOSOL: Twelve. I found a comb. #id: rr_sheet_07 #mood: rimosol smile
    One grandfather walks home without going to market. #id: rr_sheet_08
    -> dusk
+ [Report nine, and say why #id: c_sheet_nine #picture: write-list]
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    RIMOSOL: Nine. The other carts gave no reason. #id: rr_sheet_09 #mood: rimosol explaining
    SORVIM: Reasons do not fit on my sheet. #id: rr_sheet_10
    RIMOSOL: I will write to my mother. #id: rr_sheet_11 #mood: rimosol solemn
    -> dusk
+ [Ask who wants to be searched #id: c_sheet_ask #picture: ask]
    ~ raise(trust, 1)
    ~ raise(duty, 1)
    ~ raise(legitimacy, -1)
    ~ raise(safety, -1)
    OSMELI: Me! Nobody ever looks in my basket. #id: rr_sheet_12 #enter: osmeli centre #mood: osmeli smile
    Eleven people want to be number twelve. #id: rr_sheet_13
    RIMOSOL: Twelve searches. Nothing found. Nothing looked for. #id: rr_sheet_14 #mood: rimosol smile
    -> dusk
+ [Count the talks as well #id: c_sheet_talks #picture: count]
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    RIMOSOL: Nine searches. Thirty-one talks. Four worries heard. #id: rr_sheet_15 #mood: rimosol explaining
    SORVIM: There is no column for talks. #id: rr_sheet_16
    RIMOSOL: I drew one. #id: rr_sheet_17 #mood: rimosol smile
    -> dusk

// ---------------------------------------------------------------- evening

=== dusk ===
# clear
# anchor: dusk
# place: river-bank
# time: dusk
# weather: clear
# enter: dulomi left
# enter: dofeli right
The sun goes down behind {FIELDS}. #id: rr_dusk_01
{closed:
    A hundred people cannot go home tonight. #id: rr_dusk_02
}
A drummer comes close. She is {YOUTH}. #id: rr_dusk_03
{
- trust >= 7 or (keg_heard and trust >= 5):
    ~ keg_safe = true
    ~ raise(safety, 1)
    ~ raise(duty, 2)
    DOFELI: The old {MILL_HOUSE}. One keg. It stands open. #id: rr_dusk_04 #mood: dofeli concerned
    DOFELI: They took it for water. Not for war. #id: rr_dusk_05 #mood: dofeli explaining
    DULOMI: Thank you. No fire near the {MILL_HOUSE} tonight. #id: rr_dusk_06 #mood: dulomi smile
- else:
    She opens her mouth. She looks at the uniforms. #id: rr_dusk_07 #mood: dofeli concerned
    ~ raise(safety, -1)
    She closes it again. Somewhere a keg stands open. #id: rr_dusk_08 #mood: dofeli solemn
}
{
- closed:
    SORVIM: The constable asks me about rule nine. Why? #id: rr_dusk_09
- duty >= 7:
    SORVIM: Good work, {LEADER}. Your people eat hot tonight. #id: rr_dusk_10
- duty <= 3:
    SORVIM: So few carts. I think about you, {LEADER}. #id: rr_dusk_11
- else:
    SORVIM: The list comes tomorrow. Surely. #id: rr_dusk_12
    {cut > 12:
        DULOMI: I saw it. My aunt is on it. #id: rr_dusk_13 #mood: dulomi smile
    }
}
{cut >= 45 and safety <= 5:
    -> the_light
}
{cut >= 45:
    -> the_lamps
}
-> tomorrow

=== the_light ===
# clear
# cut: 45
# place: night-road
# time: night
# prop: lamp right
# enter: dulomi left
# enter: rimosol centre
# enter: dofeli right
Night. A small light moves at {MILL}. #id: rr_light_01
RIMOSOL: Somebody looks for something. Or hides it. #id: rr_light_02 #mood: rimosol concerned
DOFELI: Or somebody is only afraid of the dark. #id: rr_light_03 #mood: dofeli calm
DULOMI: We are six. Two sleep already. #id: rr_light_04 #mood: dulomi concerned #decide: team #debrief: You go into the dark. Who is safe then? Who is not?
+ [Go and look, lamps up high #id: c_light_go #picture: walk-along]
    ~ raise(safety, 2)
    ~ raise(duty, -1)
    ~ raise(trust, -1)
    Four lamps go down the road. The small light dies. #id: rr_light_05
    RIMOSOL: A wet rope. Bare footprints. Nobody. #id: rr_light_06 #mood: rimosol calm
    DOFELI: Somebody is running through the dark in fear. #id: rr_light_07 #mood: dofeli solemn
    -> tomorrow
+ [Ask the young ones to come #id: c_light_together #picture: together]
    ~ raise(trust, 1)
    ~ raise(safety, 1)
    ~ raise(legitimacy, -2)
    DOFELI: Let me call. They know my voice. #id: rr_light_08 #mood: dofeli explaining
    An old fisher answers. He has lost his hat. #id: rr_light_09
    OSMELI: You took my young ones near powder? At night? #id: rr_light_10 #exit: rimosol #enter: osmeli centre #mood: osmeli solemn
    -> tomorrow
+ [Watch it from here till dawn #id: c_light_wait #picture: wait]
    ~ raise(duty, 1)
    ~ raise(legitimacy, 1)
    ~ raise(safety, -1)
    DULOMI: Nobody walks into the dark. We watch. #id: rr_light_11 #mood: dulomi calm
    The light moves, stops, moves. Then it goes out. #id: rr_light_12
    RIMOSOL: Now it is dark. I liked the light. #id: rr_light_13 #mood: rimosol concerned
    -> tomorrow

=== the_lamps ===
# clear
# cut: 45
# place: night-road
# time: night
# prop: lamp right
# enter: dulomi left
# enter: rimosol centre
# enter: dofeli right
Night. The market lamps come on, one by one. #id: rr_lamps_01
RIMOSOL: Six soldiers. Ten hours. Who keeps the {CROSSING}? #id: rr_lamps_02 #mood: rimosol explaining
DOFELI: We are nine. We are awake anyway. #id: rr_lamps_03 #mood: dofeli smile
DULOMI: Whose {CROSSING} is it at night? #id: rr_lamps_04 #mood: dulomi explaining #decide: team #debrief: Who keeps a place safe when the patrol sleeps?
+ [Keep it together, two and two #id: c_lamps_two #picture: night-watch]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(duty, -2)
    One soldier, one drummer. Tea for both. #id: rr_lamps_05 #prop: tea centre
    DOFELI: He snores awake. How does he do that? #id: rr_lamps_06 #mood: dofeli smile
    SORVIM: Civilians on my post? Who signed that? #id: rr_lamps_07
    -> tomorrow
+ [We alone, pole down, till dawn #id: c_lamps_alone #picture: close-road]
    ~ raise(safety, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    DULOMI: It is our task. Go home and sleep. #id: rr_lamps_08 #mood: dulomi smile
    DOFELI: My home is on the other side. #id: rr_lamps_09 #mood: dofeli concerned
    The ferry takes four {MONEY} at night. #id: rr_lamps_10
    -> tomorrow
+ [Pole up, everybody rests #id: c_lamps_rest #picture: rest]
    ~ raise(trust, 1)
    ~ raise(duty, 1)
    ~ raise(safety, -2)
    DULOMI: Tired eyes see nothing. Sleep, all of you. #id: rr_lamps_11 #mood: dulomi smile
    The road is open. Nobody saw who used it. #id: rr_lamps_12
    RIMOSOL: I slept! I am ashamed. And well rested. #id: rr_lamps_13 #mood: rimosol smile
    -> tomorrow

=== tomorrow ===
# clear
# contest: wants
# place: hall
# time: night
# prop: lamp centre
# enter: dulomi left
# enter: osmeli centre
# enter: yosolmi right
The next evening the hall is full. #id: rr_tomorrow_01 #mood: dulomi calm
{keg_safe and cut > 12:
    OSMELI: I told them: help yourselves. That was me. #id: rr_tomorrow_02 #mood: osmeli solemn
}
{trust <= 3:
    YOSOLMI: I will not sit with them. Nobody will. #id: rr_tomorrow_03 #mood: yosolmi solemn
- else:
    YOSOLMI: Next market day the pole is there again. #id: rr_tomorrow_04 #mood: yosolmi concerned
}
OSMELI: Our road, too. What do we do? #id: rr_tomorrow_05 #mood: osmeli explaining #decide: role elder #debrief: {ELDER} held power now. What did she do with it?
+ {trust >= 4} [Ask them to sit with us #id: c_tomorrow_sit #picture: sit-down]
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    OSMELI: One hour, on one bench. Bring your ears. #id: rr_tomorrow_06 #mood: osmeli smile
    {check_night():
        -> night_ending
    }
    {trust >= 6 and legitimacy >= 6:
        -> end_road_open
    }
    -> end_bench
+ [Send a letter to the town #id: c_tomorrow_letter #picture: complaint]
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    OSMELI: We write the good and the bad. #id: rr_tomorrow_07 #mood: osmeli calm
    {check_night():
        -> night_ending
    }
    -> end_letter
+ [Cross by ferry from now on #id: c_tomorrow_ferry #picture: ferry]
    ~ raise(duty, 1)
    ~ raise(legitimacy, -1)
    ~ raise(safety, -1)
    OSMELI: The {RIVER} has no pole. #id: rr_tomorrow_08 #mood: osmeli solemn
    {check_night():
        -> night_ending
    }
    -> end_ferry
+ {trust <= 7} [Stay home next market day #id: c_tomorrow_home #picture: go-home]
    ~ raise(safety, 1)
    ~ raise(trust, -1)
    ~ raise(legitimacy, -1)
    OSMELI: We have beans. We stay at home. #id: rr_tomorrow_09 #mood: osmeli solemn
    {check_night():
        -> night_ending
    }
    -> end_quiet

=== function check_night() ===
~ return (safety <= 2 and not keg_safe) or duty <= 2

=== night_ending ===
{safety <= 2 and not keg_safe:
    -> end_loud_night
}
-> end_new_faces

// ---------------------------------------------------------------- endings

=== end_road_open ===
# clear
# ending: road-open
# place: bridge
# time: morning
# weather: clear
# prop: barrier-raised centre
# prop: bench right
# enter: dulomi left
# enter: rimosol centre
# mood: dulomi calm
Next market day. Under the {BIRD} stands a bench. #id: rr_end_road_open_01
DULOMI: Every fifth cart. And we say why. #id: rr_end_road_open_02 #mood: dulomi explaining
RIMOSOL: Seven searches. No leave. No soup. #id: rr_end_road_open_03 #mood: rimosol concerned
{keg_safe:
    The keg is fetched. Nobody was asked for a name. #id: rr_end_road_open_04
- else:
    One keg is still missing. Now everybody looks for it. #id: rr_end_road_open_05
}
SORVIM: I do not like benches. Keep this one. #id: rr_end_road_open_06
Each market day, one hour: two uniforms, two neighbours, tea. #id: rr_end_road_open_07 #prop: tea right
YOSOLMI: I brought plums. You pay, like everybody. #id: rr_end_road_open_08 #exit: rimosol #enter: yosolmi right #mood: yosolmi smile
-> END

=== end_bench ===
# clear
# ending: bench
# place: bridge
# time: morning
# weather: clear
# prop: barrier centre
# prop: bench right
# enter: dulomi left
# enter: osmeli centre
# mood: osmeli calm
Next market day. A new bench, and two hundred people. #id: rr_end_bench_01
Three of them sit down. The others look away. #id: rr_end_bench_02
OSMELI: They say: she sold us. For tea. #id: rr_end_bench_03 #camera: near #mood: osmeli solemn
{keg_safe:
    DULOMI: The keg is safe. Talking helped. #id: rr_end_bench_04 #camera: wide
- else:
    DULOMI: No keg yet. My captain counts days. #id: rr_end_bench_05 #camera: wide #mood: dulomi concerned
}
Next week each of the three brings one more. #id: rr_end_bench_06
YOSOLMI: I came for the shade. I talked. Well. #id: rr_end_bench_07 #enter: yosolmi right #mood: yosolmi smile
-> END

=== end_letter ===
# clear
# ending: letter
# place: hall
# time: morning
# prop: papers centre
# enter: dulomi left
# enter: hodumi centre
# mood: hodumi calm
The letter is long. Everybody signs. Some draw. #id: rr_end_letter_01
HODUMI: You get an answer in seven days. #id: rr_end_letter_02 #mood: hodumi explaining
{LEADER} must stand before the board. Her patrol waits. #id: rr_end_letter_03
DULOMI: I would sign half of it myself. #id: rr_end_letter_04 #mood: dulomi solemn
{closed:
    HODUMI: Rule nine stands on page one. #id: rr_end_letter_05
    The captain must answer for it, in this hall. #id: rr_end_letter_10
- else:
    Day seven: two neighbours, two uniforms, one table. #id: rr_end_letter_06
}
HODUMI: From now on each stop has a reason, said aloud. #id: rr_end_letter_08
HODUMI: For the plums nobody pays. No rule says so. #id: rr_end_letter_09 #mood: hodumi solemn
The answer is read aloud in the hall. Everybody hears. #id: rr_end_letter_11
YOSOLMI: I drew my cart. They saw it. #id: rr_end_letter_07 #enter: yosolmi right #mood: yosolmi calm
-> END

=== end_ferry ===
# clear
# ending: ferry
# place: river-bank
# time: morning
# prop: rope centre
# enter: nefolo centre
# enter: rimosol left
# mood: nefolo smile
Next market day. The {CROSSING} is empty. The {RIVER} is full. #id: rr_end_ferry_01
NEFOLO: Four {MONEY}! I never asked for this! #id: rr_end_ferry_02
RIMOSOL: Nobody checks boats. Kegs can swim, too. #id: rr_end_ferry_03 #mood: rimosol explaining
Who has no four {MONEY} stays at home. #id: rr_end_ferry_04
{LEADER} and {ELDER} go to the ferry. Together, at noon. #id: rr_end_ferry_05
They ask for one price, one lamp on board. #id: rr_end_ferry_06
YOSOLMI: Four there, four back. I sell for nine. #id: rr_end_ferry_07 #exit: rimosol #enter: yosolmi right #mood: yosolmi solemn
-> END

=== end_quiet ===
# clear
# ending: quiet
# place: bridge
# time: morning
# prop: barrier centre
# enter: dulomi left
# enter: rimosol centre
# mood: dulomi solemn
Next market day. The pole, the patrol, the {BIRD}. #id: rr_end_quiet_01
RIMOSOL: No searches. No carts. A clean sheet. #id: rr_end_quiet_02 #mood: rimosol solemn
DULOMI: Nobody was hurt. And nobody will come tomorrow. #id: rr_end_quiet_03
{keg_safe:
    The keg is fetched. The market lamps stay dark. #id: rr_end_quiet_04
- else:
    The keg still waits somewhere. So do the lamps. #id: rr_end_quiet_05
}
{LEADER} and the constable walk to {WELLS}, and knock. #id: rr_end_quiet_06
YOSOLMI: On foot? Then sit. I talk first. #id: rr_end_quiet_07 #exit: rimosol #enter: yosolmi right #mood: yosolmi calm
-> END

=== end_loud_night ===
# clear
# ending: loud-night
# place: mill
# time: night
# prop: lamp left
# enter: dulomi left
# mood: dulomi solemn
That night the old {MILL_HOUSE} jumps into the air. #id: rr_end_loud_night_01
Nobody is inside. Nobody is hurt. The wheel is gone. #id: rr_end_loud_night_02
No flour for anybody until new moon. #id: rr_end_loud_night_03
DULOMI: Four hundred steps from our pole. #id: rr_end_loud_night_04 #mood: dulomi concerned
OSMELI: Where can a person tell you that? #id: rr_end_loud_night_05 #enter: osmeli centre #mood: osmeli concerned
DULOMI: Nowhere. Help me to build that place. #id: rr_end_loud_night_06 #mood: dulomi explaining
They choose a shelf at the spring. No names. #id: rr_end_loud_night_07
DOFELI: Put it where nobody sees me go. #id: rr_end_loud_night_08 #enter: dofeli right #mood: dofeli solemn
-> END

=== end_new_faces ===
# clear
# ending: new-faces
# place: bridge
# time: morning
# prop: truck left
# prop: barrier centre
# enter: dulomi left
# enter: osmeli centre
# mood: dulomi solemn
At dawn a truck comes. The captain changes the patrol. #id: rr_end_new_faces_01
New faces at the pole. They know nobody. #id: rr_end_new_faces_02
OSMELI: All we told you drives away too. #id: rr_end_new_faces_03 #mood: osmeli solemn
DULOMI: The new leader gives us one hour. #id: rr_end_new_faces_04 #mood: dulomi explaining
DULOMI: You come too. Bring what we learned. #id: rr_end_new_faces_05
{keg_safe:
    The keg goes with the truck. Nobody says thanks. #id: rr_end_new_faces_06
}
YOSOLMI: So I begin again. Good morning. Plums. #id: rr_end_new_faces_07 #enter: yosolmi right #mood: yosolmi calm
-> END
