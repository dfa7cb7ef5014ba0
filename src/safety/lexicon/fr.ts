import type { SafetyLexicon } from './concepts.ts';

/** French. */
export const FRENCH: SafetyLexicon = {
  language: 'fr',
  markers: 'le la les un une des du dans avec sur sous et au aux en est de par pour son sa ses près',
  terms: {
    benign:
      'tapette a souris|tapette a mouches|blanc de poulet|poitrine de poulet|cancer du sein|au sein de|rouge gorge|etoile filante|etoiles filantes|a l oeil nu|oeil nu|loeil nu|pieds nus|pied nu|tete nue|mains nues|torse nu de statue|rouge a levres nude|couleur nude|arbres nus|arbre nu|orange sanguine|lune de sang|don de sang|don du sang|pression arterielle|bombe de bain|bombe a eau|bombes de bain|bombe glacee|bombe de peinture|pistolet a eau|pistolet a colle|pistolet jouet|fete des morts|mer morte|nature morte|feuilles mortes|point mort|bois mort|mauvaises herbes|mauvaise herbe|herbes aromatiques|coca cola|une heroine|l heroine|lheroine|heroine de bande dessinee|heroine du film|super heroine*|superheroine*|jardins suspendus|pont suspendu|tuer le temps|chatte et ses chatons|une chatte|la chatte|chatte grise|chatte noire|chattes|queue de|queue du|une queue|la queue|queue leu leu|bite d amarrage|bitte*|bittes d amarrage|coq|coquelicot*|coquille*|cocotte|cocktail*|concombre*|conseil*|cone|cones|le con|gland|glands|glands de chene|sixieme|sexte|sextant|guerre des etoiles|bataille d oreillers|bataille de boules de neige|chevre|salopette*|pute nette|putois|pedale*|pedalo*|pd ouvert|retard|en retard|un train en retard|negre en chemise|mineur*|mine|la mineur|en mineur|battre les oeufs|battre les blancs|battre le tambour|battant|coup de foudre|coup de soleil|coup de pinceau|champ de colza|huile vierge|vierge marie|foret vierge|olive vierge|prevention du suicide|couteau de cuisine|couteau a beurre|couteau et fourchette|tir a l arc|tirer un feu d artifice|tir au but|cadavre exquis|poudre d or|poudre de cacao|cheval|lame de fond|ecraser|bouc|bordelais*|chienne avec ses chiots|une chienne|chienne et ses chiots|chiot*|saint bernard|executer une danse',
    person:
      'personne*|homme|hommes|femme|femmes|dame*|monsieur|gens|quelqu un|epouse|epoux|mari|voisin*|policier*|soldat*|victime*|prisonnier*|civil|civils|petite amie|petit ami|mere|pere|foule|humain*|otage*|ennemi*|modele|mannequin|grand mere|grand pere',
    minor:
      'enfant*|fille|filles|fillette*|garcon|garcons|garconnet*|bebe*|mineur sexuel|mineure|mineures|mineurs|adolescent*|ado|ados|ecolier*|ecoliere*|collegien*|lyceenne*|gamin*|nourrisson*|bambin*|fils',
    group:
      'juif|juifs|juive*|musulman*|les noirs|noirs|les blancs|immigre*|migrants|refugie*|gays|homosexuel*|lesbienne*|gitans|roms|arabes|africains|chretiens|handicape*|etrangers|les femmes|transsexuel*|maghrebins',
    art: 'statue*|sculpture*|renaissance|classique*|marbre|musee*|michel ange|botticelli|venus|fresque*|grec|grecque|baroque|rodin',
    medical:
      'anatom*|medica*|diagramme*|chirurgie|biologie|manuel scolaire|allaite*|mammographie|education sexuelle|clinique',
    play: 'jouet*|lego|jeu video|jeux video|echecs|halloween|deguise*|costume*|zombie*|dessin anime|peluche*|theatre|marionnette*|dragon*|pirate*|chevalier*|medieval*|fantasy|super heros|robot*|monstre*|vampire*|dinosaure*|cow boy*|cowboy*|samourai*|viking*|gladiateur*|chasse|chasseur*|olympique*',
    history:
      'musee|memorial|documentaire|histoire|historique*|monument|archive*|contre le racisme|antiracis*|campagne|prevention|sensibilisation|souvenir|temple|bouddhiste|hindou*|interdit*|desintoxication',
    make: 'faire|fabriquer|fabriquant|fabrique|fabrication|construire|construisant|comment faire|instructions|recette|plans de|monter|cuisiner|cuisinant|maison|artisanal*|synthetiser|etape par etape',
    nude: 'nue|nues|!nu|!nus|denude*|deshabille*|sans vetement*|seins nus|topless|a poil|nudite|nudiste*|entierement nu*|se deshabillant',
    erotic:
      'erotique*|erotisme|fetichis*|bdsm|striptease|strip tease|orgasm*|excitee sexuellement|prostitue*|stripteaseuse*|lubrique|coquine',
    sexual: 'sexy|sensuel*|seducteur*|seductrice|lingerie|provocant*|string|sous vetements|sexuel*|culotte*|aguich*',
    breasts: 'nichons|tetons|mamelon*|gros seins|poitrine nue|!seins',
    genitals: 'penis|vagin|vagins|genita*|vulve|!bite|!bites|!couilles|testicule*|clitoris|erection|fesses nues',
    sexAct:
      'faire l amour|faisant l amour|rapport sexuel|rapports sexuels|acte sexuel|coit|baiser sauvagement|en train de baiser|baisent|fellation*|masturb*|sexe oral|sodomie|orgie*|partouze*|scene de sexe|sexe explicite|ejacul*|relations sexuelles|levrette|faisant lamour|faire lamour|font lamour|rapport sexuel explicite',
    porn: 'porno|pornograph*|xxx|hentai|video de sexe|videos de sexe|film x|onlyfans',
    rape: '!viol|violeur*|violee|violer une|violant une|violent une femme|agression sexuelle|abus sexuel*|abuser sexuellement|viol collectif',
    childAbuse: 'pornographie infantile|pedopornograph*|porno enfant*|pedophil*|pornographie enfantine|lolicon',
    kill: 'tuer|tuant|tue un|tue une|tues|abattre un homme|abattant un|tirant sur|tire sur|tirer sur|etrangl*|poignard*|execution d un|execution dun|executant|egorge*|pendaison|empoisonnant|lynch*',
    murder:
      'meurtr*|assassin*|decapit*|massacr*|tueur en serie|homicide*|brule vif|brulee vive|balle dans la tete|execution publique|demembr*|tuerie',
    blood: 'sang|sanglant*|saignant|saigne|ensanglante*',
    gore: 'gore|mutile*|mutilation*|visceres|couvert de sang|couverte de sang|bain de sang|mare de sang|tete coupee|tetes coupees|tripes a l air|entrailles|dechiquete*|cannibal*|membres arraches',
    torture: 'tortur*|cruaute envers les animaux|maltraitance animale|electrocut*|video snuff',
    beat: 'frappant sa femme|frappe sa femme|frappant une|frappant un homme|battant sa femme|bat sa femme|violences conjugales|violence conjugale|violence domestique|passant a tabac|passage a tabac|tabass*|agressant|agression violente|attaque violente|attaquant une femme|kidnapp*|enleve de force|rouer de coups|rouee de coups|roue de coups|brutalis*|maltrait*',
    threatenWithWeapon:
      'pointant un pistolet|pointant une arme|pointe un pistolet|pointe une arme|pistolet sur la tempe|arme sur la tempe|arme a la tete|braquage a main armee|braque une arme|braquant une arme|couteau sous la gorge|braquant un fusil',
    corpse:
      'cadavre*|corps sans vie|corps mort|corps morts|homme mort|femme morte|personnes mortes|enfant mort|corps en decomposition|morgue|depouille mortelle|gens morts',
    suicide:
      'suicid*|se pendant|se pendre|pendu a une corde|pendue a une corde|automutil*|se taillader|se taillant les veines|s ouvrir les veines|se couper les veines|mettre fin a ses jours|corde au cou',
    victims:
      'fosse commune|fosses communes|charnier*|victimes de l accident|corps brules|corps calcines|corps sous les decombres|accident mortel|mourant de faim|noyes sur|corps noyes',
    weapon:
      'pistolet*|fusil*|mitraillette*|mitrailleuse*|arme a feu|armes a feu|ak 47|revolver*|munition*|grenade a main|grenades a main|machette*|tireur d elite|tireur embusque|carabine*',
    bomb: 'bombe|bombes|explosif*|dynamite|detonateur*|missile*|napalm',
    explosiveDevice:
      'bombe artisanale|bombes artisanales|bombe maison|gilet explosif|voiture piegee|ceinture explosive|ceinture d explosifs|cocktail molotov|cocktails molotov|bombe tuyau|gaz neurotoxique|armes chimiques|arme chimique|gaz sarin|colis piege',
    massShooting:
      'fusillade*|attentat*|attaque terroriste|terrorist*|tuerie de masse|tirant sur la foule|tirant dans la foule|tuerie dans une ecole',
    hardDrug:
      'cocaine|!heroine|injectant de l heroine|injecte de l heroine|injecter de l heroine|vendant de l heroine|fumant de l heroine|dealer d heroine|methamphetamine*|!crack|lsd|ecstasy|fentanyl|trafiquant*|trafic de drogue|narcotraf*|drogues|!drogue|drogue*|amphetamine*|opium|toxicoman*',
    softDrug: 'marijuana|cannabis|joint de|un joint|petard de|haschich|haschisch|shit fume|bong',
    drugUse:
      'injectant|injecte|s injecter|injecter|sniff*|fumant|fume|fumer|vendant|vendre|dealant|seringue*|rails de|lignes de|se droguant|se drogue|overdose|aiguille',
    slur: 'pede|pedes|!pd|tapette*|tarlouze*|bougnoul*|negre|negres|youpin*|gouine*|bicot*|!mongol attarde|mongolien*|attarde mental|sale arabe|sale juif|sale noir|sales arabes|sales juifs|sales noirs|travelo*|bamboula*',
    hateSymbol:
      'croix gammee*|svastika*|nazi|nazis|nazie*|neonazi*|hitler*|ku klux klan|kkk|supremac*|troisieme reich|croix en feu|salut nazi',
    hateSlogan:
      'pouvoir blanc|nettoyage ethnique|race superieure|race des seigneurs|mort aux|affiche raciste|caricature raciste|propagande raciste|antisemit*|solution finale|heil hitler|guerre raciale|retournez dans votre pays|homophob*|raciste|xenophob*|haine des',
    demean:
      'rats|parasites|vermine|racaille|inferieur*|sous hommes|sous humains|cafards|exterminer|extermination|comme des singes|comme des animaux|ordures|dechets|je hais|deteste*|haine|degoutants|meritent de mourir|race inferieure|sales|criminels',
    insult:
      'tu es un idiot|espece d idiot|espece didiot|tu es une ordure|tu ne vaux rien|grosse vache|gros porc|sale grosse|va te tuer|tue toi|va mourir|creve|je vais te tuer|imbecile*|humili*|harcelement scolaire|harcelant|se moquant d un handicape*|se moquant d une|se moquant dun|se moquant dune|tout le monde te deteste|debile|abruti*|moins que rien|idiot inutile|pauvre idiot',
    swear:
      'merde*|putain*|connard*|connasse*|encule*|salope|salopes|salaud*|!pute|!putes|fils de pute|batard|enfoire*|nique ta|niquer|niquez|bordel de merde|couilles molles|doigt d honneur|doigts d honneur|doigt dhonneur|ta gueule|foutre|va te faire foutre|!con de|!cul|trou du cul|chier|!bordel',
    mildSwear: 'pet|prout|caca|fesses|maudit*|zut',
    war: 'guerre|guerres|bataille*|armee|armees|troupes|invasion|combat|combats|char d assaut|chars|soldat*|bombarde*|militaire*|artillerie|tranchee*|conflit arme|emeute*',
    atrocity:
      'genocid*|crime de guerre|crimes de guerre|camp de concentration|camps de concentration|attaque chimique|chambre a gaz|massacre de civils|execution de prisonniers|nettoyage ethnique',
    politics:
      'politique*|president*|election*|voter|vote|senateur*|congres|parlement|ministre|parti politique|manifestation*|manifestants|communis*|socialis*|fascis*|gouvernement|dictateur*|propagande|referendum|meeting electoral|assemblee nationale',
    religion:
      'dieu|jesus|christ|chretien*|eglise*|cathedrale*|bible|coran|mosquee*|islam*|allah|bouddh*|hindou*|synagogue*|juif*|pretre*|pape|nonne*|moine*|priant|prier|priere*|crucifix|vierge marie|religi*|saint|saints|creche',
    health:
      'maladie*|hopital|hopitaux|chirurgie*|chirurgien*|medecin*|docteur*|cancer|tumeur*|vaccin*|virus|pandemie|infection*|blessure*|blesse*|malade*|patient*|medicament*|pilules|enceinte|diabete|depression|ambulance*|fauteuil roulant|infirmier*',
    personalData:
      'numero de carte bancaire|numero de carte de credit|carte bancaire de|numero de securite sociale|numero de passeport|faux passeport*|fausse carte d identite|fausse carte didentite|faux permis|adresse personnelle de|faux billets|fausse monnaie|carte d identite de|carte didentite de',
  },
};
