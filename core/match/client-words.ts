/**
 * Words of firms' names that matching must know. A generic word (a trade, a place, a direction) weighs less in likeness,
 * and where two names differ by one against another they are two firms: Dental and Legal, Toronto and Ottawa. Families
 * are words that differ by a letter or two and are two words all the same: surnames, places, brands of speech.
 */

const TRADES = `
academy accessories accommodation accountancy accountant accountants accounting acoustics acupuncture adhesives advertising
advisors advisory aerospace agencies agency agricultural agriculture air airlines airport alliance aluminum ambulance
analytics animal apartments apparel appliances appraisal appraisals aquatics arborist architect architects architectural
architecture archive arena art arts assembly assets associates association assurance attorneys auction auctions audio
audiology auto automation automotive autos aviation avocats bakery ballet band bank bankers banking bar barbers baseball
bearings beauty beer benefits beverage beverages bicycles billing biotech blinds board boats body books boutique boxing
brewery brewing bricks bridge broadcasting brokerage brokers builders building buildings bus business butchers cabinets
cabling cafe camp camps cancer capital cardiology care careers cargo carpentry carpets carriers cars carwash casino
catering cattle cement center centers central ceramics chamber charity chemical chemicals childcare children childrens
chiropractic church cinema citizens city civil claims cleaners cleaning clearing clinic clinical clinics cloud club
clubs coaching coatings coffee collective college commercial commission committee communications community compliance
components computer computers computing concrete condo condominium condominiums conference conservation conservatory
construct construction constructions consultancy consultant consultants consulting contracting contractor contractors
conversation cooperative copper corporate cosmetics cottage cottages council counsel counselling counseling county court
craft creamery creations creative credit crane cranes crew cruises cuisine custom customs cycles dairy dance data daycare
decor delivery demolition dental dentaire dentist dentistry dentists department dermatology design designers designs
detailing development developments devices diagnostics dialysis diesel digital dining direct directory discount
distillery distribution distributors district diving doors drafting drainage drilling drivers driving dry drywall
ecology economics education educational elder electric electrical electricians electronic electronics elementary elevator
elevators emergency employment endodontics energy engineering engineers engines entertainment enterprise enterprises
environment environmental equipment estate estates events excavating excavation executive exhibits expo export exports
express exterior exteriors eye eyecare fabrication fabrics facilities family farm farmers farming farms fashion fashions
fasteners federal federation feed fencing fertilizer festival fiber fibre film films finance financial financing fire
fireplace fish fisheries fishing fitness fittings fixtures fleet flooring floors florist florists flowers food foods
footwear forest forestry forging foundation foundry framing franchise freight fruit fuel fuels fund funding funeral
furniture galleries gallery games garage garden gardens gas general genetics geology geomatics gifts glass global gold
golf gourmet government graphics green grill grocery group growers guard guild gym gymnastics hair hardware harvest
hauling hay health healthcare hearing heating heavy helicopters heritage high hockey holding holdings holiday home
homecare homes honey horses hospice hospital hospitality hospitals hostel hotel hotels house houses housing human hunting
hvac hydraulics hydro hygiene ice imaging immigration import imports independent industrial industries industry
information infrastructure inn innovation innovations inspection inspections installations institute instruments
insulation insurance integrated integration interactive interior interiors international internet investment investments
investors irrigation jewelers jewelry joinery journal junior kennels kids kindergarten kitchen kitchens knitwear lab
laboratories laboratory labs landscape landscapes landscaping language languages laundry law lawyers learning leasing
leather legal leisure lending libraries library life lifts lighting lightning limousine linen liquor livestock living loans
lodge logistics logistique london lumber lunch machine machinery machines machining magazine mail maintenance mall
management manor manufacturers manufacturing maps marina marine maritime market marketing markets masonry massage materials
maternity meals meat mechanical mechanics media mediation medical medicare medicine memorial men mental merchants metal
metals microbrewery midwives milling minerals mining ministries ministry mission mobile mobility modern mortgage mortgages
motel motor motors movers moving municipal municipality museum music national natural nature naturopathic navigation
neonatal network networks neurology news newspaper notaire notaires notary nursery nurseries nursing nutrition office
offices oil oncology online opera operations ophthalmology optical opticians optics optometric optometrists optometry
oral orchard orchards orchestra organic organics orthodontic orthodontics orthopaedics orthopedic orthopedics osteopathy
outdoor outdoors outfitters outlet packaging packing paint painters painting paints paper parking parks partners
partnership parts party pastry patent patents paving pawn payments payroll pediatric pediatrics pension periodontics
personnel pest pet petroleum pets pharma pharmaceutical pharmaceuticals pharmacies pharmacy photo photography physical
physicians physio physiotherapy pictures pilates pipe pipeline pipelines pizza plan planners planning plant plants plastic
plastics plating plaza plumbers plumbing podiatric podiatrics podiatry police pool pools ports post poultry powder power
practice precast precision preschool press primary print printers printing prints private pro process processing produce
producers production productions products professional professionals programs project projects promotions properties
property prosthetics protection psychiatry psychology psychotherapy public publications publishers publishing pubs pumps
quality quarries quarry racing radio radiology rail railway ranch real realestate realtors realty recording records
recovery recreation recruiting recruitment recycling refinery refrigeration regional rehab rehabilitation relations
religious relocation removal removals renewable renewables renovation renovations rental rentals repair repairs research
residences residential resorts resort resources respiratory restaurant restaurants restoration retail retirement ridge
risk road robotics rock roofers roofing rubber rugby running safety sailing sales salon salons salt sand sanitation
satellite saving savings scaffolding school schools science sciences scientific screen seafood sealing search seating
secondary securities security seeds senior seniors septic service services settlement sewing shared sheet shelter shipping
shipyard shoes shop shops show siding signs silver simulation site skating ski skin sleep soccer social society software
soil solar solicitors solution solutions sound soup spa spas special specialists specialties specialty sport sporting
sports square stables staffing stage stairs stamping starters state station stationery steel stone storage store stores
strata strategic strategies strategy street structural structures student studio studios style suites supermarket supplies
supply support surf surgery surgical survey surveying surveyors surveys sustainability swim system systems tailors tattoo
tavern tax taxi tea team teas tech technical technologies technology telecom telecommunications telephone television
temple tennis testing textile textiles theater therapies therapy tile tiles timber tire tires title tobacco tools tour
tourism tours towing town township toys trade traders trades trading traffic trailer trailers training transit
translation translations transmission transport transportation travel travels treatment tree trees tribal trim trophies
truck trucking trucks trust tutoring union united university upholstery urban urology used utilities utility valley
valuation valve valves vans vegetable ventilation venture ventures veterinary vets video village vineyards vision
voice wall warehouse warehousing waste watch water waterproofing waterworks wealth web wedding weddings welding wellness
west wholesale wildlife wind windows wine winery wines wireless women wood woodwork woodworking wool works workshop
workshops world worldwide yacht yachts yard yoga young youth zoo
`;

