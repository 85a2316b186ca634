# title: Two Roads
# lang: en

VAR trust = 5

-> start

=== start ===
# opening
# place: ferry-step
# time: morning
# enter: dulomi left
# enter: yosolmi right
The river is high. The ferry is small. #id: tr_start_01
YOSOLMI: My basket must cross before noon. #id: tr_start_02 #mood: yosolmi concerned
DULOMI: The boat carries four. You are nine. #id: tr_start_03 #mood: dulomi explaining
-> who_crosses

=== who_crosses ===
# place: ferry-step
# time: morning
# enter: dulomi left
# enter: yosolmi right
DULOMI: Who crosses first? #id: tr_who_crosses_01 #decide: team #debrief: Who decided what was fair?
+ [Draw lots, in front of all #id: c_lots #picture: count]
    ~ trust = trust + 1
    Nine straws. Four long ones. #id: tr_who_crosses_02
    -> the_other_side
+ [Ask who can wait #id: c_who_waits #picture: ask]
    ~ trust = trust + 2
    Five people put up a hand. One wants to nap. #id: tr_who_crosses_03
    -> the_other_side
+ [The loudest first #id: c_loud #picture: announce]
    ~ trust = trust - 2
    It becomes very loud. #id: tr_who_crosses_04
    -> the_other_side

=== the_other_side ===
# anchor: the-boat
# place: ferry-step
# time: noon
# enter: dulomi left
# enter: yosolmi right
The boat comes back with room for one. #id: tr_other_side_01
{trust >= 6:
    YOSOLMI: You asked. Now I can choose, too. #id: tr_other_side_02 #mood: yosolmi calm
- else:
    YOSOLMI: Nobody asked me all morning. #id: tr_other_side_03 #mood: yosolmi solemn
}
The trader holds the rope. #id: tr_other_side_04 #decide: role trader #debrief: What did she risk?
+ [Cross, and wave to the others #id: c_cross #picture: ferry]
    {trust >= 6:
        -> end_waved
    }
    -> end_alone
+ [Give her place away #id: c_give #picture: together]
    -> end_gave

=== end_waved ===
# ending: waved
# place: ferry-step
# time: dusk
# enter: yosolmi centre
Eight people wave back. Four sleep on the bank tonight. #id: tr_end_waved_01
YOSOLMI: Tomorrow I row. #id: tr_end_waved_02 #mood: yosolmi smile
-> END

=== end_alone ===
# ending: alone
# place: ferry-step
# time: dusk
# enter: yosolmi centre
Nobody waves. The basket arrives. #id: tr_end_alone_01
YOSOLMI: Next week I ask first. #id: tr_end_alone_02 #mood: yosolmi solemn
-> END

=== end_gave ===
# ending: gave
# place: ferry-step
# time: dusk
# enter: yosolmi centre
An old man crosses. The basket spoils. #id: tr_end_gave_01
YOSOLMI: He owes me a song. He sings badly. #id: tr_end_gave_02 #mood: yosolmi smile
-> END
