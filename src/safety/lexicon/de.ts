import type { SafetyLexicon } from './concepts.ts';

/** German. */
export const GERMAN: SafetyLexicon = {
  language: 'de',
  markers: 'der die das ein eine einen einem einer und mit auf im in am von zum zur ist bei vor neben den dem des',
  terms: {
    benign:
      'hahnchenbrust|huhnerbrust|putenbrust|hahnchenbrustfilet|brustkrebs*|brusttasche|rotkehlchen|brustschwimmen|sternschnuppe*|mit blossem auge|nacktmull*|nacktschnecke*|nackte baume|nackter fels|nackte felsen|nacktes holz|nacktbar*|blutorange*|blutmond*|blutspende*|blutdruck*|blutwurst|blutbuche*|blutsverwandt*|bluten*|badebombe*|badebomben|bombenstimmung|bombenwetter|wasserbombe*|bombay|wasserpistole*|klebepistole*|spielzeugpistole*|heissklebepistole*|totes meer|tote blatter|totempfahl*|totes holz|totholz|tag der toten|toter baum|tote hose|totem*|unkraut|krauter|coca cola|heldin|schwanz der|schwanz des|schwanz eines|schwanz einer|sein schwanz|seinem schwanz|schwanz wedel*|mit dem schwanz|ein schwanz|langem schwanz|langen schwanz|buschigem schwanz|buschigen schwanz|ringelschwanz|schwanze|kuhschwanz|hangende garten|hangebrucke*|die zeit totschlagen|dick eingepackt*|dicke|dicker|dickes|dicken|dickicht|sechs|sechste|essex|krieg der sterne|kissenschlacht*|schneeballschlacht*|schlachtschiff modell|ziege|zicke|zicken|zicklein|hure des nordens|muschi die katze|muschel*|muschi schlaft|schlampig*|eier schlagen|eier schlagt|sahne schlagen|schlagsahne|trommel schlagen|schlager|schlagzeug*|herzschlag*|rapsfeld*|jungfrau maria|jungferninsel*|jungfernfahrt|natives olivenol|suizidpravention|kuchenmesser|brotmesser|messer und gabel|buttermesser|taschenmesser|bogenschiess*|startschuss|schnappschuss|torschuss|fotoschuss|ritterspiele|minderung|moll|gift grun|giftgrun*|mitgift|giftpilz*|mist*|misthaufen|scheisse am schuh|arschbombe*|hundin mit welpen|schwul warm|neger kuss|blindschleiche|kinderspiel*|babyblau|kindergeburtstag|kind kegel|stechmucke*|stechpalme*|mordsspass|krimi|mord im orientexpress|tatort krimi|vernichtend gut|spritzgeback|spritztour|spritztulle|spritze mit wasser|grasbuschel|grashalm*|gras|speck|koks ofen|pulverschnee|schneepulver|kakaopulver|backpulver',
    person:
      'person|personen|mensch|menschen|mann|manner|frau|frauen|leute|jemand|jemanden|ehefrau|ehemann|nachbar*|polizist*|soldat*|opfer|gefangene*|zivilist*|freundin|freund|mutter|vater|menge|menschenmenge|geisel*|feind*|model|grossmutter|grossvater|oma|opa',
    minor:
      'kind|kinder|kindern|kindes|kleinkind*|madchen|junge|jungen|baby|babys|saugling*|teenager*|minderjahrig*|schulmadchen|schulerin*|schuler|schulkind*|jugendliche*|tochter|sohn|kleines madchen|kleiner junge',
    group:
      'jude|juden|judische*|muslime*|moslems|schwarze|schwarzen|die weissen|einwanderer|auslander|fluchtlinge*|migranten|schwule|schwulen|homosexuelle*|lesben|zigeuner|roma|araber|afrikaner|christen|behinderte*|turken|transsexuelle*',
    art: 'statue*|skulptur*|renaissance|klassisch*|marmor*|museum*|michelangelo|botticelli|venus|fresko|griechisch*|barock*|aktzeichn*|rodin',
    medical:
      'anatom*|medizin*|diagramm*|chirurgi*|biologie*|lehrbuch*|stillend*|stillt|mammograf*|sexualkunde|klinik*|aufklarung*',
    play: 'spielzeug*|lego|videospiel*|brettspiel*|schach*|halloween|kostum*|verkleidet*|zombie*|zeichentrick*|pluschtier*|theater|puppe*|drache*|pirat*|ritter*|mittelalter*|fantasy|superheld*|roboter*|monster*|vampir*|dinosaurier*|cowboy*|samurai|wikinger*|gladiator*|jagd|jager*|olympi*',
    history:
      'museum*|gedenk*|mahnmal*|dokumentar*|geschichte|historisch*|denkmal*|archiv*|gegen rassismus|gegen rechts|antirassis*|stoppt|kampagne*|pravention|vorbeugung|tempel|buddhist*|hindu*|verboten*|entzug*|aufklarung*',
    make: 'bauen|baut|bau|basteln|bastelt|herstellen|herstellung|stellt|anleitung*|rezept|bauplan*|zusammenbauen|kochen|kocht|selbstgebaut*|selbst gebaut*|selbstgemacht*|schritt fur schritt|mischen|drucken',
    nude: 'nackt*|unbekleidet*|splitternackt*|ohne kleidung|ohne kleider|entkleidet*|oben ohne|nudist*|barbusig*|zieht sich aus|fkk',
    erotic:
      'erotisch*|erotik|fetisch*|bdsm|striptease|orgasm*|erregt sexuell|geil|geile|geiler|geiles|prostituiert*|stripper*|lustern*|nutte|nutten',
    sexual: 'sexy|sinnlich*|verfuhrerisch*|dessous|aufreizend*|tanga|unterwasche|sexuell*|reizwasche|hoschen',
    breasts: 'titten|nippel|brustwarze*|nackte bruste|nackten brusten|grosse bruste|grossen brusten|busen',
    genitals:
      'penis*|vagina*|genital*|vulva|!schwanz|!fotze|fotzen|!muschi|hoden|klitoris|erektion|nackter hintern|nackter po|geschlechtsteil*',
    sexAct:
      'beim sex|sex haben|haben sex|hat sex|geschlechtsverkehr|geschlechtsakt|ficken|ficken*|fickt|fickend*|blowjob|oralsex|analsex|masturbier*|selbstbefriedig*|orgie*|gruppensex|sexszene*|sexuelle handlung*|ejakul*|sexakt|liebesakt|sex mit',
    porn: 'porno*|pornograf*|pornograph*|xxx|hentai|sexvideo*|sexfilm*|onlyfans|pornofilm*',
    rape: 'vergewaltig*|sexueller missbrauch|sexuell missbrauch*|sexuelle gewalt|sexueller ubergriff|sexuell belastig*',
    childAbuse: 'kinderporno*|kinderpornograf*|padophil*|kindesmissbrauch*|lolicon',
    kill: 'toten|totet|getotet*|erschiess*|erschossen*|erschiesst|erwurg*|wurgt|ersticht|erstech*|erstochen*|messerstech*|sticht auf|einstech*|sticht ein|hinrichtung*|hingerichtet*|hinricht*|erhang*|vergiftet jemanden|lynch*|abgeschlachtet|abschlachten|totschlagen|ermord*',
    murder:
      'mord|morden|morder*|ermord*|enthaupt*|massaker*|serienmorder*|kopfschuss|bei lebendigem leib|offentliche hinrichtung|zerstuckel*|gekopft*|kopfen|blutbad',
    blood: 'blut|blutig*|blutend*|blutverschmiert*|blutspritzer*',
    gore: 'gore|verstummel*|eingeweide|blutuberstromt*|voller blut|blutlache*|abgetrennt*|gedarme|innereien herausquell*|zerfetzt*|kannibal*|abgehackt*|blutbedeckt*|blut bedeckt',
    torture: 'folter*|gefolter*|tierqual*|tiermisshandl*|stromschlage|snuff*|qualt einen|qualt eine',
    beat: 'verprugel*|schlagt seine frau|schlagt eine frau|schlagt einen mann|schlagt seine|hausliche gewalt|zusammenschlag*|zusammengeschlagen*|misshandel*|uberfall*|greift eine frau an|gewalttatig*|brutal*|entfuhr*|tritt auf einen|tritt einen menschen|attackiert eine|prugelt',
    threatenWithWeapon:
      'richtet eine pistole auf|richtet eine waffe auf|zielt mit einer pistole|zielt mit einem gewehr|pistole an den kopf|pistole am kopf|waffe am kopf|waffe an den kopf|bewaffneter raububerfall|bewaffneter uberfall|messer an der kehle|messer an die kehle|bedroht mit einer waffe|mit einer waffe bedroh*|mit vorgehaltener',
    corpse:
      'leiche|leichen|leichnam*|toter mann|tote frau|tote menschen|totes kind|tote kinder|verwesend*|verwesung|leichenhalle|leichensack*|tote korper|toter korper|toter mensch',
    suicide:
      'selbstmord*|suizid*|selbstverletz*|ritzt sich|ritzen der arme|pulsadern|erhangt sich|sich erhangen|sich umbringen|bringt sich um|strick um den hals|sich toten|sich das leben nehm*|nimmt sich das leben',
    victims:
      'massengrab*|unfallopfer*|todesopfer*|verbrannte leichen|verbrannte korper|leichen in den trummern|todlicher unfall|todlichen unfall*|verhungernd*|ertrunkene*|sterbende menschen',
    weapon:
      'pistole*|gewehr*|maschinengewehr*|schrotflinte*|schusswaffe*|feuerwaffe*|ak 47|revolver*|munition*|handgranate*|machete*|scharfschutz*|sturmgewehr*|maschinenpistole*',
    bomb: 'bombe|bomben|sprengstoff*|dynamit|zunder|rakete*waffe|napalm|explosiv*|sprengsatz*',
    explosiveDevice:
      'rohrbombe*|nagelbombe*|sprengstoffgurtel*|sprengstoffweste*|autobombe*|molotowcocktail*|molotow*|giftgas|nervengas|sarin|chemiewaffe*|chemische waffen|selbstmordattent*|bombengurtel*|sprengsatz bauen|briefbombe*',
    massShooting:
      'amoklauf*|amokschutze*|terroranschlag*|terrorist*|anschlag auf|attentat*|schiesst in die menge|schiesst in eine menge|schulmassaker|in eine menschenmenge schiess*',
    hardDrug:
      'kokain*|heroin|crystal meth|methamphetamin*|!crack|lsd|ecstasy|fentanyl|drogen|drogenhandel*|drogendealer*|drogensucht*|drogenabhangig*|dealer|amphetamin*|opium|rauschgift*|junkie*',
    softDrug: 'marihuana|cannabis|haschisch|hasch|joint|joints|kiffen|kifft|kiffer*|bong|!gras rauchen',
    drugUse:
      'spritzt|spritzen|schnupf*|schnieft|raucht|rauchen|rauchend*|verkauft|verkaufen|dealt|nadel|uberdosis|zieht eine line|line kokain|injiz*|konsumiert|nimmt',
    slur: 'neger*|kanake*|kanacke*|schwuchtel*|zigeunerpack|judensau*|schlitzauge*|bimbo|bimbos|spasti*|mongo|mongos|transe|transen|kameltreiber*|untermensch*|missgeburt*|kampflesbe*',
    hateSymbol:
      'hakenkreuz*|nazi|nazis|neonazi*|hitler*|hitlergruss*|ku klux klan|kkk|ss rune*|drittes reich|brennendes kreuz|reichsadler|waffen ss|white suprem*',
    hateSlogan:
      'weisse macht|ethnische sauberung*|herrenrasse|uberlegene rasse|tod den|rassistisch*|antisemit*|endlosung|heil hitler|sieg heil|auslander raus|rassenkrieg|homophob*|fremdenfeindlich*|juden raus|volksverhetz*|rassenhass|hetze gegen',
    demean:
      'ratten|parasiten|ungeziefer|abschaum|minderwertig*|kakerlaken|ausrotten|vernichten|wie affen|wie tiere|mull|hasse|hass|ekelhaft*|widerlich*|verdienen den tod|dreckig*|kriminelle|schmarotzer',
    insult:
      'du idiot|du bist wertlos|wertloses stuck|du bist nichts wert|fette sau|fettes schwein|dumme kuh|dumme sau|bring dich um|geh sterben|verrecke|verreck|ich bringe dich um|ich werde dich toten|idiot|idioten|trottel|vollidiot*|demutig*|gedemutigt*|mobbing|mobbt|mobben|macht sich uber einen behinderten|macht sich lustig uber|verspottet einen|alle hassen dich|hasst dich jeder|du opfer|schwachkopf*|dummkopf*|loser',
    swear:
      'scheiss*|verfickt*|arschloch*|arschlocher|wichser*|hurensohn*|huren|!hure|schlampe*|fick dich|fick*|verpiss dich|mistkerl*|!arsch|leck mich|stinkefinger|mittelfinger|drecksau*|fotze|pisser|kacke|dreckskerl*|leck mich am arsch',
    mildSwear: 'furz*|pups*|popo|verdammt*|mist',
    war: 'krieg|kriege|kriegs*|schlacht*|armee*|truppen|invasion|gefecht*|kampf|kampfe|panzer*|soldat*|bombardier*|bombardement|militar*|artillerie|schutzengraben|konflikt|unruhen|aufstand|weltkrieg*|luftangriff*',
    atrocity:
      'volkermord*|genozid*|kriegsverbrechen|konzentrationslager*|giftgasangriff*|gaskammer*|massaker an|erschiessung von gefangenen|ethnische sauberung*|kindersoldat*',
    politics:
      'politi*|prasident*|wahl|wahlen|wahler*|wahlkampf*|senator*|kongress|parlament*|bundestag*|minister*|kanzler*|partei|protest*|demonstrat*|kommunis*|sozialis*|faschis*|regierung*|diktator*|propaganda|referendum|abstimmung*',
    religion:
      'gott|jesus|christus|christ|christlich*|kirche*|kathedrale*|dom|bibel|koran|moschee*|islam*|allah|buddh*|hindu*|synagoge*|judisch*|priester*|papst|nonne*|monch*|betend*|betet|beten|gebet*|kruzifix*|jungfrau maria|religi*|heilige*|krippe',
    health:
      'krankheit*|krankenhaus*|operation*|chirurg*|arzt|arztin|arzte|krebs|krebspatient*|tumor*|impf*|virus|pandemie|infektion*|wunde|wunden|verletz*|kranke*|krank|patient*|medikament*|tabletten|schwanger*|diabetes|depression*|krankenwagen*|rollstuhl*|krankenschwester*',
    personalData:
      'kreditkartennummer*|sozialversicherungsnummer*|reisepassnummer*|passnummer*|gefalschter ausweis|gefalschter reisepass|gefalschten reisepass*|gefalschten ausweis*|gefalschter fuhrerschein|gefalschten fuhrerschein*|privatadresse von|falschgeld*|personalausweis von|personalausweis mit|kontonummer von',
  },
};