const PLACES = `
africa african alabama alaska alberta america american americas amsterdam arizona arkansas asia asian athens atlanta
atlantic auckland austin australia australian austria barcelona bavaria bayern beijing belgium berlin birmingham boston
brampton brazil brisbane bristol britain british brooklyn brussels buffalo burlington calgary california cambridge canada
canadian canberra cardiff carolina chelsea chicago china chinese christchurch cleveland cologne colombia colorado columbia
columbus connecticut copenhagen dakota dallas delaware denmark denver detroit dublin durban dutch edinburgh edmonton egypt
england english essex europe european finland florida france frankfurt french fredericton galway gatineau geneva georgia
german germany ghana glasgow greece guelph halifax hamburg hamilton hawaii helsinki holland hongkong houston idaho illinois
india indian indiana indonesia iowa ireland irish israel italian italia italy jamaica japan jersey kansas kelowna kent
kentucky kenya kingston kitchener korea laval leeds lethbridge lisbon liverpool london louisiana luxembourg lyon madrid
maine malaysia manchester manhattan manitoba markham maryland massachusetts melbourne memphis mexico miami michigan milan
milano milwaukee minnesota mississauga mississippi missouri moncton montana montreal moscow munich nashville nebraska
netherlands nevada newcastle newfoundland nigeria nordic norway nottingham nova oakland oakville ohio oklahoma ontario
oregon orlando oshawa oslo ottawa oxford pacific paris pennsylvania perth peterborough philadelphia philippines phoenix
pickering pittsburgh poland portland portugal prague prairie quebec queensland regina richmond rome russia sacramento
saskatchewan saskatoon scotia scotland scottish seattle shanghai sheffield singapore spain stockholm sudbury surrey sussex
sweden swiss switzerland sydney tampa tasmania tennessee texas thailand tokyo toronto tulsa turkey uk ukraine usa us eu
utah vancouver vaughan vegas venice vermont vernon victoria vienna vietnam virginia wales warsaw washington waterloo
wellington whistler windsor winnipeg wisconsin yukon zealand zurich york scarborough etobicoke
`;

