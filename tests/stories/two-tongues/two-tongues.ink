# title: Two Tongues
# lang: en

CONST LEADER = "Dulomi"
CONST RIVER = "Reed Ford"

VAR trust = 5
VAR cargo = "plums"

-> start

=== start ===
# place: ford
# enter: dulomi left
{LEADER} waits at {RIVER} with four people. #id: tt_wait
DULOMI: The boat is {trust > 4: full|empty} today. #id: tt_boat #debrief: Who should have gone first?
She carries {cargo}.
+ [Ask {LEADER} to wait #id: c_wait #picture: ask]
    ~ cargo = "salt"
    Now it is {cargo}, and nobody laughs.
    -> over
+ [Give way #id: c_give #picture: together]
    ~ trust = trust - 2
    Trust is {trust} now. #id: tt_trust
    -> over

=== over ===
# ending: over
{LEADER} <>
rows away. #id: tt_over
-> END
