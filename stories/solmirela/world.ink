// The names of Solmirela. A story that uses these names can be told in another world that has them.

// places
CONST VALLEY = "Solmirela"
CONST BRIDGE = "Heron Bridge"
CONST WELLS = "Three Wells"
CONST MARKET = "Lamp Market"
CONST MILL = "Mill Bend"
CONST FIELDS = "Stair Fields"
CONST FORD = "Reed Ford"
CONST UPPER = "Upper Lantern"

// what things are here
CONST LAND = "valley"
CONST RIVER = "river"
CONST WATERS = "River"
CONST CROSSING = "bridge"
CONST BIRD = "heron"
CONST WORKS = "quarry"
CONST MILL_HOUSE = "mill"
CONST BOAT = "ferry"

// who lives here, and what they pay with
CONST UPHILL = "terrace"
CONST WATERSIDE = "ferry"
CONST MONEY = "tally"

// who looks after what
CONST ARMY = "Watch of Roads"
CONST POLICE = "Street Service"
CONST COUNCIL = "water council"
CONST KEEPERS = "keepers of the spring"
CONST LAW = "River Rules"

// people
CONST LEADER = "Dulomi"
CONST SERGEANT = "Rimosol"
CONST TRADER = "Yosolmi"
CONST NURSE = "Elwimo"
CONST ELDER = "Osmeli"
CONST YOUTH = "Dofeli"
CONST CONSTABLE = "Hodumi"
CONST BOATER = "Nefolo"
CONST CLERK = "Holwimi"
CONST CAPTAIN = "Sorvim"
CONST ABSENT = "Sibrol"

// who came later
CONST DESK = "Relsomi"
CONST GUARD = "Mirsol"
CONST NETTER = "Solwemi"
CONST SELLER = "Remilso"
CONST COMPANY = "River Lamps"
CONST DRIVER = "Wermilso"
CONST KEEPER = "Lorimis"
CONST TEACHER = "Wesolmi"
CONST MOTHER = "Lomire"
CONST ANNOUNCER = "Selwiro"
CONST GUILD = "Dorimel"
CONST SPEAKER = "Solmeri"
CONST BROTHER = "Nesolim"
CONST CARPENTER = "Remsol"
CONST FIGHTER = "Wirmelo"
CONST MESSENGER = "Lomiser"