const PLACE_CODES = `
uk gb us usa ca can eu au nz ie de fr nl ch sg hk ab bc mb nb nl ns pe qc sk az co ct fl ga ia il ky md mi mn mo ms mt nc
nd nh nj nm nv ny oh ok pa ri sc sd tn tx ut va vt wa wi wv wy nsw vic qld tas nyc emea apac anz latam dach
`;

const DIRECTIONS = `
north south east west central northern southern eastern western northeast northwest southeast southwest midwest upper lower
inner outer uptown downtown midtown northside southside eastside westside nord sud est ouest
`;

const SMALL_WORDS =
  'and of the de du des la le les der die das van von y e in at on for a al el st ste mt ft dr mr old new';

const FAMILIES = `
andersen anderson andersson | hansen hanson hansson | petersen peterson pettersson | larsen larson larsson | jensen jenson
nielsen nielson nilsen nilsson nelson | olsen olson olsson | christensen christenson christiansen christianson
jorgensen jorgenson | mortensen mortenson | sorensen sorenson | eriksen erikson ericson ericsson eriksson erickson
johnson johnston johnstone jonsson johansen johansson johnsen | thomson thompson thomsen | robinson robertson robison
roberts robert robertson | richards richard richardson | stephens stevens stephen steven stephenson stevenson
williams william williamson | edwards edward | phillips philips phillip philip | matthews mathews mathew matthew
michaels michael michal mitchell | daniels daniel danielle | samuels samuel | daniel darnell
fisher fischer | schmidt schmitt schmid schmitz | schneider snyder snider schnyder | schwarz schwartz swartz
hoffman hoffmann hofmann hofman | kaufman kauffman kaufmann | neuman neumann newman newmann | bergman bergmann berman
hartman hartmann | zimmerman zimmermann | lehman lehmann leman | wasserman wassermann | schaefer schafer schaeffer shafer
miller muller mueller | muller moeller moller | keller kellner kelner | koehler kohler kehler
meyers myers mayers | becker baecker beckers | weber webber webster | kramer cramer kremer | berger burger
stewart stuart steward stuart | sinclair sinclaire | gordon jordan gorton | morris norris maurice morrison morrissey
martin marvin marlin martinez martini martins martyn | marten martens | morgan morgen moran morgans | murray murphy
walker waller wallker walter walters | parker barker parkes parks | porter potter foster forster | carter carver cartier
harper hopper harmer hooper | cooper copper hooper couper | turner tanner | taylor tailor tayler | fowler fuller fuller
tucker tuckers rucker | miles myles | barnes barns | burns byrnes byrne | brooks brookes brook | holmes homes holms
hughes hewes hughs | graham grahame graeme | gibson gibbons gilson | watson wilson walton watkins | hudson hutson hodson
hutchinson hutchison hutcheson | dawson lawson davidson davison | davies davis davids | benson bensen
simpson simson sampson samson simmons simons simmonds | jackson jacobson jacobsen jacobs | harrison harris harison
patterson paterson pattison | pearson pierson pearce pierce | ferguson fergusson | dickson dixon dickinson dickenson
nichols nicholls nicholas nicholson nicolson | collins colins collings | cummins cummings cumming | jenkins jennings
hawkins hopkins hankins | perkins parkins | watkins wilkins wilkinson | atkins atkinson aitken | higgins huggins wiggins
reynolds reynold | donald donalds mcdonald macdonald mcdonnell | mckenzie mackenzie | mcallister mcalister macallister
mccarthy mccarty mccartney | mclean maclean mclain mclane | mcleod macleod mccloud | mcgregor macgregor
obrien obryan obrian | oconnor oconner oconnell | oneill oneal oneil | reilly rielly riley oreilly | connor conner connors
connolly connelly conley | kennedy kenneally | donnelly donnely donnolly | sullivan sulivan | gallagher gallacher
murphey murphy | doherty dougherty daugherty | lawrence laurence lawrance | francis frances francois | leonard lenard
elliott elliot eliott | bennett bennet benett | barrett barret barnett garrett garret | everett everitt
hamilton hampton | milton hilton | clinton clifton clayton | preston prescott | weston wesson western easton
newton newtown norton morton horton | kingston kingstown kingstone | burton barton berton button | bolton boulton
stafford stratford strafford stanford sanford | bradford brantford bedford | hartford hertford hereford | crawford cranford
guildford guilford | langford lanford langdon | oxford orford | rockford rochford | oakland oaklands oakley auckland
oakville oakdale | riverside riverdale riverview | lakeside lakeview lakewood | hillside hilltop | parkside parkview
greenwood greenfield greenland | westwood westfield | springfield springdale | fairview fairfield | woodland woodlands
highland highlands | northland northlands northend | midland midlands | brighton brixton breighton | houston huston
richmond redmond | windsor winsor | waterloo | columbia colombia columbus | austria australia | georgia georgian
victoria victorian victory | america american americas | canada canadian | pacific pacifica | atlantic atlantis atlanta
carolina caroline catalina | montana montano | florida florian | virginia virginian | dakota | kenwood kentwood
medical medica musical | optical optima optimal optimum | electric electrical electra electron | physio physics
council counsel | capital capitol | marine marina maritime martine | mariner marinero | trading training tracing
heating hearing healing | cleaning clearing | printing painting pointing | planning planting | wedding welding weeding
lighting lightning | roofing rooting | catering watering | housing hosting | casting coating | fencing fending
conservation conversation conversion | construction constriction instruction | renovation innovation
institution constitution | foundation fondation | immigration emigration migration | restoration restauration
pediatric podiatric | pediatrics podiatrics | neurology urology | oncology ontology | radiology audiology | biology geology
psychology physiology | physiotherapy psychotherapy | orthodontics prosthodontics endodontics periodontics
stationary stationery | principal principle | complement compliment | personal personnel | organic organics
industrial industries industry | commercial commerce | mechanical mechanics | chemical chemicals
accountant accounting accountancy | consultant consulting consultancy | engineer engineering | contractor contracting
meridian median medical | mercury mercurial | horizon verizon horizons | phoenix phenix | genesis genesys | nexus nexis
summit submit | beacon bacon | anchor archer | falcon falkon | dragon dragoon | castle cattle | garden garten gardner
gardner gardiner gardener | archer arthur | baxter barter | bishop bisson | bowman bowmen | bryant bryan briant
catherine catharine katherine | francesca francisca francesco francisco | dependent dependant | callaghan callahan | cameron camron | campbell cambell | chandler chandley | chapman shipman | clarke clark | coleman colman
crosby crosbie | dalton danton | denver denner | dwyer | eastman eastmen | evans evens | felix helix | freeman friedman
gilbert gilberts hilbert | goodman goldman | griffin griffith griffiths | hansel hassel | hayden haydn | herman hermann
hobson hodgson | howard howarth | hunter hunters | irving irwin irvine | kelley kelly | kirkland kirland | lambert lampert
lucas lukas | madison maddison | marshall marshal | mason masson | maxwell maxell | mercer merced | nathan | newport newpoint
palmer parmer palmar | phelps | pratt | quinn | ramsay ramsey | randall randal | raymond redmond | rogers rodgers roger
russell russel | sanders saunders sander | sawyer sayer | shannon sharron | sheldon shelton | sherman shearman
silver silvers sliver | spencer spenser | stanley stanly | sutton hutton | trevor trevors | tyler tyller | vaughan vaughn
vincent vincente | wallace wallis | warner werner warren | webster wester | wheeler wheelers | whitney whitley
winston wilston winton | woods wood | wright right | yates
`;

