CONST GATE = "Tulmi Gate"
CONST RIVER = "the Osso"
