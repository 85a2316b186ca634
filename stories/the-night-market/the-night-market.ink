# title: The Night Market
# author: Elsewhere
# world: fadolasi
# lang: en

INCLUDE world.ink

// How long we play: 12, 25 or 45 minutes. The host sets it before play, and may lower it on the way.
VAR cut = 25

VAR trust = 5
VAR safety = 5
VAR legitimacy = 5
VAR duty = 5

// What came of the lamps: 1 lamps and the book, 2 ten lamps, 3 counted without names, 4 our own.
VAR lamps = 0
// The desk of the women has a door now.
VAR door = false
// Everybody young was brought to the post.
VAR swept = false
// Brought in by the facilitator: rain; a ship full of hungry sailors; somebody asks for a number.
VAR rain = false
VAR ship = false
VAR number = false

-> opening

=== function raise(ref meter, by) ===
~ meter = MIN(MAX(meter + by, 0), 10)

// What was brought in is told here, once.
=== news ===
{rain:
    ~ rain = false
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    It rains. Everybody stands under one cloth. Post and stair. #id:news_092A
    Somebody's elbow says sorry to somebody's notebook. #id:news_C185
}
{ship:
    ~ ship = false
    ~ raise(duty, 1)
    ~ raise(safety, -1)
    A ship! Thirty sailors want soup, and all of them now. #id:news_4EF4
    The soup is gone. So is the rope of the queue. #id:news_5852
}
{number:
    ~ number = false
    ~ raise(duty, -1)
    ~ raise(legitimacy, 1)
    The radio asks: how many were checked tonight? #id:news_E05D
    On the step somebody says: so that is what they count. #id:news_085E
}
->->

// ---------------------------------------------------------------- dusk

=== opening ===
# opening
# place: market
# time: dusk
# weather: clear
# prop: lamp right
# enter: dosilfa left
# mood: dosilfa smile
This is {VALLEY}, when the sun is gone. #map #id:opening_FB89
Here the day sells fish. The night sold soup. #prop: none #id:opening_2AD0
DOSILFA: Eleven pots I had. Sailors cried into them. Happily. #id:opening_0418
Then a storm took the lamps. Forty lamps. #time: night #mood: dosilfa concerned #id:opening_CA97
Since then everybody runs home at dusk. #id:opening_C485
LODASIM: Good evening. I am from the {POLICE}. #enter: lodasim right #mood: lodasim smile #id:opening_D271
DOSILFA: I know. You are the one with the small lamp. #mood: dosilfa smile #id:opening_27EA
LODASIM: It is the only one that the post has. #mood: lodasim smile #id:opening_7C7D
On {FIELDS} sit the young ones, as on every evening. #clear #place: fields #time: night #enter: lofamis left #enter: limofas right #mood: lofamis smile #id:opening_5F88
LOFAMIS: At home eight people sleep in one room. Here are stars. #mood: lofamis explaining #id:opening_B46A
The shops are afraid of the stair. #id:opening_1996
The stair is afraid of the post. And of those who collect. #mood: limofas concerned #id:opening_6F4A
-> the_step

