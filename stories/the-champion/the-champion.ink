# title: The Champion
# author: Elsewhere
# world: solmirela
# lang: en

INCLUDE world.ink

// How long we play: 12, 25 or 45 minutes. The host sets it before play, and may lower it on the way.
VAR cut = 25

VAR trust = 5
VAR standing = 5
VAR legitimacy = 5
VAR duty = 5

// The rule that was written first: 1 never alone, 2 first our own, 3 nothing is taken, 4 all is told.
VAR rule = 0
// Somebody else goes along by now.
VAR second = false
// The name of somebody who warned was given away.
VAR named = false
// Brought in by the facilitator: a song about the two; a guest who praises; a wet road.
VAR song = false
VAR praise = false
VAR letter = false

-> opening

=== function raise(ref meter, by) ===
~ meter = MIN(MAX(meter + by, 0), 10)

// What was brought in is told here, once.
=== news ===
{song:
    ~ song = false
    ~ raise(trust, 1)
    ~ raise(standing, -1)
    At the well somebody sings about the two. It rhymes. #id:news_00CF
    The children sing it too. {LEADER} hums along, by mistake. #id:news_4444
}
{praise:
    ~ praise = false
    ~ raise(duty, 1)
    ~ raise(standing, -1)
    A guest from the town praises both. In front of everybody. #id:news_A712
    Both look at the floor. Praise from above is heavy. #id:news_EE63
}
{letter:
    ~ letter = false
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    A letter comes, without a name: who pays for your tea? #id:news_F1EA
    They hang it up, and the bill for the tea beside it. #id:news_A0E4
}
->->

// ---------------------------------------------------------------- the first rule

=== opening ===
# opening
# place: fields
# time: morning
# weather: clear
# enter: dulomi left
# mood: dulomi smile
# term: champion
This is {VALLEY} in the blossom months. Everybody is busy. #map #id:opening_002A
In forty days the {COUNCIL} is chosen. By closed box. #id:opening_21E5
DULOMI: Good morning, blossoms. I am here on duty. #mood: dulomi smile #id:opening_2865
{LEADER} leads a patrol. {TEACHER} leads the Open Table. #enter: wesolmi right #mood: wesolmi smile #id:opening_05A0
WESOLMI: We are teachers, rowers, mothers. We ask questions. #id:opening_C7B6
In the flood they shared one shovel. Since then they greet. #clear #place: bridge #enter: dulomi left #enter: wesolmi right #mood: dulomi calm #mood: wesolmi calm #id:opening_F8EB
DULOMI: Your people write letters about my people. #id:opening_9427
WESOLMI: Your people read them aloud at supper, I hear. #mood: wesolmi smile #id:opening_BD7B
DULOMI: Would you come and tell them why? To their faces? #mood: dulomi explaining #id:opening_E0F0
WESOLMI: Would they stay until the end? #mood: wesolmi calm #id:opening_05CD
On both banks somebody has seen them talking. #id:opening_CB17
-> the_rule

