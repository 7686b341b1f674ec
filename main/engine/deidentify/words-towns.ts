/** Towns and quarters of the USA whose names the other lists explain, after GeoNames (geonames.org, CC BY 4.0); what is in no list is left out, as it goes anyway. */

/** Hospitals hardly write these with a capital for anything else. */
export const surelyTowns = `
  adelanto ajo akron algodones alleene allenwood altheimer alturas applewood aptos arcata archbold artesia auburn berea blackfoot blackwater
  blackwood blissfield bloomingrose bluefield bluemont bluewell brackenridge brightwaters brightwood brownsfield brownwood centerfield centrahoma
  centralia chama champaign changewater chartley clearmont cliffside coahoma coarsegold coldspring coldstream coldwater collingswood colonie
  colstrip comins concord covelo cowarts crestline crestwood cropwell crownpoint cuero deanville deaver deepwater dekalb delton depauville devola
  doddridge doral dormont duckwater eddystone edgefield edgemont ellenwood eolia erie escondido finderne flatlands flatwoods floodwood fontanet forman
  ganado gleed glenoma goldvein goodfield goodspring goodwater grandfalls grandfield grayridge greatwood greenfield greenfields greentree greybull
  harborside hartline hartselle hartwood heber highfalls highmore highwood horicon huntingdon huntingtown huntly indiahoma kamrar laporte laureles
  leadwood lechee limeport littlerock lochgelly longbranch longwood marsing maumelle mccloud mccoll mccomb mccook mccord mcloud meally middlebranch
  middlefield millfield millmont montrose montvale newbern nikolski norco northbridge northcrest northfield northgate northpoint northwood northwoods
  oceanside ona orangefield orangetree orogrande osawatomie ottertail overbrook panora payette pinecrest pineridge pinetops pipestem piqua placentia
  plainedge plainwell plano polebridge poteau powderly powersite readfield rebuck remlap revloc richwood richwoods riderwood ridgefield ridgemark
  ringgold ringwood rochert rockbridge rockfield rockholds rockwell rollingstone rollingwood ronkonkoma rosemont rosepine ruidoso saddlestring salida
  seatac silverpeak silverwood sizerock spindale spiritwood spotswood stanwood stonegate stonewood swanquarter swisshome thornfield thornwood timewell
  topsfield tornillo tranquillity trimont tullahoma tupelo tuskahoma urbana venersborg vining waitsfield wallback waterflow watersmeet waucoma wautoma
  wedgefield weimar welches wheeling whiteface whiterocks whitwell wildrose windcrest woodbranch woodbridge woodcrest woodfield woodgate woodleaf
  woodmont woodsfield youngwood
`;
/** Words, family names and foreign places besides. */
export const perhapsTowns = `
  accident accord ace achilles acme ada adamant admire advance advent agar agate agency agenda alabaster albers alcove alkol allegan alliance alligator
  allons alloy almo alna aloha alpha alpine alto altura ama amigo amity amo anaconda anchor andes aneth angora animas antelope anthem antigo antimony
  antler antlers apache apex appling arbutus arcade arcadia arcanum arena argentine argo ark aromas arp ary ash aspen assumption atlantis atlas august
  ava avant avenue avera axis ayer ayr ball bandana bangs banner banning bannister bannock bantam barco baring barnet barre basalt bath bathgate
  battlefield bauxite bay beach beacon bear beauty beaver bedrock bee beechwood belfry belgium bells belt belvedere bena bend bent berlin bethesda
  bigfoot biggers bighorn bim bison bitely bivalve black blackduck blades blairs blanco blanket blessing bliss blocker blossom blue bluebell bluejacket
  bluewater bluff bluffs blum blunt bly bohemia bolivia bolt bonanza bono boon borderland boring boss boulder boulevard bountiful bourbon bourne
  bourneville bovina bow bowlegs braggadocio branch brave breaks breeding brethren briarwood brick brigantine bright brill brilliant brogue bromide
  brook brooten brothers browns brush buckeye bucks buckskin bud bude buena bullhead buna bunch bunker burden bureau burna burr busy butte butternut
  cabins cable cache cactus cades cadet calabash calcium cale caliente call calmar calypso camp campaign campus canadian candor canon canones canvas
  canyon capac capitol captiva carbon cardinal carefree caribou carmi carmine carnation caro carpenter carrier casa cascade cash cashiers cashmere
  cataract cavalier cedar cedars celebration cement centenary centennial center centerpoint central centre centuria century ceres cerulean challenge
  chambers chamois champion chancellor charm chautauqua check chicken chili china chinook chinquapin chloride chromo chunky circle citrus clarion clear
  clever cleves climax cloquet closter clothier cloverleaf coaling coats cobalt cobb cocoa coin college colliers colo colon colona colonia colony
  columbine combes combine comer comfort comfrey commerce commodore conception concrete confluence congers congress conifer constable continental
  convent convoy cooks cool cope coplay coquille coral cord corn corning cornucopia corona corral cosmos cost cotton cottonwood couch cougar coulter
  coulters council counselor countryside coupon cove covert coward coxsackie coyote cranberry crane cranks creamery creole crescent crest cricket crooks
  cross crossroads croton crown crucible crystal cucumber culdesac cumming curlew cushing cyclone cylinder dairy dallas day deadwood deal dearing debord
  deer deering defiance delight delphi delta dema deming dent deport deposit deputy derma descanso dexter dhs diagonal diamond diamondhead dice dinero
  dinosaur distant divide dix dixon docena dolomite dolores dolphin donnybrook dooms dow dragoon drain dresser drift drifting driftwood driver drums
  duchesne duck dukedom dulles durant dwarf eagle early earth eastern echelon echo eclectic economy ecru eddy edgecomb eek effort egypt eleva elim elk
  elm elon ely embarrass emblem emigrant eminence empire emporium encampment endeavor energy english enigma enka ensign enterprise equality era estancia
  ether eureka evergreen everly excel excelsior exchange experiment export fabius fairway falcon falls farmers farmland fate fellows felt fence ferrum
  fertile fidelity fielding fields fine finger finly fishers fishhook fishtail flat flint flora floral florin flushing fontanelle force fords foreman
  forest fork forks fossil fosters fountain framingham freedom freehold friend friendly friendship fries froid frontier gage galena gallant gap garden
  garnet gas gate gateway gays gazelle gem genoa geyser gilberts gipsy girdletree given gleason glide globe golden goldenrod goldfield golf gooding
  goodwell gramercy grandy granite grants grapevine gratis gravelly gravity gray graymont greece green greenacres greenback greenbelt grill grindstone
  groom grottoes guasti guild gulf gunpowder guys gypsum gypsy hackberry hagan haiku halfway halls hamlet happy harbinger harbor harmony hartly harts
  hartshorn harvest hasty hatch havelock haven hawkeye hay hayfield hazard heartwell heaters helix helm helper hematite hemlock herald hermitage hessel
  hideaway highlands highpoint hills hillside hilltop hilo hodgkins holder holderness holiday home homeland hometown hominy honeydew honor hood hooks
  house houstonia humble hundred hunters huntington hurricane hurt hustle hustler hydro hye hygiene ideal ider igo imperial ina independence index
  industry inkom inland inlet institute intercourse interior intervale inverness inwood iota iron irons ironside ironsides ironwood island isle isola
  issue jackpot jal java jbphh jet jigger junction junior justice kake keeling keenes kell keo keystone kiefer kiln kinde kinder kistler kite kodak
  kremlin krypton lacombe lacrosse laie lake lakes lancing lander landing landmark lando lapel larkspur lawn lead lebanon lefor lents levant levels
  levering lewes liberal liberty licking lignite likely limestone lithia lively loa lodge lone longleaf longs lookout loop loring lotus lovely loving
  lowes lowland loyal lucerne luck luling luxor lynx macedonia magazine magna magness magnet maiden maidens mainland mammoth man mandan manilla manitou
  manly manomet manor manter mantua many manzanita maple marathon marble marfa marilla marine mark marks marrowbone mars mastic max may mayflower mayo
  meadow means media medimont medulla medusa meno mentor mercury meridian merino merit mesa mescal mesquite meta metaline metropolis micro midfield
  midland midnight midtown midway midwest mikado millstone mina mineral minor mio miracle mission mistletoe moab mobile moccasin mode model mogul
  mollusk molt money mongo monitor monon monument moodys moorland moose moraine morrice mott mounds mountain mountainside mouthcard muddy muse mustang
  mutual mystic naches naco narrows navajo nebo nemo neon nevis newborn ney nice niles niobe nitro nogal noma nome noonan normal north noti nova novelty
  novice noxen nursery nye oak oasis oblong occidental ocotillo odd odem okay ong only ono onset onward onyx opp opportunity ora oracle oral orange
  orcas orchards ord ordinary organ orient oriental orting osgood osprey osseo oto otter otterbein outing outlook overland oxbow oyster ozone pace
  pacific page paia painter pala palatine palisades palm palmetto palms palo palouse panacea panama panhandle panther parachute paradise paradox paragon
  paramount parkland parkway parole paron patriot patten pavilion pax peak peculiar peel peerless pelican peninsula penn penrose pep pequea perdido
  peridot persia pescadero petal petersham petroleum petros phlox picayune pickering piedmont pigeon pike pilgrim pillow pilot pimento pinch pine
  pinewood piney pink pinnacle pinole pioneer pipestone pitcher placedo plain plains plantation platina platinum platter plaza plum poca point
  pointblank points polacca poland polaris polo ponderosa pony pool porcupine portage portal portales post pound power prairie pray preemption premier
  premium premont presidio presto pride prim primera primrose printer progreso progress prole prospect prosperity protection providence purchase pyrites
  queen questa raccoon radiant railroad rainbow rains rake rampart rand range rangely ranger ranier rapids ravine rea reader reading recluse redan
  redding reeds reform regent register reinholds reliance rembrandt renovo republic rescue reseda reserve revelo revere rew rhododendron rialto rice
  ricketts ridge ridgely rifle rimrock rio rison river riverbank rock rockaway rockfall rockfish rodeo roll romance romney rosebud rosewood rotan
  roulette roundhead roundup rowdy royal rugby rule runge russia rye saline salmon salters samoa sandia sandstone sandwich sandy sapphire sassafras
  satin satsuma sawmills scenic schlater schulter scissors scotia seaboard sealy searchlight sears seaside secretary section sedan selfridge sells
  seminary sentinel servia shade shafter shamrock sharpes sharps shell shiro shoals shock shoreline shorter silt siluria silver singer siren sisters
  sixes skippers skipwith slaughters slick snelling snowflake snowshoe sod soldier solo solomons somis southeastern southwest spade spearfish speculator
  speed speedway speedwell spiro spray spring springwater spur squire stagecoach stamps standard staples star starlight start stateline stem stet
  steward stone stonewall stopover story stow strang strawberry street strong strum stryker sublime sublimity success suches sudan sully sulphur sultan
  summit sun sunburst sundown sunflower sunrise sunset sunshine sunspot superior supply supreme suring surprise surveyor swan sweet swift swiss
  switchback sycamore taconite tad talent tama tamarack tamworth tangent tangerine tangier tanner tarrant tea telegraph telephone tell teller telluride
  temperance temple tensed termo texhoma thebes thermal thicket thor thunderbolt tidewater tiff tiger tilly timber tiro toast tok tollhouse tomahawk
  tombstone tool topaz topmost topping tornado tow tower trade traer trail trainer tram trampas tranquility transfer trappe triangle tribune trilla
  triumph trooper tropic trout tunas tunica tunnel turkey turners tuxedo twain twig twilight twining tye tyro ulster umpire una union united unity
  universal university uptown ursa usk utopia vader valentines valley van vantage vendor verden verdigris vermilion vest veteran veyo vida viking
  village villas vinco vineyard vineyards violet viper virgin vista voca volcano volga voss wahoo wake wall walling walls walnut wampum war warden
  waring warrens warrior warthen watchtower waterfall waterloo waterproof waters watts waves wayside weatherly wedgewood weed welcome weld welling wells
  welsh wenden west westerly western westpoint whipple white whitefield whitefish whitetail whitewater whitewood whitlash whitmore widen willis willows
  windfall wing wink winner winter wisdom wolverine wood woodbine woodmore worden worth worthing wrens wrights yeso yoe young yucca yukon yulan zap
  zirconia
`;
/** Names of two words and more. */
export const surelyTownPhrases = `
  aberdeen proving ground; abita springs; acalanes ridge; acres green; acushnet center; adams center; adams run; ages brookside; agoura hills; agua fria;
  ahwatukee foothills; airway heights; alamo heights; albany park; albert city; alder creek; alderwood manor; alexander city; alfred station;
  allen junction; alma center; alondra park; alta vista; alto pass; altus afb; alum bank; alum bridge; alum creek; alum rock; amador city;
  amargosa valley; amelia court house; american canyon; american falls; american fork; amherst center; amherst junction; amity gardens; anaktuvuk pass;
  ancient oaks; anderson mill; andrews afb; angel fire; angels camp; angle inlet; angola on the lake; ann arbor; annapolis junction;
  antelope valley crestview; antes fort; apache junction; apple creek; apple grove; apple mountain lake; apple river; apple springs; apple valley;
  appleton city; aptos hills larkin valley; apulia station; aransas pass; arch cape; archer city; archer lodge; arctic village; arden arcade;
  arden hills; arden on the severn; arenas valley; aristocrat ranchettes; arivaca junction; arizona city; arkansas city; arlington heights; arnold afb;
  arnold line; arnolds park; aroma park; arrow rock; arroyo grande; artesia wells; arthur city; asbury park; ash flat; ash fork; ash grove; ashland city;
  ashton sandy spring; aspen hill; atlantic beach; atlantic city; atlantic highlands; atlantic mine; attleboro falls; au sable forks; auburn gresham;
  auburn hills; auburn lake trails; auburn university; audubon park; auke bay; ault field; avenue b and c; averill park; avocado heights;
  avon by the sea; avon center; avon park; avondale estates; avra valley; azalea park; babson park; bad axe; baileys crossroads; baileys harbor;
  bainbridge island; baiting hollow; baker city; bakers mills; bal harbour; balcones heights; bald knob; baldwin city; baldwin place; ballenger creek;
  ballston spa; balsam grove; baltimore highlands; banks springs; banner elk; banner hill; bar harbor; bar mills; bar nunn; barium springs; bark river;
  barker heights; barksdale afb; barnegat light; barnes city; barnes lake millers lake; barnum island; barrington hills; barstow heights; barton city;
  basin city; basking ridge; bass harbor; bass lake; bat cave; bates city; bath beach; bath springs; baton rouge; battery park; battle creek;
  battle ground; battle lake; battle mountain; battlement mesa; baxter estates; bay city; bay harbor; bay harbor islands; bay hill; bay minette;
  bay park; bay pines; bay port; bay saint louis; bay shore; bay springs; bay village; bay wood; bayonet point; bayou cane; bayou gauche; bayou la batre;
  bayou vista; bayshore gardens; beach city; beach haven; beach haven west; beach lake; beach park; beacon falls; beacon square; beale afb; bean station;
  bear branch; bear creek; bear lake; bear mountain; bear river city; bear rocks; bear valley springs; beaver bay; beaver city; beaver creek;
  beaver crossing; beaver dam; beaver dam lake; beaver dams; beaver falls; beaver island; beaver meadows; beaver springs; beaverdam lake salisbury mills;
  beckett ridge; bedford heights; bedford hills; bedford park; bee branch; bee cave; bee ridge; bee spring; beebe plain; beech bluff; beech bottom;
  beech creek; beech grove; beech island; beech mountain lakes; beecher city; beecher falls; beechwood trails; beechwood village; bel air; bel air north;
  bel air south; bel alton; bel nor; bel ridge; belews creek; belgrade lakes; bell acres; bell buckle; bell city; bell gardens; bella vista;
  bellair meadowbrook terrace; belle center; belle glade camp; belle harbor; belle haven; belle isle; belle mina; belle rive; belle rose; belle valley;
  belleair beach; belleair bluffs; bellefontaine neighbors; bellerose terrace; bellows falls; belmont estates; belvedere park; belvedere tiburon;
  belvidere center; bemus point; ben avon; ben bolt; ben hur; ben lomond; benet lake; bent creek; bent mountain; benton city; benton heights;
  bergen beach; berkeley heights; berlin center; berlin heights; bermuda dunes; bermuda run; bernhards bay; berrien center; berry creek; berwyn heights;
  bessemer city; bethel acres; bethel heights; bethel island; bethel park; bethlehem village; bettles field; bible school park; biddeford pool;
  big bass lake; big bay; big bear city; big bear lake; big beaver; big bend; big bend national park; big cabin; big clifty; big coppitt key;
  big cove tannery; big creek; big falls; big horn; big indian; big island; big lake; big laurel; big oak flat; big park; big pine; big pine key;
  big piney; big pool; big prairie; big rapids; big river; big rock; big sandy; big sky; big springs; big stone city; big stone gap; big sur; big timber;
  big wells; billington heights; biltmore forest; bingham canyon; bingham farms; birch bay; birch harbor; birch river; birch run; birch tree;
  birchwood lakes; bird city; bird island; birds landing; biscayne park; bishop hill; black canyon city; black creek; black eagle; black earth;
  black forest; black hawk; black jack; black lick; black mountain; black oak; black point green point; black river; black river falls; black rock;
  blacklick estates; blairs mills; blakely island; bliss corner; block island; blodgett mills; blooming glen; blooming grove; blooming prairie;
  blounts creek; blowing rock; blue ash; blue ball; blue bell; blue creek; blue earth; blue grass; blue hill; blue hills; blue island; blue jay;
  blue lake; blue mound; blue mounds; blue mountain; blue mountain lake; blue rapids; blue ridge; blue ridge summit; blue river; blue rock; bluff city;
  bluff dale; bluff springs; board camp; boca del mar; boca grande; boca pointe; boca raton; bodega bay; boiling spring lakes; boiling springs;
  bois d arc; boise city; boles acres; bolivar peninsula; bolton landing; bon air; bon aqua; bon aqua junction; bon secour; bon wier;
  bonadelle ranchos madera ranchos; bonne terre; bonneau beach; bonners ferry; bonnots mill; boones mill; boons camp; boothbay harbor; borough park;
  bosque farms; bossier city; boston heights; boulder city; boulder creek; boulder hill; boulder junction; boulevard gardens; boulevard park;
  bound brook; bovina center; bowdon junction; bowleys quarters; bowling green; box elder; box springs; boyes hot springs; boyle heights; boyne city;
  boyne falls; boynton beach; boys ranch; boys town; braddock heights; braddock hills; bradenton beach; bradley gardens; bragg city; brandy camp;
  brandy station; branford center; brant rock; brasher falls; brass castle; breaux bridge; breckenridge hills; breckinridge center; breezy point;
  bremo bluff; brentwood estates; bretton woods; brevig mission; brewster hill; brian head; briarcliff manor; brice prairie; brices creek; bridal veil;
  bridgewater corners; brier hill; brigham city; brighton beach; brighton park; brittany farms highlands; broad brook; broad creek; broad ripple;
  broadview heights; broadview park; broken arrow; broken bow; brook highland; brook park; brookfield center; brookline village; brooklyn center;
  brooklyn heights; brookside village; broomes island; broward estates; brown city; brown deer; brownlee park; browns lake; browns mills; browns point;
  browns summit; browns valley; brownville junction; bruce crossing; bruceton mills; bruceville eddy; brush fork; brush prairie; brush valley;
  brushy creek; bryans road; bryants store; bryn mawr skyway; bryson city; buck creek; buck hill falls; buckeye lake; buckhead ridge; buena park;
  buena vista; buenaventura lakes; buffalo center; buffalo creek; buffalo gap; buffalo grove; buffalo junction; buffalo lake; buffalo mills;
  buffalo prairie; buffalo valley; buies creek; bull run; bull run mountain estates; bull shoals; bull valley; bullhead city; bumpus mills; bunche park;
  bunk foss; bunker hill; bunker hill village; burkes garden; burlington flats; burlington junction; burns flat; burns harbor; burnt cabins; burnt hills;
  burnt prairie; burnt ranch; burnt store marina; burr hill; burr oak; burr ridge; bustins island; butler beach; butte city; butte des morts;
  butte falls; buzzards bay; byrnes mill; byron center; cabin creek; cabin john; cache junction; cactus flat; caddo gap; caddo mills; cahaba heights;
  cajahs mountain; cal nev ari; calhoun city; calico rock; california city; california hot springs; callicoon center; calumet city; calumet park;
  calvert city; calverton park; camano island; camas valley; cambria heights; cambrian park; cambridge city; camden point; cameron park colonia;
  camp creek; camp crook; camp dennison; camp douglas; camp grove; camp h m smith; camp hill; camp lake; camp lejeune; camp meeker; camp murray;
  camp nelson; camp pendleton; camp pendleton north; camp pendleton south; camp sherman; camp springs; camp swift; camp verde; camp wood; canadian lakes;
  canal fulton; canal winchester; cane savannah; cane valley; cannel city; cannon afb; cannon ball; cannon beach; cannon falls; canoga park; canon city;
  canton center; canton valley; cantua creek; canyon city; canyon country; canyon creek; canyon dam; canyon day; canyon lake; canyon rim; cape canaveral;
  cape carteret; cape charles; cape coral; cape elizabeth; cape fair; cape girardeau; cape may; cape may court house; cape may point; cape neddick;
  cape porpoise; cape saint claire; cape vincent; capistrano beach; capitol heights; caplinger mills; capon bridge; captains cove; carbon cliff;
  carbon hill; cardiff by the sea; carl junction; carle place; carmel by the sea; carmel hamlet; carmel valley; carmel valley village; carnelian bay;
  carneys point; carnot moon; carol city; carol stream; carriage club; carrier mills; carrollwood village; carson city; carver ranches; casa blanca;
  casa conejo; casa grande; casas adobes; cascade chipita park; cascade locks; cascade valley; cass city; castle creek; castle dale; castle hayne;
  castle hills; castle pines; castle pines north; castle point; castle rock; castle shannon; cat spring; catalina foothills; cathedral city;
  catheys valley; cave city; cave creek; cave in rock; cave junction; cave spring; cave springs; cawker city; cayuga heights; cecil bishop; cedar bluff;
  cedar bluffs; cedar brook; cedar city; cedar creek; cedar crest; cedar falls; cedar glen; cedar glen lakes; cedar glen west; cedar grove; cedar hill;
  cedar hills; cedar island; cedar key; cedar knolls; cedar lake; cedar lane; cedar mill; cedar mountain; cedar park; cedar point; cedar rapids;
  cedar ridge; cedar run; cedar springs; cedar vale; cedar valley; cedarpines park; cee vee; cement city; centennial park; center barnstead;
  center conway; center harbor; center lovell; center moriches; center ossipee; center rutland; center sandwich; center strafford; center tuftonboro;
  central falls; central gardens; central heights midland city; central islip; central lake; central valley; central waterford; centre hall;
  century city; chadds ford; chagrin falls; chalk hill; challenge brownsville; champion heights; chandler heights; chandlers valley;
  channel islands beach; chapel hill; chapman ranch; chappell hill; charles city; charles village; charleston afb; charlotte court house; charlton city;
  charlton depot; charlton heights; charter oak; chase city; chase mills; chattahoochee hills; chattanooga valley; cheat lake; chebeague island;
  chelan falls; chenango bridge; chenango forks; cherokee village; cherry creek; cherry fork; cherry grove; cherry hill; cherry hill mall;
  cherry hills village; cherry log; cherry plain; cherry point; cherry tree; cherry valley; chesapeake beach; chesapeake city; chesapeake ranch estates;
  cheshire village; chest springs; chester center; chester gap; chester heights; chesterfield court house; chestnut hill; chestnut mountain;
  chestnut ridge; chevy chase; chevy chase heights; chevy chase village; chicago heights; chicago loop; chignik lagoon; chimney rock; china grove;
  china lake acres; china spring; china village; chincoteague island; chinese camp; chino hills; chino valley; chippewa bay; chippewa falls;
  chisago city; christmas valley; chula vista; church creek; church hill; church point; church road; church rock; church view; churchs ferry;
  cienegas terrace; cimarron hills; cinco ranch; circle d kc estates; circle pines; cissna park; citrus city; citrus heights; citrus hills; citrus park;
  citrus ridge; citrus springs; city island; claire city; clallam bay; clam gulch; clam lake; clara city; clarence center; clarendon hills; clark fork;
  clarks green; clarks grove; clarks hill; clarks mills; clarks point; clarks summit; clarkson valley; clarkston heights vineland; clay center;
  clay city; clay springs; claypool hill; cle elum; clear brook; clear creek; clear fork; clear lake; clear lake riviera; clear lake shores;
  clearbrook park; clearlake park; cleveland heights; cliff island; cliffside park; cliffwood beach; clifton heights; climax springs; climbing hill;
  clines corners; clinton corners; clinton township; clipper mills; clover hill; cluster springs; coal center; coal city; coal creek; coal fork;
  coal grove; coal hill; coal mountain; coal run; coal run village; coal township; coal valley; cobb island; cobbs creek; cochecton center;
  cockrell hill; cocoa beach; cocoa west; coconut creek; coconut grove; coeymans hollow; coffee creek; coffee springs; coffman cove; cogan station;
  cold bay; cold brook; cold spring harbor; coles point; college corner; college grove; college park; college place; college point; college springs;
  college station; collings lakes; collins center; colmar manor; colonial beach; colonial heights; colonial park; colonial pine hills; colony park;
  colorado city; coltons point; colts neck; columbia city; columbia cross roads; columbia falls; columbia heights; columbia station; columbine valley;
  columbus city; columbus junction; combee settlement; commerce city; commerce township; communications hill; comstock northwest; comstock park;
  conashaugh lakes; conchas dam; conewango valley; coney island; conning towers nautilus park; continental divide; contra costa centre; convent station;
  cook springs; cooke city; cool ridge; cool valley; coon rapids; coon valley; cooper city; cooper landing; coopers mills; coopers plains; coos bay;
  copake falls; copalis beach; copalis crossing; copper canyon; copper city; copper harbor; copper hill; copperas cove; coral gables; coral hills;
  coral springs; coral terrace; cordes lakes; cordry sweetwater lakes; cornish flat; cornwells heights; corona de tucson; corona del mar; corpus christi;
  corte madera; cortlandt manor; cos cob; cottage city; cottage grove; cottage hills; cottage lake; cotton center; cotton plant; cotton valley;
  cottonwood falls; cottonwood heights; cottonwood shores; coulee city; coulee dam; council bluffs; council grove; council hill; country club hills;
  country club village; country knolls; country lake estates; country squire lakes; cove city; cove creek; coxs creek; coxs mills; coyote springs;
  crab orchard; craftsbury common; cranberry isles; cranberry lake; cranberry township; crandon lakes; crane hill; crane lake; cranfills gap;
  crater lake; cream ridge; crescent city; crescent mills; crescent springs; crescent valley; crest hill; crested butte; crestview hills;
  crestwood village; coeur d'alene; creve coeur; cripple creek; crockett mills; crocketts bluff; crooked creek; crooked lake park; cross mountain; cross plains;
  cross river; cross timbers; croton falls; croton on hudson; crow agency; crown city; crown heights; crown king; crows landing; crystal bay;
  crystal beach; crystal city; crystal falls; crystal hill; crystal lake; crystal lakes; crystal lawns; crystal river; crystal spring; crystal springs;
  cub run; cuba city; cudjoe key; culp creek; culver city; cumberland center; cumberland city; cumberland furnace; cumberland gap; cumberland head;
  cumberland hill; custer city; cut and shoot; cuyahoga falls; cypress gardens; cypress hills; cypress inn; cypress quarters; dade city; dade city north;
  dagus mines; dakota city; dakota dunes; dale city; dallas center; dallas city; dalton city; dalton gardens; dalworthington gardens; daly city;
  dammeron valley; dana point; dania beach; dardenne prairie; darien center; daufuskie island; dauphin island; davenport center; david city; davis city;
  davis junction; davis station; davis wharf; day valley; days creek; daytona beach; daytona beach shores; de kalb junction; de pere; deal island;
  dearborn heights; death valley; deep river; deep river center; deer creek; deer grove; deer harbor; deer island; deer isle; deer lodge; deer park;
  deer river; deer trail; deer valley; deerfield beach; deerfield street; del aire; del city; del mar; del norte; del rey; del rey oaks; del rio;
  delaware city; delaware water gap; dell city; dell rapids; delphi falls; delray beach; delta city; denali national park; dennis port; denver city;
  depoe bay; derby line; derrick city; derry village; des allemands; des arc; des lacs; des moines; des peres; des plaines; deschutes river woods;
  desert aire; desert center; desert edge; desert hills; desert hot springs; desert shores; desert view highlands; desoto lakes; devils elbow;
  devils lake; devils tower; dewy rose; dexter city; diamond city; diamond ridge; diamond springs; dickerson run; dickinson center; dickson city;
  dill city; dime box; dingmans ferry; district heights; dividing creek; dix hills; dixon lane meadow creek; dixon springs; dixons mills; dobbs ferry;
  dock junction; doctor phillips; doctors inlet; dodd city; dodge center; dodge city; doe hill; doe run; doe valley; dollar bay; dollar corner;
  dollar point; dongan hills; donovan estates; dorchester center; dos palos; dos rios; double oak; douglas city; douglas flat; douglass hills;
  dove creek; dove valley; dover afb; dover beaches north; dover beaches south; dover plains; dow city; downers grove; drakes branch; drayton plains;
  drexel heights; drexel hill; dripping springs; druid hills; drum point; drummond island; dry creek; dry prong; dry ridge; du bois; duck creek village;
  duck hill; duck river; duke center; dulles town center; duncans mills; dunes city; dunkirk town center; dunn center; dunn loring; dutch flat;
  dutch harbor; dutch john; dyess afb; dyker heights; eagle bay; eagle bend; eagle bridge; eagle butte; eagle creek; eagle grove; eagle lake;
  eagle mountain; eagle nest; eagle pass; eagle point; eagle river; eagle rock; eagle springs; eagles mere; eagleton village; earth city;
  east atlantic beach; east bank; east barre; east bend; east berlin; east blue hill; east butler; east carbon; east carbon city; east china;
  east concord; east enterprise; east flat rock; east foothills; east freehold; east garden city; east garfield park; east glacier park;
  east grand forks; east grand rapids; east haven; east hazel crest; east highland park; east hill meridian; east hills; east independence;
  east killingly; east la mirada; east lake orient park; east liberty; east mc keesport; east meadow; east new market; east orange; east palo alto;
  east pensacola heights; east poland; east port orchard; east prairie; east prospect; east providence; east rancho dominguez; east renton highlands;
  east richmond heights; east rockaway; east saint johnsbury; east saint louis; east sandwich; east stone gap; east valley; east wenatchee bench;
  east windsor hill; eastlawn gardens; eaton center; eaton estates; eaton rapids; eatons neck; eau claire; eau galle; eben junction; echo lake;
  echo park; eckhart mines; eden isle; eden mills; eden prairie; eden valley; edgecliff village; edgemont park; edisto island; egg harbor;
  egg harbor city; egg harbor township; eglin afb; eglin village; egypt lake leto; eidson road; eielson afb; el centro; el cerrito corona;
  el cerro mission; el dorado hills; el mirage; el paso; el portal; el rancho; el rio; el segundo; el sobrante; el verano; elbow lake; elephant butte;
  elfin cove; elizabeth city; elk city; elk creek; elk falls; elk garden; elk grove; elk grove village; elk horn; elk mills; elk mound; elk mountain;
  elk park; elk plain; elk point; elk rapids; elk ridge; elk river; elk run heights; elka park; elkhorn city; elkins park; elko new market;
  ellenburg center; ellenburg depot; ellicott city; ellsworth afb; ellwood city; elm city; elm creek; elm grove; elm hall; elm mott; elm springs;
  elma center; elmer city; elmira heights; elmore city; elmwood park; elmwood place; elysian fields; emerald isle; emerald lake hills; emerald lakes;
  emerald mountain; emigrant gap; enchanted hills; enfield center; englewood cliffs; enon valley; enosburg falls; erlands point kitsap lake; esom hill;
  essex fells; essex junction; essex village; estcourt station; estell manor; etna green; eucalyptus hills; eureka mill; eureka springs; evans city;
  everglades city; evergreen park; ewa beach; excelsior springs; fair bluff; fair grove; fair haven; fair lawn; fair oaks; fair oaks ranch; fair plain;
  fairbanks ranch; fairfax station; fairfield heights; fairless hills; fairmont city; fairmount city; fairmount heights; fairport harbor;
  fairview heights; fairview park; fairview shores; fairview village; falcon heights; falcon lake estates; fall creek; fall river; fall river mills;
  falling rock; falling water; falling waters; falls church; falls city; falls creek; falls mills; falls of rough; falls village; fancy farm; fancy gap;
  far hills; far rockaway; farm loop; farmer city; farmers branch; farmers loop; farmersville station; farmington falls; farmington hills; fawn grove;
  fayette city; fe warren afb; fearrington village; feather falls; feather sound; federal dam; federal heights; federal way; feeding hills; felts mills;
  fence lake; fenwick island; fergus falls; fern acres; fern creek; fern park; fern prairie; fernandina beach; ferry pass; feura bush; fields landing;
  fife heights; fifty lakes; filer city; fish camp; fish creek; fish haven; fish hawk; fish lake; fishers hill; fishers island; fishers landing;
  fishing creek; fishs eddy; five forks; flag pond; flagler beach; flagler estates; flat lick; flint city; flint hill; flora vista; floral city;
  floral park; florham park; florida city; flower hill; flower mound; flowery branch; flowing wells; floyds knobs; fly creek; flying hills; fobes hill;
  folly beach; fond du lac; foothill farms; foothill ranch; forbes road; ford city; ford cliff; ford heights; fords branch; fords prairie; forest acres;
  forest city; forest dale; forest falls; forest glen; forest grove; forest heights; forest hill; forest hills; forest home; forest junction;
  forest knolls; forest lake; forest lakes; forest meadows; forest oaks; forest park; forest ranch; forest river; fork union; forked river;
  forks of salmon; forrest city; fort apache; fort belknap agency; fort benning; fort bliss; fort branch; fort cobb; fort covington hamlet;
  fort defiance; fort deposit; fort dix; fort drum; fort duchesne; fort garland; fort gay; fort hall; fort hill; fort hood; fort hunt; fort hunter;
  fort lawn; fort mc coy; fort mc kavett; fort mill; fort necessity; fort plain; fort ransom; fort recovery; fort rock; fort shafter; fort sill;
  fort supply; fort valley; fort white; fort worth; fort wright; fort yukon; fortuna foothills; forty fort; foster brook; foster city; fountain city;
  fountain green; fountain hill; fountain hills; fountain inn; fountain run; fountain valley; fountainhead orchard hills; four oaks; fox chapel;
  fox chase; fox farm college; fox island; fox lake; fox lake hills; fox point; fox river grove; fox run; fox valley; framingham center;
  frankfort heights; frankfort square; franklin center; franklin furnace; franklin square; fraziers bottom; freeman spur; fremont center; french camp;
  french creek; french gulch; french island; french lick; french settlement; french village; frenchmans bayou; fresh meadows; friars point;
  friday harbor; friendship village; frisco city; front royal; fruit cove; fruit heights; fruit hill; fruitland park; fruitridge pocket; fulks run;
  fuller heights; fussels corner; gage park; gages lake; galena park; gales creek; gales ferry; galivants ferry; gallatin gateway; gallipolis ferry;
  gang mills; gann valley; gap mills; garden acres; garden city; garden city park; garden city south; garden grove; garden home whitford; garden plain;
  garden prairie; garden ridge; garden valley; garden view; gardnerville ranchos; garfield heights; garland city; garnet valley; gas city; gate city;
  gates mills; gates north gates; gauley bridge; gays creek; gays mills; gene autry; genesee depot; geneva on the lake; genoa city; georges mills;
  german valley; germantown hills; gibson city; gig harbor; gila bend; gillett grove; gilman city; gilmanton iron works; gilmore city; glade hill;
  glade park; glade spring; glade valley; glasgow village; glastonbury center; glen alpine; glen arm; glen avon; glen burnie; glen carbon; glen cove;
  glen easton; glen echo; glen elder; glen ellyn; glen ferris; glen flora; glen fork; glen haven; glen head; glen hope; glen mills; glen oaks;
  glen raven; glen richey; glen ridge; glen rock; glen rose; glen saint mary; glen spey; glen ullin; glen white; glen wild; glen wilton;
  glendale heights; gleneden beach; glenn heights; glenns ferry; glens falls; glens falls north; glens fork; glenvar heights; glenwood city;
  glenwood landing; gloucester city; gloucester point; gold bar; gold beach; gold camp; gold canyon; gold creek; gold hill; gold key lake; gold river;
  gold run; golden beach; golden city; golden eagle; golden gate; golden glades; golden grove; golden hills; golden meadow; golden shores;
  golden triangle; golden valley; goldens bridge; golf manor; good hart; good hope; good thunder; goodfellow afb; goodings grove; goodnews bay;
  goodyears bar; goose creek; goose lake; goose rock; gordon heights; gould city; government camp; grace city; grain valley; gramercy park; grand bay;
  grand blanc; grand boulevard; grand cane; grand canyon; grand canyon village; grand chenier; grand coteau; grand coulee; grand forks; grand forks afb;
  grand gorge; grand haven; grand island; grand isle; grand junction; grand lake; grand lake stream; grand ledge; grand marais; grand marsh;
  grand meadow; grand mound; grand portage; grand prairie; grand rapids; grand river; grand rivers; grand ronde; grand terrace; grand tower;
  grand valley; grandview heights; grandwood park; grandyle village; granite bay; granite canon; granite city; granite falls; granite hills;
  granite quarry; granite shoals; granite springs; grant city; grant park; grant town; grant valkaria; grants pass; granville summit; grape creek;
  grass creek; grass lake; grass range; grass valley; grassy butte; grassy creek; grassy meadows; gravel ridge; gravois mills; gray court; gray hawk;
  gray mountain; gray summit; grays knob; grays river; grayson valley; great barrington; great bend; great cacapon; great falls; great kills;
  great lakes; great meadows; great mills; great neck; great neck estates; great neck gardens; great neck plaza; great river; great valley;
  greater northdale; greater upper marlboro; green acres; green bank; green bay; green camp; green castle; green city; green cove springs; green creek;
  green forest; green harbor; green harbor cedar crest; green haven; green hill; green island; green isle; green knoll; green lake; green lane;
  green meadows; green mountain; green mountain falls; green oaks; green park; green pond; green ridge; green river; green rock; green sea; green spring;
  green springs; green sulphur springs; green tree; green valley; green valley farms; green valley lake; green village; greenacres city;
  greenfield center; greenfield park; greens farms; greens fork; greensboro bend; greenville junction; greenwood village; gresham park; grissom arb;
  grizzly flats; grosse ile; grosse pointe; grosse pointe farms; grosse pointe park; grosse pointe shores; grosse pointe woods; grosse tete;
  grouse creek; grove city; grove hill; grundy center; grymes hill; guilderland center; guilford center; guilford siding; gulf breeze; gulf gate estates;
  gulf hammock; gulf hills; gulf park estates; gulf shores; gulivoire park; gum spring; gun barrel city; guthrie center; guys mills; gwynedd valley;
  gwynn oak; hacienda heights; hacker valley; haddon heights; hagar shores; hager city; haiku pauwela; haines city; haines falls; halawa heights;
  hale center; hales corners; half moon bay; hall park; hall summit; hallandale beach; haltom city; ham lake; hamilton city; hamilton square;
  hanapepe heights; hancocks bridge; hanley falls; hanley hills; hanna city; hannahs mill; hannawa falls; hanover park; hanscom afb; happy camp;
  happy jack; happy valley; harbison canyon; harbor beach; harbor bluffs; harbor city; harbor hills; harbor isle; harbor springs; harbor view;
  harbour heights; harker heights; harkers island; harlem heights; harpers ferry; harpswell center; harrison city; harrison township; harrods creek;
  harsens island; hartford city; hartland four corners; harwich center; harwich port; harwood heights; hasbrouck heights; hasson heights; hat creek;
  hathaway pines; havre de grace; haw river; hawaii national park; hawaiian acres; hawaiian beaches; hawaiian gardens; hawaiian ocean view;
  hawaiian paradise park; hawk point; hawk run; hawk springs; hawthorn woods; hay springs; hayes center; hazel crest; head of the harbor;
  head of westport; heafford junction; heart butte; heber city; heber overgaard; heber springs; hebron estates; hedwig village; helena valley northeast;
  helena valley northwest; helena valley southeast; helena valley west central; helena west side; hemby bridge; hemlock farms; henry fork; herald harbor;
  heritage creek; heritage hills; heritage lake; heritage pines; heritage village; hermosa beach; hernando beach; herrick center; hewlett harbor;
  hialeah gardens; hickam field; hickory corners; hickory creek; hickory flat; hickory grove; hickory hills; hickory plains; hickory ridge;
  hickory valley; hidden hills; hidden meadows; hidden spring; hidden valley; hidden valley lake; hide a way lake; high falls; high hill; high island;
  high rolls mountain park; high shoals; high springs; highfield cascade; highgate center; highgate springs; highland acres; highland beach;
  highland city; highland falls; highland heights; highland home; highland lakes; highland mills; highland park; highland village;
  highlands baywood park; highlands ranch; hiland park; hill afb; hill country village; hillcrest heights; hillsboro beach; hillside lake;
  hillsmere shores; hilltop lakes; hilton head; hilton head island; ho ho kus; hobe sound; hoffman estates; hokes bluff; holden heights;
  holiday city berkeley; holiday city south; holiday heights; holiday island; holiday lakes; holiday shores; holiday valley; holland patent;
  hollis center; hollow rock; holly bluff; holly grove; holly hill; holly hills; holly lake ranch; holly pond; holly ridge; holly springs;
  hollywood park; holmes city; holmes mill; holts summit; holy city; holy cross; holy trinity; homeland park; homer city; homestead meadows north;
  homestead meadows south; honea path; honeoye falls; honey brook; honey creek; honey grove; hood river; hoopers creek; hoosick falls; hooverson heights;
  hopatcong hills; hope hull; hope mills; hope valley; hopewell junction; horizon city; horizon west; horn lake; hornsby bend; horse cave; horse creek;
  horse pasture; horseshoe bay; horseshoe beach; horseshoe bend; hot springs; hot springs national park; hot springs village; hot sulphur springs;
  houghton lake heights; house springs; howard city; howards grove; howes cave; howey in the hills; howland center; hoyt lakes; huachuca city;
  huber heights; hudson bend; huletts landing; hulls cove; humboldt hill; hummels wharf; hungry horse; hunlock creek; hunt valley; hunters creek;
  hunters creek village; huntingdon valley; huntington bay; huntington beach; huntington mills; huntington park; huntington station; huntington woods;
  huntingtown town center; hunts point; hurdle mills; hurlburt field; hurricane mills; hurstbourne acres; hyannis port; hybla valley; hyde park;
  idaho city; idleyld park; idyllwild pine cove; ikes fork; illinois city; imlay city; imperial beach; incline village; independent hill; india hook;
  indian harbour beach; indian head; indian head park; indian heights; indian hills; indian hills cherokee section; indian lake estates;
  indian mountain lake; indian river; indian river estates; indian river shores; indian rocks beach; indian shores; indian springs village; indian trail;
  indian valley; indian wells; inman mills; intercession city; international falls; inver grove heights; inverness highlands north;
  inverness highlands south; iowa city; iowa colony; iron belt; iron city; iron gate; iron mountain; iron ridge; iron river; iron station;
  iroquois point; isla vista; island city; island falls; island grove; island heights; island lake; island park; island pond; island walk; isle au haut;
  isle la motte; isle of hope; isle of normandy; isle of palms; isle of springs; isle of wight; isle saint george; islip terrace; itta bena;
  ives estates; jacinto city; jacks creek; jackson center; jackson heights; jacksons gap; jamaica beach; jamaica plain; james city; jan phyl village;
  jasmine estates; java center; java village; jefferson city; jefferson heights; jeffrey city; jekyll island; jerry city; jersey city; jersey mills;
  jersey shore; jersey village; jewett city; john day; johnson city; johnston city; jones mill; joseph city; joshua tree; judith gap; jump river;
  junction city; juno beach; jurupa valley; kaanapali landing; kachina village; kailua kona; kanawha falls; kanawha head; kansas city; karbers ridge;
  karnes city; karns city; kattskill bay; kaw city; keams canyon; kearney park; keego harbor; keeler farm; keen mountain; keene valley; kelleys island;
  kemp mill; kendale lakes; kenneth city; kennett square; kensington park; kent acres; kent city; kents hill; kents store; keslers cross lanes;
  kettle falls; kettle island; kettle river; kettleman city; keuka park; kew gardens; kew gardens hills; key biscayne; key colony beach; key largo;
  key vista; key west; keystone heights; kiawah island; kill buck; kill devil hills; killingly center; kimberling city; king city; king cove; king ferry;
  king hill; king of prussia; kingdom city; kings bay; kings beach; kings bridge; kings canyon national pk; kings grant; kings mills; kings mountain;
  kings park; kings park west; kings point; kingsford heights; kingston estates; kingston mines; kirtland afb; kissee mills; kittery point; kitts hill;
  klamath falls; klamath river; knife river; knights landing; knob lick; knob noster; knotts island; knox city; kodiak station; kure beach;
  kykotsmovi village; kyles ford; la barge; la center; la crescent; la crescenta; la crescenta montrose; la crosse; la grande; la grange park; la habra;
  la habra heights; la marque; la mesa; la mirada; la pine; la place; la plata; la pointe; la porte; la porte city; la prairie; la presa; la push;
  la rose; la rue; la salle; la selva beach; la union; la villa; la vista; la ward; labarque creek; lac du flambeau; laceys spring; ladera heights;
  ladera ranch; lady lake; lafayette hill; lago vista; laguna beach; laguna heights; laguna hills; laguna park; laguna vista; laguna woods;
  lagunitas forest knolls; laird hill; lake andes; lake arrowhead; lake belvedere estates; lake bluff; lake brownwood; lake butler; lake city;
  lake clear; lake como; lake cormorant; lake creek; lake crystal; lake dallas; lake delton; lake erie beach; lake forest; lake forest park; lake fork;
  lake grove; lake harbor; lake harmony; lake havasu city; lake heritage; lake holiday; lake huntington; lake in the hills; lake lucerne; lake lure;
  lake mack forest hills; lake mc donald; lake mills; lake nacimiento; lake of the pines; lake of the woods; lake panorama; lake park; lake placid;
  lake pleasant; lake providence; lake ridge; lake ronkonkoma; lake saint croix beach; lake saint louis; lake secession; lake shore; lake spring;
  lake station; lake success; lake telemark; lake tomahawk; lake villa; lake village; lake worth; lake worth corridor; lakeland highlands;
  lakeland village; lakes by the bay; lakeview estates; lakewood club; lame deer; lanai city; lanark village; lancaster mill; land o lakes;
  landover hills; lane city; langhorne manor; langley park; lanoka harbor; larch way; las animas; las cruces; las flores; las lomas; las maravillas;
  las palmas ii; las quintas fronterizas; las quintas fronterizas colonia; las vegas; lathrup village; lattimer mines; lauderdale by the sea;
  lauderdale lakes; laughlin afb; laurel bay; laurel bloomery; laurel fork; laurel hill; laurel hollow; laurel lake; laurel park; laurel springs;
  laurys station; lava hot springs; lawrence township; lawson heights; lazy mountain; leaf river; league city; lebanon junction; lebanon south;
  leck kill; lecontes mills; lee acres; lee center; leeds point; lees summit; legend lake; lehigh acres; lehigh valley; leilani estates; leisure city;
  leisure knoll; leisure village; leisure village east; leisure world; leiters ford; lely resort; lemmon valley; lemon cove; lemon grove; lemon springs;
  lemont furnace; lemoore station; lenape heights; lenoir city; lester prairie; level green; level park oak park; lewis center; lewis run;
  lewiston orchards; liberty center; liberty city; liberty corner; liberty hill; liberty lake; liberty mills; lick creek; lido beach; lighthouse point;
  lily lake; lime ridge; lime springs; limestone creek; lincoln city; lincoln heights; lincoln square; lincoln university; lincoln village;
  lincolnville center; line lexington; linn creek; linn grove; lino lakes; linthicum heights; linton hall; linville falls; litchfield park;
  lithia springs; little america; little birch; little canada; little cedar; little chute; little compton; little cottonwood creek valley; little creek;
  little deer isle; little eagle; little elm; little falls; little ferry; little flock; little genesee; little hocking; little lake; little meadows;
  little mountain; little orleans; little plymouth; little river; little river academy; little rock; little round lake; little sioux; little suamico;
  little switzerland; little valley; little york; littleton common; live oak; livonia center; llano grande; loch lomond; loch sheldrake;
  lochmoor waterway estates; lock haven; lock springs; lockport heights; loco hills; locust fork; locust gap; locust grove; locust hill; locust valley;
  lodge grass; log lane village; logan elm village; logan square; loma mar; lone grove; lone jack; lone mountain; lone oak; lone pine; lone rock;
  lone tree; lone wolf; long barn; long beach; long creek; long eddy; long green; long grove; long hill; long island; long island city; long lake;
  long lane; long pine; long pond; long prairie; long valley; longboat key; longview heights; lookout mountain; loose creek; lore city; los altos;
  los altos hills; los gatos; los osos; los ranchos de albuquerque; lost creek; lost hills; lost nation; lost springs; loudoun valley estates; loup city;
  loveland park; loves park; low moor; lower allen; lower brule; lower burrell; lower grand lagoon; lower kalskag; lower peach tree; lower salem;
  lower waterford; lowes island; lowry city; lowry crossing; loxahatchee groves; lucerne valley; ludlow falls; lumber bridge; lumber city; lummi island;
  lupton city; lyme center; lynch station; lyndon center; lyndon station; lynn center; lyon station; lytle creek; mac arthur; machesney park;
  mackinac island; mackinaw city; macks creek; macks inn; mad river; madeira beach; madera acres; madison center; madison heights; magnetic springs;
  mahanoy city; mahanoy plane; maharishi vedic city; mahopac falls; maiden rock; makaha valley; makakilo city; malad city; malden bridge; malmstrom afb;
  malta bend; mammoth cave; mammoth lakes; mammoth spring; manasota key; manassas park; manatee road; manchester by the sea; manchester center;
  manchester township; mangonia park; manhasset hills; manitou beach; manitou beach devils lake; manitou springs; manitowish waters; manley hot springs;
  manns choice; manns harbor; mansfield center; mansfield city; mansfield depot; many farms; maple bluff; maple city; maple falls; maple glen;
  maple grove; maple heights; maple heights lake desire; maple hill; maple lake; maple mount; maple park; maple plain; maple rapids; maple shade;
  maple springs; maple valley; maple view; mapleton depot; mar lin; mar mac; marathon shores; marble canyon; marble city; marble falls; marble hill;
  marble rock; margate city; marin city; marina del rey; marine city; marine on saint croix; mariners harbor; marion center; marion heights;
  marion junction; marion station; marked tree; marlboro meadows; marlboro village; marlow heights; marquette heights; mars hill; marshall islands;
  marshalls creek; marshes siding; marshfield hills; marstons mills; martin city; martins creek; martins ferry; maryland city; maryland heights;
  maryland line; mason city; masonic home; massapequa park; mastic beach; matfield green; mattapoisett center; maury city; max meadows; mayfield heights;
  mayflower village; mays landing; mcbh kaneohe bay; mcchord afb; mcconnell afb; mccutcheon field; mcguire afb; mckees rocks; mckinley heights;
  mckinley park; mead valley; meadow bridge; meadow creek; meadow glade; meadow grove; meadow lake; meadow lakes; meadow lands; meadow oaks;
  meadow valley; meadow vista; meadow woods; meadows of dan; meadows place; mechanic falls; medford lakes; medicine bow; medicine lake; medicine lodge;
  medicine park; melcher dallas; melody hill; melrose park; melvin village; mendota heights; menlo park; menomonee falls; mentor on the lake; mer rouge;
  mercerville hamilton square; meridian hills; meridian station; merion station; merriam woods; merrionette park; merry hill; merry point; mesa verde;
  mesa verde national park; mesilla park; metairie terrace; metaline falls; mexican hat; mi wuk village; miami gardens; miami heights; michigan center;
  michigan city; mid florida; mid missouri; middle amana; middle bass; middle brook; middle granville; middle grove; middle haddam; middle island;
  middle river; middle valley; middleborough center; middleburg heights; middlebury center; midland beach; midland city; midland park; midway city;
  midway north; midway park; midway south; midwest city; mila doce; miles city; milford center; milford mill; milford square; mililani town; mill city;
  mill creek; mill creek east; mill hall; mill neck; mill plain; mill river; mill run; mill shoals; mill spring; mill valley; mill village; miller city;
  miller place; millers creek; millers falls; millers tavern; milligan college; mills river; millstone township; milton center; milton freewater;
  milton village; minden city; mine hill; mineral city; mineral ridge; mineral springs; mineral wells; mingo junction; minisink hills; minnesota city;
  minnetonka beach; minnetonka mills; minor hill; minot afb; mint hill; mint spring; minter city; mira mesa; miramar beach; mirando city; mirror lake;
  mission bend; mission canyon; mission district; mission hill; mission hills; mission viejo; mississippi state; missouri city; moapa town; moapa valley;
  modest town; mohave valley; mokelumne hill; moline acres; monarch mill; moncks corner; monfort heights; mongaup valley; monmouth beach;
  monmouth junction; mono hot springs; mono vista; monroe center; monroe city; monroe township; monson center; mont alto; mont belvieu; mont clare;
  mont vernon; montana city; montana mines; monte alto; monte rio; monte vista; monterey park; montezuma creek; montgomery center; montgomery city;
  montgomery village; montour falls; montpelier station; montrose ghent; montville center; monument beach; monument hills; monument valley; moody afb;
  mooers forks; moores hill; moores mill; moose lake; moose pass; moose wilson road; moravian falls; morehead city; moreland hills; morgan city;
  morgan mill; morgans point resort; moriah center; morning sun; morningside heights; morongo valley; morris heights; morris plains; morris run;
  morro bay; morse bluff; morse mill; mortons gap; moses lake; moses lake north; moss beach; moss bluff; moss landing; moss point; mossy head;
  mott haven; mound bayou; mound city; mound valley; mounds view; mount aetna; mount airy; mount alto; mount auburn; mount ayr; mount berry; mount calm;
  mount carbon; mount cobb; mount desert; mount enterprise; mount erie; mount freedom; mount gay; mount gay shamrock; mount healthy;
  mount healthy heights; mount holly; mount holly springs; mount hood parkdale; mount hood village; mount hope; mount joy; mount laurel; mount lebanon;
  mount liberty; mount lookout; mount nebo; mount olive; mount olympus; mount penn; mount pleasant; mount pleasant mills; mount prospect; mount repose;
  mount royal; mount saint francis; mount saint joseph; mount savage; mount storm; mount summit; mount union; mount victory; mount vision; mount vista;
  mount wolf; mountain brook; mountain center; mountain city; mountain dale; mountain green; mountain grove; mountain home; mountain home afb;
  mountain house; mountain iron; mountain lake; mountain lake park; mountain lakes; mountain lodge park; mountain park; mountain pass; mountain pine;
  mountain ranch; mountain rest; mountain road; mountain top; mountain view; mountain view acres; mountain village; mountlake terrace; mouth of wilson;
  mowbray mountain; mud butte; muhlenberg park; mulberry grove; mule creek; mullica hill; muncy valley; munds park; mundys corner; munroe falls;
  munsey park; munsons corners; murillo colonia; murphys estates; murray city; murrells inlet; murrieta hot springs; muscle shoals; muses mills;
  muskegon heights; myakka city; myers corner; myers flat; myrtle point; mystic island; nags head; nanawale estates; nanty glo; nara visa;
  narragansett pier; nassau bay; nassau village ratliff; national city; national harbor; national mine; national stock yards; natrona heights;
  natural bridge station; natural dam; navajo dam; naval academy; naval air station jrb; navy yard city; neah bay; nebraska city; neck city;
  needham heights; nellis afb; neosho falls; neosho rapids; neptune beach; neptune city; neshanic station; ness city; neuse forest; nevada city;
  new auburn; new beaver; new berlin; new buffalo; new castle; new castle northwest; new century, ks; new church; new concord; new creek; new dorp beach;
  new eagle; new egypt; new enterprise; new galilee; new harbor; new harmony; new hartford center; new haven; new hyde park; new kingman butler;
  new lebanon; new liberty; new meadows; new midway; new pine creek; new port richey; new port richey east; new providence; new ringgold; new roads;
  new russia; new smyrna beach; new vineyard; newburgh heights; newbury park; newport beach; newport center; newport coast; newport news; newton center;
  newton falls; newton grove; newton hamilton; newton highlands; newton junction; newton lower falls; newton upper falls; newtown grant; newtown square;
  niagara falls; niagara university; nicoma park; normandy beach; normandy park; norris city; north andrews gardens; north attleborough center;
  north auburn; north ballston spa; north bath; north bay; north bay shore; north bay village; north beach; north beach haven; north bel air; north bend;
  north bethesda; north browning; north buena vista; north cape may; north castle; north chili; north college hill; north concord; north creek;
  north druid hills; north eagle butte; north el monte; north english; north fair oaks; north fond du lac; north fork; north fork village; north freedom;
  north garden; north gates; north great river; north greece; north haven; north hero; north highlands; north hyde park; north java; north kansas city;
  north key largo; north la crosse; north las vegas; north laurel; north liberty; north little rock; north metro; north new hyde park; north newton;
  north palm beach; north palm springs; north pitcher; north plains; north powder; north prairie; north providence; north reading; north redington beach;
  north richland hills; north river; north river shores; north rock springs; north rose; north saint paul; north salt lake; north sandwich; north sea;
  north shore; north sioux city; north spearfish; north terre haute; north tunica; north valley; north valley stream; north warren; northeast harbor;
  northeast ithaca; northern cambria; northfield falls; northwest harbor; northwest harborcreek; northwest harwich; northwest harwinton;
  northwest ithaca; norton center; notre dame; nu mine; nutting lake; oak bluffs; oak brook; oak city; oak cliff place; oak creek; oak forest; oak grove;
  oak hall; oak harbor; oak hill; oak hills; oak hills place; oak island; oak lawn; oak leaf; oak park; oak park heights; oak point; oak ridge;
  oak ridge north; oak run; oak trail shores; oak vale; oak valley; oak view; oakbrook terrace; oakland city; oakland gardens; oakleaf plantation;
  oaks corners; oakwood hills; ocean acres; ocean beach; ocean bluff; ocean bluff brant rock; ocean city; ocean gate; ocean grove; ocean isle beach;
  ocean park; ocean pines; ocean pointe; ocean ridge; ocean shores; ocean springs; ocean view; oconto falls; offutt afb; ogden dunes; ohio city;
  oil city; oil springs; oil trough; ojo caliente; ojo feliz; oklahoma city; old appleton; old bethpage; old brookville; old chatham; old fields;
  old fig garden; old forge; old greenwich; old harbor; old hickory; old jamestown; old jefferson; old lyme; old mission; old monroe; old mystic;
  old ocean; old orchard; old orchard beach; old river winfree; old saybrook; old saybrook center; old tappan; old washington; old westbury;
  old zionsville; olive branch; olive hill; olmos park; olmsted falls; olympia fields; olympia heights; olympic valley; onion creek; ontario center;
  opa locka; orange beach; orange city; orange cove; orange grove; orange lake; orange park; orange springs; orchard city; orchard grass hills;
  orchard hill; orchard hills; orchard homes; orchard mesa; orchard park; orchidlands estates; ore city; oregon city; oriole beach; oriskany falls;
  orland hills; orland park; ormond beach; ormond by the sea; oro grande; oro valley; orrs island; osage beach; osage city; osceola mills; otis orchards;
  otis orchards east farms; otter creek; otter lake; otter rock; overland park; owings mills; owls head; oxford junction; oxoboxo river; oxon hill;
  oxon hill glassmanor; oyster bay; oyster bay cove; oyster creek; ozone park; pacific beach; pacific city; pacific grove; pacific junction;
  pacific palisades; pacolet mills; paden city; paint bank; paint lick; paint rock; painted post; palatine bridge; palisades park; pall mall; palm aire;
  palm bay; palm beach; palm beach gardens; palm beach shores; palm city; palm coast; palm desert; palm harbor; palm river clair mel; palm springs;
  palm springs north; palm valley; palmer heights; palmetto bay; palmetto estates; palmona park; palo alto; palo cedro; palo pinto; palo verde;
  paloma creek; paloma creek south; palomar mountain; palos heights; palos hills; palos park; palos verdes estates; palos verdes peninsula; panama city;
  panama city beach; panna maria; pannill fork; panorama city; panorama village; panther burn; paradise heights; paradise hills; paradise inn;
  paradise valley; paramount long meadow; paris crossing; park city; park falls; park forest; park forest village; park hill; park hills; park layne;
  park rapids; park ridge; park river; park slope; park valley; parker city; parkers prairie; parma heights; parris island; paso robles; pass christian;
  patch grove; patrick afb; patterson tract; patton village; patuxent river; paul smiths; pauls valley; pauma valley; paw creek; paw paw; paw paw lake;
  pawleys island; pawnee city; pawnee rock; paynes creek; pe ell; pea ridge; peace dale; peace valley; peaceful valley; peach bottom; peach creek;
  peach glen; peach lake; peach orchard; peach springs; peachtree city; peachtree corners; peaks island; pearl beach; pearl city; pearl river;
  pebble beach; pebble creek; pecan acres; pecan gap; pecan grove; pecan plantation; pecks mill; pelham manor; pelican bay; pelican lake; pelican rapids;
  pell city; pemberton heights; pembroke park; pembroke pines; pembroke township; pen argyl; pencil bluff; penn estates; penn hills; penn laird;
  penn run; penn valley; penn wynne; penn yan; penney farms; pennington gap; penns creek; penns grove; penns park; pennsylvania furnace; peoria heights;
  pepper pike; peppermill village; pequot lakes; perdue hill; perry heights; perry point; pewee valley; phenix city; phoenix lake; picatinny arsenal;
  pickwick dam; picnic point; picnic point north lynnwood; picture rocks; pie town; pierce city; pierre part; pierrepont manor; pigeon falls;
  pigeon forge; pike creek; pike creek valley; pike road; pilgrims knob; pilot grove; pilot hill; pilot knob; pilot mound; pilot mountain; pilot rock;
  pimmit hills; pine apple; pine beach; pine bluff; pine bluffs; pine brook; pine bush; pine castle; pine city; pine crest; pine forge; pine grove;
  pine grove mills; pine hall; pine hill; pine hills; pine island; pine island center; pine island ridge; pine knoll shores; pine knot; pine lake;
  pine lake park; pine lawn; pine level; pine manor; pine meadow; pine mountain; pine mountain club; pine mountain valley; pine plains; pine prairie;
  pine ridge; pine ridge at crestwood; pine river; pine top; pine valley; pine village; pinellas park; pinewood estates; piney creek; piney flats;
  piney fork; piney green; piney point; piney point village; piney river; piney view; piney woods; pingree grove; pink hill; pinon hills; pinos altos;
  pioneer village; pipe creek; piper city; pippa passes; pisgah forest; pismo beach; pistakee highlands; placid lakes; plain city; plain dealing;
  plainfield village; plainsboro center; plandome heights; plant city; plantation mobile home park; platte center; platte city; playa del rey;
  playa vista; pleasant city; pleasant dale; pleasant gap; pleasant garden; pleasant grove; pleasant hall; pleasant hill; pleasant hills; pleasant hope;
  pleasant lake; pleasant mills; pleasant mount; pleasant plain; pleasant plains; pleasant prairie; pleasant ridge; pleasant run; pleasant run farm;
  pleasant shade; pleasant unity; pleasant valley; pleasant view; pleasure ridge park; plum branch; plum city; plum creek; plum grove; plummers landing;
  plymouth meeting; pocomoke city; pocono lake preserve; pocono manor; pocono pines; pocono ranch lands; pocono summit; point arena; point baker;
  point harbor; point marion; point mugu nawc; point of rocks; point pleasant; point pleasant beach; point reyes station; point roberts;
  pointe a la hache; pointe aux pins; polk city; pollock pines; pomfret center; pomona park; pompano beach; pompano beach highlands; pompton lakes;
  pompton plains; ponca city; ponce inlet; pond creek; pond eddy; pond gap; ponderosa park; ponderosa pine; ponte vedra; ponte vedra beach;
  pontoon beach; pope army airfield; pope valley; poplar bluff; poplar branch; poplar cotton center; poplar grove; poplar ridge; poquonock bridge;
  port alexander; port allegany; port allen; port alsworth; port angeles; port angeles east; port aransas; port arthur; port austin; port barrington;
  port bolivar; port byron; port charlotte; port chester; port clinton; port clyde; port costa; port dickinson; port edwards; port elizabeth; port ewen;
  port gamble; port gibson; port hadlock; port hadlock irondale; port haywood; port heiden; port henry; port hope; port hueneme; port huron; port isabel;
  port jefferson; port jefferson station; port jervis; port kent; port labelle; port lavaca; port leyden; port ludlow; port mansfield; port matilda;
  port monmouth; port morris; port murray; port neches; port norris; port o connor; port orchard; port orford; port richey; port richmond;
  port saint joe; port saint john; port saint lucie; port salerno; port sanilac; port townsend; port trevorton; port washington; port washington north;
  port wentworth; port william; portage des sioux; portage lakes; portage park; porter corners; porter heights; porter ranch; porters falls;
  porters sideling; portola hills; portola valley; portsmouth heights; post mills; potomac heights; potomac mills; potomac park; potter lake;
  potter valley; pounding mill; powder river; powder springs; powell butte; powells crossroads; powells point; powers lake; powhatan point; poy sippi;
  prairie city; prairie creek; prairie du chien; prairie du rocher; prairie du sac; prairie farm; prairie grove; prairie heights; prairie hill;
  prairie home; prairie lea; prairie ridge; prairie view; prairie village; prescott valley; presidential lakes estates; presque isle; preston city;
  preston heights; preston hollow; pretty bayou; pretty prairie; prices fork; prides crossing; priest river; prince frederick; prince george;
  princes lakes; princess anne; princeton junction; progress village; promise city; prospect harbor; prospect heights; prospect hill; prospect park;
  providence forge; prudence island; prudhoe bay; pryor creek; pueblo of acoma; pumpkin center; punta gorda; punta gorda isles; punta rassa; putnam hall;
  putnam station; putnam valley; pymatuning central; quail creek; quail ridge; quail valley; quaker city; quaker hill; quaker street; quantico station;
  quartz hill; queen anne; queen city; queen creek; queens village; rabun gap; radium springs; rafter j ranch; rail road flat; rainbow city;
  rainbow lake; raisin city; rancho alegre; rancho calaveras; rancho cordova; rancho cucamonga; rancho mirage; rancho murieta; rancho palos verdes;
  rancho penasquitos; rancho san diego; rancho santa fe; rancho santa margarita; rancho tehama reserve; rancho viejo; ranchos de taos; randolph center;
  ransom canyon; rapid city; rapid river; rapid valley; rapids city; rappahannock academy; raquette lake; ratliff city; ray brook; ray city;
  raynham center; reads landing; red ash; red bank; red banks; red bay; red bluff; red boiling springs; red bud; red chute; red cliff; red cloud;
  red corral; red creek; red devil; red feather lakes; red hill; red hook; red house; red jacket; red lake; red lake falls; red lion; red lodge;
  red mountain; red oak; red oaks mill; red river; red rock; red springs; red valley; red wing; redding center; redding ridge; redington beach;
  redington shores; redondo beach; redstone arsenal; redwood city; redwood estates; redwood falls; redwood shores; redwood valley; ree heights;
  reed city; reed creek; reed point; reeds spring; rego park; rehoboth beach; renfro valley; rensselaer falls; republican city; reynolds heights;
  reynolds station; rice lake; rices landing; rich creek; rich hill; rich square; richland center; richland hills; richmond heights; richton park;
  ridge farm; ridge manor; ridge wood heights; ridgefield park; ridgeville corners; ridley park; rio bravo; rio communities; rio del mar; rio dell;
  rio frio; rio grande; rio grande city; rio hondo; rio linda; rio medina; rio nido; rio oso; rio rancho; rio rico; rio verde; rio vista; rising fawn;
  rising sun; rising sun lebanon; river bend; river edge; river falls; river forest; river grove; river heights; river hills; river oaks; river park;
  river pines; river ranch; river ridge; river road; river rouge; river vale; river view park; rives junction; riviera beach; roaming shores;
  roan mountain; roanoke rapids; roans prairie; roaring branch; roaring gap; roaring river; roaring spring; roaring springs; rock camp; rock cave;
  rock city; rock city falls; rock creek; rock falls; rock glen; rock hall; rock hill; rock island; rock rapids; rock river; rock spring; rock springs;
  rock stream; rock tavern; rock valley; rock view; rockaway beach; rockaway park; rockaway point; rockbridge baths; rockhill furnace; rockville centre;
  rockwell city; rocky face; rocky gap; rocky point; rocky top; rodney village; roeland park; rogers city; rogue river; rohnert park; rolling fork;
  rolling hills; rolling hills estates; rolling meadows; rolling prairie; rollins fork; roman forest; rome city; roosevelt gardens; rose bud; rose city;
  rose creek; rose hill; rose lodge; roselle park; rosendale village; rosewood heights; roslyn estates; roslyn harbor; roslyn heights;
  rotterdam junction; round hill; round lake; round lake beach; round lake heights; round lake park; round mountain; round o; round pond; round rock;
  rouses point; rowland heights; roxborough park; roxbury crossing; royal center; royal city; royal kunia; royal oak; royal palm beach;
  royal palm estates; royal pines; royse city; ruffs dale; ruidoso downs; runaway bay; running springs; rural hall; rural hill; rural retreat;
  rural ridge; rural valley; rush center; rush city; rush hill; rush springs; rush valley; russells point; russian mission; ruther glen;
  rutherford college; rye beach; rye brook; ryland heights; sabine pass; sac city; sackets harbor; sacred heart; saddle brook; saddle brooke;
  saddle river; sag harbor; sagamore beach; saginaw township north; sailor springs; saint agatha; saint albans; saint albans bay; saint amant;
  saint andrews; saint ann; saint anne; saint ansgar; saint anthony; saint augusta; saint augustine; saint augustine beach; saint augustine shores;
  saint augustine south; saint benedict; saint bernard; saint bernice; saint bonaventure; saint boniface; saint bonifacius; saint catharine;
  saint charles; saint clair; saint clair shores; saint clairsville; saint cloud; saint croix; saint croix falls; saint david; saint dennis;
  saint donatus; saint edward; saint elizabeth; saint elmo; saint francis; saint francisville; saint gabriel; saint george; saint george island;
  saint georges; saint germain; saint hedwig; saint helen; saint helena; saint helena island; saint helens; saint henry; saint hilaire; saint ignace;
  saint ignatius; saint inigoes; saint jacob; saint james; saint james city; saint jo; saint joe; saint john; saint johns; saint johnsbury;
  saint johnsbury center; saint johnsville; saint joseph; saint landry; saint lawrence; saint leo; saint leonard; saint libory; saint louis;
  saint louis park; saint louisville; saint lucas; saint marie; saint maries; saint marks; saint martin; saint martins; saint martinville; saint mary;
  saint marys; saint marys city; saint matthews; saint maurice; saint meinrad; saint michael; saint michaels; saint nazianz; saint olaf; saint onge;
  saint paris; saint patrick; saint paul; saint paul island; saint paul park; saint pauls; saint pete beach; saint peter; saint peters; saint petersburg;
  saint regis; saint regis falls; saint regis park; saint robert; saint rose; saint simon mills; saint simons island; saint stephen; saint stephens;
  saint stephens church; saint thomas; saint vincent; saint vrain; saint xavier; sale city; sale creek; salem heights; salisbury center; salisbury mills;
  salmon brook; salmon creek; salsbury cove; salt flat; salt lake city; salt lick; salt point; salt rock; salter path; salton city; samsula spruce creek;
  san antonio heights; san diego country estates; san luis rey; san martin; san tan valley; sand coulee; sand creek; sand fork; sand hill; sand lake;
  sand point; sand springs; sandalfoot cove; sandia heights; sandia knolls; sandia park; sands point; sandy creek; sandy hills; sandy hook; sandy lake;
  sandy point; sandy ridge; sandy spring; sandy springs; sandy valley; sans souci; sansom park; sapelo island; sardis city; satellite beach; sauk centre;
  sauk city; sauk rapids; sauk village; sautee nacoochee; saw creek; saxtons river; saybrook manor; sayreville junction; scales mound; scaly mountain;
  scammon bay; scenery hill; scenic oaks; schall circle; schell city; schodack landing; schofield barracks; schooleys mountain; schuylkill haven;
  science hill; scioto furnace; scipio center; scotch plains; scotland neck; scott city; scott depot; scotts hill; scotts mill; scotts mills;
  scotts valley; sea breeze; sea bright; sea cliff; sea girt; sea island; sea isle city; sea ranch; seabrook farms; seabrook island; seal beach;
  seal cove; seal harbor; searles valley; seaside heights; seaside park; seat pleasant; sebasco estates; security widefield; sedco hills; seiad valley;
  selby on the bay; selman city; seminole manor; seneca castle; seneca falls; seneca knolls; seneca rocks; sentinel butte; sequoia national park;
  sergeant bluff; seven fields; seven hills; seven lakes; seven oaks; seven springs; seven trees; seven valleys; severna park; sextons creek;
  shackle island; shade gap; shadow hills; shady cove; shady dale; shady grove; shady hills; shady hollow; shady point; shady shores; shady side;
  shady spring; shady valley; shaker heights; shamokin dam; shannon city; shark river hills; sharon center; sharps chapel; shavano park; shaw afb;
  shaw heights; shawnee hills; shawnee land; shawnee mission; sheboygan falls; sheep springs; sheepshead bay; shelburne falls; shelby gap; shell valley;
  shelter island; shelter island heights; shenandoah farms; shenandoah heights; shenandoah junction; sheppard afb; sherrills ford; sherwood manor;
  sherwood shores; shingle springs; shinnecock hills; shoal creek; shorewood forest; shorewood hills; shorewood tower hills harbert; short creek;
  short hills; shrub oak; sicily island; sidney center; sienna plantation; sierra city; sierra madre; sierra view; sierra vista; sierra vista southeast;
  siesta acres; siesta key; siesta shores; signal mountain; siler city; silver bay; silver city; silver creek; silver firs; silver gate; silver grove;
  silver hill; silver lake; silver lakes; silver plume; silver point; silver ridge; silver spring; silver springs; silver springs shores; silver summit;
  simi valley; simsbury center; singers glen; sinking spring; sinks grove; sioux center; sioux city; sioux falls; sioux rapids; sisco heights;
  sister bay; six lakes; six shooter canyon; sixmile run; sixteen mile stand; skaneateles falls; skidaway island; skippers corner; skull valley;
  sky lake; sky valley; skyline acres; skyline ganipa; slab fork; slate hill; slate run; slate spring; sleepy eye; sleepy hollow; slippery rock;
  smith center; smiths creek; smiths grove; smiths station; smithville flats; smoke rise; smokey point; smyrna mills; sneads ferry; snoqualmie pass;
  snow camp; snow hill; snow lake; snow shoe; snowmass village; soap lake; social circle; society hill; soda bay; soda springs; sodus point;
  solana beach; soldiers grove; somers point; somerset center; somes bar; sorrento valley; sound beach; sour lake; south barre; south bay; south beach;
  south bel air; south bend; south blooming grove; south bound brook; south browning; south butler; south chicago heights; south china; south cle elum;
  south corning; south dos palos; south el monte; south english; south floral park; south fork; south gate ridge; south glens falls; south greenfield;
  south haven; south hero; south highpoint; south huntington; south international falls; south jordan heights; south kortright; south laurel;
  south lebanon; south miami heights; south mills; south montrose; south mountain; south new berlin; south old bridge; south orange; south ozone park;
  south padre island; south palm beach; south park township; south plains; south portland gardens; south prairie; south riding; south river;
  south saint paul; south salt lake; south san jose hills; south shore; south sioux city; south tamworth; south temple; south toms river;
  south valley stream; south west city; south yuba city; southeast arcadia; southern gateway; southern pines; southern shops; southern shores;
  southern view; southside place; southwest greensburg; southwest harbor; southwest ranches; southwood acres; spaceport city; spanish fork; spanish fort;
  spanish lake; spanish springs; sparks glencoe; sparrow bush; sparrows point; spirit lake; spout spring; sprague river; sprankle mills; spring arbor;
  spring brook; spring church; spring city; spring creek; spring dale; spring gap; spring garden; spring glen; spring green; spring grove; spring hill;
  spring hope; spring house; spring lake; spring lake heights; spring lake park; spring mills; spring mount; spring ridge; spring valley;
  spring valley lake; springfield center; springfield gardens; spruce creek; spruce head; spruce pine; squaw lake; squaw valley; squirrel island;
  stallion springs; stambaugh, iron river; stansbury park; star junction; star lake; star prairie; star tannery; star valley; star valley ranch;
  stark city; state college; staten island; steamboat rock; steamboat springs; steele city; steeles tavern; stennis space center; stephens city;
  sterling city; sterling heights; stevens point; stevens village; stevenson ranch; stewarts point; stillman valley; stinson beach; stirling city;
  stock island; stone creek; stone harbor; stone mountain; stoney fork; stony brook; stony creek; stony creek mills; stony point; stony prairie;
  stony ridge; storm lake; story city; stotts city; stratham station; strawberry plains; strawberry point; strawberry valley; strong city; stuarts draft;
  studio city; stump creek; stumpy point; sturgeon bay; stuyvesant falls; sudden valley; suffield depot; sugar city; sugar creek; sugar grove;
  sugar hill; sugar land; sugar loaf; sugar run; sugar tree; sugar valley; sugarland run; sugarmill woods; suisun city; suitland silver hill;
  sullivan city; sullivans island; sulphur bluff; sulphur rock; sulphur springs; sumava resorts; summer lake; summer shade; summerland key; summit argo;
  summit hill; summit lake; summit park; summit point; summit station; sun city; sun city west; sun lakes; sun prairie; sun river; sun valley;
  sun village; suncoast estates; sunland park; sunny isles beach; sunnyside tahoe city; sunrise beach; sunrise lake; sunrise manor; sunset beach;
  sunset hills; sunset park; sunshine ranches; surf city; surfside beach; susquehanna trails; sutter creek; sutton alpine; suttons bay; swan lake;
  swan river; swan valley; swans island; swartz creek; swea city; sweet briar; sweet grass; sweet home; sweet springs; sweet valley;
  swift trail junction; switz city; swords creek; sylvan beach; sylvan grove; sylvan lake; sylvan springs; table grove; tabor city; taft heights;
  tahoe city; tahoe vista; takoma park; tall timbers; tallulah falls; tamalpais homestead valley; tamalpais valley; tangelo park;
  tanglewilde thompson place; tanque verde; taos ski valley; tar heel; tarawa terrace; tarpey village; tarpon springs; tawas city; taylor lake village;
  taylor mill; taylors falls; taylors island; teays valley; teec nos pos; teeds grove; tega cay; tell city; tellico plains; tellico village;
  tempe junction; temple bar marina; temple city; temple hills; temple terrace; ten mile run; tenants harbor; tennessee colony; terra ceia; terra mar;
  terrace heights; terrace park; terre du lac; terre haute; terre hill; teton village; texas city; the acreage; the bronx; the dalles;
  the galena territory; the hammocks; the hideout; the pinery; the sea ranch; the villages; the woodlands; thetford center; thief river falls;
  thompsons station; thorn hill; thorne bay; thousand island park; thousand oaks; thousand palms; three bridges; three forks; three lakes;
  three mile bay; three oaks; three rivers; three springs; throgs neck; tierra buena; tiff city; tiger point; tiki island; tillmans corner;
  tilton northfield; timber lake; timber pines; timberwood park; tinley park; tinton falls; tioga center; tipp city; tire hill; tisch mills;
  toccoa falls; toksook bay; tolovana park; tomkins cove; toms brook; toms river; tonka bay; topaz ranch estates; toro canyon; tortilla flat;
  towamensing trails; tower city; tower hill; tower lake; town and country; town creek; trabuco canyon; tracy city; tracys landing; trail city;
  trail creek; trapper creek; travelers rest; traverse city; travis afb; travis ranch; treasure island; treasure lake; tremont city; tres piedras;
  tres pinos; tri lakes; tribes hill; trinity center; tripler army medical center; trophy club; trout creek; trout lake; trout run; trowbridge park;
  truth or consequences; tuba city; tucson estates; tulalip bay; tumbling shoals; tunica resorts; tuolumne city; tuppers plains; turkey city;
  turkey creek; turners falls; turners station; turpin hills; turtle creek; turtle lake; tuskegee institute; tutor key; tuxedo park; twain harte;
  twentynine palms; twin bridges; twin brooks; twin city; twin falls; twin grove; twin lakes; twin mountain; twin oaks; twin rivers; twin rocks;
  twin valley; two buttes; two harbors; two rivers; tybee island; tygh valley; tysons corner; ulster park; uncle sam; underhill center; union beach;
  union city; union dale; union furnace; union gap; union grove; union hill; union hill novelty hill; union lake; union mills; union park; union pier;
  union springs; union star; unionville center; universal city; university city; university gardens; university heights; university park; upper alton;
  upper arlington; upper bear creek; upper brookville; upper darby; upper fairmount; upper fruitland; upper grand lagoon; upper jay; upper marlboro;
  upper montclair; upper nyack; upper pohatcong; upper saddle river; upper saint clair; upper sandusky; usaf academy; uvalde estates; vadnais heights;
  vails gate; val verde; val verde park; valle vista; valles mines; valley bend; valley center; valley city; valley cottage; valley falls; valley farms;
  valley ford; valley forge; valley glen; valley grande; valley green; valley grove; valley head; valley hill; valley lee; valley mills; valley park;
  valley spring; valley springs; valley station; valley stream; valley view; valley village; van alstyne; van buren; van buren point; van dyne;
  van etten; van hornesville; van meter; van nest; van nuys; van orin; van tassell; van vleck; van vleet; van voorhis; van wert; van wyck;
  vandenberg village; velda village; velda village hills; venetian village; venice gardens; ventnor city; verde village; verdugo city;
  vermilion on the lake; vernon center; vero beach; vero beach south; verona walk; vestavia hills; victory gardens; victory lakes; victory mills;
  vienna bend; view park windsor hills; villa grande; villa grove; villa hills; villa park; villa rica; villa ridge; village green;
  village green green ridge; village mills; village saint george; village shires; villano beach; vine grove; vine hill; vinegar bend; vineyard haven;
  vinita park; violet hill; virginia city; virginia gardens; virginia state university; visitacion valley; vista center; vista santa rosa; von ormy;
  wabasso beach; wadmalaw island; wagon mound; waimanalo beach; wake forest; wake island; wake village; wales center; walker mill;
  wallenpaupack lake estates; wallingford center; wallins creek; wallops island; wallpack center; walnut bottom; walnut cove; walnut creek; walnut grove;
  walnut hill; walnut park; walnut ridge; walnut shade; walnut springs; wappingers falls; ward cove; ware neck; ware shoals; wareham center;
  warm mineral springs; warm springs; warminster heights; warr acres; warren center; warren park; warren township; warrensville heights; warriors mark;
  warson woods; washington court house; washington crossing; washington depot; washington heights; washington navy yard; washington terrace;
  washoe valley; water valley; waterbury center; waterford works; waterville valley; watford city; watterson park; watts mills; waverly hall; wayne city;
  wayne heights; webb city; webbers falls; weber city; webster city; weeki wachee gardens; weeping water; weirton heights; wellesley hills;
  wellesley island; wells beach station; wells branch; wells bridge; wells river; wells tannery; wendell depot; west and east lealman; west bay shore;
  west bend; west berlin; west bishop; west bloomfield township; west boothbay harbor; west bountiful; west cape may; west carrollton city;
  west college corner; west concord; west coon rapids; west coxsackie; west creek; west des moines; west end cobb town; west falls; west falls church;
  west fork; west forks; west freehold; west friendship; west garfield park; west glacier; west glens falls; west green; west grove; west haven;
  west haven sylvan; west hill; west hills; west kill; west lake hills; west laurel; west lebanon; west liberty; west little river; west long branch;
  west menlo park; west mineral; west mountain; west mystic; west newton; west ocean city; west olive; west orange; west palm beach; west plains;
  west pleasant view; west poland; west puente valley; west rancho dominguez; west reading; west river; west saint paul; west sand lake;
  west side highway; west terre haute; west union; west unity; west university place; west valley; west valley city; west van lear; west vero corridor;
  west warren; west willow; west yellowstone; westbrook center; western grove; western lake; western springs; westfield center; westhampton beach;
  westhaven moonstone; westlake village; westminster station; westmoreland city; weston lakes; weston mills; westons mills; westport point; weyers cave;
  what cheer; wheat ridge; wheatley heights; wheeler army airfield; whiskey creek; whispering pines; white bear lake; white bird; white bluff;
  white castle; white cloud; white cottage; white deer; white earth; white haven; white heath; white horse; white horse beach; white island shores;
  white marsh; white meadow lake; white mills; white mountain; white mountain lake; white oak; white owl; white pigeon; white pine; white plains;
  white river; white river junction; white salmon; white sands; white sands missile range; white settlement; white springs; white sulphur springs;
  white swan; whitefish bay; whitehall township; whitehouse station; whitemarsh island; whites city; whites creek; whitley city; whitmore lake;
  whitmore village; whitney point; wickerham manor fisher; wicomico church; wild horse; wild peach village; wild rose; wilderness rim; wildwood crest;
  wilkes barre; wilkinson heights; willis wharf; williston highlands; williston park; willoughby hills; willow beach; willow city; willow creek;
  willow grove; willow hill; willow island; willow lake; willow oak; willow park; willow river; willow spring; willow springs; willow street;
  willow valley; willow wood; wills point; wilmington island; wilmington manor; wilsons mills; wilton manors; winchester center; wind gap; wind lake;
  wind ridge; window rock; windsor heights; windsor locks; windsor mill; windy hills; wingett run; winnsboro mills; winter beach; winter garden;
  winter gardens; winter harbor; winter haven; winter park; winter springs; winthrop harbor; wisconsin dells; wisconsin rapids; wise river;
  wofford heights; wolf creek; wolf island; wolf lake; wolf point; wolf run; wolf trap; wolfe city; wolfeboro falls; wolverine lake; wonder lake;
  wood dale; wood lake; wood lynne; wood ridge; wood river; wood river junction; wood village; woodberry forest; woodbury center; woodbury heights;
  woodland beach; woodland heights; woodland hills; woodland mills; woodland park; woodlawn beach; woods creek; woods cross; woods cross roads;
  woods hole; woodson terrace; woody creek; worthington hills; wright city; wright patterson afb; wrightsville beach; wye mills; wyomissing hills;
  yarmouth port; yarrow point; yates center; yates city; yazoo city; yellow jacket; yellow pine; yellow spring; yellow springs;
  yellowstone national park; yorktown heights; yosemite lakes; yosemite national park; yosemite valley; young america; young harris; yuba city;
  yucca valley; zephyr cove; zion grove; zumbro falls;
`;
/** And such as are two words of medicine, of images or of directions. */
export const perhapsTownPhrases = `
  anchor point; atomic city; au train; back mountain; ball ground; bay center; bay point; big arm; big bar; big flat; big flats; big run; big spring;
  bird in hand; black diamond; blue diamond; blue eye; blue gap; blue point; blue springs; bone gap; bow bog; bridge city; broad channel; broad run;
  broad top; brush creek; bulls gap; camp point; canal point; captain cook; center city; center cross; center hill; center junction; center line;
  center point; center ridge; center valley; central bridge; central city; central garage; central high; central park; central point; central square;
  central village; channel lake; city view; clear spring; cold spring; cold springs; combined locks; commercial point; conception junction;
  copper center; country club; country club estates; country homes; country walk; cross anchor; cross city; cross fork; cross hill; cross junction;
  cross lake; cross lanes; cross village; crown point; cut bank; cut off; day heights; deep gap; deep run; deep water; delta junction; diamond bar;
  diamond point; discovery bay; double springs; dry branch; dry fork; dry run; due west; early branch; east branch; east end; east freedom; east lake;
  east point; east ridge; east village; eight mile; eighty eight; eighty four; electric city; evening shade; fair play; fall branch; fall city;
  fall rock; false pass; fifth street; fifty six; financial district; firing range; first mesa; five corners; five points; flat river; flat rock;
  flat top; four corners; four lakes; four seasons; four states; free soil; free union; grand chain; grand point; grand ridge; grand saline; grand view;
  gravel switch; greater grand crossing; green level; green road; grey eagle; guide rock; half moon; half way; halfway house; head waters; hi hat;
  high bridge; high point; high ridge; high view; hill city; home garden; home gardens; hop bottom; horse branch; horse shoe; jumping branch; key center;
  king salmon; lake hill; lake view; lead hill; left hand; level plains; light street; little neck; little silver; lone star; long bottom; long branch;
  long key; long neck; long point; los ojos; lost city; lower lake; lower west side; mark center; mass city; medical lake; middle falls; middle point;
  middle village; mineral bluff; mineral point; model city; morning view; national park; natural bridge; near north side; near south side; new century;
  new city; new deal; new era; new freedom; new hill; new home; new hope; new market; new park; new point; new river; new site; new square;
  new territory; new town; new union; nine mile falls; ninety six; north branch; north center; north east; north hills; north lake; north pole;
  north port; north rim; north spring; north star; north street; old bridge; old fort; old glory; old station; old town; park hall; park view;
  pilot point; pilot station; plain view; point clear; point comfort; point hope; point lay; point lookout; port barre; port carbon; port crane;
  port deposit; port lions; port orange; port penn; port reading; port republic; port royal; port sulphur; port tobacco; port vue; port wing; post falls;
  pound ridge; prior lake; put in bay; random lake; reading center; red level; red lick; rib lake; rib mountain; ridge spring; rising city; rising star;
  rock point; rock port; rough and ready; round top; safety harbor; sandy level; seal rock; second mesa; seven corners; seven mile; seven points;
  shell knob; shell lake; shell point; shell rock; ship bottom; short pump; shortt gap; show low; side lake; signal hill; silver star; six mile;
  six mile run; skyline view; south branch; south canal; south gate; south heart; south heights; south hill; south park; south point; south range;
  south valley; spring branch; spring park; spring run; stamping ground; star city; state center; state farm; state line; state park; state road;
  state university; steep falls; still pond; still river; stone lake; stone park; stone ridge; summit view; sun city center; sunny side; sweet water;
  table rock; talking rock; ten mile; ten sleep; the colony; the crossings; the hills; the lakes; the meadows; the plains; the rock; the village;
  third lake; three points; three way; tie plant; tie siding; town line; tri city; tunnel city; tunnel hill; twelve mile; twin lake; twin peaks; two dot;
  union bridge; union center; union church; union hall; union point; university center; university place; upper black eddy; upper falls; upper lake;
  upper tract; van horn; village park; wading river; wall lake; walled lake; warm beach; water mill; water view; west branch; west camp; west end;
  west gate; west lawn; west park; west point; west ridge; west slope; west town; west view; white center; white city; white hall; white house;
  white lake; white post; white rock; white stone; wind point; wounded knee;
`;
