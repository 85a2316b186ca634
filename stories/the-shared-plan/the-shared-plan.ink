# title: The Shared Plan
# author: Elsewhere
# world: solmirela
# lang: en

INCLUDE world.ink

// How long we play: 12, 25 or 45 minutes. The host sets it before play, and may lower it on the way.
VAR cut = 25

VAR trust = 5
VAR reach = 5
VAR legitimacy = 5
VAR duty = 5

// Who was given the say: 1 the people who worked here, 2 the trucks, 3 the office, 4 five chairs.
VAR say = 0
// How people were counted: 1 the old list, 2 on foot, 3 three lists on a wall, 4 who comes.
VAR counted = 0
// The boats told how many they are.
VAR boats_told = false
// The order to trade flour for names was carried out.
VAR traded = false
// Brought in by the facilitator: it rains again; a guest comes with a camera; ten sacks more.
VAR rain = false
VAR guest = false
VAR extra = false

-> opening

=== function raise(ref meter, by) ===
~ meter = MIN(MAX(meter + by, 0), 10)

// What was brought in is told here, once.
=== news ===
{rain:
    ~ rain = false
    ~ raise(reach, 1)
    ~ raise(duty, -1)
    It rains again. Soldiers and neighbours carry beds upstairs. #id:news_A5F0
    They lift well together. Nobody says so. #id:news_D023
}
{guest:
    ~ guest = false
    ~ raise(duty, 1)
    ~ raise(trust, -1)
    A guest from the town wants a picture with a sack. #id:news_A38F
    An old man asks: "With the sack, or with me?" #id:news_2817
}
{extra:
    ~ extra = false
    ~ raise(reach, 1)
    ~ raise(legitimacy, -1)
    Ten sacks more, from the upper terraces. A gift. #id:news_DD58
    Ten sacks, and eleven people who know who needs them. #id:news_764C
}
->->

// ---------------------------------------------------------------- morning

=== opening ===
# opening
# place: river-bank
# time: morning
# weather: rain
# prop: truck centre
# enter: dulomi left
# mood: dulomi calm
This is {VALLEY}, two days after the high water. #map #id:opening_6907
The {RIVER} is back in its bed. It left its mud. #id:opening_4F9E
Beds, boats and beans lie in the wrong places. #weather: clear #id:opening_E990
DULOMI: Good morning, {RIVER}. Please stay down there. #mood: dulomi smile #id:opening_A756
{LEADER} and {SERGEANT} bring four trucks of the {ARMY}. #enter: rimosol right #mood: rimosol smile #id:opening_1DA3
RIMOSOL: Fuel for three days. Then we drive home. #id:opening_F560
In the hall stands one long table. It is still dry. #clear #place: hall #prop: papers centre #enter: holwimi left #enter: elwimo right #id:opening_6EA1
HOLWIMI: The office has a list. It is nearly dry. #mood: holwimi smile #id:opening_9D7E #term: office
ELWIMO: The clinic has a store. It is nearly empty. #mood: elwimo calm #id:opening_60F9
NEFOLO: I have a {BOAT}. And wet feet. #exit: holwimi #enter: nefolo left #mood: nefolo smile #id:opening_2942
YOSOLMI: I have dry flour. Guess who likes me today. #exit: elwimo #enter: yosolmi right #mood: yosolmi smile #id:opening_3054
One table. Four trucks. By dusk, one plan. #id:opening_04EF
-> the_table

