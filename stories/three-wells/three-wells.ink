# title: Three Wells
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

// How the way is watched: 1 near, 2 from afar, 3 together, 4 by lamps and people alone.
VAR way = 0
// Somebody at the clinic answers, and keeps the name.
VAR answers = false
// Everybody was called to the square, to speak or be silent in front of all.
VAR square = false
// Brought in by the facilitator: a dry well; a lamp is missing; a guest with a notebook.
VAR dry = false
VAR lamp = false
VAR notebook = false

-> opening

=== function raise(ref meter, by) ===
~ meter = MIN(MAX(meter + by, 0), 10)

// What was brought in is told here, once.
=== news ===
{dry:
    ~ dry = false
    ~ raise(duty, 1)
    ~ raise(safety, -1)
    One of the three wells is dry. The way gets longer. #id:news_DC02
    Whoever comes late stands in line when it is dark. #id:news_D182
}
{lamp:
    ~ lamp = false
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    Somebody has hung a lamp on the old tree. Nobody knows who. #id:news_1CD6
    It burns every evening. Somebody fills it. #id:news_10FB
}
{notebook:
    ~ notebook = false
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    A guest with a notebook asks everybody: what happened? #id:news_CD2A
    He gets forty times the same answer. It is hot today. #id:news_2B06
}
->->

// ---------------------------------------------------------------- the way

=== opening ===
# opening
# place: wells
# time: morning
# weather: clear
# prop: jerrycan centre
# enter: solmeri left
# mood: solmeri smile
This is {WELLS}. It has the oldest water in {VALLEY}. #map #id:opening_75AB
From the houses to the wells it is twelve hundred steps. #id:opening_A63C
SOLMERI: I know each one. At step nine hundred one sings. #mood: solmeri smile #id:opening_3C0B
Water is fetched at dawn, when it is cool. So it was always. #id:opening_5CC5
Since the dust months nobody goes at dawn any more. #time: noon #weather: dust #mood: solmeri calm #id:opening_2EC9
Nobody has said why. Nobody has been asked, either. #id:opening_F50B
{LEADER} and her patrol are to make the way safe. #term: patrol #enter: dulomi right #mood: dulomi calm #id:opening_312C
DULOMI: Good day. You go at noon? In this heat? #mood: dulomi smile #id:opening_0574
SOLMERI: At noon one sees who is coming. #mood: solmeri calm #id:opening_DCB3
The jars are full. The talk is over. #mood: dulomi calm #id:opening_FB30
-> the_first

