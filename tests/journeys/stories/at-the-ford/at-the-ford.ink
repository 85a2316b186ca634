# title: At the Ford
# lang: en
VAR trust = 5
-> water

== water ==
# place: riverside
Watch what happens at the water. #id: af_1 #film: ford
This clip is gone. #id: af_2 #film: mill
-> bank

== bank ==
It is evening. #id: af_3 #motion-comic
TRADER: I only want to cross. #id: af_4 #pause-mark: What does she want?
CONSTABLE: Then let us look at the water. #id: af_5
# motion-comic: off
What do you do? #id: af_6
+ [Wait together #id: c_wait #picture: wait] -> over
+ [Cross alone #id: c_cross #picture: ask] -> over

== over ==
The water falls in the night. #id: af_7
-> END