=== the_table ===
# clear
# inject-point: rain
# anchor: the-table
# place: hall
# time: morning
# enter: holwimi left
# enter: dulomi centre
# enter: nefolo right
# mood: holwimi calm
# mood: nefolo calm
{LEADER} stands in the door. Everybody looks at her boots. #id:the_table_76B5
Two days they worked here alone, with spoons and boats. #id:the_table_F5F8
RIMOSOL: The engines are warm. Where do we drive? #exit: holwimi #enter: rimosol left #mood: rimosol explaining #term: plan #id:the_table_CD38
NEFOLO: Who is asking? And who answers? #id:the_table_955F
Her first sentence will sit at this table all day. #camera: near dulomi #mood: dulomi concerned #decide: room #rehearse: 60 #debrief: Who decided where the trucks go? How did you notice? #id:the_table_E629
+ [Ask what is already done here #id: c_table_ask #picture: ask]
    ~ say = 1
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    DULOMI: You were here first. What have you done? #camera: wide #mood: dulomi smile #id:the_table_5F49
    NEFOLO: Sit down, then. That is a long story. #mood: nefolo smile #id:the_table_6E96
    RIMOSOL: It is noon soon. My engines are cold. #mood: rimosol concerned #id:the_table_B033
    -> after_the_table
+ [Say what the trucks can do #id: c_table_say #picture: explain-why]
    ~ say = 2
    ~ raise(duty, 1)
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    DULOMI: Four trucks, three days. No boats, no doctors. #camera: wide #mood: dulomi explaining #id:the_table_848F
    RIMOSOL: Short and clear. I like it. #mood: rimosol smile #id:the_table_4181
    NEFOLO: And we are the mud, I think. #mood: nefolo solemn #id:the_table_F357
    -> after_the_table
+ [Give the office the chair #id: c_table_office #picture: alone-at-desk]
    ~ say = 3
    ~ raise(legitimacy, 2)
    ~ raise(reach, -1)
    DULOMI: You lead, we drive. It is your {LAND}. #camera: wide #mood: dulomi calm #id:the_table_A32C
    HOLWIMI: Me? Well. Then the list decides. #exit: rimosol #enter: holwimi left #mood: holwimi concerned #id:the_table_6FF0
    NEFOLO: Ask the list where I live. #mood: nefolo explaining #id:the_table_C8DF
    -> after_the_table
+ [Five chairs, one for each side #id: c_table_chairs #picture: meeting-circle]
    ~ say = 4
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    DULOMI: Watch, office, clinic, market, boats. Five chairs. #camera: wide #mood: dulomi explaining #id:the_table_2792
    YOSOLMI: Who chose who sits there for the market? #exit: nefolo #enter: yosolmi right #mood: yosolmi smile #id:the_table_2583
    RIMOSOL: Five chairs, nine opinions. No wheel has turned. #mood: rimosol concerned #id:the_table_E6FD
    -> after_the_table

=== after_the_table ===
-> news ->
-> the_list

=== the_list ===
# clear
# inject-point: extra
# inject-point: guest
# contest: words
# anchor: the-list
# place: hall
# time: morning
# enter: holwimi left
# enter: dulomi centre
# enter: nefolo right
# term: stamp
HOLWIMI: Four hundred and twelve houses. Stamped. #mood: holwimi explaining #term: list #id:the_list_F747
NEFOLO: My house swims. Did you count it? #mood: nefolo calm #id:the_list_7CA1
HOLWIMI: A {BOAT} has no number. #mood: holwimi concerned #id:the_list_BDFE
{cut > 12:
    ELWIMO: And the rented rooms behind my clinic? #exit: nefolo #enter: elwimo right #mood: elwimo concerned #id:the_list_AF63
    HOLWIMI: They belong to one house. So: one. #id:the_list_AB03
    ELWIMO: It is a house with thirty-one people. #id:the_list_0A96
}
{say == 3:
    HOLWIMI: You said that I lead. So I say: stamped. #mood: holwimi solemn #id:the_list_8042
- else:
    DULOMI: The list is four years old. The mud is new. #mood: dulomi concerned #id:the_list_6978
}
Whoever is not counted does not eat tonight. #camera: near dulomi #decide: team #talk: 60 #private-first #debrief: Who was on no list? How could you have known it? #id:the_list_972C
+ [Use the office's list, start now #id: c_list_old #picture: write-list]
    ~ counted = 1
    ~ raise(duty, 2)
    ~ raise(legitimacy, 1)
    ~ raise(reach, -2)
    At noon the first truck rolls, house by house. #camera: wide #id:the_list_7C61
    HOLWIMI: It works. Look how well it works! #mood: holwimi smile #id:the_list_417E
    {BOATER} waves at the truck. It has no stop there. #mood: nefolo solemn #id:the_list_E0FC
    -> after_the_list
+ [Walk and count, in mixed pairs #id: c_list_walk #picture: walk-along]
    ~ counted = 2
    ~ raise(reach, 2)
    ~ raise(trust, 1)
    ~ raise(duty, -2)
    One soldier, one neighbour. Every door, every rope. #camera: wide #id:the_list_85FD
    DULOMI: Somebody offered me soup nine times. #mood: dulomi smile #id:the_list_6C69
    RIMOSOL: We know everybody now. And no truck has moved. #exit: holwimi #enter: rimosol left #mood: rimosol concerned #id:the_list_78CF
    -> after_the_list
+ [Hang three lists on one wall #id: c_list_wall #picture: together]
    ~ counted = 3
    ~ raise(legitimacy, 2)
    ~ raise(reach, 1)
    ~ raise(trust, -2)
    Office, clinic and boats read aloud, side by side. #camera: wide #id:the_list_58D8
    HOLWIMI: Sixty people stand on no list of mine. #mood: holwimi solemn #id:the_list_A758
    Somebody heard her name, and that she has nothing. #id:the_list_2D2E
    -> after_the_list
+ [Let each house send somebody #id: c_list_come #picture: they-come]
    ~ counted = 4
    ~ raise(duty, 1)
    ~ raise(trust, 1)
    ~ raise(reach, -1)
    ~ raise(legitimacy, -1)
    By noon a hundred people stand in front of the hall. #camera: wide #id:the_list_0E83
    NEFOLO: The hall takes whoever comes. No stamp. Good. #mood: nefolo smile #id:the_list_A5B3
    ELWIMO: My patients cannot stand. So nobody stands for them. #exit: holwimi #enter: elwimo left #mood: elwimo concerned #id:the_list_2193
    -> after_the_list

=== after_the_list ===
-> news ->
{cut >= 45:
    -> the_shovels
}
{cut >= 25:
    -> the_price
}
-> evening

=== the_shovels ===
# clear
# cut: 45
# place: lane
# time: noon
# enter: rimosol left
# enter: dofeli right
Mud in the lane, as high as a knee. Sixty shovels. #id:the_shovels_21E4
RIMOSOL: My people dig. Yours go and rest. #mood: rimosol smile #id:the_shovels_E87D
DOFELI: We have rested for two days. Nobody asked us. #mood: dofeli concerned #id:the_shovels_2CC6
DOFELI: We know where the drain is. You dig beside it. #id:the_shovels_6654
RIMOSOL: How do you know? #mood: rimosol concerned #id:the_shovels_6FD1
DOFELI: It sings under my bed. Every night. #mood: dofeli smile #id:the_shovels_52CD
Twenty young people hold no shovel. They look at yours. #decide: hands #debrief: Who was useful, and was asked? Who was useful, and was not? #id:the_shovels_8FFC
+ [Mixed pairs, one shovel for two #id: c_shovels_pairs #picture: with-others]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    They take turns. They also throw some mud. #mood: dofeli smile #id:the_shovels_3DA4
    RIMOSOL: Half the speed. Twice the noise. #mood: rimosol smile #id:the_shovels_D796
    Somebody's grandmother calls: "At last, somebody laughs." #id:the_shovels_8627
    -> the_price
+ [The young ones lead, we dig #id: c_shovels_lead #picture: listen]
    ~ raise(reach, 1)
    ~ raise(trust, 1)
    ~ raise(legitimacy, -1)
    DOFELI: Left. More left. There! #mood: dofeli explaining #id:the_shovels_A225
    The drain opens. The lane drinks its own water. #mood: rimosol smile #id:the_shovels_9D98
    HOLWIMI: Who gave the young ones the command? #enter: holwimi centre #mood: holwimi concerned #id:the_shovels_6A60
    -> the_price
+ [Soldiers dig, all others rest #id: c_shovels_alone #picture: repair-uniforms]
    ~ raise(duty, 2)
    ~ raise(reach, 1)
    ~ raise(trust, -2)
    One hour, and the lane is clean. Nobody thanks. #mood: rimosol calm #id:the_shovels_A21C
    DOFELI: Next time the patrol needs us again. #mood: dofeli solemn #id:the_shovels_01BE
    RIMOSOL: Did we do something wrong? #mood: rimosol concerned #id:the_shovels_6E92
    -> the_price

// ---------------------------------------------------------------- noon

=== the_price ===
# clear
# inject-point: extra
# cut: 25, 45
# place: market
# time: noon
# prop: crate centre
# enter: yosolmi right
# enter: osmeli left
{counted == 4:
    A hundred people, and the hall has no flour. #id:the_price_2B29
- else:
    The hall has four trucks, and no flour. #id:the_price_AC93
}
YOSOLMI: Sixty sacks, dry. Five {MONEY} each. #mood: yosolmi calm #term: price #id:the_price_6CE7
OSMELI: Last week it was two. #mood: osmeli concerned #id:the_price_ED2A
YOSOLMI: Last week the {RIVER} did not sleep in my bed. #id:the_price_4B87
She rowed half the night to save these sacks. #camera: near yosolmi #id:the_price_9770
And she knows: the lowest row is wet. #mood: yosolmi concerned #decide: role trader #debrief: What is a fair price after a flood? Who may say so? #id:the_price_DD4F
+ [Sell at the old price, on paper #id: c_price_old #picture: written-down]
    ~ raise(trust, 2)
    ~ raise(legitimacy, 1)
    ~ raise(reach, -1)
    YOSOLMI: Two. Write it down. The office pays my rent. #camera: wide #mood: yosolmi explaining #id:the_price_5524
    OSMELI: I will remember that. So will my soup. #mood: osmeli smile #id:the_price_9F60
    Forty sacks go. Twenty she must sell elsewhere, for the rent. #id:the_price_3F15
    -> after_the_price
+ [Ask for five, and say why #id: c_price_five #picture: pay]
    ~ raise(duty, 1)
    ~ raise(reach, 1)
    ~ raise(trust, -2)
    YOSOLMI: Two for flour. Three for my night on the water. #camera: wide #mood: yosolmi explaining #id:the_price_5911
    The {ARMY} pays. All sixty sacks move. #mood: osmeli calm #id:the_price_1879
    OSMELI: I know what a sack costs. And what you cost. #mood: osmeli solemn #id:the_price_FE08
    -> after_the_price
+ [Open every sack in front of all #id: c_price_open #picture: search]
    ~ raise(legitimacy, 2)
    ~ raise(duty, -1)
    ~ raise(reach, -1)
    YOSOLMI: Look. Forty are dry. Twenty are soup. #camera: wide #mood: yosolmi solemn #id:the_price_B898
    OSMELI: You could have hidden that. #mood: osmeli calm #id:the_price_C1A8
    YOSOLMI: I wanted to. All morning. #mood: yosolmi smile #id:the_price_B626
    -> after_the_price
+ [Lend them, paid after harvest #id: c_price_lend #picture: promise]
    ~ raise(trust, 1)
    ~ raise(reach, 1)
    ~ raise(legitimacy, -1)
    ~ raise(duty, -1)
    YOSOLMI: Pay when the beans come. Your word is enough. #camera: wide #mood: yosolmi smile #id:the_price_8193
    OSMELI: Whose word? You do not know them all. #mood: osmeli concerned #id:the_price_BBBB
    Nobody wrote anything. It felt very good. #id:the_price_8F5B
    -> after_the_price

=== after_the_price ===
-> news ->
{cut >= 45:
    -> the_store
}
{cut >= 25:
    -> the_boats
}
-> evening

=== the_store ===
# clear
# cut: 45
# place: clinic
# time: noon
# prop: medicine-bag centre
# enter: elwimo left
# enter: rimosol right
# term: enough
The wells are brown. Water must be cleaned. #mood: elwimo concerned #id:the_store_829C
RIMOSOL: How many tablets has the clinic? #mood: rimosol calm #id:the_store_D5EE
ELWIMO: Enough. #mood: elwimo calm #id:the_store_4AB6
RIMOSOL: Enough is not a number. #mood: rimosol smile #id:the_store_B17F
Behind the bandages stands a box. Two days for everybody. #id:the_store_57CB
Nine days for the sick. Only {NURSE} knows it. #camera: near elwimo #mood: elwimo solemn #decide: role nurse #debrief: May a helper keep something back? Who should know? #id:the_store_12AB
+ [Give all of it out today #id: c_store_all #picture: share-shade]
    ~ raise(reach, 2)
    ~ raise(trust, 1)
    ~ raise(legitimacy, -1)
    ~ raise(duty, -1)
    ELWIMO: Here. Everybody. Today. #camera: wide #mood: elwimo smile #id:the_store_BA13
    RIMOSOL: And on the third day? #mood: rimosol concerned #id:the_store_52ED
    ELWIMO: On the third day I shall be very busy. #id:the_store_A88D
    -> the_boats
+ [Keep half, and say it aloud #id: c_store_half #picture: announce]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    ELWIMO: Half for all, half for the sick. Listen why. #camera: wide #mood: elwimo explaining #id:the_store_C95E
    Two people nod. One counts the sick, and gets angry. #id:the_store_C96F
    RIMOSOL: You said it. I would have hidden it. #mood: rimosol calm #id:the_store_1048
    -> the_boats
+ [Sick and small children first #id: c_store_sick #picture: bring-nurse]
    ~ raise(reach, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    ELWIMO: Bring me who is sick, and who is small. #camera: wide #mood: elwimo explaining #id:the_store_ED06
    Strong people carry home brown water. #id:the_store_18F1
    RIMOSOL: They ask me who chose. I said: a nurse. #mood: rimosol concerned #id:the_store_05FC
    -> the_boats
+ [Ask the trucks to fetch more #id: c_store_fetch #picture: radio-call]
    ~ raise(duty, -2)
    ~ raise(reach, 1)
    ~ raise(legitimacy, 1)
    ELWIMO: I show you my box. You show me your truck. #camera: wide #mood: elwimo calm #id:the_store_DF50
    One truck drives to {UPPER} and back. It takes all day. #id:the_store_5BA9
    RIMOSOL: A quarter of my trucks, for one small box. #mood: rimosol concerned #id:the_store_4E8F
    -> the_boats

=== the_boats ===
# clear
# inject-point: rain
# inject-point: guest
# cut: 25, 45
# place: river-bank
# time: afternoon
# prop: rope centre
# enter: dulomi left
# enter: nefolo right
# term: bill
Behind the reeds smoke goes up. Many small fires. #id:the_boats_9FBA
DULOMI: Who lives there? #mood: dulomi concerned #id:the_boats_82A1
NEFOLO: Water people. #mood: nefolo calm #id:the_boats_8A8E
DULOMI: How many? We have a sack for each house. #mood: dulomi explaining #term: counted #id:the_boats_EEC2
NEFOLO: The last one who counted us sent a bill. #mood: nefolo solemn #id:the_boats_6556
Twenty boats. Each pays a fee, if somebody writes it down. #camera: near nefolo #decide: role boater #debrief: What do people risk who let themselves be counted? #id:the_boats_98E5
+ [Give the number, but no names #id: c_boats_number #picture: count]
    ~ boats_told = true
    ~ raise(reach, 2)
    ~ raise(legitimacy, -1)
    NEFOLO: Twenty boats. Ninety people. No names. #camera: wide #mood: nefolo explaining #id:the_boats_5A48
    DULOMI: Ninety it is. I never asked who. #mood: dulomi smile #id:the_boats_6C32
    HOLWIMI: Ninety without a name? On my paper? #enter: holwimi centre #mood: holwimi concerned #id:the_boats_5E50
    -> after_the_boats
+ [Ask first what the list is for #id: c_boats_ask #picture: ask]
    ~ boats_told = true
    ~ raise(legitimacy, 2)
    ~ raise(reach, 1)
    ~ raise(duty, -2)
    NEFOLO: What happens to your paper afterwards? #camera: wide #mood: nefolo explaining #id:the_boats_F266
    DULOMI: I do not know. I shall find out. #mood: dulomi concerned #id:the_boats_E89E
    Two hours later: it is only for flour. It is signed. #id:the_boats_6FC3
    -> after_the_boats
+ [Say: we are fine, thank you #id: c_boats_fine #picture: refuse]
    ~ raise(trust, 1)
    ~ raise(duty, 1)
    ~ raise(reach, -2)
    NEFOLO: We have fish. We are fine. #camera: wide #mood: nefolo calm #id:the_boats_6F5E
    DULOMI: So little smoke for so much fish? #mood: dulomi concerned #id:the_boats_EC9C
    His people nod. Nobody counted them. Nobody fed them. #id:the_boats_835A
    -> after_the_boats
+ [Take sacks and row them yourself #id: c_boats_row #picture: ferry]
    ~ raise(reach, 1)
    ~ raise(trust, 1)
    ~ raise(legitimacy, -2)
    NEFOLO: Give me twenty. I row them over. #camera: wide #mood: nefolo smile #id:the_boats_8A53
    DULOMI: And who sees where they go? #mood: dulomi concerned #id:the_boats_62C1
    NEFOLO: The {BIRD} does. It sees everything. #mood: nefolo calm #id:the_boats_C8D0
    -> after_the_boats

=== after_the_boats ===
-> news ->
{cut >= 45:
    -> the_queue
}
{cut >= 25:
    -> the_trade
}
-> evening

// ---------------------------------------------------------------- afternoon

=== the_queue ===
# clear
# cut: 45
# place: market
# time: afternoon
# prop: crate centre
# enter: dulomi left
# enter: osmeli right
Ninety people wait for flour. It is very quiet. #id:the_queue_C129
OSMELI: Seventy years I gave. Today I stand here and take. #mood: osmeli solemn #id:the_queue_32FA
{SERGEANT} lifts the first sack. #exit: dulomi #enter: rimosol left #mood: rimosol concerned #id:the_queue_7A7F
RIMOSOL: What do I say? Here you are? #mood: rimosol concerned #id:the_queue_FDAD
How near do you stand? Whose hand is higher? #camera: near #decide: team #rehearse: 60 #debrief: Hands, distance, tone: what makes taking easy? #id:the_queue_290B
+ [Greet each one, carry it along #id: c_queue_greet #picture: greet]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    ~ raise(reach, -1)
    RIMOSOL: Good day. May I carry it with you? #camera: wide #mood: rimosol smile #id:the_queue_5C7D
    OSMELI: You may carry it. I carry my head. #mood: osmeli smile #id:the_queue_F479
    At dusk the last thirty have had no good day. And no sack. #id:the_queue_D1DD
    -> the_trade
+ [Tell the line what there is #id: c_queue_tell #picture: announce]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    RIMOSOL: Sixty sacks! One for each house! It is enough! #camera: wide #mood: rimosol explaining #id:the_queue_1497
    The line stops pushing. Somebody does the sum. #id:the_queue_C284
    OSMELI: You shout at me as at a goat. #mood: osmeli concerned #id:the_queue_69F4
    -> the_trade
+ [Put it down and step back #id: c_queue_back #picture: step-back]
    ~ raise(duty, 2)
    ~ raise(reach, 1)
    ~ raise(trust, -1)
    ~ raise(legitimacy, -1)
    Sack, step, sack, step. It is fast and silent. #camera: wide #id:the_queue_BDD5
    OSMELI: I take it like somebody who steals it. #mood: osmeli solemn #id:the_queue_DC63
    RIMOSOL: I only wanted to give you room. #mood: rimosol concerned #id:the_queue_3C71
    -> the_trade
+ [Let two neighbours hand it out #id: c_queue_neighbours #picture: helped-neighbours]
    ~ raise(trust, 1)
    ~ raise(reach, 1)
    ~ raise(legitimacy, -2)
    {ELDER} and the miller give. They know every name. #camera: wide #mood: osmeli smile #id:the_queue_711A
    RIMOSOL: Her cousin has two sacks. I think. #mood: rimosol concerned #id:the_queue_E15A
    OSMELI: My cousin has eleven children. Count them. #id:the_queue_1C7B
    -> the_trade

=== the_trade ===
# clear
# cut: 25, 45
# place: hall
# time: afternoon
# prop: radio centre
# enter: dulomi left
# enter: hodumi right
The radio speaks. The whole hall can hear it. #id:the_trade_3C6C
SORVIM: {LEADER}. A water pump is gone. Stolen. #mood: dulomi calm #id:the_trade_2C16
SORVIM: Flour first for whoever says who has it. #term: help #id:the_trade_8C0F
SORVIM: The others can wait a little. #mood: dulomi concerned #id:the_trade_43A2
{legitimacy >= 6:
    HODUMI: {LAW}, two. Help after water is owed to all. #mood: hodumi explaining #id:the_trade_433B
    HODUMI: If you say it, I stand beside you. #id:the_trade_8A40
- else:
    The {LAW}, two: help after water is owed to all. #mood: hodumi concerned #id:the_trade_CE23
    The constable looks at the floor. Nobody asked him. #id:the_trade_DA83
}
Ninety people hear what a word is worth today. #camera: near dulomi #mood: dulomi solemn #decide: team #talk: 60 #redline: help in exchange for names #debrief: What happens to help when it has a price in words? #id:the_trade_FE70
+ [Say no, and name the rule #id: c_trade_no #picture: refuse]
    ~ raise(legitimacy, 2)
    ~ raise(trust, 1)
    {legitimacy >= 8:
        ~ raise(duty, -1)
    - else:
        ~ raise(duty, -2)
    }
    DULOMI: No, captain. Rule two. Flour is for all. #camera: wide #mood: dulomi calm #id:the_trade_F3E9
    HODUMI: I write it down: she said rule two. #mood: hodumi smile #id:the_trade_4D57
    The radio is quiet. Then: "We will speak about this." #id:the_trade_26C4
    -> after_the_trade
+ [Ask for the order in writing #id: c_trade_writing #picture: write-list]
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    DULOMI: Captain, please send it on paper. #camera: wide #mood: dulomi explaining #id:the_trade_3F83
    SORVIM: On paper? I call you back. #mood: hodumi smile #id:the_trade_A6D4
    He does not call back. Nobody tells the line why. #id:the_trade_5BE4
    -> after_the_trade
+ [A shelf for words, far from flour #id: c_trade_shelf #picture: complaint]
    ~ raise(duty, 1)
    ~ raise(trust, 1)
    ~ raise(reach, -1)
    DULOMI: Flour here. Words there, at the spring, unsigned. #camera: wide #mood: dulomi explaining #id:the_trade_C433
    SORVIM: Fine. But somebody must sit there. #mood: hodumi calm #id:the_trade_F1DC
    One truck less today. Its driver guards a shelf. #id:the_trade_171E
    -> after_the_trade
+ [Give flour first for a name #id: c_trade_names #redline: help in exchange for names #picture: tell-post]
    ~ traded = true
    ~ raise(trust, -3)
    ~ raise(legitimacy, -3)
    ~ raise(reach, -1)
    ~ raise(duty, -1)
    By evening there are nine names. All different. #camera: wide #mood: dulomi solemn #id:the_trade_4F27
    HODUMI: Nine doors where nobody sleeps tonight. #mood: hodumi solemn #id:the_trade_B074
    HODUMI: Rule two. I must write down yours as well. #id:the_trade_C178
    -> after_the_trade

=== after_the_trade ===
{cut >= 45 and reach <= 5:
    -> the_forgotten
}
{cut >= 45:
    -> the_speech
}
-> evening

=== the_forgotten ===
# clear
# cut: 45
# place: hall
# time: afternoon
# enter: holwimi left
# enter: elwimo right
# mood: elwimo solemn
{NURSE} comes in. Behind him stand thirty-one people. #id:the_forgotten_36A0
ELWIMO: The rooms behind my clinic. One house, you said. #mood: elwimo solemn #id:the_forgotten_6581
HOLWIMI: One house, one sack. I wrote it myself. #mood: holwimi concerned #id:the_forgotten_CA4B
Nobody in the hall says anything. #mood: holwimi solemn #id:the_forgotten_E75D
HOLWIMI: I was wrong. What do I do with it now? #camera: near holwimi #decide: role clerk #debrief: What did it take to say "I was wrong"? What did it give? #id:the_forgotten_2720
+ [Say it to them, and mend it #id: c_forgotten_sorry #picture: apologise]
    ~ raise(trust, 2)
    ~ raise(reach, 1)
    ~ raise(duty, -2)
    HOLWIMI: My list, my mistake. The sacks come tonight. #camera: wide #mood: holwimi calm #id:the_forgotten_2198
    ELWIMO: They have waited for that longer than for flour. #mood: elwimo smile #id:the_forgotten_DDFB
    The last truck turns round in the dark. #id:the_forgotten_9F8E
    -> evening
+ [Change the list, say nothing #id: c_forgotten_quiet #picture: alone-at-desk]
    ~ raise(reach, 1)
    ~ raise(duty, 1)
    ~ raise(legitimacy, -2)
    One house becomes nine. The stamp falls nine times. #camera: wide #mood: holwimi calm #id:the_forgotten_AF12
    ELWIMO: And who reads that tomorrow, and understands it? #mood: elwimo concerned #id:the_forgotten_42B3
    Thirty-one people eat. Nobody knows why. #id:the_forgotten_0B4A
    -> evening
+ [Let them check the whole list #id: c_forgotten_check #picture: check-town]
    ~ raise(legitimacy, 2)
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    ~ raise(reach, -1)
    HOLWIMI: Here is the list. Find my other mistakes. #camera: wide #mood: holwimi smile #id:the_forgotten_14A0
    They find eleven. It takes until dark. #id:the_forgotten_CEED
    ELWIMO: Eleven found. And supper is tomorrow. #mood: elwimo calm #id:the_forgotten_D05B
    -> evening

=== the_speech ===
# clear
# cut: 45
# place: market
# time: afternoon
# prop: megaphone centre
# enter: dulomi left
# enter: osmeli centre
# enter: dofeli right
# term: thanks
A message from {UPPER}: first the thanks, then the flour. #id:the_speech_CAD1
DOFELI: What thanks? #mood: dofeli calm #id:the_speech_7124
DULOMI: Somebody from the line says thank you. Loudly. #mood: dulomi concerned #id:the_speech_6DD6
OSMELI: I say thank you every day. Quietly. #mood: osmeli calm #id:the_speech_D43C
The town wants to hear it. Your captain too. #decide: team #debrief: Who may be asked for thanks? When does it cost something? #id:the_speech_CE9B
+ [Give the flour, skip the thanks #id: c_speech_skip #picture: market]
    ~ raise(trust, 2)
    ~ raise(duty, -2)
    DULOMI: It is late. Who is next? #mood: dulomi smile #id:the_speech_F69F
    OSMELI: Now I thank you. Nobody asked me. #mood: osmeli smile #id:the_speech_AE60
    The town notes: no thanks. It is a small note. #id:the_speech_CC78
    -> evening
+ [Ask who would like to speak #id: c_speech_ask #picture: ask]
    ~ raise(legitimacy, 1)
    ~ raise(trust, 1)
    ~ raise(reach, -1)
    DOFELI: Me. I thank {NURSE}. And my shovel. #mood: dofeli smile #id:the_speech_9CDC
    DULOMI: That is not quite what they meant. #mood: dulomi smile #id:the_speech_9CC0
    It takes an hour. The far houses wait for tomorrow. #id:the_speech_935F
    -> evening
+ [Say yourself what was done here #id: c_speech_self #picture: announce]
    ~ raise(duty, 2)
    ~ raise(legitimacy, 1)
    ~ raise(trust, -2)
    DULOMI: Four trucks brought sixty sacks today. #mood: dulomi explaining #id:the_speech_827F
    DOFELI: And who dug? And who rowed? #mood: dofeli concerned #id:the_speech_5A3E
    OSMELI: Write a second speech, child. #mood: osmeli solemn #id:the_speech_B9CF
    -> evening

// ---------------------------------------------------------------- evening

=== evening ===
# clear
# anchor: evening
# place: river-bank
# time: dusk
# weather: clear
# prop: truck centre
# enter: rimosol left
# enter: nefolo right
# mood: nefolo calm
The trucks are back. Lamps are lit along the {RIVER}. #id:evening_71C0
{
- reach >= 7:
    Smoke from every roof, and from every {BOAT}. #mood: nefolo smile #id:evening_DDC1
    NEFOLO: The sacks found us. I did not think so. #id:evening_58CA
- reach <= 3:
    Behind the reeds it is dark. No fire tonight. #mood: nefolo solemn #id:evening_C484
    NEFOLO: We are a long way off, it seems. Two hundred steps. #id:evening_125D
- else:
    Smoke from most roofs. From some it does not come. #id:evening_AD32
    NEFOLO: Nearly everybody. I know the names of nearly. #id:evening_144A
}
{
- duty >= 7:
    RIMOSOL: Four trucks out, four trucks home. My captain sings. #mood: rimosol smile #id:evening_2610
- duty <= 3:
    RIMOSOL: Half the road, all the fuel. I must explain that. #mood: rimosol concerned #id:evening_2568
- else:
    RIMOSOL: Four trucks home. One with a bent nose. #mood: rimosol calm #id:evening_827A
}
{boats_told:
    NEFOLO: Nobody has sent a bill. Not yet. #mood: nefolo calm #id:evening_2AAB
}
-> the_book

=== the_book ===
# clear
# contest: wants
# place: hall
# time: night
# prop: lamp centre
# enter: hodumi left
# enter: holwimi centre
# enter: nefolo right
Tomorrow the trucks drive home. The plan stays. #id:the_book_7976
{traded:
    HODUMI: Nine names. Nine families want to know who spoke. #mood: hodumi solemn #id:the_book_17E5
- else:
    HODUMI: One sack went to nobody's house. Whose was it? #mood: hodumi explaining #id:the_book_C1FD
}
HOLWIMI: I counted right. I think. #mood: holwimi concerned #id:the_book_FA64
NEFOLO: Who watches over it, when everybody has left? #mood: nefolo calm #decide: team #talk: 60 #debrief: Who watches over the plan now? Who watches over them? #id:the_book_D9D1
+ [One book, three pens #id: c_book_pens #picture: check-office]
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    HOLWIMI: Office, clinic, boats. All three must sign. #mood: holwimi explaining #id:the_book_5724
    {fails():
        -> failing
    }
    {trust >= 6 and legitimacy >= 6:
        -> end_plan
    }
    -> end_pens
+ [The list hangs on the door #id: c_book_door #picture: check-town]
    ~ raise(trust, 1)
    ~ raise(reach, -1)
    NEFOLO: Everybody can see it. Also who has nothing. #mood: nefolo explaining #id:the_book_5F1F
    {fails():
        -> failing
    }
    -> end_door
+ [The constable keeps the key #id: c_book_key #picture: check-uniforms]
    ~ raise(duty, 1)
    ~ raise(trust, -1)
    HODUMI: I count, every evening. In front of a witness. #mood: hodumi calm #id:the_book_F65D
    {fails():
        -> failing
    }
    -> end_key
+ [Nobody. We trust each other #id: c_book_nobody #picture: check-nobody]
    ~ raise(trust, 1)
    ~ raise(legitimacy, -2)
    NEFOLO: Nobody? Then I count in my head. #mood: nefolo smile #id:the_book_79FC
    {fails():
        -> failing
    }
    -> end_word

=== function fails() ===
~ return trust <= 2 or reach <= 2 or duty <= 2

=== failing ===
{trust <= 2:
    -> end_empty_hall
}
{reach <= 2:
    -> end_second_list
}
-> end_trucks

// ---------------------------------------------------------------- endings

=== end_plan ===
# clear
# ending: plan
# place: hall
# time: morning
# weather: clear
# enter: holwimi left
# enter: elwimo centre
# enter: nefolo right
# mood: holwimi smile
Seven days later. No truck, no captain. One table. #id:end_plan_2E5E
HOLWIMI: Page one: the boats. I drew a small one. #mood: holwimi smile #id:end_plan_AC33
ELWIMO: Page two: what we could not do. It is long. #mood: elwimo calm #id:end_plan_608F
The office in {UPPER} asks for one list, with one name. #mood: holwimi concerned #id:end_plan_B6CB
The three write back: three names, or none. #id:end_plan_0B15
NEFOLO: I sign with a fish. They have to get used to it. #mood: nefolo smile #id:end_plan_2387
-> END

=== end_pens ===
# clear
# ending: pens
# place: hall
# time: morning
# enter: holwimi left
# enter: elwimo centre
# enter: nefolo right
# mood: holwimi calm
Seven days later. One book, three pens. #id:end_pens_0363
ELWIMO: Two sacks for the clinic, says the book. #mood: elwimo explaining #id:end_pens_2153
HOLWIMI: I sign when I have seen them. #mood: holwimi concerned #id:end_pens_278D
The boats did not sign at all. Nobody had asked them twice. #id:end_pens_B0D1
They sit down again on market day. All three come. #mood: elwimo calm #id:end_pens_5D62
NEFOLO: First read it to me. Then I sign. #mood: nefolo calm #id:end_pens_366C
-> END

=== end_door ===
# clear
# ending: door
# place: hall
# time: morning
# prop: papers centre
# enter: holwimi left
# enter: osmeli right
# mood: osmeli calm
Seven days later. The list hangs on the door. #id:end_door_79F3
OSMELI: The whole {LAND} knows now that my roof leaks. #mood: osmeli concerned #id:end_door_A9A1
HOLWIMI: And that everybody got the same. #mood: holwimi explaining #id:end_door_A013
At night somebody has crossed out one name. #mood: holwimi solemn #id:end_door_E054
They hang a new one, with signs for names. #id:end_door_EED0
NEFOLO: I am the kettle. I got what the kettle got. #exit: osmeli #enter: nefolo right #mood: nefolo smile #id:end_door_A22D
-> END

=== end_key ===
# clear
# ending: key
# place: hall
# time: morning
# prop: crate centre
# enter: hodumi left
# enter: holwimi centre
# mood: hodumi calm
Seven days later. Not one sack is missing. #id:end_key_771F
HODUMI: I count. A witness counts. We agree. #mood: hodumi smile #id:end_key_F3B6
HOLWIMI: Fewer people come to fetch theirs. Strange. #mood: holwimi concerned #id:end_key_526C
People do not like to ask a uniform for bread. #mood: hodumi concerned #id:end_key_EB30
He puts his coat on a hook and sits outside. #id:end_key_15CC
NEFOLO: Without the coat you are quite a small man. #exit: holwimi #enter: nefolo right #mood: nefolo smile #id:end_key_6D4F
-> END

=== end_word ===
# clear
# ending: word
# place: market
# time: morning
# enter: yosolmi left
# enter: osmeli centre
# mood: yosolmi smile
Seven days later. Nobody wrote, nobody watched. #id:end_word_7525
{legitimacy >= 5:
    OSMELI: And it went well. Everybody looked at everybody. #mood: osmeli smile #id:end_word_118B
- else:
    OSMELI: Somebody had three sacks. Everybody has an idea who. #mood: osmeli solemn #id:end_word_6759
}
YOSOLMI: My cousin asks: and next time? #mood: yosolmi concerned #id:end_word_9335
They tie knots in a rope. One for each sack. #mood: osmeli calm #id:end_word_4A64
NEFOLO: A knot I can read. With closed eyes. #exit: yosolmi #enter: nefolo left #mood: nefolo calm #id:end_word_06D8
-> END

=== end_empty_hall ===
# clear
# ending: empty-hall
# place: hall
# time: morning
# enter: holwimi left
# enter: dulomi centre
# mood: holwimi solemn
The next morning. One table, five chairs, two people. #id:end_empty_hall_B785
HOLWIMI: I have told everybody when it begins. #mood: holwimi concerned #id:end_empty_hall_00E5
DULOMI: Perhaps that was it. We told. #mood: dulomi solemn #id:end_empty_hall_279D
{traded:
    HOLWIMI: They say: at that table, a word costs bread. #id:end_empty_hall_0D12
}
They take two chairs and carry them to the {RIVER}. #mood: dulomi calm #id:end_empty_hall_D04D
NEFOLO: You found the way. So sit. Not there, it is wet. #exit: dulomi #enter: nefolo right #mood: nefolo calm #id:end_empty_hall_E096
-> END

=== end_second_list ===
# clear
# ending: second-list
# place: river-bank
# time: morning
# prop: rope centre
# enter: nefolo left
# enter: elwimo right
# mood: nefolo solemn
Behind the reeds they write a list of their own. #id:end_second_list_ADAA
NEFOLO: Who is not counted counts himself. #mood: nefolo explaining #id:end_second_list_C8A8
ELWIMO: Now there are two plans. And one river. #mood: elwimo concerned #id:end_second_list_8307
At the ford two carts meet. None can turn round. #mood: elwimo calm #id:end_second_list_8168
Both drivers unload. Both lists lie on one barrel. #id:end_second_list_9078
NEFOLO: You show me yours. I show you mine. #mood: nefolo smile #id:end_second_list_8877
-> END

=== end_trucks ===
# clear
# ending: trucks
# place: river-bank
# time: morning
# prop: truck centre
# enter: rimosol left
# enter: holwimi right
# mood: rimosol solemn
At dawn the radio calls the trucks home. A day early. #id:end_trucks_E1E2
RIMOSOL: No fuel left, and half a sheet. I am sorry. #mood: rimosol solemn #id:end_trucks_7E0D
HOLWIMI: We had one more day in the plan. #mood: holwimi concerned #id:end_trucks_F54B
They leave sixty shovels, and the driver's road map. #mood: rimosol calm #id:end_trucks_8716
RIMOSOL: The shovels I shall lose on the way. Officially. #mood: rimosol smile #id:end_trucks_EA19
NEFOLO: We dig. You tell them why it takes longer. #exit: rimosol #enter: nefolo left #mood: nefolo calm #id:end_trucks_9D05
-> END