=== the_first ===
# clear
# inject-point: lamp
# anchor: the-wells
# place: wells
# time: noon
# prop: jerrycan centre
# enter: dulomi left
# enter: solmeri centre
# enter: osmeli right
Forty women at the wells. As {LEADER} comes, they stop talking. #id:the_first_3531
OSMELI: One more coat. They are always so interested. #mood: osmeli calm #id:the_first_7F85
DULOMI: I need to know where it is dangerous. #mood: dulomi explaining #term: safe #id:the_first_A792
SOLMERI: You need it. And we? #mood: solmeri calm #id:the_first_6DA6
How does somebody ask who may not ask about that? #camera: near dulomi #mood: dulomi concerned #decide: room #rehearse: 60 #debrief: The first sentence: did it ask about people, or about a way? #id:the_first_772E
+ [Ask only about the way #id: c_first_way #picture: ask]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    DULOMI: I do not ask what was. Which steps are bad? #camera: wide #mood: dulomi explaining #id:the_first_D903
    SOLMERI: Three hundred to four hundred. And the bend. #mood: solmeri explaining #id:the_first_510D
    OSMELI: That she asks in that way is new. #mood: osmeli smile #id:the_first_F36A
    -> after_the_first
+ [Say what the patrol can do #id: c_first_say #picture: explain-why]
    ~ raise(duty, 1)
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    DULOMI: Two rounds a day, four people, one lamp. No more. #camera: wide #mood: dulomi explaining #id:the_first_CB73
    OSMELI: At least no fairy tales. #mood: osmeli calm #id:the_first_ADED
    SOLMERI: And who goes with four people in the dark? #mood: solmeri concerned #id:the_first_508C
    -> after_the_first
+ [Let the elder ask, and step back #id: c_first_elder #picture: step-back]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    ~ raise(legitimacy, -1)
    {LEADER} goes to the tree. She turns her back. #camera: wide #mood: dulomi calm #id:the_first_F602
    OSMELI: Now, children. Where do you not go alone? #mood: osmeli explaining #id:the_first_3648
    What she brings back has passed through one mouth. #id:the_first_37C4
    -> after_the_first
+ [Carry water with them for a week #id: c_first_carry #picture: walk-along]
    ~ raise(trust, 2)
    ~ raise(safety, -1)
    ~ raise(duty, -1)
    She carries a jar. It runs into her collar. #camera: wide #mood: dulomi smile #id:the_first_8B7F
    SOLMERI: On the fifth day I tell you what the bend is like. #mood: solmeri calm #id:the_first_7BDB
    Five days nobody patrols anywhere else. #id:the_first_8AF4
    -> after_the_first

=== after_the_first ===
-> news ->
{cut >= 45:
    -> the_joke
}
{cut >= 25:
    -> the_brother
}
-> the_way

=== the_joke ===
# clear
# cut: 45
# place: post
# time: dusk
# enter: rimosol left
# enter: hodumi right
# term: joke
At the post one of the young soldiers makes a joke. About the way. #id:the_joke_D737
Everybody laughs. Almost everybody. #mood: hodumi solemn #id:the_joke_1CF0
RIMOSOL: It was only a joke. #mood: rimosol calm #id:the_joke_30FD
HODUMI: My sister walks there. #mood: hodumi calm #id:the_joke_A16B
Six pairs of eyes look at {SERGEANT}. #camera: near rimosol #mood: rimosol concerned #decide: team #rehearse: 60 #debrief: After a joke: what can somebody say without making anybody small? #id:the_joke_C787
+ [Say quietly: not with us #id: c_joke_quiet #picture: talk-aside]
    ~ raise(legitimacy, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -1)
    RIMOSOL: Come along for a moment. Not with us. Good? #camera: wide #mood: rimosol calm #id:the_joke_A4EF
    He nods. He did not mean it like that. #id:the_joke_A757
    The others have heard the joke. They did not hear this. #id:the_joke_2232
    -> the_brother
+ [Ask all: who walks there? #id: c_joke_ask #picture: ask]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    RIMOSOL: Whose mother, whose sister goes there? Hands up. #camera: wide #mood: rimosol explaining #id:the_joke_9EAF
    Five of six hands. It gets very quiet. #id:the_joke_604B
    HODUMI: The sixth one fetches the water himself. #mood: hodumi calm #id:the_joke_96A2
    -> the_brother
+ [Read the order of the service #id: c_joke_order #picture: write-list]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    RIMOSOL: Page four. I read it aloud. Standing. #camera: wide #mood: rimosol explaining #id:the_joke_1682
    It is a good page. One of them yawns. #id:the_joke_8E3E
    HODUMI: It is in the book. So it holds for you too. #mood: hodumi calm #id:the_joke_600A
    -> the_brother
+ [Send him on the round at dawn #id: c_joke_round #picture: night-watch]
    ~ raise(safety, 1)
    ~ raise(duty, 1)
    ~ raise(legitimacy, -1)
    RIMOSOL: Twelve hundred steps. Alone. Count them. #camera: wide #mood: rimosol calm #id:the_joke_2CAE
    He comes back and does not joke. #id:the_joke_08EB
    HODUMI: So the way is a punishment now. #mood: hodumi concerned #id:the_joke_943A
    -> the_brother

=== the_brother ===
# clear
# cut: 25, 45
# place: fields
# time: afternoon
# enter: nesolim left
# enter: solmeri right
# term: help-her
{SPEAKER} speaks at the meeting tomorrow. For the way. In front of all. #id:the_brother_A630
Her brother carries plums with his friends. #id:the_brother_FD08
NESOLIM: They say: keep her at home, your sister. #mood: nesolim concerned #id:the_brother_3B8C
NESOLIM: They say it kindly. Three times. #mood: nesolim solemn #term: honour #id:the_brother_4EA9
SOLMERI: And what do you say? #mood: solmeri calm #id:the_brother_AEC9
He can open that way, or close it. #camera: near nesolim #decide: role brother #debrief: What could a brother do? What did it cost him? #id:the_brother_3AD8
+ [Go to the meeting beside her #id: c_brother_beside #picture: with-others]
    ~ raise(trust, 1)
    ~ raise(safety, 1)
    ~ raise(legitimacy, -1)
    NESOLIM: I sit beside you. I do not speak. #camera: wide #mood: nesolim calm #id:the_brother_5C59
    SOLMERI: Can I be heard without you, too? #mood: solmeri concerned #id:the_brother_2683
    His friends do not come for the plums any more. #id:the_brother_1E04
    -> after_the_brother
+ [Ask her what would help #id: c_brother_ask #picture: listen]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    NESOLIM: What do you need from me? #camera: wide #mood: nesolim explaining #id:the_brother_E6A7
    SOLMERI: Fetch water tomorrow. And the day after. #mood: solmeri smile #id:the_brother_0BD0
    At the wells they stare. A man with a jar. #id:the_brother_ABB4
    -> after_the_brother
+ [Answer the friends, in front of all #id: c_brother_answer #picture: announce]
    ~ raise(legitimacy, 2)
    ~ raise(safety, -1)
    NESOLIM: My sister talks. And you listen. And so do I. #camera: wide #mood: nesolim explaining #id:the_brother_7D49
    Two look away. One laughs. One does not laugh. #id:the_brother_05A4
    SOLMERI: That was loud. Tonight I bolt the door. #mood: solmeri concerned #id:the_brother_CD72
    -> after_the_brother
+ [Ask her to wait until autumn #id: c_brother_wait #picture: wait]
    ~ raise(safety, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    NESOLIM: After the harvest. Then it is calmer. #camera: wide #mood: nesolim concerned #id:the_brother_DF92
    SOLMERI: It is always calmer when I say nothing. #mood: solmeri solemn #id:the_brother_4F9A
    She goes. Her place at the table stays as it was. #id:the_brother_DC42
    -> after_the_brother

=== after_the_brother ===
{cut >= 45:
    -> the_chair
}
-> the_voice

=== the_chair ===
# clear
# cut: 45
# inject-point: dry
# place: clinic
# time: morning
# enter: elwimo left
# enter: hodumi right
# term: service
At the clinic stands a chair, for whoever has something to say. #id:the_chair_DCAD
This morning a man sits there. Broad back, big hands. #mood: elwimo calm #id:the_chair_554F
ELWIMO: Good morning. You need not say anything. #mood: elwimo calm #id:the_chair_87E3
He looks at the door. In front of it twelve women are waiting. #mood: hodumi calm #id:the_chair_1175
ELWIMO: On my sign it says: for women. I painted it myself. #camera: near elwimo #mood: elwimo concerned #decide: role nurse #debrief: Who may sit on that chair? How does somebody know it? #id:the_chair_AE4E
+ [Paint a new sign: for people #id: c_chair_sign #picture: written-down]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    ELWIMO: For people. In blue. It dries quickly. #camera: wide #mood: elwimo smile #id:the_chair_2C13
    Two women go home. They do not sit in front of a man's door. #id:the_chair_C092
    HODUMI: He sat there for ten minutes. That is ten more than before. #mood: hodumi calm #id:the_chair_0ABF
    -> after_the_chair
+ [A second door, a second hour #id: c_chair_hour #picture: open-road]
    ~ raise(trust, 1)
    ~ raise(safety, 1)
    ~ raise(duty, -2)
    ELWIMO: In the evening, at the back. For whoever likes. #camera: wide #mood: elwimo explaining #id:the_chair_DD4E
    In the second week five come. Three of them men. #id:the_chair_2A94
    HODUMI: And when do you sleep? #mood: hodumi concerned #id:the_chair_65F3
    -> after_the_chair
+ [Walk with him to the river #id: c_chair_river #picture: walk-along]
    ~ answers = true
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    ~ raise(legitimacy, -1)
    ELWIMO: I must fetch something. Will you come along? #camera: wide #mood: elwimo calm #id:the_chair_8654
    They walk for an hour. One of them talks. It stays there. #id:the_chair_4CAE
    The twelve women wait for an hour. #mood: hodumi concerned #id:the_chair_CC84
    -> after_the_chair
+ [Ask the constable to take over #id: c_chair_constable #picture: they-come]
    ~ raise(duty, 2)
    ~ raise(legitimacy, 1)
    ~ raise(trust, -2)
    ELWIMO: He knows the paper for it. I do not. #camera: wide #mood: elwimo calm #id:the_chair_405F
    HODUMI: Name? Day? Place? #mood: hodumi explaining #id:the_chair_0059
    The chair is empty before he has found his pen. #id:the_chair_C50E
    -> after_the_chair

=== after_the_chair ===
-> news ->
-> the_voice

=== the_voice ===
# clear
# cut: 25, 45
# inject-point: notebook
# place: wells
# time: morning
# enter: solmeri left
# enter: dulomi right
# term: report
She has spoken. Four minutes, about a way and a lamp. #id:the_voice_5981
On the next morning her jar lies in pieces at the well. #mood: solmeri solemn #id:the_voice_7D8B
Nobody saw it. Everybody knows what it means. #term: retaliate #id:the_voice_CC39
SOLMERI: It was a good jar. My mother's. #mood: solmeri calm #id:the_voice_38E3
DULOMI: I could have a look at who was here. #mood: dulomi concerned #id:the_voice_4FC2
SOLMERI: Then it is a story about jars. I spoke about a way. #camera: near solmeri #mood: solmeri explaining #decide: team #talk: 60 #debrief: Somebody spoke, and paid. Who carries that with her? #id:the_voice_EDBC
+ [Everybody brings a jar #id: c_voice_jars #picture: together]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    Forty jars stand at the well next day. Also three from the post. #camera: wide #mood: solmeri smile #id:the_voice_E71B
    SOLMERI: So many jars. Now I need a bigger house. #id:the_voice_97D1
    Who broke it sees it as well. He says nothing. Yet. #id:the_voice_774D
    -> after_the_voice
+ [Next time ten speak, not one #id: c_voice_ten #picture: meeting-circle]
    ~ raise(safety, 2)
    ~ raise(legitimacy, -1)
    Ten say the same four minutes. Word for word. #camera: wide #mood: solmeri calm #id:the_voice_0248
    DULOMI: Whom may I ask, then? #mood: dulomi concerned #id:the_voice_6A62
    SOLMERI: Any of us. That is the point. #mood: solmeri smile #id:the_voice_2101
    -> after_the_voice
+ [Take a report, if she wants it #id: c_voice_report #picture: tell-post]
    ~ raise(legitimacy, 2)
    ~ raise(safety, -1)
    DULOMI: You decide if there is a paper. Not I. #camera: wide #mood: dulomi explaining #id:the_voice_8646
    SOLMERI: Yes. With a number. And I want an answer. #mood: solmeri explaining #id:the_voice_361A
    In the evening somebody asks her brother about the paper. #id:the_voice_8B51
    -> after_the_voice
+ [A patrol in front of her house #id: c_voice_guard #picture: night-watch]
    ~ raise(duty, 2)
    ~ raise(safety, 1)
    ~ raise(trust, -2)
    Two coats stand at the gate. Day and night. #camera: wide #mood: dulomi calm #id:the_voice_ABE1
    SOLMERI: Now everybody knows where I live. And with whom I talk. #mood: solmeri solemn #id:the_voice_8F99
    Nobody comes for tea any more. #id:the_voice_7326
    -> after_the_voice

=== after_the_voice ===
-> news ->
{cut >= 45:
    -> the_hour
}
-> the_square

=== the_hour ===
# clear
# cut: 45
# place: wells
# time: afternoon
# prop: papers centre
# enter: solmeri left
# enter: dulomi right
DULOMI: Two rounds a day. You say when. #mood: dulomi smile #id:the_hour_A307
SOLMERI: I? #mood: solmeri calm #id:the_hour_3560
DULOMI: You know the way. I only know the map. #mood: dulomi explaining #id:the_hour_0CE3
The women at the well want dawn. The girls want dusk. #mood: solmeri concerned #id:the_hour_E9DD
Those who beat rope at night want midnight. There are two rounds. #camera: near solmeri #decide: role speaker #debrief: Whose hours were planned? Whose were not? #id:the_hour_F4BA
+ [Dawn and dusk, every day the same #id: c_hour_same #picture: by-day]
    ~ raise(legitimacy, 1)
    ~ raise(trust, 1)
    ~ raise(safety, -1)
    SOLMERI: So that everybody knows when. #camera: wide #mood: solmeri explaining #id:the_hour_9613
    DULOMI: Everybody. Also whoever waits until we are gone. #mood: dulomi concerned #id:the_hour_7699
    At midnight the rope beaters walk as before. #id:the_hour_9066
    -> the_square
+ [Never at the same hour #id: c_hour_other #picture: any-time]
    ~ raise(safety, 2)
    ~ raise(trust, -1)
    DULOMI: Whoever wants to wait must wait for long. #camera: wide #mood: dulomi smile #id:the_hour_45EE
    SOLMERI: We wait, too. And do not know for whom. #mood: solmeri concerned #id:the_hour_11D4
    Every meeting with a lamp is a small fright. #id:the_hour_D0A7
    -> the_square
+ [Ask everybody with beans #id: c_hour_beans #picture: count]
    ~ raise(legitimacy, 2)
    ~ raise(duty, -1)
    Three jars, one bean each. It takes four days. #camera: wide #mood: solmeri smile #id:the_hour_A38B
    Midnight has most beans. Nobody had thought of it. #id:the_hour_C7A8
    DULOMI: My people sleep at midnight. So far. #mood: dulomi concerned #id:the_hour_2DE2
    -> the_square
+ [Women walk the round as well #id: c_hour_women #picture: patrol-at-water]
    ~ raise(trust, 1)
    ~ raise(safety, 1)
    ~ raise(duty, -1)
    ~ raise(legitimacy, -1)
    Two coats, two shawls, one lamp. #camera: wide #mood: solmeri calm #id:the_hour_1AF3
    DULOMI: We talk so much that everybody hears us coming. #mood: dulomi smile #id:the_hour_D7D7
    At home some ask who has given her a lamp. And a duty. #id:the_hour_01B2
    -> the_square

=== the_square ===
# clear
# cut: 25, 45
# inject-point: dry
# place: yard
# time: afternoon
# prop: radio centre
# enter: dulomi left
# enter: hodumi right
SORVIM: {LEADER}. I want this matter cleared up. Properly. #mood: dulomi calm #id:the_square_EE2F
SORVIM: Call them all to the square. Men here, women there. #mood: dulomi concerned #id:the_square_25BD
SORVIM: Whoever has something to say says it. Aloud. To me. #mood: hodumi concerned #id:the_square_C3BF
He means it well. He is angry on their behalf. #term: clear-up #id:the_square_7493
{legitimacy >= 6:
    HODUMI: {LAW}, seven. Who warns of danger is never named. #mood: hodumi explaining #id:the_square_B113
    HODUMI: Who has to speak in front of all is named. I say it with you. #id:the_square_BE59
- else:
    The {LAW}, seven: who warns of danger is never named. #mood: hodumi solemn #id:the_square_3121
    {CONSTABLE} knows it. He turns the page, and is silent. #id:the_square_CC24
}
On that square forty women would look at their shoes. #camera: near dulomi #mood: dulomi solemn #decide: team #talk: 60 #redline: naming a reporter #debrief: He meant it well. What would the square have done? #id:the_square_A995
+ [Say no, and name the rule #id: c_square_no #picture: refuse]
    ~ raise(legitimacy, 2)
    ~ raise(trust, 1)
    ~ raise(duty, -2)
    DULOMI: No, captain. Rule seven. Not in front of all. #camera: wide #mood: dulomi calm #id:the_square_19A1
    HODUMI: I have heard it. I would say the same. #mood: hodumi calm #id:the_square_363A
    The radio is silent. Then: "I only wanted to help." #id:the_square_F0A7
    -> after_the_square
+ [Ask what he wants to reach #id: c_square_ask #picture: ask]
    ~ raise(legitimacy, 1)
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    ~ raise(safety, -1)
    DULOMI: What should be better on the day after, captain? #camera: wide #mood: dulomi explaining #id:the_square_5567
    SORVIM: That they go for water. At dawn. Like before. #id:the_square_A83E
    It takes a whole week to find out how. #mood: hodumi calm #id:the_square_7523
    -> after_the_square
+ [Let him announce the patrol plan #id: c_square_plan #picture: announce]
    ~ raise(duty, 2)
    ~ raise(safety, 1)
    ~ raise(trust, -2)
    SORVIM: Two rounds. And whoever disturbs the way answers to me! #camera: wide #mood: dulomi calm #id:the_square_AB68
    It is loud and clear. Nobody was asked anything. #id:the_square_577D
    HODUMI: They looked at their shoes all the same. #mood: hodumi concerned #id:the_square_2482
    -> after_the_square
+ [Call them all to the square #id: c_square_all #redline: naming a reporter #picture: close-road]
    ~ square = true
    ~ raise(trust, -3)
    ~ raise(legitimacy, -3)
    ~ raise(safety, -1)
    ~ raise(duty, -1)
    Two hundred stand in the sun. Nobody says a word. #camera: wide #mood: dulomi solemn #id:the_square_CB31
    One woman coughs. Everybody looks at her. #mood: hodumi solemn #id:the_square_4EDE
    HODUMI: Rule seven. I must write this down. #id:the_square_38B7
    -> after_the_square

=== after_the_square ===
-> news ->
-> the_way

// ---------------------------------------------------------------- the plan

=== the_way ===
# clear
# inject-point: dry
# inject-point: notebook
# contest: words
# anchor: the-way
# place: bend
# time: dusk
# enter: dulomi left
# enter: solmeri centre
# enter: nesolim right
The bend, step three hundred and forty. Here it is decided. #id:the_way_76F2
{square:
    SOLMERI: Nobody talks to a coat since the square. I come alone. #mood: solmeri solemn #id:the_way_2B7D
- else:
    SOLMERI: From here one sees nobody. And nobody sees you. #mood: solmeri explaining #id:the_way_15E3
}
DULOMI: Where should we be? How near? And who else? #mood: dulomi explaining #id:the_way_84E2
NESOLIM: We too. It is our way as well. #mood: nesolim calm #id:the_way_D7F8
Some fear the dark here. Some fear the lamp that comes with boots. #camera: near solmeri #mood: solmeri concerned #decide: team #talk: 60 #private-first #debrief: Whose plan was it in the end? How could one see that? #id:the_way_F8FD
+ [The patrol walks along, near #id: c_way_near #picture: patrol-at-water]
    ~ way = 1
    ~ raise(safety, 2)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    ~ raise(legitimacy, -1)
    Twenty steps behind, lamp on the ground. #camera: wide #mood: dulomi calm #id:the_way_264E
    DULOMI: Nobody was bothered. Not once. #mood: dulomi smile #id:the_way_EDAA
    SOLMERI: Nobody sang at step nine hundred, either. #mood: solmeri solemn #id:the_way_9BFF
    -> after_the_way
+ [From the hill, and on call #id: c_way_hill #picture: step-back]
    ~ way = 2
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(safety, -1)
    One lamp on the hill. Three swings mean: come. #camera: wide #mood: dulomi explaining #id:the_way_2CC3
    SOLMERI: I can see that you are there. And you do not see me. Good. #mood: solmeri smile #id:the_way_2AFE
    From the hill to the bend they need six minutes. #id:the_way_D153
    -> after_the_way
+ [Men and women of the place walk #id: c_way_together #picture: with-others]
    ~ way = 3
    ~ raise(trust, 2)
    ~ raise(legitimacy, -1)
    ~ raise(duty, -1)
    Brothers, aunts, neighbours. In turns, without a coat. #camera: wide #mood: nesolim smile #id:the_way_B17D
    NESOLIM: My friends came as well. Two of them. #mood: nesolim calm #id:the_way_A0CB
    DULOMI: And whoever has no brother? #mood: dulomi concerned #id:the_way_FD0A
    -> after_the_way
+ [Cut the reeds, hang lamps #id: c_way_lamps #picture: lamp-promised]
    ~ way = 4
    ~ raise(legitimacy, 2)
    ~ raise(duty, -1)
    The reeds at the bend are cut. Twelve lamps, one every hundred steps. #camera: wide #mood: solmeri calm #id:the_way_CA63
    SOLMERI: One sees now. That is half of it. #mood: solmeri explaining #id:the_way_0B4D
    The oil costs more than the patrol. Somebody has to pay it. #mood: dulomi concerned #id:the_way_36BB
    -> after_the_way

=== after_the_way ===
-> news ->
-> the_answer

=== the_answer ===
# clear
# contest: wants
# anchor: the-answer
# place: clinic
# time: morning
# prop: medicine-bag centre
# enter: elwimo left
# enter: solmeri centre
# enter: hodumi right
One thing is still missing in the plan. #mood: elwimo calm #id:the_answer_8FF9
SOLMERI: When somebody comes. And has something to say. To whom? #mood: solmeri explaining #term: answer #id:the_answer_6FE9
{
- answers:
    ELWIMO: One has come already. I have kept his name. I keep it on. #mood: elwimo calm #id:the_answer_A2B8
- square:
    HODUMI: After the square nobody will come. Would I? No. #mood: hodumi solemn #id:the_answer_AC12
- else:
    HODUMI: There is a form for it. It has never been used. #mood: hodumi concerned #id:the_answer_0217
}
Whoever asks must also answer. That is the whole promise. #camera: near solmeri #mood: solmeri calm #decide: team #talk: 60 #debrief: Who answers here, how fast, and who keeps the name? #id:the_answer_5362
+ [The clinic, each day, without names #id: c_answer_clinic #picture: bring-nurse]
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    ELWIMO: I ask for nothing. I note a day and what was done. #mood: elwimo explaining #id:the_answer_EC3E
    {fails():
        -> failing
    }
    {trust >= 6 and safety >= 5:
        -> end_dawn
    }
    -> end_clinic
+ [Two from each side, in three days #id: c_answer_four #picture: both-talk]
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    HODUMI: Four people hear it. And all four must answer. #mood: hodumi explaining #id:the_answer_5929
    {fails():
        -> failing
    }
    -> end_four
+ [The constable, on his own desk #id: c_answer_post #picture: tell-post]
    ~ raise(duty, 1)
    ~ raise(trust, -1)
    HODUMI: I have sworn on it. I answer in seven days. #mood: hodumi calm #id:the_answer_D477
    {fails():
        -> failing
    }
    -> end_desk
+ [Beans only, no names, no stories #id: c_answer_beans #picture: count]
    ~ raise(safety, 1)
    ~ raise(legitimacy, -1)
    SOLMERI: A bean for a bad step. Each evening. That is enough. #mood: solmeri calm #id:the_answer_10FF
    {fails():
        -> failing
    }
    -> end_beans

=== function fails() ===
~ return trust <= 2 or safety <= 2 or legitimacy <= 2 or duty <= 2

=== failing ===
{trust <= 2:
    -> end_long_way
}
{safety <= 2 or legitimacy <= 2:
    -> end_noon
}
-> end_relief

// ---------------------------------------------------------------- endings

=== end_dawn ===
# clear
# ending: dawn
# place: bend
# time: morning
# weather: clear
# enter: solmeri left
# enter: osmeli centre
# enter: dulomi right
# mood: solmeri smile
Seven weeks later, at dawn. Twelve hundred steps, nine women. #id:end_dawn_F87A
OSMELI: I only came because I wanted to see if it is true. #mood: osmeli smile #id:end_dawn_3238
{way == 1:
    Twenty steps behind them a lamp. They have got used to it. #id:end_dawn_0582
- else:
    Far off, a lamp. They wave at it. #id:end_dawn_4C93
}
Thirty others still go at noon. They have their reasons. #mood: dulomi calm #id:end_dawn_B96A
At the clinic the chair was taken eleven times. Eleven answers. #id:end_dawn_8E16
SOLMERI: At step nine hundred I sang. A little. #mood: solmeri smile #id:end_dawn_8405
-> END

=== end_clinic ===
# clear
# ending: clinic
# place: clinic
# time: morning
# enter: elwimo left
# enter: solmeri right
# mood: elwimo calm
The chair stands beside the bandages. Whoever sits there may have a cough. #id:end_clinic_3072
ELWIMO: Four came. I answered four times. That was the easy part. #mood: elwimo calm #id:end_clinic_2CE2
ELWIMO: What I heard I carry home. Who hears me? #mood: elwimo solemn #id:end_clinic_85F6
The way is still walked at noon. #mood: solmeri calm #id:end_clinic_416A
They look for a second one who listens. He must sleep. #id:end_clinic_3FDC
SOLMERI: I do not ask what they told you. I bring you soup. #mood: solmeri calm #id:end_clinic_0769
-> END

=== end_four ===
# clear
# ending: four
# place: hall
# time: morning
# prop: papers centre
# enter: hodumi left
# enter: solmeri right
# mood: hodumi calm
Four people, four signatures, three days. The first answer is on time. #id:end_four_64DC
HODUMI: It says: we have cut the reeds. And we are sorry. #mood: hodumi calm #id:end_four_D963
With four who know it, it was five by the evening. #mood: solmeri concerned #id:end_four_A5A0
HODUMI: I think it was my side. I have to say that as well. #mood: hodumi solemn #id:end_four_1055
They write rule one anew: whoever tells leaves the table. #id:end_four_A2D7
SOLMERI: And whoever was told on is asked first what she needs. #mood: solmeri explaining #id:end_four_2886
-> END

=== end_desk ===
# clear
# ending: desk
# place: post
# time: afternoon
# enter: hodumi left
# enter: dulomi right
# mood: hodumi solemn
Seven weeks, no report. The desk is tidy. #id:end_desk_4927
DULOMI: So it is quiet? #mood: dulomi calm #id:end_desk_1389
HODUMI: It is quiet here. At the clinic it is not quiet. #mood: hodumi concerned #id:end_desk_C248
He asks at the well how far it is to his desk. Four hundred and six eyes, they say. #id:end_desk_B9EE
He carries the desk over to the clinic. On his back. #mood: hodumi calm #id:end_desk_F67D
SOLMERI: Put it there. No, further back. Where it is dark. #exit: dulomi #enter: solmeri right #mood: solmeri calm #id:end_desk_267E
-> END

=== end_beans ===
# clear
# ending: beans
# place: wells
# time: dusk
# prop: basket centre
# enter: solmeri left
# enter: dulomi right
# mood: solmeri calm
Three jars at the well: good step, bad step, no step. #id:end_beans_3EA9
DULOMI: Last week forty bad ones at the bend. This week nine. #mood: dulomi smile #id:end_beans_E6ED
The nine ask for nothing. Nobody can answer them. #mood: dulomi concerned #id:end_beans_F92D
{legitimacy >= 5:
    They add a fourth jar: I want to talk. Two beans lie in it. #id:end_beans_A58E
- else:
    The {COUNCIL} wants to know whose beans those are. #id:end_beans_6B0B
}
SOLMERI: A bean has no mouth. But it was the beginning. #mood: solmeri calm #id:end_beans_623F
-> END

=== end_long_way ===
# clear
# ending: long-way
# place: fields
# time: dusk
# enter: solmeri left
# enter: osmeli right
# mood: solmeri solemn
Nobody uses the way now. There is another one, over the terraces. #id:end_long_way_F8D7
OSMELI: Two thousand steps. My knees have counted them. #mood: osmeli solemn #id:end_long_way_5027
The report of the patrol says: no incidents. #mood: solmeri calm #id:end_long_way_F2A7
{LEADER} reads her own sheet for a long time. Then she takes off the coat. #enter: dulomi_plain centre #mood: dulomi_plain concerned #id:end_long_way_68A8
She asks nothing. She carries one of the jars. #id:end_long_way_D967
SOLMERI: Left hand under it. Otherwise you are wet. #mood: solmeri calm #id:end_long_way_99C3
-> END

=== end_noon ===
# clear
# ending: noon
# place: wells
# time: noon
# weather: dust
# enter: solmeri left
# enter: nesolim right
# mood: solmeri calm
They go at noon, in one long line. As before. Only longer. #id:end_noon_D424
NESOLIM: I have carried for seven weeks now. My friends too, a bit. #mood: nesolim calm #id:end_noon_1D58
{square:
    Since the square nobody has said anything to a coat. #id:end_noon_FF2D
- else:
    In the plan everything was right, only the hours were not. #id:end_noon_5A4B
}
At the meeting her chair is empty. On it stands a jar. #mood: solmeri solemn #id:end_noon_4ED7
The {COUNCIL} puts the way first on its list. That has never been. #id:end_noon_CC25
SOLMERI: I come again. With nine others. #mood: solmeri explaining #id:end_noon_9B16
-> END

=== end_relief ===
# clear
# ending: relief
# place: post
# time: morning
# prop: crate centre
# enter: dulomi left
# enter: hodumi right
# mood: dulomi solemn
The patrol is relieved. Too many jars, too few sheets. #id:end_relief_5119
DULOMI: The new ones come tomorrow. They do not know the bend. #mood: dulomi concerned #id:end_relief_EBDA
HODUMI: I know it. And my sister knows it better. #mood: hodumi calm #id:end_relief_9BBD
They draw the way on cloth. With all steps that are bad. #mood: dulomi calm #id:end_relief_26DB
It hangs at the well, not at the post. {SPEAKER} keeps the needle. #id:end_relief_FFF7
SOLMERI: They may come and look at it. At noon. #exit: dulomi #enter: solmeri left #mood: solmeri calm #id:end_relief_0224
-> END
