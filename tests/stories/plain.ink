A kettle stands on the table. It is cold.
VAR cups = 0
-> kitchen

=== kitchen ===
You may make tea, or go out.
* [Make tea]
    ~ cups = cups + 1
    The kettle sings.
    -> table
* [Go out]
    The street is empty.
    -> street

=== table ===
{cups > 1:
    There are two cups now.
- else:
    There is one cup.
}
+ [Set one more cup]
    ~ cups = cups + 1
    {cups < 3: -> table}
    Too many cups. You laugh.
    -> END
+ [Drink]
    The tea is good.
    -> END

=== street ===
A neighbour waves.
* [Wave back]
    The neighbour comes closer. -> invite
* [Look at your shoes]
    The shoes are old.
    -> END

=== invite ===
"Is there tea?" asks the neighbour.
+ [Yes]
    ~ cups = 2
    -> table
+ [Not today]
    "Then tomorrow."
    -> END
