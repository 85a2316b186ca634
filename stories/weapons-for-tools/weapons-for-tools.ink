# title: Weapons for Tools
# author: Elsewhere
# world: fadolasi
# lang: en

INCLUDE world.ink

// How long we play: 12, 25 or 45 minutes. The host sets it before play, and may lower it on the way.
VAR cut = 25

VAR trust = 5
VAR fairness = 5
VAR impartial = 5
VAR duty = 5

// Somebody told where things are hidden, and the promise to them was kept.
VAR kept = false
// The shed's helpers were made to tell names to the post.
VAR told = false
// Brought in by the facilitator: a song in the yard; a truck of tools is late; a guest who counts.
VAR song = false
VAR late = false
VAR guest = false

-> opening

=== function raise(ref meter, by) ===
~ meter = MIN(MAX(meter + by, 0), 10)

// What was brought in is told here, once.
=== news ===
{song:
    ~ song = false
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    Somebody in the yard sings an old song. Both sides know it. #id:news_DC49
    They know different words for it. They sing them at once. #id:news_5D78
}
{late:
    ~ late = false
    ~ raise(duty, -1)
    ~ raise(fairness, 1)
    The truck with the tools is late. Everybody waits the same. #id:news_716F
    Somebody shares a plum. It is cut into nineteen pieces. #id:news_2B26
}
{guest:
    ~ guest = false
    ~ raise(duty, 1)
    ~ raise(impartial, -1)
    A guest from the town wants a number by tonight. #id:news_33D2
    The yard sees who is asked first. It is the captain. #id:news_60C2
}
->->

// ---------------------------------------------------------------- the shed

=== opening ===
# opening
# place: shed
# time: morning
# weather: clear
# prop: crate centre
# enter: fasodim left
# mood: fasodim smile
This is {VALLEY}, one year after the quarrel of the two hills. #map #id:opening_5CA0
It is over. Many still have something from it, under a floor. #id:opening_EE8C
FASODIM: Good morning, {MILL}. Today we open. #mood: fasodim smile #id:opening_A5EB
Whoever brings something old gets something useful: tools. #term: tools #id:opening_442E
FASODIM: A saw, a plane, a net needle. And a bench to work at. #id:opening_3DCD
{TEACHER}'s small group belongs to no side. That is its only wealth. #mood: fasodim calm #id:opening_3647
LASDOMI: My people keep what is brought. Locked, out of sight. #enter: lasdomi right #mood: lasdomi calm #id:opening_77FB
FASODIM: And you do not stand at the door. #mood: fasodim smile #id:opening_C9A1
LASDOMI: I stand at the back, beside the salt. Bored. #mood: lasdomi smile #id:opening_958E
Outside they wait. Some have brought a bundle. Some have not. #id:opening_665C
-> the_list