=== the_step ===
# clear
# anchor: the-step
# inject-point: rain
# place: fields
# time: night
# enter: lodasim left
# enter: lofamis centre
# enter: limofas right
Twelve young people see a uniform at the foot of the stair. #id:the_step_5A38
{CONSTABLE} has been told: find out what they do there. #mood: lodasim calm #term: loiter #id:the_step_BB94
LIMOFAS: He comes. Do we get up? #mood: limofas calm #id:the_step_F342
LOFAMIS: We sit. Sitting is not forbidden. #mood: lofamis calm #id:the_step_E8E5
His first sentence will climb up all four hundred steps. #camera: near lodasim #mood: lodasim concerned #decide: room #rehearse: 60 #debrief: The first sentence: what did each step hear in it? #id:the_step_AFD5
+ [Ask what is good here at night #id: c_step_ask #picture: ask]
    ~ raise(trust, 2)
    ~ raise(safety, -1)
    LODASIM: Good evening. What is good about this place? #camera: wide #mood: lodasim smile #id:the_step_15E6
    LOFAMIS: The wind. And that nobody asks anything. Till now. #mood: lofamis smile #id:the_step_F2E6
    From below a shop calls: "Did you ask what they steal?" #id:the_step_6AD7
    -> after_the_step
+ [Say who you are, and why #id: c_step_why #picture: explain-why]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    LODASIM: I am {CONSTABLE}. The shops are worried. So I ask. #camera: wide #mood: lodasim explaining #id:the_step_B353
    LIMOFAS: About us. They are worried about us. #mood: limofas solemn #id:the_step_FFE4
    LOFAMIS: At least he says it. To our faces. #mood: lofamis calm #id:the_step_590A
    -> after_the_step
+ [Sit on the lowest step, wait #id: c_step_sit #picture: sit-down]
    ~ raise(trust, 1)
    ~ raise(safety, 1)
    ~ raise(duty, -1)
    He sits. He looks at the water too. It gets late. #camera: wide #mood: lodasim calm #id:the_step_D10F
    LOFAMIS: Is he ill? #mood: lofamis smile #id:the_step_2B8B
    Below they say: the {POLICE} is sitting now. #id:the_step_35D6
    -> after_the_step
+ [Stay below, greet all of them #id: c_step_below #picture: step-back]
    ~ raise(duty, 1)
    ~ raise(safety, 1)
    ~ raise(trust, -1)
    LODASIM: Good evening, stair! A quiet night to you! #camera: wide #mood: lodasim explaining #id:the_step_14FB
    It is loud. All shops have heard it. They feel better. #id:the_step_8103
    LIMOFAS: He talks to us as one talks to a dog. From far. #mood: limofas concerned #id:the_step_83D0
    -> after_the_step

=== after_the_step ===
-> news ->
{cut >= 25:
    -> the_desk
}
-> the_lamps

=== the_desk ===
# clear
# cut: 25, 45
# place: post
# time: noon
# enter: misola left
# enter: lodasim right
At the post there is a desk for women. One chair. No door. #id:the_desk_6009
MISOLA: This morning somebody sat there. For one minute. #mood: misola solemn #term: desk #id:the_desk_2DBA
MISOLA: She asked what time it is. Then she went. #id:the_desk_555A
LODASIM: What time was it? #mood: lodasim calm #id:the_desk_5569
MISOLA: Six men were standing at the stove. That time. #mood: misola explaining #id:the_desk_9751
What she wanted to say, nobody knows. #camera: near misola #mood: misola solemn #decide: role desk #debrief: What does a place need so that somebody dares to speak there? #id:the_desk_EDBC
+ [Move it beside the clinic's door #id: c_desk_clinic #picture: talk-aside]
    ~ door = true
    ~ raise(trust, 2)
    ~ raise(legitimacy, -1)
    MISOLA: Who goes in there may have a cough. #camera: wide #mood: misola smile #id:the_desk_A821
    LODASIM: And your file? Lies at the clinic, then? #mood: lodasim explaining #id:the_desk_B369
    The captain asks: is that still our desk? #id:the_desk_93C1
    -> after_the_desk
+ [Two hours daily the men go out #id: c_desk_hours #picture: with-others]
    ~ raise(legitimacy, 1)
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    MISOLA: From two to four you patrol. All of you. #camera: wide #mood: misola explaining #id:the_desk_9C28
    LODASIM: In the sun? #mood: lodasim smile #id:the_desk_A0DB
    Two hours are quiet. Everybody sees who goes in. #id:the_desk_6B36
    -> after_the_desk
+ [Hang a cloth, add a chair #id: c_desk_cloth #picture: share-shade]
    ~ raise(duty, 1)
    ~ raise(safety, 1)
    ~ raise(trust, -1)
    A cloth, a second chair, a jug. It takes an hour. #camera: wide #mood: misola calm #id:the_desk_9B7C
    LODASIM: I still hear you through it. I whistle, then. #mood: lodasim smile #id:the_desk_DC83
    MISOLA: A cloth is not a door. She will know that. #id:the_desk_4DEC
    -> after_the_desk
+ [Ask the women of {WELLS} first #id: c_desk_ask #picture: ask]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(safety, -1)
    MISOLA: Where would you sit? Whom would you tell? #camera: wide #mood: misola explaining #id:the_desk_BD4E
    They talk for a long time. Not one of them says: the post. #id:the_desk_5E6C
    This week the chair stays as it is. #mood: misola solemn #id:the_desk_0552
    -> after_the_desk

=== after_the_desk ===
{cut >= 45:
    -> the_cart
}
-> the_meeting

=== the_cart ===
# clear
# cut: 45
# inject-point: number
# place: bridge
# time: afternoon
# prop: cart centre
# enter: sodamil left
# enter: limofas right
The big shops have paid guards. They wear blue capes. #id:the_cart_3DEC
SODAMIL: Your cart. Where is your paper for it? #mood: sodamil calm #term: guard #id:the_cart_6966
LIMOFAS: It is a cart. My uncle built it. #mood: limofas explaining #id:the_cart_D052
SODAMIL: Somebody took a cart last week. It looked so. #mood: sodamil explaining #id:the_cart_3A51
LIMOFAS: All carts look so. #mood: limofas smile #id:the_cart_1F0A
The guard is new. Her house has not been paid for a month. #camera: near sodamil #mood: sodamil concerned #decide: role guard #debrief: Who may stop somebody? Who may be asked afterwards? #id:the_cart_E058
+ [Let him go, and say sorry #id: c_cart_sorry #picture: apologise]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    SODAMIL: I am sorry. I have seen no paper for any cart. #camera: wide #mood: sodamil calm #id:the_cart_3E01
    LIMOFAS: Tell that to the other capes. #mood: limofas calm #id:the_cart_C265
    Her employer counts: one cart less than yesterday. #id:the_cart_918E
    -> after_the_cart
+ [Walk to the post with him #id: c_cart_post #picture: walk-along]
    ~ raise(legitimacy, 2)
    ~ raise(trust, -1)
    SODAMIL: I may not keep it. They may. We go together. #camera: wide #mood: sodamil explaining #id:the_cart_3DF0
    LIMOFAS: All the street sees me walk beside you. #mood: limofas solemn #id:the_cart_979F
    At the post it gets a number. And a night in the yard. #id:the_cart_A644
    -> after_the_cart
+ [Keep it until the office opens #id: c_cart_keep #picture: wait]
    ~ raise(duty, 2)
    ~ raise(safety, 1)
    ~ raise(trust, -2)
    SODAMIL: Tomorrow at nine. With a paper. #camera: wide #mood: sodamil calm #id:the_cart_5929
    LIMOFAS: My nets go out at five. #mood: limofas explaining #id:the_cart_D32E
    The owner of the fish shop gives her two {MONEY}. Extra. #id:the_cart_57B1
    -> after_the_cart
+ [Ask two neighbours about it #id: c_cart_neighbours #picture: helped-neighbours]
    ~ raise(trust, 1)
    ~ raise(safety, 1)
    ~ raise(legitimacy, -1)
    SODAMIL: Who knows this cart? #camera: wide #mood: sodamil explaining #id:the_cart_D92E
    Two call: "We do!" One calls: "I do not!" #mood: limofas concerned #id:the_cart_6CE9
    Two against one. Is that a rule now? #id:the_cart_1228
    -> after_the_cart

=== after_the_cart ===
-> news ->
{cut >= 45:
    -> the_witness
}
-> the_meeting

=== the_witness ===
# clear
# cut: 45
# place: wells
# time: afternoon
# enter: lofamis left
# enter: sodilam right
# term: witness
Each shop pays two {MONEY} a week. For quiet. To nobody. #id:the_witness_9BA9
{KEEPER} asks: who comes for it? #mood: sodilam calm #term: collect #id:the_witness_5787
LOFAMIS: Nobody. He has a red cup, this nobody. #mood: lofamis concerned #id:the_witness_00B9
She knows the voice. She sits beside it on the stair. #mood: lofamis solemn #id:the_witness_C1A2
SODILAM: You do not have to say it. #mood: sodilam concerned #id:the_witness_BDD5
LOFAMIS: Then it is two again next week. And then three. #camera: near lofamis #decide: role youth #debrief: What would make it safe to say something? #id:the_witness_53AA
+ [Put it on the shelf, unsigned #id: c_witness_shelf #picture: complaint]
    ~ raise(safety, 1)
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    She draws a red cup and a day. No name, not hers, not his. #camera: wide #id:the_witness_D998
    SODILAM: And who reads it? #mood: sodilam calm #id:the_witness_46A2
    It takes the post four days to open the shelf. #id:the_witness_EFA3
    -> the_meeting
+ [Let the elder say it for all #id: c_witness_elder #picture: call-elder]
    ~ raise(trust, 1)
    ~ raise(safety, 1)
    ~ raise(legitimacy, -2)
    SODILAM: At my table. Tonight. He, his mother and me. #camera: wide #mood: sodilam explaining #id:the_witness_97C3
    The cup stays away. For a while. It was settled at a table. #id:the_witness_0B05
    LOFAMIS: And when it comes to a table without you? #mood: lofamis concerned #id:the_witness_ECC9
    -> the_meeting
+ [Ask first what they would do #id: c_witness_ask #picture: ask]
    ~ raise(legitimacy, 2)
    ~ raise(safety, -1)
    LOFAMIS: What happens to somebody who says something? #camera: wide #mood: lofamis explaining #id:the_witness_FE5C
    The post has no answer. It promises to find one. #id:the_witness_99C7
    The red cup comes twice more meanwhile. #mood: lofamis solemn #id:the_witness_F4B3
    -> the_meeting
+ [Talk to the voice yourself #id: c_witness_self #picture: both-talk]
    ~ raise(trust, 2)
    ~ raise(safety, -2)
    LOFAMIS: I know that it is you. I know why. Stop it. #camera: wide #mood: lofamis calm #id:the_witness_0453
    He does not sit on the stair on the next day. #id:the_witness_9300
    SODILAM: That was brave. It was also alone. #mood: sodilam concerned #id:the_witness_6320
    -> the_meeting

// ---------------------------------------------------------------- the meeting

=== the_meeting ===
# clear
# cut: 25, 45
# inject-point: ship
# place: upper
# time: afternoon
# enter: dalsomi left
# enter: dosilfa centre
# enter: lodasim right
{UPPER}. A meeting about the night. Twelve chairs. #id:the_meeting_7694
DALSOMI: The shops. The post. The council. All here. #mood: dalsomi smile #id:the_meeting_729B
DOSILFA: All? I see no step in this room. #mood: dosilfa calm #id:the_meeting_04E6
DALSOMI: They were invited. It hung at the door for a week. #mood: dalsomi explaining #term: meeting #id:the_meeting_F823
LODASIM: At our door. #mood: lodasim explaining #id:the_meeting_494C
{door:
    DOSILFA: And she who asked for the time? She is not here either. #id:the_meeting_802F
}
Whoever is missing is talked about. Not to. #camera: near dosilfa #mood: dosilfa solemn #decide: team #talk: 60 #debrief: Who was missing in the room, and who was not missed? #id:the_meeting_E6C3
+ [Begin. Who is here is here #id: c_meeting_begin #picture: announce]
    ~ raise(duty, 2)
    ~ raise(legitimacy, -1)
    ~ raise(trust, -1)
    DALSOMI: Item one. The young people. #camera: wide #mood: dalsomi calm #id:the_meeting_561F
    Seven items in one hour. Everything was decided. #id:the_meeting_CB9B
    DOSILFA: I shall tell them. I am the only one who can. #mood: dosilfa solemn #id:the_meeting_6E8A
    -> after_the_meeting
+ [Move the meeting to the stair #id: c_meeting_stair #picture: walk-along]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    ~ raise(safety, -1)
    Twelve people carry twelve chairs up eighty steps. #camera: wide #id:the_meeting_FF51
    LODASIM: My back votes for the hall. #mood: lodasim smile #id:the_meeting_A667
    Six shops stay below. They are not missing anything, they say. #id:the_meeting_A8DC
    -> after_the_meeting
+ [Two meetings, one from each #id: c_meeting_two #picture: repair-each-alone]
    ~ raise(safety, 1)
    ~ raise(trust, 1)
    ~ raise(legitimacy, -1)
    One here, one on the step. Each sends one person across. #camera: wide #id:the_meeting_4B93
    DALSOMI: Two minutes of one evening! Which are true? #mood: dalsomi concerned #id:the_meeting_BF80
    On the step they speak as they never spoke in a hall. #id:the_meeting_DF5F
    -> after_the_meeting
+ [Four chairs stay empty, named #id: c_meeting_empty #picture: meeting-circle]
    ~ raise(legitimacy, 2)
    ~ raise(duty, -1)
    A step, a needle, a boat, a lamp stand on the chairs. #camera: wide #id:the_meeting_548E
    DOSILFA: What would the needle say to item three? #mood: dosilfa explaining #id:the_meeting_5EA7
    Nobody knows. So item three has to wait. #id:the_meeting_E832
    -> after_the_meeting

=== after_the_meeting ===
-> news ->
{cut >= 25:
    -> the_sweep
}
-> the_lamps

=== the_sweep ===
# clear
# cut: 25, 45
# inject-point: number
# place: post
# time: dusk
# prop: radio centre
# enter: lodasim left
# enter: misola right
# term: sweep
The radio at the post speaks. The window is open. #id:the_sweep_45DB
SILFADO: Two more lamps were broken. The shops shout at me. #mood: lodasim calm #id:the_sweep_A85A
SILFADO: Bring in everybody young from that stair. #mood: lodasim concerned #id:the_sweep_07E4
SILFADO: One night in the yard. Then somebody talks. #mood: misola concerned #id:the_sweep_6F84
{legitimacy >= 6:
    MISOLA: {LAW}, nine. No house pays for another. #mood: misola explaining #id:the_sweep_F015
    MISOLA: No step pays for another, either. I say it with you. #id:the_sweep_8F6B
- else:
    The {LAW}, nine: no house pays for another. #mood: misola solemn #id:the_sweep_22AF
    {DESK} looks at you. She says nothing yet. #id:the_sweep_F4CF
}
Below the window twelve young people count their breath. #camera: near lodasim #mood: lodasim solemn #decide: team #talk: 60 #redline: collective punishment #debrief: Who stood with {CONSTABLE}? What made that possible? #id:the_sweep_1D13
+ [Say no, and name the rule #id: c_sweep_no #picture: refuse]
    ~ raise(legitimacy, 2)
    ~ raise(trust, 1)
    ~ raise(duty, -2)
    LODASIM: No, captain. Rule nine. I write down that I said it. #camera: wide #mood: lodasim calm #id:the_sweep_1FA7
    MISOLA: Two signatures. Mine is the one with the blot. #mood: misola smile #id:the_sweep_E115
    The radio hums. Then: "We will speak about this." #id:the_sweep_33C8
    -> after_the_sweep
+ [Ask for the order in writing #id: c_sweep_writing #picture: write-list]
    ~ raise(legitimacy, 1)
    ~ raise(trust, -1)
    LODASIM: Please on paper, captain. With a name under it. #camera: wide #mood: lodasim explaining #id:the_sweep_8632
    SILFADO: On paper? I call you back. #mood: misola calm #id:the_sweep_A6D4
    He does not call back. Nobody tells the stair. #id:the_sweep_2273
    -> after_the_sweep
+ [Offer to walk there all night #id: c_sweep_walk #picture: night-watch]
    ~ raise(safety, 2)
    ~ raise(duty, -1)
    LODASIM: I bring nobody in. I walk there until morning. #camera: wide #mood: lodasim explaining #id:the_sweep_7B20
    SILFADO: Until morning, then. And tomorrow as well. #id:the_sweep_EBFC
    MISOLA: Who sits here meanwhile? I cannot be two. #mood: misola concerned #id:the_sweep_CB7F
    -> after_the_sweep
+ [Bring them all in for a night #id: c_sweep_all #redline: collective punishment #picture: close-road]
    ~ swept = true
    ~ raise(trust, -3)
    ~ raise(legitimacy, -3)
    ~ raise(safety, -1)
    ~ raise(duty, -1)
    Twelve in the yard. It is cold. Nobody talks. #camera: wide #mood: lodasim solemn #id:the_sweep_53C9
    MISOLA: Now they know each other better. And us. #mood: misola solemn #id:the_sweep_0DEF
    MISOLA: Rule nine. I must write this down. #id:the_sweep_5110
    -> after_the_sweep

=== after_the_sweep ===
-> news ->
{cut >= 45:
    -> the_hours
}
-> the_lamps

=== the_hours ===
# clear
# cut: 45
# place: market
# time: dusk
# prop: crate centre
# enter: dosilfa left
# enter: limofas right
DOSILFA: A night market needs an end. When? #mood: dosilfa smile #id:the_hours_D69B
LIMOFAS: When the last one is full. #mood: limofas smile #id:the_hours_B75D
The big shops want ten o'clock. The boats come at eleven. #id:the_hours_1CA7
The post has two people. They must sleep at some time. #mood: dosilfa concerned #decide: role trader #debrief: Whose evening was it? Who set the clock? #id:the_hours_A6D8
+ [Ten o'clock, for everybody #id: c_hours_ten #picture: go-home]
    ~ raise(duty, 2)
    ~ raise(safety, 1)
    ~ raise(trust, -2)
    At ten a shutter falls. At eleven the boats find it dark. #id:the_hours_E0D1
    LIMOFAS: Then we stay on the stair. As always. #mood: limofas concerned #id:the_hours_629B
    DOSILFA: Eleven pots for two hours. I cook three. #mood: dosilfa solemn #id:the_hours_AF89
    -> the_round
+ [Midnight, and shops take turns #id: c_hours_turns #picture: together]
    ~ raise(trust, 1)
    ~ raise(legitimacy, 1)
    ~ raise(safety, -1)
    A plan with eleven names. Each watches one hour a week. #id:the_hours_099C
    DOSILFA: The fish shop swapped with me. Twice already. #mood: dosilfa smile #id:the_hours_FEB4
    From eleven on there is one awake person for sixty stalls. #id:the_hours_2F67
    -> the_round
+ [Until the last boat is in #id: c_hours_boat #picture: ferry]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    A lantern on the mast says: one is still out there. #id:the_hours_6B20
    LIMOFAS: My uncle rows faster since there is soup. #mood: limofas smile #id:the_hours_B5E5
    Some nights it is two o'clock. The post yawns. #id:the_hours_E2C7
    -> the_round

=== the_round ===
# clear
# cut: 45
# place: market
# time: night
# enter: lodasim left
# enter: lofamis centre
# enter: dosilfa right
# term: round
The first evening with soup. The post makes its round. #id:the_round_9FC0
DOSILFA: People look at your hands first. Then at your lamp. #mood: dosilfa explaining #id:the_round_C364
LOFAMIS: Then at whom you look. #mood: lofamis calm #id:the_round_9F14
How near, how fast, and where does the lamp point? #camera: near lodasim #decide: team #rehearse: 60 #debrief: Pace, lamp, distance: when was a patrol a neighbour? #id:the_round_7ED9
+ [Lamp down, greet each stall #id: c_round_greet #picture: greet]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    LODASIM: Good evening. Good evening. What smells so good? #camera: wide #mood: lodasim smile #id:the_round_71B1
    DOSILFA: Answer: everything. Next question. #mood: dosilfa smile #id:the_round_899A
    After twelve stalls he has missed the far end of the quay. #id:the_round_7A43
    -> the_lamps
+ [Walk in the middle, be seen #id: c_round_middle #picture: patrol-at-water]
    ~ raise(safety, 2)
    ~ raise(trust, -1)
    Steps on stone. Everybody sees the post. Twice an hour. #camera: wide #mood: lodasim calm #id:the_round_8FAE
    DOSILFA: Safe, yes. My guests eat faster. #mood: dosilfa concerned #id:the_round_63BE
    LOFAMIS: I look at the ground when he comes. Habit. #mood: lofamis solemn #id:the_round_EF7A
    -> the_lamps
+ [Stand at one corner, all evening #id: c_round_corner #picture: wait]
    ~ raise(legitimacy, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -1)
    LODASIM: Whoever needs me knows where I am. #camera: wide #mood: lodasim explaining #id:the_round_35DA
    Three people come with a question. One with a complaint. #id:the_round_E4A7
    What happened at the other end he reads tomorrow. #mood: lofamis concerned #id:the_round_7D5A
    -> the_lamps
+ [Go with two from the stair #id: c_round_pairs #picture: with-others]
    ~ raise(trust, 1)
    ~ raise(safety, 1)
    ~ raise(legitimacy, -1)
    LOFAMIS: We show you where it is really dark. #camera: wide #mood: lofamis smile #id:the_round_59E3
    LODASIM: I have walked past here for three years. #mood: lodasim smile #id:the_round_EAB8
    The fish shop asks: since when do they patrol us? #id:the_round_C3DC
    -> the_lamps

// ---------------------------------------------------------------- the lamps

=== the_lamps ===
# clear
# inject-point: number
# inject-point: ship
# contest: words
# anchor: the-lamps
# place: market
# time: dusk
# prop: lamp centre
# enter: falimas left
# enter: lodasim centre
# enter: dosilfa right
# term: free
{swept:
    The stair is empty tonight. Nobody buys, nobody laughs. #id:the_lamps_3F7A
}
FALIMAS: Forty lamps. Free. From {COMPANY}. #mood: falimas smile #id:the_lamps_439F
DOSILFA: I sell soup. Nothing is free that smells so good. #mood: dosilfa smile #id:the_lamps_83A0
FALIMAS: Only a small book at both gates. #mood: falimas explaining #term: book #id:the_lamps_91DC
FALIMAS: Who comes, who goes, at what hour. For your safety. #id:the_lamps_2BBD
LODASIM: And who keeps the book? #mood: lodasim explaining #id:the_lamps_EEAA
FALIMAS: We do. It is our lamp. #mood: falimas calm #id:the_lamps_09C3
It is dark, and light is offered. With a pencil. #camera: near #decide: team #talk: 60 #private-first #debrief: What does light cost? Who may write down where you walk? #id:the_lamps_B902
+ [Take the lamps and the book #id: c_lamps_book #picture: write-list]
    ~ lamps = 1
    ~ raise(safety, 2)
    ~ raise(duty, 1)
    ~ raise(trust, -2)
    ~ raise(legitimacy, -1)
    Forty lamps. It is as bright as noon. #camera: wide #mood: dosilfa calm #id:the_lamps_7175
    FALIMAS: Your name, please? And where to? #mood: falimas smile #id:the_lamps_302D
    DOSILFA: My guests come by boat now. There is no gate. #mood: dosilfa solemn #id:the_lamps_D677
    -> after_the_lamps
+ [Take lamps, and refuse the book #id: c_lamps_ten #picture: refuse]
    ~ lamps = 2
    ~ raise(legitimacy, 2)
    ~ raise(safety, 1)
    ~ raise(duty, -1)
    LODASIM: Light, yes. Names, no. That is our word. #camera: wide #mood: lodasim explaining #id:the_lamps_4A0D
    FALIMAS: Then it is ten lamps. For the good ten shops. #mood: falimas solemn #id:the_lamps_2433
    DOSILFA: Guess who stands in the dark between two good ones. #mood: dosilfa concerned #id:the_lamps_8715
    -> after_the_lamps
+ [Count people, without names #id: c_lamps_count #picture: count]
    ~ lamps = 3
    ~ raise(legitimacy, 1)
    ~ raise(duty, 1)
    ~ raise(trust, -1)
    A bean in a pot for everybody who passes. No pencil. #camera: wide #id:the_lamps_1B52
    FALIMAS: For a year. Then we talk again. About the pencil. #mood: falimas smile #id:the_lamps_5C9F
    DOSILFA: I am a bean. I have been called worse. #mood: dosilfa smile #id:the_lamps_374A
    -> after_the_lamps
+ [One lamp a shop, our own oil #id: c_lamps_own #picture: share-shade]
    ~ lamps = 4
    ~ raise(trust, 2)
    ~ raise(safety, -2)
    Eleven shops bring eleven lamps. None is like another. #camera: wide #mood: dosilfa smile #id:the_lamps_8A5A
    FALIMAS: You will call us. In the wet months. #mood: falimas calm #id:the_lamps_DE7E
    At the far end of the quay it stays black. #mood: lodasim concerned #id:the_lamps_02BC
    -> after_the_lamps

=== after_the_lamps ===
-> news ->
-> the_seventh

// ---------------------------------------------------------------- day seven

=== the_seventh ===
# clear
# contest: wants
# anchor: day-seven
# place: post
# time: morning
# prop: papers centre
# enter: dalsomi left
# enter: lodasim centre
# enter: limofas right
A letter has been lying here for seven days. It has a drawing. #id:the_seventh_E91D
LIMOFAS: That is my cart. Those are the capes. That is me. #mood: limofas explaining #term: complaint #id:the_seventh_DE80
DALSOMI: {LAW}, ten. Who complains in writing has an answer. #mood: dalsomi calm #id:the_seventh_D460
{
- lamps == 1:
    LIMOFAS: Your new lamps were bright enough to take it. #mood: limofas solemn #id:the_seventh_7F47
- swept:
    LIMOFAS: I wrote it in your yard. I had time. #mood: limofas solemn #id:the_seventh_F825
- else:
    LIMOFAS: My uncle said: nobody reads that. #mood: limofas calm #id:the_seventh_1E58
}
LODASIM: The guards say that they may. The shops pay them. #mood: lodasim concerned #id:the_seventh_6E12
Today is the seventh day. Somebody has to answer. #camera: near limofas #mood: limofas concerned #decide: team #talk: 60 #debrief: What is an answer? What would have been only a reply? #id:the_seventh_DB29
+ [Answer him on the market, aloud #id: c_seventh_aloud #picture: announce]
    ~ raise(legitimacy, 1)
    ~ raise(duty, -1)
    LODASIM: It was wrong. Nobody but the post may keep a cart. #mood: lodasim explaining #id:the_seventh_627C
    {fails():
        -> failing
    }
    {trust >= 6 and legitimacy >= 6:
        -> end_night
    }
    -> end_aloud
+ [Answer at a table, all three #id: c_seventh_table #picture: both-talk]
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    LODASIM: You, the guard and I. And whoever you bring along. #mood: lodasim calm #id:the_seventh_B6E4
    {fails():
        -> failing
    }
    -> end_table
+ [Give him a cart, no words #id: c_seventh_cart #picture: pay]
    ~ raise(duty, 1)
    ~ raise(legitimacy, -1)
    DALSOMI: The council has an old cart. It is a good one. #mood: dalsomi smile #id:the_seventh_F659
    {fails():
        -> failing
    }
    -> end_cart
+ [Send the letter to the company #id: c_seventh_pass #picture: sent-away]
    ~ raise(safety, 1)
    ~ raise(trust, -1)
    DALSOMI: The guards are theirs. So the letter is theirs. #mood: dalsomi explaining #id:the_seventh_FEC8
    {fails():
        -> failing
    }
    -> end_letter

=== function fails() ===
~ return trust <= 2 or legitimacy <= 2 or safety <= 2 or duty <= 2

=== failing ===
{trust <= 2:
    -> end_dark
}
{legitimacy <= 2 or safety <= 2:
    -> end_gates
}
-> end_moved

// ---------------------------------------------------------------- endings

=== end_night ===
# clear
# ending: night
# place: market
# time: night
# weather: clear
# prop: lamp left
# enter: dosilfa left
# enter: lofamis centre
# enter: lodasim right
# mood: dosilfa smile
Eleven pots. Sixty stalls. The stair has come down to eat. #id:end_night_9ACB
DOSILFA: Whoever washes a bowl eats free. That is the rule. #mood: dosilfa smile #id:end_night_6F4B
The fish shop complains about the noise. In writing. #mood: lodasim concerned #id:end_night_B0F3
LODASIM: Seven days. I count from tomorrow. #mood: lodasim smile #id:end_night_3869
The red cup was seen once more. At the far, dark end. #mood: lofamis solemn #id:end_night_6286
LOFAMIS: So we need one lamp more. And two chairs there. #mood: lofamis explaining #id:end_night_C5D6
LIMOFAS: I carry them. I have a cart. #exit: lodasim #enter: limofas right #mood: limofas smile #id:end_night_FD5D
-> END

// Whether somebody dares to speak, a week later.
=== the_door ===
{door:
    At the clinic somebody knocks at a plain door. And stays. #id:end_aloud_BAEE
- else:
    At the post a chair is still waiting. Beside the stove. #id:end_aloud_B7D2
}
->->

=== end_aloud ===
# clear
# ending: aloud
# place: market
# time: noon
# enter: lodasim left
# enter: limofas right
# mood: lodasim calm
"It was wrong." The whole market has heard it. #id:end_aloud_2D50
DALSOMI: An answer on day seven. That is a first. #enter: dalsomi centre #mood: dalsomi smile #id:end_aloud_7540
The guards heard it as well. They do not greet the post now. #mood: lodasim concerned #id:end_aloud_1C2C
-> the_door ->
Next week three more letters lie there. One is a drawing. #mood: lodasim calm #id:end_aloud_CE4F
LIMOFAS: I have the cart again. And you have work. #mood: limofas smile #id:end_aloud_85DE
-> END

=== end_table ===
# clear
# ending: table
# place: post
# time: noon
# prop: tea centre
# enter: sodamil left
# enter: lodasim centre
# enter: limofas right
# mood: sodamil calm
A table. A guard, a constable, and two from the stair. #id:end_table_25B8
SODAMIL: They paid me for every cart. I needed it. #mood: sodamil solemn #id:end_table_8988
LIMOFAS: You could have asked my uncle. He pays in fish. #mood: limofas calm #id:end_table_2E84
Nothing was said aloud. Half the stair calls it a deal. #mood: lodasim concerned #id:end_table_0ED3
{legitimacy >= 6:
    They write it down after all, and hang it at the gate. #id:end_table_1836
- else:
    What holds for the next cart, nobody wrote down. #id:end_table_0F0B
}
LIMOFAS: It was a good table. Now do it for my neighbour. #mood: limofas explaining #id:end_table_99E7
-> END

=== end_cart ===
# clear
# ending: cart
# place: bridge
# time: morning
# prop: cart centre
# enter: dalsomi left
# enter: limofas right
# mood: dalsomi smile
A green cart with new wheels. It is better than the old one. #id:end_cart_CDEB
LIMOFAS: Thank you. And why? #mood: limofas concerned #id:end_cart_9EB9
DALSOMI: Because you need one. #mood: dalsomi calm #id:end_cart_D513
-> the_door ->
On the next day two other carts are kept. There are no more green ones. #mood: dalsomi concerned #id:end_cart_5E80
{CLERK} opens the letter again. She reads it this time. #mood: dalsomi solemn #id:end_cart_DEDC
LIMOFAS: I did not write: I want a cart. I wrote: why. #mood: limofas calm #id:end_cart_F99C
-> END

=== end_letter ===
# clear
# ending: letter
# place: bridge
# time: morning
# prop: papers centre
# enter: falimas left
# enter: limofas right
# mood: falimas calm
The letter has walked to the company, and back, and back again. #id:end_letter_1C9D
FALIMAS: The post may stop people. We only look. So: the post. #mood: falimas explaining #id:end_letter_930C
LIMOFAS: The post says: you. #mood: limofas calm #id:end_letter_C7E1
-> the_door ->
On day thirty it has eleven stamps and no answer. #mood: limofas solemn #id:end_letter_1BCF
{DESK} pins it to the door of the council. All can see it. #exit: falimas #enter: misola left #mood: misola calm #id:end_letter_C099
LIMOFAS: At least it has seen more of the {LAND} than I have. #mood: limofas smile #id:end_letter_27BE
-> END

=== end_dark ===
# clear
# ending: dark
# place: market
# time: night
# enter: dosilfa left
# enter: lodasim right
# mood: dosilfa solemn
{lamps == 1:
    Forty lamps shine. On nobody. #id:end_dark_1EC7
- else:
    The lamps are lit. The stalls are closed. #id:end_dark_3553
}
LODASIM: Nobody was hurt. And nobody comes. #mood: lodasim solemn #id:end_dark_5C50
DOSILFA: You have made the night very tidy. #mood: dosilfa solemn #id:end_dark_66DF
Up on the stair they have found another place. Without lamps. #mood: lodasim concerned #id:end_dark_A1F0
{CONSTABLE} puts his coat down and buys two bowls. #mood: lodasim calm #id:end_dark_85F8
LOFAMIS: Two? Then sit. But on our side. #exit: dosilfa #enter: lofamis left #mood: lofamis calm #id:end_dark_FF9F
-> END

=== end_gates ===
# clear
# ending: gates
# place: bridge
# time: night
# prop: lamp centre
# enter: sodamil left
# enter: dosilfa right
# mood: sodamil calm
Two gates, six capes. Whoever wants in must be known. #id:end_gates_6B1A
SODAMIL: Guest of a shop: left. Others: not today. #mood: sodamil concerned #id:end_gates_F313
The post still stands there. Nobody asks it any more. #mood: dosilfa concerned #id:end_gates_7229
DOSILFA: My nephew may not come to my own pot. #mood: dosilfa solemn #id:end_gates_C7D1
The council reads its own rules, for the first time aloud. #mood: dosilfa calm #id:end_gates_8A5D
LOFAMIS: I have learned them. I can say them in the dark. #exit: sodamil #enter: lofamis left #mood: lofamis explaining #id:end_gates_9246
-> END

=== end_moved ===
# clear
# ending: moved
# place: post
# time: morning
# prop: crate centre
# enter: lodasim left
# enter: misola right
# mood: lodasim solemn
The captain closes the post. Too few checks on the sheet. #id:end_moved_635E
LODASIM: Two people for sixty stalls. I did not manage it. #mood: lodasim solemn #id:end_moved_F06D
MISOLA: We asked too much of two, and never said so. #mood: misola calm #id:end_moved_F6D7
The chair of the desk stands in the street. Somebody sits down. #mood: misola concerned #id:end_moved_353E
{DESK} sits down beside her. There is no door here, either. #mood: misola calm #id:end_moved_47D7
DOSILFA: I have a back room. It has a door. Come. #exit: lodasim #enter: dosilfa left #mood: dosilfa calm #id:end_moved_A782
-> END