const list = (text: string): string[] => text.trim().split(/\s+/);

const GENERIC: ReadonlySet<string> = new Set([
  ...list(TRADES),
  ...list(PLACES),
  ...list(PLACE_CODES),
  ...list(DIRECTIONS),
  ...list(SMALL_WORDS),
]);
const DIRECTION_WORDS: ReadonlySet<string> = new Set(list(DIRECTIONS));

const FAMILIES_OF = new Map<string, Set<number>>();
for (const [number, family] of FAMILIES.trim().split(/\||\n/).entries()) {
  for (const word of list(family)) {
    const known = FAMILIES_OF.get(word);
    if (known === undefined) FAMILIES_OF.set(word, new Set([number]));
    else known.add(number);
  }
}

/** True for a trade, a place, a direction or a small word: it says what or where a firm is, not which one. */
export function isGenericWord(word: string): boolean {
  return GENERIC.has(word);
}

/** True for north, south, upper, lower and their like. */
export function isDirection(word: string): boolean {
  return DIRECTION_WORDS.has(word);
}

/** True where two like words are known to be two words. */
export function areTwoWords(a: string, b: string): boolean {
  const families = FAMILIES_OF.get(a);
  const others = FAMILIES_OF.get(b);
  if (families !== undefined && others !== undefined) for (const one of families) if (others.has(one)) return true;
  return isGenericWord(a) && isGenericWord(b) && !isPlural(a, b);
}

/** True where one word is the other with an `s`. */
export function isPlural(a: string, b: string): boolean {
  return `${a}s` === b || `${b}s` === a;
}
