# title: All Ways
# lang: en

VAR heard = 0

-> start

=== start ===
# opening
# place: gate
# enter: sole left
# enter: mira right
The gate is shut. #id: aw_start_1
SOLE: I keep the gate. #id: aw_start_2
+ [Go nearer #id: c_near] -> by_team

=== by_team ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 1? #id: aw_team_1 #decide: team
+ [Wait at 1 #id: c_team_wait]
    Wait: that was gate 1. #id: aw_team_wait
    -> by_alone
+ [Ask at 1 #id: c_team_ask]
    Ask: that was gate 1. #id: aw_team_ask
    -> by_alone
+ [Walk on at 1 #id: c_team_walk]
    Walk on: that was gate 1. #id: aw_team_walk
    -> by_alone

=== by_alone ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 2? #id: aw_alone_1 #decide: team #private-first #talk: 30
+ [Wait at 2 #id: c_alone_wait]
    Wait: that was gate 2. #id: aw_alone_wait
    -> by_heard
+ [Ask at 2 #id: c_alone_ask]
    Ask: that was gate 2. #id: aw_alone_ask
    -> by_heard
+ [Walk on at 2 #id: c_alone_walk]
    Walk on: that was gate 2. #id: aw_alone_walk
    -> by_heard

=== by_heard ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 3? #id: aw_heard_1 #decide: team #say-it-back: heard
+ [Wait at 3 #id: c_heard_wait]
    Wait: that was gate 3. #id: aw_heard_wait
    -> by_keeper
+ [Ask at 3 #id: c_heard_ask]
    Ask: that was gate 3. #id: aw_heard_ask
    -> by_keeper
+ [Walk on at 3 #id: c_heard_walk]
    Walk on: that was gate 3. #id: aw_heard_walk
    -> by_keeper

=== by_keeper ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 4? #id: aw_keeper_1 #decide: role keeper
+ [Wait at 4 #id: c_keeper_wait]
    Wait: that was gate 4. #id: aw_keeper_wait
    -> by_room
+ [Ask at 4 #id: c_keeper_ask]
    Ask: that was gate 4. #id: aw_keeper_ask
    -> by_room
+ [Walk on at 4 #id: c_keeper_walk]
    Walk on: that was gate 4. #id: aw_keeper_walk
    -> by_room

=== by_room ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 5? #id: aw_room_1 #decide: room
+ [Wait at 5 #id: c_room_wait]
    Wait: that was gate 5. #id: aw_room_wait
    -> by_agree
+ [Ask at 5 #id: c_room_ask]
    Ask: that was gate 5. #id: aw_room_ask
    -> by_agree
+ [Walk on at 5 #id: c_room_walk]
    Walk on: that was gate 5. #id: aw_room_walk
    -> by_agree

=== by_agree ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 6? #id: aw_agree_1 #decide: consensus #rehearse: 30
+ [Wait at 6 #id: c_agree_wait]
    Wait: that was gate 6. #id: aw_agree_wait
    -> by_hands
+ [Ask at 6 #id: c_agree_ask]
    Ask: that was gate 6. #id: aw_agree_ask
    -> by_hands
+ [Walk on at 6 #id: c_agree_walk]
    Walk on: that was gate 6. #id: aw_agree_walk
    -> by_hands

=== by_hands ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 7? #id: aw_hands_1 #decide: hands
+ [Wait at 7 #id: c_hands_wait]
    Wait: that was gate 7. #id: aw_hands_wait
    -> by_corners
+ [Ask at 7 #id: c_hands_ask]
    Ask: that was gate 7. #id: aw_hands_ask
    -> by_corners
+ [Walk on at 7 #id: c_hands_walk]
    Walk on: that was gate 7. #id: aw_hands_walk
    -> by_corners

=== by_corners ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 8? #id: aw_corners_1 #decide: corners
+ [Wait at 8 #id: c_corners_wait]
    Wait: that was gate 8. #id: aw_corners_wait
    -> by_cards
+ [Ask at 8 #id: c_corners_ask]
    Ask: that was gate 8. #id: aw_corners_ask
    -> by_cards
+ [Walk on at 8 #id: c_corners_walk]
    Walk on: that was gate 8. #id: aw_corners_walk
    -> by_cards

=== by_cards ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 9? #id: aw_cards_1 #decide: cards
+ [Wait at 9 #id: c_cards_wait]
    Wait: that was gate 9. #id: aw_cards_wait
    -> by_pots
+ [Ask at 9 #id: c_cards_ask]
    Ask: that was gate 9. #id: aw_cards_ask
    -> by_pots
+ [Walk on at 9 #id: c_cards_walk]
    Walk on: that was gate 9. #id: aw_cards_walk
    -> by_pots

=== by_pots ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 10? #id: aw_pots_1 #decide: pots
+ [Wait at 10 #id: c_pots_wait]
    Wait: that was gate 10. #id: aw_pots_wait
    -> by_given
+ [Ask at 10 #id: c_pots_ask]
    Ask: that was gate 10. #id: aw_pots_ask
    -> by_given
+ [Walk on at 10 #id: c_pots_walk]
    Walk on: that was gate 10. #id: aw_pots_walk
    -> by_given

=== by_given ===
# place: gate
# enter: mira right
MIRA: What now, at gate number 11? #id: aw_given_1 #decide: facilitator
+ [Wait at 11 #id: c_given_wait]
    Wait: that was gate 11. #id: aw_given_wait
    -> end_open
+ [Ask at 11 #id: c_given_ask]
    Ask: that was gate 11. #id: aw_given_ask
    -> end_open
+ [Walk on at 11 #id: c_given_walk]
    Walk on: that was gate 11. #id: aw_given_walk
    -> end_open

=== end_open ===
# ending: open
# place: gate
The gate is open. #id: aw_end_1
-> END