=== the_rule ===
# clear
# inject-point: song
# anchor: the-rule
# place: school
# time: afternoon
# enter: wesolmi left
# enter: lomire centre
# enter: selwiro right
The Open Table sits together. Before anybody talks, a rule. #id:the_rule_28A9
LOMIRE: The uniforms kept my brother's {BOAT} for two years. #mood: lomire solemn #id:the_rule_04F6
LOMIRE: I do not forbid it. But not just like that. #mood: lomire explaining #term: policy #id:the_rule_DB1A
SELWIRO: One sentence, then. One that I can read on the radio. #mood: selwiro smile #id:the_rule_9970
How do we meet those in uniform? Write the first rule. #camera: near wesolmi #mood: wesolmi calm #decide: room #debrief: Which rule did you write first? Whom did it protect? #id:the_rule_1406
+ [Never one alone with them #id: c_rule_witness #picture: with-others]
    ~ rule = 1
    ~ raise(legitimacy, 1)
    ~ raise(standing, 1)
    ~ raise(trust, -1)
    LOMIRE: One speaks, one remembers. Good. #camera: wide #mood: lomire calm #id:the_rule_F472
    WESOLMI: And if somebody only talks when we are two? #mood: wesolmi concerned #id:the_rule_38AC
    Across the {RIVER} it is said: they need guards for tea. #id:the_rule_F6E1
    -> after_the_rule
+ [First we ask our own people #id: c_rule_own #picture: ask]
    ~ rule = 2
    ~ raise(standing, 2)
    ~ raise(duty, -1)
    SELWIRO: Every step goes through this room first. #camera: wide #mood: selwiro explaining #id:the_rule_DF1F
    WESOLMI: That makes three weeks for one cup of tea. #mood: wesolmi concerned #id:the_rule_3270
    Nobody feels passed over. Nothing has happened yet, either. #id:the_rule_CFC7
    -> after_the_rule
+ [We take nothing from them #id: c_rule_nothing #picture: refuse]
    ~ rule = 3
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    LOMIRE: No lift, no lunch, no lamp. Not even a pencil. #camera: wide #mood: lomire explaining #id:the_rule_70D5
    WESOLMI: Somebody will bring a cake. I know it. #mood: wesolmi smile #id:the_rule_3B23
    Somebody's grandmother brought a cake. It goes home again. #id:the_rule_0F78
    -> after_the_rule
+ [Whatever is said is hung up #id: c_rule_open #picture: announce]
    ~ rule = 4
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(standing, -1)
    SELWIRO: Every word on the board. I like this rule. #camera: wide #mood: selwiro smile #id:the_rule_D5B1
    WESOLMI: Then nobody will say the second sentence. #mood: wesolmi concerned #id:the_rule_9EE0
    Somebody reads the board who was not meant. All of it. #id:the_rule_9D91
    -> after_the_rule

=== after_the_rule ===
-> news ->
{cut >= 45:
    -> the_door
}
{cut >= 25:
    -> the_camp
}
-> the_picture

=== the_door ===
# clear
# cut: 45
# place: school
# time: morning
# enter: dulomi left
# enter: wesolmi right
# term: plain-clothes
{LEADER} comes to the house of the Open Table. The first time. #id:the_door_9094
Forty people sit inside. Some have good reasons to be afraid. #id:the_door_16AA
DULOMI: I stand at your door. How do I come in? #mood: dulomi concerned #id:the_door_D1B6
Coat, hands, distance, the first sentence. All of it is seen. #camera: near dulomi #decide: team #rehearse: 60 #debrief: Coat, distance, first sentence: what came in first? #id:the_door_14D5
+ [In uniform, and say why #id: c_door_uniform #picture: explain-why]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    DULOMI: I come as what I am. I hide nothing. #camera: wide #mood: dulomi explaining #id:the_door_DB8C
    Two chairs are moved. Backwards. #id:the_door_C222
    WESOLMI: At least nobody says that you dressed up. #mood: wesolmi calm #id:the_door_C8A7
    -> after_the_door
+ [In plain clothes, hands empty #id: c_door_plain #picture: step-back]
    ~ raise(trust, 2)
    ~ raise(standing, -1)
    DULOMI: I am {LEADER}. Today without buttons. #camera: wide #exit: dulomi #enter: dulomi_plain left #mood: dulomi_plain smile #id:the_door_1D7D
    It is easier to sit beside her. #mood: wesolmi smile #id:the_door_5DEA
    At the post they ask: are you ashamed of the coat? #id:the_door_7DFC
    -> after_the_door
+ [Stay outside, till they call #id: c_door_wait #picture: wait]
    ~ raise(standing, 1)
    ~ raise(trust, 1)
    ~ raise(duty, -2)
    She waits on the step. An hour. It drizzles. #camera: wide #mood: dulomi calm #id:the_door_AFEB
    WESOLMI: Four were against. Now it is two. Come in. #mood: wesolmi calm #id:the_door_D972
    Her patrol waits as long. It has an opinion about that. #id:the_door_B72F
    -> after_the_door
+ [Bring the one who doubts most #id: c_door_doubter #picture: talk-aside]
    ~ second = true
    ~ raise(standing, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -1)
    RIMOSOL: I am against this. So I come along. #camera: wide #enter: rimosol centre #mood: rimosol explaining #id:the_door_6BD5
    WESOLMI: An honest man. That is unpleasant. #mood: wesolmi smile #id:the_door_6988
    The first hour is about him only. #mood: dulomi concerned #id:the_door_9B7B
    -> after_the_door

=== after_the_door ===
{cut >= 45:
    -> the_hall
}
-> the_camp

=== the_hall ===
# clear
# cut: 45
# place: market
# time: noon
# enter: dorimel left
# enter: wesolmi right
DORIMEL: I hear that you need a hall. I have one. Warm. #mood: dorimel smile #id:the_hall_1F3E
DORIMEL: And lunch. For both sides. Peace is good for trade. #mood: dorimel explaining #id:the_hall_2D0C
WESOLMI: And what do you get? #mood: wesolmi calm #id:the_hall_5006
DORIMEL: A small sign. My name, on the wall. #mood: dorimel calm #term: partner #id:the_hall_E89C
{rule == 3:
    WESOLMI: From them we take nothing. And from you? #mood: wesolmi concerned #id:the_hall_B5F0
}
In forty days he stands for the {COUNCIL}, too. #camera: near wesolmi #mood: wesolmi concerned #decide: role teacher #debrief: What may business bring to the table? What has a price? #id:the_hall_F665
+ [Take the hall, without a sign #id: c_hall_plain #picture: together]
    ~ raise(legitimacy, 1)
    ~ raise(duty, 1)
    ~ raise(standing, -1)
    DORIMEL: No sign? Then at least sit me in the first row. #camera: wide #mood: dorimel smile #id:the_hall_BFF3
    At the well they say: who lunches there votes there. #mood: wesolmi concerned #id:the_hall_6C0A
    The room is warm. For the first time nobody freezes. #id:the_hall_D0E7
    -> the_radio
+ [Ask three shops, a third each #id: c_hall_three #picture: market]
    ~ raise(standing, 1)
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    WESOLMI: A baker, a rope maker, and you. A third each. #camera: wide #mood: wesolmi explaining #id:the_hall_0F08
    DORIMEL: Bakers are slow payers. #mood: dorimel calm #id:the_hall_5274
    It takes eleven days. The bread is very good. #id:the_hall_C3D7
    -> the_radio
+ [Stay in the cold school #id: c_hall_school #picture: refuse]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    WESOLMI: Thank you. Our stove smokes, but it is ours. #camera: wide #mood: wesolmi calm #id:the_hall_2D80
    DORIMEL: As you like. The sergeant has a cold already. #mood: dorimel concerned #id:the_hall_979E
    Half the patrol does not come again. It is the stove, they say. #id:the_hall_0194
    -> the_radio
+ [Let both sides decide on it #id: c_hall_both #picture: both-talk]
    ~ raise(trust, 2)
    ~ raise(standing, -1)
    ~ raise(duty, -1)
    WESOLMI: That is not mine to say. I ask both sides. #camera: wide #mood: wesolmi smile #id:the_hall_7E2D
    They argue together, against him. It is the first time. #mood: dorimel concerned #id:the_hall_D7A8
    DORIMEL: So I brought them together after all. Free of charge. #mood: dorimel smile #id:the_hall_70FF
    -> the_radio

=== the_radio ===
# clear
# cut: 45
# inject-point: letter
# place: studio
# time: afternoon
# prop: radio centre
# enter: selwiro left
# enter: lomire right
SELWIRO: Somebody called. He says: {TEACHER} is paid by the post. #mood: selwiro concerned #id:the_radio_51DF
LOMIRE: Is it true? #mood: lomire concerned #id:the_radio_DA8F
SELWIRO: No. I have seen the teapot. #mood: selwiro smile #id:the_radio_B0BE
It is her programme. The whole {LAND} listens at six. #term: rumour #id:the_radio_C25F
He calls again. He wants to say it on the air. Live. #camera: near selwiro #mood: selwiro solemn #decide: role radio #debrief: What does a radio owe to a rumour? And to the one it is about? #id:the_radio_E90D
+ [Let him speak, ask for proof #id: c_radio_proof #picture: ask]
    ~ raise(legitimacy, 2)
    ~ raise(standing, -1)
    SELWIRO: You are on the air. What did you see yourself? #camera: wide #mood: selwiro explaining #id:the_radio_57CF
    He has seen nothing. He has heard it from somebody. #id:the_radio_5DE7
    LOMIRE: Now everybody has heard it from him. #mood: lomire solemn #id:the_radio_A2FF
    -> the_camp
+ [First ask the one it is about #id: c_radio_first #picture: listen]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    SELWIRO: {TEACHER}, somebody says this. What do you say? #camera: wide #mood: selwiro calm #id:the_radio_0A72
    He shows the bills. It takes the whole programme. #id:the_radio_2B8C
    Nobody learns today when the water comes. #mood: lomire concerned #id:the_radio_B4FB
    -> the_camp
+ [Do not send it, play music #id: c_radio_music #picture: rest]
    ~ raise(standing, 1)
    ~ raise(duty, 1)
    ~ raise(legitimacy, -2)
    SELWIRO: And now the choir of the rope makers. #camera: wide #mood: selwiro smile #id:the_radio_2C99
    LOMIRE: And what else do you not tell us? #mood: lomire concerned #id:the_radio_D326
    It is told at the well, then. Without a switch. #id:the_radio_7429
    -> the_camp
+ [Tell how a rumour is made #id: c_radio_explain #picture: explain-why]
    ~ raise(trust, 1)
    ~ raise(standing, 1)
    ~ raise(duty, -2)
    SELWIRO: An hour about rumours. Bring your best one. #camera: wide #mood: selwiro smile #id:the_radio_3BAD
    Thirty people call. The best one is about a duck. #id:the_radio_CBFC
    The captain asks why his notice was not read out. #mood: lomire smile #id:the_radio_528D
    -> the_camp

// ---------------------------------------------------------------- one's own camp

=== the_camp ===
# clear
# cut: 25, 45
# place: post
# time: dusk
# enter: dulomi left
# enter: rimosol right
# term: backing
At the post the soup gets cold. Nobody has sat down beside her. #id:the_camp_48BF
RIMOSOL: They write about us. You carry them the pencil. #mood: rimosol solemn #term: enemy #id:the_camp_B062
RIMOSOL: Some say: she has changed sides. #id:the_camp_B212
DULOMI: Which side does a pencil have? #mood: dulomi concerned #id:the_camp_852B
RIMOSOL: I do not say it. I only tell you what is said. #mood: rimosol concerned #id:the_camp_ECBF
Without her own people she is alone on a bridge. #camera: near dulomi #mood: dulomi solemn #decide: role officer #rehearse: 60 #debrief: How does somebody win their own people? What must not be hidden from them? #id:the_camp_9BA0
+ [Say first what it brings us #id: c_camp_gain #picture: announce]
    ~ raise(duty, 2)
    ~ raise(standing, 1)
    ~ raise(trust, -2)
    DULOMI: Fewer letters. Warnings in time. Nobody hurt. #camera: wide #mood: dulomi explaining #id:the_camp_07E2
    RIMOSOL: So we use them. That I can explain. #mood: rimosol smile #id:the_camp_95DF
    Across the {RIVER} somebody hears the word: use. #id:the_camp_949C
    -> after_the_camp
+ [Read one letter aloud, and ask #id: c_camp_letter #picture: listen]
    ~ raise(trust, 2)
    ~ raise(standing, -1)
    DULOMI: "He took my lamp and laughed." Whose lamp was it? #camera: wide #mood: dulomi calm #id:the_camp_52E8
    It is quiet. Then somebody says: mine is still in the shed. #id:the_camp_DDB4
    RIMOSOL: And who protects us when they write? #mood: rimosol concerned #id:the_camp_6A52
    -> after_the_camp
+ [Send the one who doubts, next #id: c_camp_send #picture: walk-along]
    ~ second = true
    ~ raise(standing, 2)
    ~ raise(legitimacy, -1)
    DULOMI: You go. Without me. And you tell us what you think. #camera: wide #mood: dulomi calm #id:the_camp_9CC7
    RIMOSOL: And if I come back and say: never again? #mood: rimosol smile #id:the_camp_1F5F
    DULOMI: Then I have heard it from somebody whom they believe. #id:the_camp_AAC0
    -> after_the_camp
+ [Ask the captain for backing #id: c_camp_captain #picture: radio-call]
    ~ raise(legitimacy, 1)
    ~ raise(duty, 1)
    ~ raise(standing, -2)
    SORVIM: It is a task like any other. Whoever grumbles reports to me. #camera: wide #mood: dulomi calm #id:the_camp_D2F4
    Nobody grumbles now. Not in this room. #id:the_camp_9F11
    RIMOSOL: Now it is an order. Before, it was only odd. #mood: rimosol solemn #id:the_camp_9DDB
    -> after_the_camp

=== after_the_camp ===
-> news ->
{cut >= 25:
    -> the_source
}
-> the_picture

=== the_source ===
# clear
# cut: 25, 45
# inject-point: praise
# place: post
# time: afternoon
# prop: radio centre
# enter: dulomi left
# enter: hodumi right
# term: source
At the Open Table somebody said: there is powder in a mill. #id:the_source_5FC4
It was true. It is fetched. Nobody was hurt. #mood: dulomi smile #id:the_source_55EC
SORVIM: Good! Who said it? I want the name. #mood: dulomi concerned #id:the_source_E946
SORVIM: Whoever knows that knows more. #mood: hodumi concerned #id:the_source_11E6
{legitimacy >= 6:
    HODUMI: {LAW}, seven. Who warns of danger is never named. #mood: hodumi explaining #id:the_source_B113
    HODUMI: I can say it to him with you. #id:the_source_5EEF
- else:
    The {LAW}, seven: who warns of danger is never named. #mood: hodumi solemn #id:the_source_3121
    The constable could say it. He looks out of the window. #id:the_source_269E
}
Somebody trusted that table. For one sentence. #camera: near dulomi #mood: dulomi solemn #decide: team #talk: 60 #redline: naming a reporter #debrief: What would a name have cost, and whom? #id:the_source_9A2E
+ [Say no, and name the rule #id: c_source_no #picture: refuse]
    ~ raise(legitimacy, 2)
    ~ raise(trust, 1)
    ~ raise(duty, -2)
    DULOMI: No, captain. Rule seven. Otherwise this was the last warning. #camera: wide #mood: dulomi calm #id:the_source_6808
    HODUMI: I was there. She said it politely. #mood: hodumi smile #id:the_source_146C
    The radio hums. Then: "We will speak about this." #id:the_source_33C8
    -> after_the_source
+ [Ask for it in writing #id: c_source_writing #picture: write-list]
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    DULOMI: On paper, please. With rule seven on top. #camera: wide #mood: dulomi explaining #id:the_source_FEE8
    SORVIM: With what on top? I call you back. #mood: hodumi smile #id:the_source_1D88
    He does not call back. At the table nobody knows that. #id:the_source_523B
    -> after_the_source
+ [Offer what was said, no more #id: c_source_what #picture: explain-why]
    ~ raise(duty, 1)
    ~ raise(standing, 1)
    ~ raise(trust, -1)
    DULOMI: The place, the hour, the danger. All that helps you. #camera: wide #mood: dulomi explaining #id:the_source_F37C
    SORVIM: Fine. From now on you bring me that every week. #id:the_source_F488
    HODUMI: Every week. Now it is a service. #mood: hodumi concerned #id:the_source_B7F9
    -> after_the_source
+ [Give him the name #id: c_source_name #redline: naming a reporter #picture: tell-post]
    ~ named = true
    ~ raise(trust, -3)
    ~ raise(legitimacy, -3)
    ~ raise(standing, -1)
    ~ raise(duty, -1)
    By evening a patrol stands at one door. Only to ask. #camera: wide #mood: dulomi solemn #id:the_source_6648
    HODUMI: The whole lane saw which door it was. #mood: hodumi solemn #id:the_source_0976
    HODUMI: Rule seven. I must write this down. #id:the_source_38B7
    -> after_the_source

=== after_the_source ===
-> news ->
{cut >= 25 and standing >= 6:
    -> the_chair
}
{cut >= 25:
    -> the_stone
}
-> the_picture

=== the_chair ===
# clear
# cut: 25, 45
# place: school
# time: dusk
# enter: rimosol left
# enter: lomire right
They trust the two by now. Only the two. That is the trouble. #id:the_chair_5AE6
LOMIRE: When {TEACHER} was ill, nothing happened. For two weeks. #mood: lomire concerned #id:the_chair_C40D
RIMOSOL: When {LEADER} is sent away, it ends. #mood: rimosol concerned #id:the_chair_54EA
Who could carry it, and is not here yet? #decide: hands #debrief: What happens to your own work when you leave? #id:the_chair_206C
+ [A young one from each side #id: c_chair_young #picture: both-talk]
    ~ second = true
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    Two of nineteen. They argue about music first. #mood: lomire smile #id:the_chair_C1BB
    RIMOSOL: They have no rank and no fear. Is that good? #mood: rimosol concerned #id:the_chair_CF50
    The old ones say: so we are not enough any more. #id:the_chair_EBDA
    -> the_picture
+ [Those who doubt the most #id: c_chair_doubt #picture: talk-aside]
    ~ second = true
    ~ raise(standing, 1)
    ~ raise(trust, -1)
    LOMIRE: Me? I do not even like you. #mood: lomire smile #id:the_chair_E760
    RIMOSOL: Good. Nor I you. We begin on Tuesday. #mood: rimosol smile #id:the_chair_A34F
    The first Tuesday lasts eleven minutes. #id:the_chair_02F0
    -> the_picture
+ [A rota with twelve names #id: c_chair_rota #picture: write-list]
    ~ second = true
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    ~ raise(duty, -1)
    Everybody does it once. Nobody does it gladly. #mood: lomire calm #id:the_chair_7AA7
    RIMOSOL: On my day it rained, and nobody came. It counts. #mood: rimosol calm #id:the_chair_9A04
    It no longer hangs on two people. It hangs on a sheet. #id:the_chair_C530
    -> the_picture

=== the_stone ===
# clear
# cut: 25, 45
# place: lane
# time: dusk
# enter: wesolmi left
# enter: lomire right
# mood: wesolmi solemn
At {TEACHER}'s door lies a stone with a paper round it. #id:the_stone_ABDE
LOMIRE: "Go and drink your tea with them." #mood: lomire concerned #id:the_stone_B9A5
WESOLMI: It is the handwriting of a former pupil. Bad spelling. #mood: wesolmi calm #id:the_stone_4B92
He has not slept well for a week. His people say: stop it. #decide: role doubter #debrief: Who looks after those who step forward? #id:the_stone_BB11
+ [Nobody walks home alone now #id: c_stone_walk #picture: walk-along]
    ~ raise(standing, 1)
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    Every evening four people bring him home. They sing badly. #mood: wesolmi smile #id:the_stone_90A1
    LOMIRE: I am still against it. I walk on the left. #mood: lomire smile #id:the_stone_53DA
    Four evenings a week nobody has time for the letters. #id:the_stone_9C15
    -> the_picture
+ [Take a break until the vote #id: c_stone_break #picture: rest]
    ~ raise(standing, 2)
    ~ raise(trust, -2)
    LOMIRE: Until the box is closed. Then again. Or not. #mood: lomire explaining #id:the_stone_CA7C
    WESOLMI: I sleep again. And I am ashamed of it. #mood: wesolmi concerned #id:the_stone_2D26
    Across the {RIVER} somebody waits at an empty table. #id:the_stone_43E4
    -> the_picture
+ [Invite whoever threw it #id: c_stone_invite #picture: ask]
    ~ raise(trust, 2)
    ~ raise(standing, -1)
    WESOLMI: A notice: tea on Friday. Bring your stone. #mood: wesolmi explaining #id:the_stone_2362
    Three come. One says: it was not me, but I thought it. #id:the_stone_9CD9
    LOMIRE: And when one comes who does not want tea? #mood: lomire concerned #id:the_stone_5647
    -> the_picture

// ---------------------------------------------------------------- the picture

=== the_picture ===
# clear
# inject-point: praise
# contest: words
# anchor: the-picture
# place: market
# time: noon
# prop: papers centre
# enter: wesolmi left
# enter: dulomi right
# mood: wesolmi concerned
On the board at {MARKET} hangs a picture. Nobody was asked. #id:the_picture_E5BF
Two people shake hands. It is them. Both laugh. #term: consent #id:the_picture_4E80
WESOLMI: {MOTHER}'s mother spat on the ground. In front of me. #mood: wesolmi solemn #id:the_picture_B1F6
DULOMI: At my place it hangs in the kitchen. With horns. #mood: dulomi concerned #id:the_picture_E5E4
{named:
    WESOLMI: And since that door, everybody knows what a handshake costs. #mood: wesolmi solemn #id:the_picture_60D3
}
{second:
    RIMOSOL: I am not in it. I was there, though. #exit: dulomi #enter: rimosol right #mood: rimosol calm #id:the_picture_B58E
- else:
    They are two. In the picture, and everywhere else. #mood: dulomi solemn #id:the_picture_485B
}
The town wants to print it. By tomorrow morning. #camera: near #decide: team #talk: 60 #private-first #debrief: Who owns a picture of two people? Who pays for it? #id:the_picture_D87E
+ [Take it down, and say why #id: c_picture_down #picture: refuse]
    ~ raise(legitimacy, 2)
    ~ raise(standing, 1)
    ~ raise(duty, -1)
    ~ raise(trust, -1)
    WESOLMI: Nobody is shown here who was not asked. #camera: wide #mood: wesolmi explaining #id:the_picture_2D54
    The nail stays. Everybody looks at the nail now. #id:the_picture_D0DF
    Somebody asks: are you ashamed of each other? #id:the_picture_7C7D
    -> after_the_picture
+ [Say what was talked about #id: c_picture_tell #picture: explain-why]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(standing, -1)
    It hangs there still. Beside it: four sentences of the talk. #camera: wide #mood: wesolmi explaining #id:the_picture_F673
    Whoever reads stops shouting. Not everybody reads. #id:the_picture_E386
    One sentence was meant for one pair of ears. #id:the_picture_5857
    -> after_the_picture
+ [Each tells their own people #id: c_picture_own #picture: repair-each-alone]
    ~ raise(standing, 2)
    ~ raise(trust, -1)
    Two evenings, two rooms, two stories about one handshake. #camera: wide #mood: wesolmi calm #id:the_picture_A121
    Both are true. They do not quite fit together. #id:the_picture_A944
    WESOLMI: Yours is funnier. I would like to have been there. #mood: wesolmi smile #id:the_picture_822F
    -> after_the_picture
+ [Hang up forty more of them #id: c_picture_more #picture: together]
    ~ raise(trust, 2)
    ~ raise(duty, 1)
    ~ raise(standing, -2)
    Everybody who shook a hand that week, and said yes to it. #camera: wide #mood: wesolmi smile #id:the_picture_98E2
    The miller with the sergeant. The nurse with a patrol. #id:the_picture_9664
    Six take theirs down again. Their families had asked. #id:the_picture_8E0B
    -> after_the_picture

=== after_the_picture ===
-> news ->
-> the_warning

// ---------------------------------------------------------------- the weeks before the vote

=== the_warning ===
# clear
# inject-point: letter
# contest: wants
# anchor: the-warning
# place: river-bank
# time: dusk
# enter: dulomi left
# enter: lorimis centre
# enter: lomire right
Nine days before the vote. Three small things in one week. #id:the_warning_95AA
A rope at the landing was cut. A {BOAT} goes without a lamp. #mood: lomire concerned #id:the_warning_4151
LORIMIS: And at the spring they ask whose turn it is to leave. #mood: lorimis solemn #term: warning #id:the_warning_175B
LOMIRE: Each of it is nothing. I have heard three nothings before. #mood: lomire solemn #id:the_warning_CD73
{trust >= 6:
    DULOMI: Thank you for telling me. Both of you. #mood: dulomi calm #id:the_warning_3BE6
- else:
    DULOMI: Why do I hear of it only now? #mood: dulomi concerned #id:the_warning_9337
}
Nobody has done anything yet. Somebody has to answer. #camera: near #decide: team #talk: 60 #debrief: Three small signs: who saw them, who answered, and how fast? #id:the_warning_753E
+ [Both sides sit at the landing #id: c_warning_sit #picture: sit-down]
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    LORIMIS: Two from each, every evening, with tea. Until the day. #mood: lorimis calm #id:the_warning_69FC
    {fails():
        -> failing
    }
    {trust >= 5 and standing >= 5:
        -> end_landing
    }
    -> end_tea
+ [A rule for the day, signed #id: c_warning_rule #picture: written-down]
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    LOMIRE: Who stands where, who counts, who carries the box. #mood: lomire explaining #id:the_warning_FC5E
    {fails():
        -> failing
    }
    -> end_rule
+ [More patrols at the landing #id: c_warning_patrol #picture: patrol-at-water]
    ~ raise(duty, 1)
    ~ raise(standing, -1)
    DULOMI: Six more. Day and night. Visible. #mood: dulomi explaining #id:the_warning_CF57
    {fails():
        -> failing
    }
    -> end_patrol
+ [The keepers ask everybody in #id: c_warning_keepers #picture: call-elder]
    ~ raise(standing, 1)
    ~ raise(legitimacy, -1)
    LORIMIS: The spring has no side. Let them come and shout there. #mood: lorimis explaining #id:the_warning_6252
    {fails():
        -> failing
    }
    -> end_spring

=== function fails() ===
~ return trust <= 2 or standing <= 2 or legitimacy <= 2 or duty <= 2

=== failing ===
{standing <= 2:
    -> end_alone
}
{trust <= 2 or legitimacy <= 2:
    -> end_two_banks
}
-> end_elsewhere

// ---------------------------------------------------------------- endings

=== end_landing ===
# clear
# ending: landing
# place: river-bank
# time: morning
# weather: clear
# enter: dulomi left
# enter: lomire centre
# enter: wesolmi right
# mood: lomire calm
The day of the box. Somebody has tied the rope again. With a bow. #id:end_landing_AB00
DULOMI: Eleven hundred votes, and one wet foot. #mood: dulomi smile #id:end_landing_BD65
The result does not please everybody. They complain. In writing. #id:end_landing_73A5
WESOLMI: I have never been so glad about a complaint. #mood: wesolmi smile #id:end_landing_959D
{second:
    {SERGEANT} carries the teapot home. He says it is his turn. #id:end_landing_76FA
- else:
    In autumn she is sent to {UPPER}. They must find somebody. #id:end_landing_6436
}
LOMIRE: And my brother's {BOAT}? Now we have time for it. #mood: lomire explaining #id:end_landing_198C
-> END

=== end_tea ===
# clear
# ending: tea
# place: river-bank
# time: night
# prop: tea centre
# enter: dulomi left
# enter: lomire right
# mood: dulomi calm
Nine evenings, nine teapots. Two from each side. #id:end_tea_E9A1
On the third evening only one came. From either side. #mood: lomire concerned #id:end_tea_A5D7
DULOMI: People say we drink while others work. #mood: dulomi concerned #id:end_tea_039A
The day of the box was loud. Nobody was hurt. #mood: dulomi calm #id:end_tea_1B1D
The chairs stand on one pile. On top lies a list. #id:end_tea_5305
LOMIRE: I put my name on it. In pencil. #mood: lomire calm #id:end_tea_ABE3
-> END

=== end_rule ===
# clear
# ending: rule
# place: hall
# time: morning
# prop: papers centre
# enter: dulomi left
# enter: wesolmi centre
# enter: lomire right
# mood: wesolmi calm
One page, eleven rules, forty signatures. #id:end_rule_41B8
WESOLMI: On the day somebody broke rule four. And it was read out. #mood: wesolmi smile #id:end_rule_094F
DULOMI: By my own corporal. To me. I stood too near the box. #mood: dulomi smile #id:end_rule_C6AD
Those who cannot read asked what had been signed there. #mood: lomire concerned #id:end_rule_42BF
For the next vote it will be drawn. On cloth. #id:end_rule_F2AA
LOMIRE: I hold the brush. Then I know what it says. #mood: lomire smile #id:end_rule_3333
-> END

=== end_patrol ===
# clear
# ending: patrol
# place: river-bank
# time: dusk
# enter: dulomi left
# enter: wesolmi right
# mood: dulomi calm
No rope was cut. No {BOAT} without a lamp. It was quiet. #id:end_patrol_CB69
DULOMI: Nothing happened. I have it in writing. #mood: dulomi calm #id:end_patrol_A46B
WESOLMI: Three in ten came to vote. The others saw the coats. #mood: wesolmi concerned #id:end_patrol_EC4B
{trust >= 6:
    She asks him what it looked like from the water. #mood: dulomi concerned #id:end_patrol_B2BB
- else:
    Both are right. They write two reports. #id:end_patrol_5344
}
Next time they want to ask the boats first where to stand. #id:end_patrol_86FB
LOMIRE: Fifty steps back. And without the lamp in my face. #exit: wesolmi #enter: lomire right #mood: lomire explaining #id:end_patrol_1966
-> END

=== end_spring ===
# clear
# ending: spring
# place: wells
# time: morning
# enter: lorimis left
# enter: rimosol centre
# enter: lomire right
# mood: lorimis calm
Two hundred came to the spring. They shouted. For three hours. #id:end_spring_FA74
LORIMIS: Then they were thirsty. That is what a spring is for. #mood: lorimis smile #id:end_spring_89B8
Nothing was written down. Everybody heard something else. #mood: rimosol concerned #id:end_spring_A4DD
RIMOSOL: I have heard that nobody leaves. That is enough for me. #mood: rimosol calm #id:end_spring_CEF1
{legitimacy <= 4:
    The loser of the vote says: it was settled at the spring. #id:end_spring_C9E1
- else:
    The {COUNCIL} promises to sit in the open from now on. #id:end_spring_FE9E
}
LOMIRE: I shouted as well. It was overdue. #mood: lomire smile #id:end_spring_C23D
-> END

=== end_alone ===
# clear
# ending: alone
# place: bridge
# time: dusk
# enter: dulomi left
# enter: wesolmi right
# mood: dulomi solemn
They meet in the middle. Behind them there is nobody. #id:end_alone_0C50
WESOLMI: Mine have chosen somebody else. Somebody who does not greet. #mood: wesolmi solemn #id:end_alone_38D7
DULOMI: Mine have moved my bed next to the door. #mood: dulomi calm #id:end_alone_126E
The vote is over. It was loud, and nobody asked for them. #id:end_alone_0227
They write down what they did too fast. It is a long page. #mood: wesolmi calm #id:end_alone_9507
LOMIRE: Give me the page. I begin at my own table. #exit: dulomi #enter: lomire left #mood: lomire calm #id:end_alone_6F1F
-> END

=== end_two_banks ===
# clear
# ending: two-banks
# place: river-bank
# time: night
# enter: wesolmi left
# enter: lomire right
# mood: wesolmi solemn
{named:
    At the Open Table nobody says anything that a door could hear. #id:end_two_banks_86FE
- else:
    The rule hangs on the wall. Nobody looks at it any more. #id:end_two_banks_25B4
}
In the night before the vote the ferry bell rings. Nobody comes. #mood: lomire concerned #id:end_two_banks_C225
WESOLMI: They heard it over there. They thought it was for us. #mood: wesolmi concerned #id:end_two_banks_023F
In the morning a box is wet. They dry the papers, together, for hours. #mood: wesolmi calm #id:end_two_banks_2DE8
For the first time since spring both hold one cloth. #id:end_two_banks_ECF0
LOMIRE: Next time we ring for both. I know how. #mood: lomire explaining #id:end_two_banks_1951
-> END

=== end_elsewhere ===
# clear
# ending: elsewhere
# place: post
# time: morning
# prop: crate centre
# enter: dulomi left
# enter: rimosol right
# mood: dulomi calm
The captain sends {LEADER} to the far bank. With thanks. #id:end_elsewhere_00C9
DULOMI: Too much tea, too few sheets. He is not wrong. #mood: dulomi calm #id:end_elsewhere_5EFC
{second:
    RIMOSOL: I have your list, and your chair. And a plan for Tuesday. #mood: rimosol smile #id:end_elsewhere_5563
- else:
    RIMOSOL: Who is to go there on Tuesday? Nobody knows them. #mood: rimosol solemn #id:end_elsewhere_17A0
}
At the school forty people wait for an hour. #mood: dulomi concerned #id:end_elsewhere_557C
{SERGEANT} walks across after all. He knocks twice. #id:end_elsewhere_23C9
LOMIRE: You are not her. Come in, before the soup gets cold. #exit: dulomi #enter: lomire left #mood: lomire calm #id:end_elsewhere_06F2
-> END
