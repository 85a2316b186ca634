// The names of Fadolasi. A story that uses these names can be told in another world that has them.

// places
CONST VALLEY = "Fadolasi"
CONST BRIDGE = "Rope Street"
CONST WELLS = "Net Yard"
CONST MARKET = "Crane Quay"
CONST MILL = "Salt Shed"
CONST FIELDS = "Long Stair"
CONST FORD = "Ferry Step"
CONST UPPER = "Clock House"

// what things are here
CONST LAND = "port"
CONST RIVER = "harbour"
CONST WATERS = "Harbour"
CONST CROSSING = "street"
CONST BIRD = "gull"
CONST WORKS = "breakwater"
CONST MILL_HOUSE = "shed"
CONST BOAT = "ferry"

// who lives here, and what they pay with
CONST UPHILL = "stair-side"
CONST WATERSIDE = "quay-side"
CONST MONEY = "tally"

// who looks after what
CONST ARMY = "Watch of Roads"
CONST POLICE = "Street Service"
CONST COUNCIL = "market council"
CONST KEEPERS = "keepers of the spring"
CONST LAW = "Harbour Rules"

// people
CONST LEADER = "Lasdomi"
CONST SERGEANT = "Silodal"
CONST TRADER = "Dosilfa"
CONST NURSE = "Sidolfa"
CONST ELDER = "Ladofsi"
CONST YOUTH = "Domfasi"
CONST CONSTABLE = "Lodasim"
CONST BOATER = "Fosidal"
CONST CLERK = "Dalsomi"
CONST CAPTAIN = "Silfado"
CONST ABSENT = "Fadosil"

// who came later
CONST DESK = "Misola"
CONST GUARD = "Sodamil"
CONST NETTER = "Limofas"
CONST SELLER = "Falimas"
CONST COMPANY = "Bright Quay"
CONST DRIVER = "Lofamis"
CONST KEEPER = "Sodilam"
CONST TEACHER = "Fasodim"
CONST MOTHER = "Dolisa"
CONST ANNOUNCER = "Silfoda"
CONST GUILD = "Famodil"
CONST SPEAKER = "Lafosim"
CONST BROTHER = "Dofamil"
CONST CARPENTER = "Masodir"
CONST FIGHTER = "Silmada"
CONST MESSENGER = "Midafo"
