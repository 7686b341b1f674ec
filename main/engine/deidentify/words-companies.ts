/** Companies of the USA where many people work or shop; houses of medicine that are words or abbreviations. */

/** Called so wherever they stand with a capital. A semicolon between. */
export const companies = `
  walmart; wal-mart; costco; home depot; lowe's; lowes; walgreens; cvs pharmacy; rite aid; kroger; safeway; albertsons; publix; aldi; wawa; sheetz; buc-ee's; meijer; winco; wegmans; h-e-b; heb grocery; piggly wiggly; food lion;
  sam's club; sams club; best buy; dollar general; dollar tree; family dollar; menards; tractor supply; autozone; jiffy lube; waffle house; mcdonald's; mcdonalds; burger king; wendy's; wendys; taco bell; chick-fil-a; starbucks; dunkin donuts;
  pizza hut; domino's pizza; panera; olive garden; cracker barrel; applebee's; applebees; culver's; culvers; denny's; sonic drive-in; whataburger; popeyes; chipotle; amazon; fedex freight; ups store; usps; greyhound; amtrak; uhaul; u-haul;
  john deere; caterpillar inc; whirlpool corp; tyson; tyson foods; perdue; perdue farms; smithfield foods; cargill; jbs; hormel; swift premium; purina; general mills; kellogg; frito-lay; frito lay; coca-cola bottling; coca cola bottling; pepsico; anheuser-busch;
  georgia pacific; georgia-pacific; weyerhaeuser; international paper; bethlehem steel; us steel; alcoa; nucor; boeing; lockheed martin; lockheed; raytheon; northrop grumman; general dynamics; pratt & whitney; exxon mobil; exxonmobil; halliburton; schlumberger;
  ford motor; general motors; chrysler; toyota plant; honda plant; nissan plant; goodyear; firestone; delta airlines; delta air lines; american airlines; united airlines; southwest airlines; alaska air; alaska airlines; union pacific; bnsf; norfolk southern; csx;
  old dominion; swift transportation; jb hunt; schneider national; werner enterprises; rural metro; falck; acadian ambulance; life link iii; lifelink iii; air evac; reach air medical; careflight; mercy flight; american medical response;
  ivy tech; first presbyterian; first baptist; first methodist; first united methodist; first lutheran; first congregational; first assembly; first christian; mount zion; greater mount zion; holy trinity; holy rosary; our lady of lourdes; our lady of peace; our lady of the lake; our lady of mercy;
  our lady of fatima; our lady of grace; queen of the valley; queen of peace; haven of rest; bank of america; bank of the west; wells fargo; good samaritan; good shepherd; sacred heart; holy cross hospital; holy name; holy family; holy redeemer; holy spirit; divine savior;
  cedars; cedars sinai; cedars-sinai; bobcat co;
  golden livingcenter; golden living; genesis healthcare; brookdale; sunrise senior living; atria senior living; kindred hospital; encompass health; healthsouth; select specialty; davita; fresenius kidney care; minuteclinic; concentra; carenow; nextcare; gohealth; medexpress; fastmed; patient first; american family care;
  vrad; nighthawk radiology; statrad; radnet; simonmed; rayus; akumin; radpartners; envision radiology; mednax; teamhealth; mobilexusa; trident usa; cub scout; boy scouts; girl scouts; head start; habitat for humanity; salvation army; goodwill; ymca; ywca; chuck e cheese; disneyland; disney world; six flags; mohegan sun; foxwoods`;

/** Abbreviations by which everybody knows a house: UPMC_3D_T1_COR. */
export const knownHouses = `mgh bwh bidmc upmc nyu nyp ucsf ucla ucsd uci ucd mskcc mdacc jhu jhh uic vcu musc uab utsw utmb uthsc ohsu hss hup wustl bjc chla cchmc dfci uchealth uchsc uhealth unmc kumc uams umass umich umn uwmc uwhealth tjuh nmh osumc osu ucmc cshs csmc geisinger wvu sjmc
  ochsner lsuhsc uthscsa bamc wrnmmc wramc nnmc`;

/** Health systems and hospitals that are words, names or languages besides: with a capital behind at, from or for. */
export const perhapsHouses = `swedish renown legacy sharp scripps banner dignity providence sutter essentia sanford avera altru trinity unity aurora ascension mercy adventist sentara inova novant atrium prisma piedmont wellstar ochsner baptist
  methodist presbyterian lutheran christus seton integris hillcrest covenant spectrum corewell beaumont promedica summa metrohealth geisinger jefferson tower hackensack virtua cooper christiana bayhealth lifebridge medstar carilion ballad erlanger
  vanderbilt tristar norton deaconess parkview franciscan eskenazi advocate loyola edward froedtert bellin gundersen marshfield mayo allina fairview regions abbott hennepin unitypoint genesis bryan freeman centura intermountain kootenai
  benefis logan multicare harborview asante samaritan stanford hoag honorhealth abrazo lovelace encompass kindred regency select cornerstone memorial community general childrens shriners lakeland lakeview riverside parkland grady emory duke
  wake sparrow munson bronson holland henry botsford crittenton mclaren ingalls palos amita condell northshore swedishamerican osf carle memorialcare dominican natividad salinas mission saddleback huntington methodist valleywise maricopa
  tulane touro rapides willis-knighton terrebonne thibodaux forrest wesley stormont salina truman research menorah liberty lakeside bergan immanuel creighton faith regional flathead logan bozeman sidney`;
