# title: The Reed House
-> yard
== yard ==
# place: yard
NEFOLO: The well is full again. #id: full #enter: nefolo left #enter: weskol right #prop: kite.svg left
WESKOL: Then the reeds can wait. #id: wait #mood: weskol smile
* [Cut the reeds #id: cut #picture: reed.svg] -> ford
* [Mend the roof #id: mend #picture: repair-together] -> ford
== ford ==
# place: ford
NEFOLO: Here is the ford. #id: ford
-> END
