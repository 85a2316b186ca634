# title: At the Mill
# lang: en
-> mill

== mill ==
# place: riverside
Listen to the water. #id: am_1 #film: wheel
What do you do? #id: am_2
+ [Wait together #id: c_wait #picture: wait] -> over
+ [Ask the miller #id: c_ask #picture: ask] -> over

== over ==
The wheel turns again. #id: am_3
-> END
