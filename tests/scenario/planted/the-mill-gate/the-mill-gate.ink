# title: The Mill Gate
# author: Elsewhere
# lang: en

INCLUDE names.ink
EXTERNAL chime(times)

VAR cut = 12
VAR trust = 5
VAR duty = 5
// The miller told why she came.
VAR heard = false
VAR asked = 0
LIST Load = flour, rope, letter
VAR cart = (flour, rope)

-> opening

=== function raise(ref meter, by) ===
~ meter = MIN(MAX(meter + by, 0), 10)

=== function chime(times) ===
~ return times

=== opening ===
# opening
# place: gate
# time: morning
# enter: dulomi left
This is {GATE}, on {RIVER}. #id: mg_open_1
The bell strikes {chime(7)}. A cart waits. #id: mg_open_2
DULOMI: Good morning. You are early. #id: mg_open_3 #mood: dulomi calm
-> weather ->
-> first_word

=== weather ===
{~Mist lies on the water.|A cold wind comes up.} #id: mg_weather_1
->->

=== first_word ===
# anchor: gate
# place: gate
# enter: dulomi left
# enter: yosolmi right
YOSOLMI: Is the gate open for us today? #id: mg_first_1
DULOMI: There is a new order. #id: mg_first_2 #term: order
YOSOLMI: Say it, then. #id: mg_first_3 #decide: role miller #rehearse: 60 #clock: 60 #debrief: What did the first word do?
+ [Ask first, then explain #id: c_first_ask #picture: ask]
    ~ raise(trust, 2)
    ~ raise(duty, -1)
    DULOMI: What do you carry? #id: mg_first_4
    -> questions
+ [Explain the order first #id: c_first_order #picture: explain-why]
    ~ raise(trust, -1)
    ~ raise(duty, 2)
    DULOMI: Every cart is looked at today. #id: mg_first_5
    -> questions

=== questions ===
# place: gate
# enter: dulomi left
# enter: elwimo centre
# enter: yosolmi right
{I can wait a moment.|The sick cannot wait long.|Now it is late.} #id: mg_ask_1 #speaker: elwimo
{asked > 0: The line behind you grows.} #id: mg_ask_2
DULOMI: What else do we need to know? #id: mg_ask_3 #decide: role nurse #clock: 60
* [Ask about the road #id: c_ask_road #picture: listen]
    ~ asked++
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    YOSOLMI: The road is wet, and two wheels broke. #id: mg_ask_4
    -> questions
* {cart ? rope} [Ask about the rope #id: c_ask_rope #picture: count]
    ~ asked++
    ~ heard = true
    ~ cart += letter
    ~ raise(trust, -1)
    ~ raise(duty, 1)
    YOSOLMI: It is for the ferry. Here is a letter. #id: mg_ask_5
    -> questions
+ [Thank her and go on #id: c_ask_on #picture: together]
    DULOMI: Thank you. #id: mg_ask_6
    -> the_list

=== the_list ===
# anchor: list
# place: hall
# enter: dulomi left
# enter: yosolmi right
# audio: settled
RADIO: Write down who passes. #id: mg_list_1
{heard:
    YOSOLMI: My letter says it better than I do. #id: mg_list_2
- else:
    YOSOLMI: Nobody asked me why I came. #id: mg_list_3
}
DULOMI: How do we write the names? #id: mg_list_4 #decide: role miller #rehearse: 60 #clock: 60
+ [Read each name aloud #id: c_list_aloud #picture: write-list]
    ~ raise(trust, 2)
    ~ raise(duty, -2)
    DULOMI: Say your name, and hear it. #id: mg_list_5
+ {cart ? letter} [Keep the letter instead #id: c_list_letter #picture: promise]
    ~ raise(trust, 1)
    ~ raise(duty, -1)
    DULOMI: This letter is enough for me. #id: mg_list_6
+ [Count the carts only #id: c_list_count #picture: refuse]
    ~ raise(trust, -1)
    ~ raise(duty, 1)
    DULOMI: Four carts. That is my list. #id: mg_list_7
+ [Let only one village pass #id: c_list_one #picture: close-road #redline: equal treatment]
    ~ raise(trust, -3)
    ~ raise(duty, -1)
    RADIO: Who said that? I did not. #id: mg_list_8
- The bell strikes again. #id: mg_list_9
<- passers
{trust >= 6 and not (duty == 0): -> open_gate}
-> closed_gate

=== passers ===
{Somebody laughs.|Somebody sings.} #id: mg_pass_1
-> DONE

=== open_gate ===
# ending: open
The gate stays open all evening. #id: mg_end_1
-> END

=== closed_gate ===
# ending: closed
The gate closes at noon. #id: mg_end_2
-> END
