import type { SafetyLexicon } from './concepts.ts';

/** English. */
export const ENGLISH: SafetyLexicon = {
  language: 'en',
  markers: 'the a an of and with on in at is by for from to his her near under over',
  terms: {
    benign:
      'chicken breast*|turkey breast*|breast of chicken|duck breast*|breast cancer|breast pocket|breaststroke|robin redbreast|red breasted|breast plate|breastplate|shooting star*|shooting hoops|photo shoot*|shooting range|troubleshoot*|bamboo shoot*|green shoot*|naked mole rat*|naked eye|naked flame|naked tree*|nude lipstick|nude heel*|nude colou*|nude palette|nude tone*|nude pump*|nude nail*|killer whale*|killing time|dressed to kill|lady killer|weed killer|killer view|murder of crows|murder mystery|murder she wrote|blood orange*|blood moon|blood type|blood test|blood donat*|blood pressure|blood drive|blood red|blood vessel*|blood cell*|bloodhound*|blood lily|bleeding heart*|cock of the rock|cockatoo*|cockatiel*|cocktail*|cockpit*|peacock*|woodcock|hancock|weathercock|shuttlecock*|cock crowing|rooster cock|blue tit|blue tits|great tit|great tits|coal tit|coal tits|tit bird|tits on a|essex|sussex|middlesex|scunthorpe|penistone|arsenal|assassin snail|assassin bug*|class act|grass|glass|bomb cyclone|bath bomb*|bombshell|photobomb*|seed bomb*|cherry bomb|bombay|bombe|snow cannon|hair dryer gun|glue gun*|nail gun*|staple gun*|heat gun|spray gun|water gun*|toy gun*|nerf gun*|squirt gun*|t shirt gun|caulking gun|massage gun|gun metal|gunmetal|machine gun kelly|sniper hide bird*|pistol shrimp|shotgun house|shotgun wedding|riding shotgun|drug store|drugstore*|diet coke|coke bottle*|coca cola|crack in the|cracked|crack of dawn|cracks|high grass|weed garden|garden weed*|weeds|seaweed|tumbleweed*|milkweed|sea grass|pot of|pot plant*|potted|flower pot*|cooking pot*|acid rain|acid green|acid wash*|speed boat|heroine*|mushroom soup|mushrooms|poppy field*|poppies|hemp rope|hemp seed*|hemp fabric|suicide squad|suicide prevention|suicide lane|suicide door*|hanging garden*|hanging plant*|hanging basket*|hanging lamp*|hanging bridge|hanging laundry|drowning in|dead sea|dead tree*|dead leaves|dead wood|deadwood|day of the dead|dead end|deadline|dead lift*|deadpool|grateful dead|walking dead|corpse bride|corpse flower|rape seed|rapeseed|rape field*|rape blossom*|virgin mary|virgin olive|virgin forest|virgin island*|extra virgin|sex and the city|sexes|sextant|sextet|unisex|same sex wedding|gender symbol*|bondage bracelet|strip of|comic strip|strip mall|las vegas strip|landing strip|stripe*|kids menu|kid goat|goat kid*|baby blue|baby grand|baby carrot*|baby corn|baby shark*|baby animal*|baby elephant*|baby fox*|girl scout cookie*|boy scout|hot girl summer|hit the road|hit song|beat the egg*|beaten egg*|beating drum*|beats|heartbeat|war memorial|star wars|tug of war|war of the roses|war paint|pillow fight|snowball fight|fight scene poster|bull fight|execution of the plan|execution plan|hung painting|hanged painting|bastard file|hell boy|hellboy|helleborus|hello*|shell|dick tracy|moby dick|dick van dyke|dickens|dictionary|pussy willow*|pussycat*|pussy cat*|fag end|faggots with peas|dyke bridge|chink in the|chinks of light|nip in the air|cracker*|spick and span|niggardly|snigger*|coon cat|maine coon*|raccoon*|retardant|fire retardant|butt of|cigarette butt*|water butt|buttress*|button*|butter*|assembl*|asset*|assign*|assist*|associat*|bassoon|passage|passion fruit|passionfruit|ass and cart|wild ass|bitch winter|mother bitch dog|dam beaver|beaver dam*|damson|damselfly|hoover dam|crapemyrtle|scrap*|jack the ripper tour|gas chamber music|chamber music|master race car|race car*|human race|white power outlet|power washer|white knight|nazi free|hitler youth hostel|target practice|bullet train*|bullet journal*|bullet point*|magic bullet|bulletin*|silver bullet|explosive colou*|explosion of colou*|colou* explosion|flavour explosion|explosion of flavou*|explosion of flowers|dynamite color*|grenadine|pomegranate*|hand grenade plant|knife and fork|butter knife|kitchen kni*|palette kni*|chef kni*|swiss army knife|bread knife|stab at|stabil*|stable|establish*|slaughterhouse five|execute a|executive*|executed in oil*|executed in the|shoot of a plant|film shoot|fashion shoot|shoots of|shot of|shots of|ink blot|minor key|a minor|minor planet*|minor chord|ursa minor|asia minor|minority|minors league|minor league|adult coloring|adult education|sexy back|blow job vacancy|hand job fair|job fair|screw driver|screwdriver*|screws|nut screw|screw cap*',
    person:
      'person|people|man|men|woman|women|lady|ladies|guy|guys|someone|somebody|wife|husband|mother|father|neighbor*|neighbour*|boyfriend|girlfriend|coworker*|teacher*|policeman|policemen|police officer*|soldier*|human|humans|victim*|prisoner*|civilian*|crowd|him|her|them|family|hostage*|enemy|enemies|model|couple|grandmother|grandfather|bride|groom',
    minor:
      'child|children|kid|kids|boy|boys|girl|girls|baby|babies|toddler*|infant*|newborn*|teen|teens|teenage*|underage|under age|minor|minors|schoolgirl*|schoolboy*|schoolchild*|school kid*|preteen*|pre teen*|little one|daughter|son|preschool*|kindergart*|adolescent*|juvenile*|young girl|young boy|pupil|pupils|cheerleader high school',
    group:
      'jew|jews|jewish people|muslim|muslims|black people|blacks|white people|asians|asian people|mexicans|immigrant*|refugee*|gay people|gays|homosexual*|lesbian*|trans people|transgender people|disabled people|gypsies|roma people|arabs|africans|christians|hindus|foreigners|latinos|women',
    art: 'statue*|sculpture*|sculpted|renaissance|classical|marble|museum|michelangelo|botticelli|venus de milo|birth of venus|rodin|figure drawing|life drawing|fresco*|greek god*|ancient greek|roman statue|academic study|art history|cherub*|baroque',
    medical:
      'anatom*|medical|diagram*|surgery|surgical|biology|textbook*|breastfeed*|nursing mother|mammogram|dermatolog*|midwi*|first aid|health education|sex education|clinic*|gynecolog*|awareness',
    play: 'toy|toys|lego|water gun*|nerf|paintball|laser tag|video game*|board game*|chess|halloween|costume*|zombie*|cartoon*|plush|movie prop*|cosplay*|stage play|theater|theatre|puppet*|fake|dragon*|pirate*|knight*|medieval|fantasy|superhero*|robot*|orc|orcs|goblin*|monster*|vampire*|dinosaur*|western film|cowboy*|samurai|viking*|gladiator*|hunting|hunter|olympic*|sport|clay pigeon|archer*',
    history:
      'museum|memorial*|documentary|history|historical|historic|monument*|archive*|anti drug|anti racis*|antiracis*|anti nazi|antifascis*|anti war|anti bullying|against racism|against drugs|against violence|stop|awareness|prevention|campaign against|remembrance|textbook|temple|buddhist|hindu|jain|diwali|rangoli|forbidden|prohibition|rehab*|recovery',
    make: 'make|making|build|building|how to|instructions|tutorial|recipe|blueprint*|assemble|assembling|construct|constructing|manufactur*|cook|cooking|synthesi*|homemade|3d print*|step by step|lab',
    nude: 'naked|nude|nudes|nudity|topless|bottomless|undressed|undressing|without clothes|no clothes|unclothed|in the nude|stripped naked|full frontal|bare breasted|bare naked|nudist*|taking off her clothes|wearing nothing|birthday suit',
    erotic:
      'erotic*|erotica|fetish*|bdsm|bondage|striptease|stripper*|orgasm*|aroused|horny|kinky|lewd|nsfw|softcore|escort girl|prostitut*|hooker*|lap dance|camgirl*',
    sexual:
      'sexy|seductive*|sensual*|sultry|lingerie|provocative pose|thong|see through dress|sexualized|sexualised|sexual|sexually|panties|underwear|topless',
    breasts: 'boobs|boob|tits|titties|nipple*|breasts|cleavage|bare chest woman|big breast*|bare breast*',
    genitals:
      'penis*|vagina*|genital*|vulva|!dick|!dicks|!cock|!cocks|pussy|!pussies|testicle*|clitoris|erection|buttocks naked|anus|butthole|dildo*|scrotum',
    sexAct:
      'having sex|have sex|sex scene|sexual intercourse|intercourse|blowjob*|blow job|handjob*|fellatio|cunnilingus|masturbat*|oral sex|anal sex|gangbang*|threesome|orgy|orgies|making love naked|fucking|ejaculat*|creampie|cumshot*|sodomy|bestiality|group sex|sexual act*|!sex with|sex tape',
    porn: 'porn|porno|pornograph*|pornhub|hentai|xxx|onlyfans|adult video|x rated|sex video*|nude pics|rule34|milf|dirty pictures of',
    rape: 'rape|raping|raped|rapist*|sexual assault|sexually assault*|molest*|sexual abuse|non consensual|gang rape',
    childAbuse:
      'child porn*|childporn*|kiddie porn|lolicon|shotacon|jailbait|pedo|pedophil*|paedophil*|csam|underage porn|child sexual|teen porn',
    kill: 'kill|kills|killing|killed|shooting a man|shooting a woman|shooting people|shooting someone|shoot someone|shoot people|shoots a man|shoots a woman|shoots someone|shooting at people|shot dead|strangl*|stab|stabs|stabbing|stabbed|execute|executing|executed|execution|slaughter*|lynch*|choking a|drowning a|slit* throat|slitting|smother*|poisoning a',
    murder:
      'murder|murders|murdering|murdered|murderer*|behead*|decapitat*|massacre*|assassinat*|lynching|serial killer*|chopped up|hacked to death|beaten to death|burned alive|burning alive|shot in the head|cut his throat|cutting throats|public execution|being executed|stabbed to death|stabbing a person',
    blood: 'blood|bloody|bleeding|bloodstain*|blood stain*',
    gore: 'gore|gory|dismember*|disembowel*|mutilat*|entrails|intestines spilling|severed head*|severed limb*|severed hand*|severed arm*|bloodbath|blood soaked|covered in blood|pool of blood|guts spilling|flayed|brains splattered|crushed skull|ripped apart|blood splatter*|blood everywhere|cannibal*',
    torture:
      'torture|torturing|tortured|torture chamber|waterboard*|electrocut*|crucifying a|animal cruelty|animal abuse|burned with cigarettes|snuff film',
    beat: 'beating a|beating up|beats up|beaten up|beating his|beating her|beat up|punching a|punches a|kicking a person|domestic violence|wife beat*|abusing a|abused|brutal fight|violent attack|violently attack*|attacking a person|attacking a woman|assaulting|assaults a|kidnap*|brutally|violent assault|hitting his wife|hits his wife|slapping a',
    threatenWithWeapon:
      'pointing a gun|pointing a pistol|points a gun|gun to his head|gun to her head|holding at gunpoint|at gunpoint|gun at a|aiming a rifle at|aims a rifle at|knife to her throat|knife to his throat|knife at throat|armed robbery|held at knifepoint',
    corpse:
      'corpse*|dead body|dead bodies|cadaver*|dead man|dead woman|dead people|dead person|decomposing|rotting body|rotting bodies|dead child*|dead baby|body bag*|morgue',
    suicide:
      'suicide|suicidal|kill myself|killing myself|hang myself|hanging himself|hanging herself|hanged himself|hanged herself|self harm*|selfharm*|cutting wrists|slit wrists|slitting wrists|cut my wrists|cutting herself|cutting himself|overdosing|jumping off a bridge to die|end my life|pro ana|thinspo*|noose around',
    victims:
      'mass grave*|drowned bodies|crash victims|dead victims|bodies in the rubble|starving to death|earthquake corpses|fatal accident|fatal crash|burned bodies|charred bodies|drowned child|people dying|dying in agony',
    weapon:
      'gun|guns|rifle*|pistol*|revolver*|shotgun*|assault rifle*|machine gun*|ak 47|ak47|ar 15|ar15|handgun*|firearm*|ammunition|sniper*|silencer|ghost gun*|machete|grenade*|uzi',
    bomb: 'bomb|bombs|explosive*|dynamite|detonat*|napalm|landmine*|missile*',
    explosiveDevice:
      'pipe bomb*|nail bomb*|suicide vest*|suicide bomb*|car bomb*|dirty bomb*|molotov*|explosive belt*|explosive vest*|ied|letter bomb*|pressure cooker bomb*|nerve gas|sarin|mustard gas|ricin|anthrax|chemical weapon*|bioweapon*',
    massShooting:
      'school shoot*|mass shoot*|shooting up a|terror attack*|terrorist attack*|bombing attack|school massacre|active shooter|shooting into a crowd|driving into a crowd|shooting at a crowd|terrorist*|isis|al qaeda|beheading video',
    hardDrug:
      'cocaine|heroin|crystal meth|methamphetamine*|!meth|meth lab*|crack pipe*|crack cocaine|fentanyl|lsd|ecstasy pills|mdma|ketamine|opium|drug deal*|drug dealer*|drug traffick*|drug addict*|illegal drug*|opioids abuse|magic mushroom*|psilocybin|hard drugs|party drug*|junkie*|hard drug|taking drugs|sniffing glue',
    softDrug:
      'marijuana|cannabis|smoking weed|smokes weed|smoke weed|weed joint|weed|bong|bongs|hashish|ganja|marihuana|rolling a joint|smoking a joint|stoned|stoner',
    drugUse:
      'inject|injecting|injects|snort|snorting|snorts|shooting up|smoking|smokes|smoke|sniffing|getting high|high on|overdose|dealing|selling|sells|lines of|syringe*|needle|needles',
    slur: 'nigger*|nigga*|faggot*|kike|kikes|spic|spics|wetback*|chink|chinks|gook|gooks|paki|pakis|raghead*|towelhead*|tranny|trannies|coons|sandnigger*|untermensch*|dyke|dykes|retard|retards|sambo caricature|mongoloid',
    hateSymbol:
      'swastika*|nazi|nazis|neo nazi*|nazi salute|ss rune*|hitler*|kkk|ku klux klan|klansm*|burning cross|heil|waffen ss|confederate lynch*|aryan brotherhood|white suprem*|third reich',
    hateSlogan:
      'white power|gas the|sieg heil|heil hitler|ethnic cleansing|master race|race war|final solution|14 words|blood and soil|great replacement|death to all|kill all jews|kill all muslims|kill all blacks|jews will not replace|racist caricature*|racist cartoon*|racist poster|antisemitic|anti semitic|islamophobic|homophobic poster|god hates|go back to your country|racist propaganda|blackface',
    demean:
      'vermin|subhuman*|sub human*|inferior race|are inferior|parasites|cockroaches|are rats|as rats|as monkeys|as apes|as pigs|exterminate|get rid of all|deport all|disgusting|filthy|should die|deserve to die|criminals by nature|plague|burn all|hate all|i hate|scum|less than human|animals not humans',
    insult:
      'you are worthless|worthless piece of|piece of garbage|stupid idiot*|you idiot|you moron|fat pig|fat ugly|ugly fat|ugly loser*|pathetic loser*|total loser|you loser|go kill yourself|kill yourself|kys|drop dead|shut up idiot|i will hurt you|i will kill you|i will find you and|you deserve to suffer|humiliat*|bully*|bullied|bullies|dumb bitch|stupid bitch|trash human|human trash|everyone hates you|nobody likes you|body sham*|mocking a disabled|mocking disabled|making fun of a disabled|stupid cow|imbecile*|moron|morons|harass*',
    swear:
      'fuck*|fck|fuk|motherfuck*|shit|shits|shitty|bullshit|asshole*|arsehole*|bitch|bitches|cunt*|bastard*|wanker*|dickhead*|twat*|cocksucker*|prick|dipshit|slut|sluts|whore*|douchebag*|jackass|middle finger|piss off|pissing|bollocks|stfu|wtf|son of a bitch|flipping off',
    mildSwear: 'damn|goddamn|hell yeah|crap|arse|!ass|bloody hell|fart*|poop*|pee|peeing|turd*',
    war: 'war|wars|warfare|battle|battles|battlefield*|army|armies|troops|invasion|combat|tank battle|trench*|soldier*|air strike*|airstrike*|bombing|military|artillery|world war|wwii|ww2|frontline|conflict|uprising|riot|riots|missile*|warship*|d day|militia|gaza|ukraine war',
    atrocity:
      'genocide|war crime*|killing civilians|bombed civilians|executing prisoners|holocaust denial|gas chamber*|concentration camp*|chemical attack*|massacre of|mass execution*|child soldier*|execution of prisoners|atrocit*',
    politics:
      'politic*|president|presidential|election*|vote|voting|voter*|senator*|congress|parliament|prime minister|republican*|democrat|democrats|campaign rally|protest*|communis*|socialis*|fascis*|government|dictator*|propaganda|ballot*|referendum|abortion|gun control|capitol|white house|political rally|chancellor',
    religion:
      'god|jesus|christ|christian*|church*|cathedral*|bible|quran|koran|mosque*|muslim*|islam*|allah|prophet|buddha|buddhis*|hindu*|temple*|shiva|krishna|ganesh*|synagogue*|torah|jewish|rabbi|rabbis|priest*|pope|nun|nuns|monk*|prayer*|praying|pray|crucifix*|virgin mary|religio*|saint|saints|angel of|baptis*|ramadan|christmas nativity|nativity|satan*|menorah|hanukkah|diwali',
    health:
      'disease*|hospital*|surgery|surgeon*|doctor*|cancer|tumor*|tumour*|vaccin*|virus|covid*|pandemic|infection*|wound*|injur*|illness|sick person|patient*|medicine*|medical|pills|syringe*|rash|skin disease|pregnan*|operation room|operating room|diabet*|depression|therapy|x ray|blood pressure|nurse|nurses|ambulance*|anorexi*|obes*|disabilit*|wheelchair*',
    personalData:
      'credit card number*|social security number*|social security card|passport number*|home address of|phone number of|fake passport*|fake id|forged passport*|counterfeit passport*|drivers license of|bank account number*|identity card of|fake drivers licen*|counterfeit money|counterfeit bills|fake id card|id card with the name',
  },
};