=== the_list ===
# clear
# inject-point: song
# anchor: the-list
# place: shed
# time: morning
# prop: papers centre
# enter: fasodim left
# enter: silmada centre
# enter: lasdomi right
# term: list
The list from the town says: one bundle, one set of tools. #id:the_list_829B
SILMADA: I carried bread up the hill for two years. And wounded people. #mood: silmada calm #id:the_list_7B8A
SILMADA: I never had a bundle. So I was not there? #mood: silmada concerned #term: fighter #id:the_list_0CD1
LASDOMI: The list is about bundles. That was the order. #mood: lasdomi explaining #id:the_list_3964
FASODIM: A bundle is easy to count. People are not. #mood: fasodim concerned #id:the_list_B8DC
Nineteen sets of tools. Forty people at the door. #camera: near silmada #decide: room #talk: 60 #debrief: Who was on the first list? Whom did it not see? #id:the_list_1D66
+ [Who brings something, gets tools #id: c_list_bundle #picture: count]
    ~ raise(duty, 1)
    ~ raise(fairness, -1)
    Twelve bundles by noon. They vanish behind the salt. #camera: wide #id:the_list_7281
    LASDOMI: That is twelve fewer under somebody's floor. #mood: lasdomi smile #id:the_list_E834
    SILMADA: My cousin found one. She sells it to whoever needs a saw. #mood: silmada solemn #id:the_list_16C2
    -> after_the_list
+ [Who served, whatever the task #id: c_list_served #picture: together]
    ~ raise(fairness, 1)
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    ~ raise(impartial, -1)
    Cooks, carriers, messengers too. Somebody must say who was it. #camera: wide #id:the_list_4B55
    SILMADA: Then I am there. With both hands. #mood: silmada smile #id:the_list_B46F
    LASDOMI: And who says that somebody was not? #mood: lasdomi concerned #id:the_list_CBE6
    -> after_the_list
+ [Who asks, with no question #id: c_list_asks #picture: ask]
    ~ raise(trust, 2)
    ~ raise(fairness, -1)
    ~ raise(duty, -1)
    Nobody has to say what for. By noon all tools are gone. #camera: wide #id:the_list_9FBD
    FASODIM: Some never saw the hill. I think. #mood: fasodim concerned #id:the_list_8400
    LASDOMI: And not one bundle. What do I tell the town? #mood: lasdomi concerned #id:the_list_22D7
    -> after_the_list
+ [Half for them, half for the village #id: c_list_village #picture: share-shade]
    ~ raise(fairness, 1)
    ~ raise(impartial, 1)
    ~ raise(trust, -1)
    Whose roof burned gets a hammer as well. #camera: wide #id:the_list_DD1B
    SILMADA: I came down with nothing. Now I share half of it. #mood: silmada concerned #id:the_list_4F66
    A neighbour nods at her. It is the first time. #mood: fasodim calm #id:the_list_A745
    -> after_the_list

=== after_the_list ===
-> news ->
-> the_bench

=== the_bench ===
# clear
# anchor: the-bench
# place: yard
# time: noon
# enter: dosilfa left
# enter: masodir centre
# enter: silmada right
# term: sorry
One long workbench. On the left the hill, on the right the village. #id:the_bench_8756
In the middle is a place where nobody stands. #id:the_bench_7089
DOSILFA: I sold to all of them. Before. #mood: dosilfa calm #id:the_bench_9C83
MASODIR: I had this plane in my hand before I had anything else. #mood: masodir calm #id:the_bench_7F4B
He has come down as a carpenter. They remember him otherwise. #mood: dosilfa concerned #id:the_bench_2321
Somebody must say the first sentence across that bench. #camera: near dosilfa #decide: team #rehearse: 60 #debrief: Across the bench: what was asked, and what was left out? #id:the_bench_0B12
+ [Ask how that tool is used #id: c_bench_tool #picture: ask]
    ~ raise(trust, 2)
    ~ raise(fairness, -1)
    DOSILFA: How does one hold that thing? #camera: wide #mood: dosilfa explaining #id:the_bench_6F79
    MASODIR: Like bread. Not like an axe. #mood: masodir smile #id:the_bench_8FE6
    At the end of the bench somebody leaves. It went too fast for her. #mood: silmada concerned #id:the_bench_0BAC
    -> after_the_bench
+ [Say what was lost here #id: c_bench_lost #picture: explain-why]
    ~ raise(fairness, 2)
    ~ raise(trust, -1)
    DOSILFA: My stall stood there. It had a blue roof. #camera: wide #mood: dosilfa solemn #id:the_bench_EA42
    Nobody says anything. The plane is quiet. #mood: masodir solemn #id:the_bench_568B
    MASODIR: I know the roof. I can build one. #mood: masodir calm #id:the_bench_CD2F
    -> after_the_bench
+ [Give out the work, no talk #id: c_bench_work #picture: repair-together]
    ~ raise(duty, 1)
    ~ raise(impartial, 1)
    ~ raise(trust, -1)
    Two people to each beam, mixed by lot. #camera: wide #mood: dosilfa calm #id:the_bench_7142
    By evening stands a roof. Nobody knows the other's name. #id:the_bench_BDC0
    MASODIR: It holds. For a start that is much. #mood: masodir calm #id:the_bench_9808
    -> after_the_bench
+ [Let a keeper begin, in silence #id: c_bench_keeper #picture: call-elder]
    ~ raise(trust, 1)
    ~ raise(impartial, -1)
    SODILAM: Ten breaths. For whoever does not stand here. #camera: wide #exit: silmada #enter: sodilam right #mood: sodilam solemn #id:the_bench_760D
    Ten breaths are long. Two weep, one on each side. #mood: sodilam calm #id:the_bench_2D10
    DOSILFA: Not everybody here is of the spring, keeper. #mood: dosilfa calm #id:the_bench_4524
    -> after_the_bench

=== after_the_bench ===
-> news ->
{cut >= 25:
    -> the_wife
}
-> the_village

=== the_wife ===
# clear
# cut: 25, 45
# inject-point: late
# place: wells
# time: afternoon
# enter: fasodim left
# enter: dolisa right
At the edge of the yard a woman waits. She has no bundle, and no husband. #id:the_wife_691F
DOLISA: He went up with them. The others have come back. #mood: dolisa calm #id:the_wife_D066
DOLISA: At the list they say: widow? I say: no. Wife? No, they say. #mood: dolisa solemn #term: waiting #id:the_wife_8DD0
FASODIM: There is no line for it on the list. #mood: fasodim concerned #id:the_wife_FE84
She has two looms and no rope. Her paper is too old. #camera: near dolisa #decide: role wife #debrief: What did she need? What was she asked for? #id:the_wife_986B
+ [Ask for rope, and no line #id: c_wife_rope #picture: refuse]
    ~ raise(trust, 1)
    ~ raise(duty, 1)
    ~ raise(fairness, -1)
    DOLISA: I need sixty ells of rope. No name for it. #camera: wide #mood: dolisa explaining #id:the_wife_8CCE
    She gets rope. Nine others like her get nothing; nobody knows of them. #id:the_wife_9C46
    FASODIM: In the book it says: rope, various. #mood: fasodim calm #id:the_wife_B2E0
    -> after_the_wife
+ [Ask for a line on the list #id: c_wife_line #picture: write-list]
    ~ raise(fairness, 2)
    ~ raise(duty, -1)
    DOLISA: Write: waiting. That is what I am. #camera: wide #mood: dolisa explaining #id:the_wife_2A71
    FASODIM: Waiting. Page two. You are the first. #mood: fasodim calm #id:the_wife_E6D4
    By evening there are ten. The tools were for nineteen. #id:the_wife_AE4D
    -> after_the_wife
+ [Ask where one asks for him #id: c_wife_where #picture: tell-post]
    ~ raise(impartial, 1)
    ~ raise(fairness, 1)
    ~ raise(trust, -1)
    DOLISA: First I want to know whom I must ask. #camera: wide #mood: dolisa calm #id:the_wife_8BAE
    FASODIM: Both sides must say it. I ask both. In writing. #mood: fasodim explaining #id:the_wife_3246
    On the hill some say: she is looking for guilty people. #id:the_wife_C79C
    -> after_the_wife
+ [Bring the other nine along #id: c_wife_nine #picture: with-others]
    ~ raise(trust, 2)
    ~ raise(impartial, -1)
    DOLISA: We are ten. We open a weaving room. Give us the corner. #camera: wide #mood: dolisa smile #id:the_wife_24BD
    The corner was promised to the carpenters. #mood: fasodim concerned #id:the_wife_EE7C
    DOLISA: Then it gets narrow. We are used to that. #id:the_wife_9222
    -> after_the_wife

=== after_the_wife ===
{cut >= 45:
    -> the_messenger
}
-> the_names

=== the_messenger ===
# clear
# cut: 45
# place: fields
# time: dusk
# enter: midafo left
# enter: fasodim right
# term: messenger
A young man sits on the steps. He has been grown up since spring. #id:the_messenger_4769
MIDAFO: I carried papers. From one hill to the other. I ran well. #mood: midafo calm #id:the_messenger_7333
MIDAFO: I was eleven then. For the list I am too late, for the school as well. #mood: midafo concerned #id:the_messenger_88A0
He need not say what was in those papers. Nobody here asks. #mood: fasodim calm #id:the_messenger_6B91
FASODIM: What would you like to be able to do? #mood: fasodim explaining #id:the_messenger_88D2
It is the first time that he is asked that. #camera: near midafo #decide: role messenger #debrief: Somebody was used as a child. What may he be now? #id:the_messenger_FBA7
+ [Learn to read, in the evening #id: c_messenger_read #picture: learn-needs]
    ~ raise(fairness, 2)
    ~ raise(duty, -1)
    MIDAFO: I carried so much that I could not read. #camera: wide #mood: midafo calm #id:the_messenger_9EC9
    Six come to the evening class. The lamp costs a set of tools. #id:the_messenger_B8B8
    FASODIM: The youngest of them is nineteen, the oldest sixty. #mood: fasodim smile #id:the_messenger_90BF
    -> after_the_messenger
+ [Carry again: the post, by day #id: c_messenger_post #picture: walk-along]
    ~ raise(trust, 1)
    ~ raise(duty, 1)
    ~ raise(impartial, -1)
    MIDAFO: I know every step. Let me carry letters. Open ones. #camera: wide #mood: midafo smile #id:the_messenger_9056
    Some laugh with him. Some cross the street. #id:the_messenger_9516
    FASODIM: In a cap of whose colour? #mood: fasodim concerned #id:the_messenger_508C
    -> after_the_messenger
+ [Stay away from all lists #id: c_messenger_away #picture: walks-away]
    ~ raise(impartial, 1)
    ~ raise(trust, 1)
    ~ raise(fairness, -2)
    MIDAFO: I do not want to be that any more. Not on paper, either. #camera: wide #mood: midafo calm #id:the_messenger_8687
    Nobody asks him again. He gets nothing; he owes nothing. #id:the_messenger_D8BA
    FASODIM: My door has no list. You know where it is. #mood: fasodim calm #id:the_messenger_CA63
    -> after_the_messenger
+ [Say it to those of his age #id: c_messenger_tell #picture: meeting-circle]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    ~ raise(impartial, -1)
    MIDAFO: Nobody told me that one may say no. I will tell them. #camera: wide #mood: midafo explaining #id:the_messenger_D267
    Nine listen. On the next day it is twenty. #id:the_messenger_4010
    FASODIM: He tells it well. Who listens to him, afterwards? #mood: fasodim concerned #id:the_messenger_33C2
    -> after_the_messenger

=== after_the_messenger ===
-> news ->
-> the_names

=== the_names ===
# clear
# cut: 25, 45
# inject-point: guest
# place: shed
# time: afternoon
# prop: radio centre
# enter: lasdomi left
# enter: lodasim right
The radio behind the salt is loud. The wall is thin. #id:the_names_F216
SILFADO: {LEADER}. Twelve bundles. It was forty. Where is the rest? #mood: lasdomi calm #id:the_names_98DE
SILFADO: The people in the shed know who keeps quiet. #mood: lasdomi concerned #id:the_names_C90E
SILFADO: No tools for anybody till they give you names. #mood: lodasim concerned #id:the_names_F4EF
{impartial >= 6:
    LODASIM: {LAW}, seven. Who warns is never named. Nor made to name. #mood: lodasim explaining #id:the_names_2935
    LODASIM: And they belong to no side. I say it with you. #id:the_names_C07F
- else:
    The {LAW}, seven: who warns of danger is never named. #mood: lodasim solemn #id:the_names_3121
    {CONSTABLE} knows it. He counts salt sacks. #id:the_names_FA91
}
Beyond the wall the saws have stopped. All of them. #camera: near lasdomi #mood: lasdomi solemn #decide: team #talk: 60 #redline: naming a reporter #debrief: What would the shed have been worth after that? #id:the_names_FC7C
+ [Say no, and name the rule #id: c_names_no #picture: refuse]
    ~ raise(impartial, 2)
    ~ raise(trust, 1)
    ~ raise(duty, -2)
    LASDOMI: No, captain. Rule seven. The shed does not trade in names. #camera: wide #mood: lasdomi calm #id:the_names_2D72
    LODASIM: I heard it. So did the wall. #mood: lodasim smile #id:the_names_DCF2
    One saw begins again. Then all of them. #id:the_names_587A
    -> after_the_names
+ [Ask for the order in writing #id: c_names_writing #picture: write-list]
    ~ raise(impartial, 1)
    ~ raise(trust, -1)
    LASDOMI: On paper, please. And sent to both hills. #camera: wide #mood: lasdomi explaining #id:the_names_8B46
    SILFADO: To both? I call you back. #mood: lodasim smile #id:the_names_3433
    He does not call back. In the yard they only heard the question. #id:the_names_FB48
    -> after_the_names
+ [Offer a chest outside, unwatched #id: c_names_chest #picture: complaint]
    ~ kept = true
    ~ raise(duty, 2)
    ~ raise(trust, 1)
    ~ raise(fairness, -1)
    LASDOMI: A chest on the beach, at night. Nobody looks. #camera: wide #mood: lasdomi explaining #id:the_names_C867
    In the morning seven things lie in it, and a letter: sorry. #id:the_names_144F
    LODASIM: And no saw for any of the seven. That is the price. #mood: lodasim calm #id:the_names_D34A
    -> after_the_names
+ [No tools till names are given #id: c_names_give #redline: naming a reporter #picture: close-road]
    ~ told = true
    ~ raise(trust, -3)
    ~ raise(impartial, -3)
    ~ raise(fairness, -1)
    ~ raise(duty, -1)
    By evening there are four names. Two of them are enemies of the teller. #camera: wide #mood: lasdomi solemn #id:the_names_4FB3
    LODASIM: And tonight four doors are not slept behind. #mood: lodasim solemn #id:the_names_801B
    LODASIM: Rule seven. I must write this down. #id:the_names_38B7
    -> after_the_names

=== after_the_names ===
-> news ->
{cut >= 25:
    -> the_bread
}
-> the_village

=== the_bread ===
# clear
# cut: 25, 45
# place: market
# time: noon
# prop: basket centre
# enter: fasodim left
# enter: masodir right
MASODIR: The baker from the hill gives us bread. Every day. Free. #mood: masodir smile #id:the_bread_9FDE
FASODIM: And the village baker sees the cart. #mood: fasodim concerned #id:the_bread_204B
MASODIR: It is bread. We are hungry. #mood: masodir calm #term: impartial #id:the_bread_FE60
FASODIM: It is bread from one side. #mood: fasodim explaining #id:the_bread_C038
The group's only wealth is that it belongs to nobody. #camera: near fasodim #decide: role helper #debrief: How is impartiality spent? How is it earned? #id:the_bread_8C82
+ [Thank her, and pay for it #id: c_bread_pay #picture: pay]
    ~ raise(impartial, 2)
    ~ raise(fairness, -1)
    FASODIM: Four {MONEY} a day, like everybody. #camera: wide #mood: fasodim calm #id:the_bread_B256
    The money was for nails. It rains into the shed for a week. #id:the_bread_6D53
    MASODIR: She cried. It was a gift. #mood: masodir concerned #id:the_bread_1CF7
    -> after_the_bread
+ [One day hers, one day his #id: c_bread_both #picture: both-talk]
    ~ raise(impartial, 1)
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    The two bakers have not spoken since the quarrel. #camera: wide #mood: fasodim explaining #id:the_bread_E1BB
    Now they argue about whose turn Tuesday is. #id:the_bread_F679
    MASODIR: His bread is better. Nobody heard that. #mood: masodir smile #id:the_bread_FA44
    -> after_the_bread
+ [Take it. Hunger has no side #id: c_bread_take #picture: share-shade]
    ~ raise(trust, 1)
    ~ raise(duty, 1)
    ~ raise(impartial, -2)
    MASODIR: At last somebody sensible. #camera: wide #mood: masodir smile #id:the_bread_BFD3
    On the third day somebody chalks on the gate: hill bakery. #id:the_bread_B9E7
    FASODIM: It washes off. Mostly. #mood: fasodim concerned #id:the_bread_DBAA
    -> after_the_bread
+ [Bake it yourselves, all together #id: c_bread_bake #picture: repair-together]
    ~ raise(trust, 2)
    ~ raise(duty, -2)
    They build an oven. Four days nobody makes a table. #camera: wide #mood: masodir smile #id:the_bread_EACB
    The first bread is black. They eat it with great dignity. #id:the_bread_F1C8
    FASODIM: The second is only dark brown. #mood: fasodim smile #id:the_bread_B7AE
    -> after_the_bread

=== after_the_bread ===
{cut >= 45:
    -> the_bundles
}
-> the_village

=== the_bundles ===
# clear
# cut: 45
# place: bridge
# time: dusk
# prop: crate centre
# enter: silodal left
# enter: dosilfa right
# term: bundle
Twelve bundles lie behind the salt, sewn into sacks. #id:the_bundles_BCE8
SILODAL: The town wants to burn them. With music, and a speech. #mood: silodal calm #id:the_bundles_361C
DOSILFA: We have had enough fire here. #mood: dosilfa solemn #id:the_bundles_CBD1
Up on the stair somebody says: that was all we had. #mood: silodal concerned #id:the_bundles_A1D6
What becomes of a thing that nobody should need any more? #decide: hands #debrief: Whose end was it? Who was watching, and how? #id:the_bundles_F396
+ [Sink them far out, both sides row #id: c_bundles_sink #picture: ferry]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    Two boats, mixed. It goes deep there. Nobody makes a speech. #id:the_bundles_0A90
    DOSILFA: I heard twelve splashes. I counted along. #mood: dosilfa calm #id:the_bundles_636C
    The town has no picture of it. It asks three times. #id:the_bundles_7AA4
    -> the_rule
+ [The smith makes hoes of them #id: c_bundles_hoes #picture: repair-town]
    ~ raise(fairness, 2)
    ~ raise(impartial, -1)
    Twelve hoes, all alike. The smith is from the village. #id:the_bundles_9D85
    SILODAL: I have never seen anything so ugly and so good. #mood: silodal smile #id:the_bundles_2F89
    From the stair they ask: and why him? #id:the_bundles_69F0
    -> the_rule
+ [To the town, with a paper #id: c_bundles_town #picture: written-down]
    ~ raise(duty, 2)
    ~ raise(impartial, 1)
    ~ raise(trust, -2)
    A truck, a seal, a number. It is quickly done. #id:the_bundles_F83C
    SILODAL: From now on somebody else answers for them. #mood: silodal calm #id:the_bundles_894A
    DOSILFA: And if they come back one day? By truck? #mood: dosilfa concerned #id:the_bundles_EF97
    -> the_rule

=== the_rule ===
# clear
# cut: 45
# place: yard
# time: afternoon
# enter: silmada left
# enter: masodir centre
# enter: lasdomi right
{FIGHTER} and {CARPENTER} want the same plane. Both pull. #id:the_rule_6338
For one breath it is as it was then. Everybody in the yard feels it. #mood: silmada solemn #mood: masodir solemn #id:the_rule_C76D
LASDOMI: I could step in between. In a coat. #mood: lasdomi concerned #id:the_rule_2104
How near, how loud, and who? #camera: near lasdomi #decide: team #rehearse: 60 #debrief: Distance, voice, hands: who could step in, and how? #id:the_rule_BEB9
+ [Step up slowly, hands open #id: c_rule_hands #picture: step-back]
    ~ raise(duty, 1)
    ~ raise(trust, 1)
    ~ raise(impartial, -1)
    LASDOMI: I am only here. I take nothing away. #camera: wide #mood: lasdomi calm #id:the_rule_439C
    They let go, both. The plane falls on its nose. #id:the_rule_4D5B
    SILMADA: But it was a coat that came. Again. #mood: silmada concerned #id:the_rule_843C
    -> the_village
+ [Stay back, let the yard do it #id: c_rule_back #picture: wait]
    ~ raise(impartial, 2)
    ~ raise(duty, -1)
    Eight people put their tools down and wait. That is all. #camera: wide #id:the_rule_1A20
    SILMADA: You take it. I have lunch. #mood: silmada calm #id:the_rule_F2CB
    LASDOMI: Eleven breaths. I counted. They were long. #mood: lasdomi calm #id:the_rule_099B
    -> the_village
+ [Ask both: what is it for? #id: c_rule_ask #picture: ask]
    ~ raise(trust, 2)
    ~ raise(fairness, -1)
    LASDOMI: What are you making? You? And you? #camera: wide #mood: lasdomi explaining #id:the_rule_BD12
    A cradle. And a cradle. #mood: silmada smile #mood: masodir smile #id:the_rule_64AF
    MASODIR: Whose child comes first, then? #mood: masodir calm #id:the_rule_8779
    -> the_village
+ [Draw lots, as for everything #id: c_rule_lots #picture: count]
    ~ raise(fairness, 2)
    ~ raise(trust, -1)
    Two straws. The short one has to wait until four. #camera: wide #id:the_rule_E6AF
    MASODIR: Fair. And annoying. #mood: masodir concerned #id:the_rule_1975
    SILMADA: I know that face from before. But it is only annoyed. #mood: silmada calm #id:the_rule_A143
    -> the_village

// ---------------------------------------------------------------- what the village owes

=== the_village ===
# clear
# inject-point: late
# inject-point: guest
# contest: words
# anchor: the-village
# place: market
# time: dusk
# enter: dosilfa left
# enter: fasodim centre
# enter: silmada right
Seven weeks later. The shed sells tables. They are good. #id:the_village_95F6
DOSILFA: I do not buy from them. My neighbour does, at night. #mood: dosilfa calm #id:the_village_AED9
SILMADA: When I went up I left a house. Now somebody lives in it. #mood: silmada calm #id:the_village_622E
DOSILFA: My sister. Hers had burned. #mood: dosilfa solemn #id:the_village_439B
{
- told:
    SILMADA: And since the four names nobody greets anybody. #mood: silmada solemn #id:the_village_DC26
- kept:
    FASODIM: In the chest lies a key again. And no letter with it. #mood: fasodim calm #id:the_village_E86A
- else:
    FASODIM: There are eleven such houses. In both directions. #term: house #mood: fasodim explaining #id:the_village_5B98
}
Those who came down owe something. The village as well. #term: owe #id:the_village_FF75
Who owes what, and who says so? #camera: near fasodim #decide: team #talk: 60 #private-first #debrief: Who owed what to whom? Who was allowed to say it? #id:the_village_7969
+ [One table, both lists aloud #id: c_village_lists #picture: meeting-circle]
    ~ raise(fairness, 1)
    ~ raise(trust, -1)
    FASODIM: What was taken. What was left. One after another. #mood: fasodim explaining #id:the_village_9525
    {fails():
        -> failing
    }
    {fairness >= 6 and impartial >= 5:
        -> end_two_lists
    }
    -> end_long_evening
+ [Build eleven new houses first #id: c_village_houses #picture: repair-together]
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    SILMADA: Houses first. Then we see who sleeps in which. #mood: silmada explaining #id:the_village_D03A
    {fails():
        -> failing
    }
    -> end_houses
+ [The council decides each house #id: c_village_council #picture: check-office]
    ~ raise(duty, 1)
    ~ raise(trust, -1)
    FASODIM: House by house, in the open. With a right to complain. #mood: fasodim calm #id:the_village_97AD
    {fails():
        -> failing
    }
    -> end_council
+ [Let it rest for a year #id: c_village_rest #picture: rest]
    ~ raise(impartial, 1)
    ~ raise(fairness, -1)
    DOSILFA: Not now. First we must be able to look at each other. #mood: dosilfa calm #id:the_village_98A4
    {fails():
        -> failing
    }
    -> end_rest

=== function fails() ===
~ return trust <= 2 or fairness <= 2 or impartial <= 2 or duty <= 2

=== failing ===
{impartial <= 2 or trust <= 2:
    -> end_one_side
}
{fairness <= 2:
    -> end_sold_tools
}
-> end_closed

// ---------------------------------------------------------------- endings

=== end_two_lists ===
# clear
# ending: two-lists
# place: shed
# time: night
# prop: lamp left
# enter: dosilfa left
# enter: fasodim centre
# enter: dolisa right
# mood: dosilfa calm
Both lists are long. They are read until the lamp is empty. #id:end_two_lists_B7A0
DOSILFA: A blue roof, a boat, two goats. And my brother's laugh. #mood: dosilfa solemn #id:end_two_lists_21AB
Nobody has an answer to the last one. They leave the line open. #mood: fasodim solemn #id:end_two_lists_4C48
Four houses are given back. Seven not yet. All seven know why. #mood: fasodim calm #id:end_two_lists_097F
DOLISA: Mine stands at the end. Waiting. It was read out as well. #mood: dolisa calm #id:end_two_lists_17E8
-> END

=== end_long_evening ===
# clear
# ending: long-evening
# place: shed
# time: night
# prop: lamp left
# enter: masodir left
# enter: fasodim centre
# enter: dolisa right
# mood: fasodim concerned
After the ninth line somebody gets up and goes. Then four more. #id:end_long_evening_C95F
MASODIR: I came to build tables. Not to stand in front of one. #mood: masodir solemn #id:end_long_evening_B56F
FASODIM: It was too early. Or it was too long. Both. #mood: fasodim concerned #id:end_long_evening_48A1
They agree on one line each evening. Not more. #mood: masodir calm #id:end_long_evening_1DFB
DOLISA: At that pace I am home in two years. I can wait. I practised. #mood: dolisa calm #id:end_long_evening_611E
-> END

=== end_houses ===
# clear
# ending: houses
# place: yard
# time: morning
# enter: silmada left
# enter: masodir centre
# enter: dolisa right
# mood: silmada smile
Three houses stand. The fourth has a door already. #id:end_houses_C8F2
MASODIR: Hill people build, village people build. It stays crooked. #mood: masodir smile #id:end_houses_BA8A
SILMADA: And who moves in? Nobody has said that yet. #mood: silmada concerned #id:end_houses_94AA
{fairness >= 6:
    They draw lots, in front of all, with straws. #id:end_houses_A6AB
- else:
    In the first one lives, by chance, a cousin of the foreman. #id:end_houses_83DA
}
DOLISA: I hang the door. So I shall see who goes in. #mood: dolisa calm #id:end_houses_21E2
-> END

=== end_council ===
# clear
# ending: council
# place: upper
# time: afternoon
# prop: papers centre
# enter: dosilfa left
# enter: silmada right
# mood: silmada calm
{UPPER}, room four. House three of eleven. #id:end_council_C74F
SILMADA: They are friendly. They have a form. It has eleven pages. #mood: silmada concerned #id:end_council_1962
DOSILFA: My sister cannot read it. Nor can mine up there. #mood: dosilfa calm #id:end_council_5374
The two of them fill it in together, on one bench. #mood: silmada smile #id:end_council_2AC0
A year later it is house five. Nobody has broken a window. #id:end_council_3C6E
DOLISA: On page nine it says: owner, unknown. I correct it. #exit: dosilfa #enter: dolisa left #mood: dolisa explaining #id:end_council_1A17
-> END

=== end_rest ===
# clear
# ending: rest
# place: market
# time: noon
# enter: dosilfa left
# enter: silmada right
# mood: dosilfa calm
A year is long. They greet each other by now. Briefly. #id:end_rest_8556
SILMADA: I walk past my house every day. There are new curtains. #mood: silmada solemn #id:end_rest_62BC
DOSILFA: I buy tables by day now. #mood: dosilfa smile #id:end_rest_0336
{trust >= 6:
    In spring the sister knocks at {FIGHTER}'s door. She has the key with her. #id:end_rest_4FCB
- else:
    In spring nobody begins. The year has simply gone on. #id:end_rest_DC6F
}
DOLISA: You all have time. Mine is running. Begin with mine. #exit: dosilfa #enter: dolisa left #mood: dolisa calm #id:end_rest_C097
-> END

=== end_one_side ===
# clear
# ending: one-side
# place: shed
# time: dusk
# enter: fasodim left
# enter: masodir right
# mood: fasodim solemn
On the gate is chalk. From inside and from outside. #id:end_one_side_F986
FASODIM: Half of them do not come in. The other half not out. #mood: fasodim concerned #id:end_one_side_9022
{told:
    MASODIR: Four names, and it was the end of the workshop. #mood: masodir solemn #id:end_one_side_57AB
- else:
    MASODIR: It was never said that we belong to them. It was seen. #mood: masodir solemn #id:end_one_side_51E6
}
{TEACHER} carries one bench out, in front of the gate. #mood: fasodim calm #id:end_one_side_CF91
It belongs to no one. It stands in the rain, and somebody sits down. #id:end_one_side_905D
DOLISA: I need rope. Whose it is does not matter to me. #exit: masodir #enter: dolisa right #mood: dolisa calm #id:end_one_side_C316
-> END

=== end_sold_tools ===
# clear
# ending: sold-tools
# place: market
# time: morning
# prop: crate centre
# enter: dosilfa left
# enter: masodir right
# mood: dosilfa calm
At the market lies a new plane. And three saws. For sale. #id:end_sold_tools_11CD
DOSILFA: With the town's stamp. Half price. #mood: dosilfa concerned #id:end_sold_tools_28B2
MASODIR: I have the saw. I have no wood, no bench, and no customer. #mood: masodir solemn #id:end_sold_tools_8036
Whoever got one needed bread. Whoever needed one got none. #id:end_sold_tools_E38C
They begin a book: who can use what, and who has it. #mood: masodir calm #id:end_sold_tools_07DD
DOLISA: Write down: looms, two. Rope, none. As always. #exit: dosilfa #enter: dolisa left #mood: dolisa explaining #id:end_sold_tools_225B
-> END

=== end_closed ===
# clear
# ending: closed
# place: shed
# time: morning
# prop: crate centre
# enter: lasdomi left
# enter: fasodim right
# mood: lasdomi calm
The town closes the shed. Too few bundles for so much salt. #id:end_closed_B8F4
LASDOMI: I wrote what was good. There was no column for it. #mood: lasdomi solemn #id:end_closed_AC65
FASODIM: Nineteen people have a trade now. Nobody counted that. #mood: fasodim calm #id:end_closed_A376
{kept:
    In the last night the chest on the beach is full. #id:end_closed_166C
- else:
    They carry the benches out before the lock comes. #id:end_closed_AA5C
}
The benches stand in nine kitchens now. #mood: fasodim smile #id:end_closed_D474
DOLISA: One stands in mine. Come in. Wipe your feet. #exit: lasdomi #enter: dolisa left #mood: dolisa smile #id:end_closed_18B4
-> END
