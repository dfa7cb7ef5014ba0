import type { SafetyLexicon } from './concepts.ts';

/** Spanish. */
export const SPANISH: SafetyLexicon = {
  language: 'es',
  markers: 'el la los las un una unos unas del con en y por para al sobre su está muy junto de que',
  terms: {
    benign:
      'pechuga de pollo|pechuga*|cancer de mama|pez espada|estrella fugaz|estrellas fugaces|a simple vista|color nude|arbol desnudo|arboles desnudos|naranja sanguina|luna de sangre|donacion de sangre|sangria|presion arterial|bomba de agua|bomba de gasolina|bomba de chocolate|bombas de bano|bomba de bano|bombero*|bombilla*|bombon*|pistola de agua|pistola de pegamento|pistola de juguete|pistola de silicona|dia de muertos|dia de los muertos|mar muerto|naturaleza muerta|hoja muerta|hojas muertas|hierba del jardin|mala hierba|malas hierbas|hierbas aromaticas|hierbas|coca cola|hoja de coca cola|heroina de comic|heroina de la pelicula|heroinas|la heroina|una heroina|superheroina*|polvo de hornear|polvo de hadas|polvos magicos|caballo*|jardin colgante|puente colgante|matasellos|matamoros|matador|torero|polla de agua|pollo*|polluelo*|pico de gallo|concha marina|concha de mar|conchas|una concha|la concha|sexto|sexta|asesino de la pelicula clue|juego de asesinos|corrida de toros|menor de|tono menor|mineral|negro|negra|menores precios|golpe de estado poster|golpe de suerte|golpear la pelota|golpeando la pelota|golpea la pelota|batir los huevos|marica flor|cabra|cabrito|cabron de monte|guerra de las galaxias|guerra de almohadas|guerra de bolas de nieve|perro|zorro|un zorro|zorra artica|zorra roja|una zorra en|zorra con sus crias|puta madre de dios|follaje|foliculo|porra|churros con porras|verga del velero|verga mayor|matar el tiempo|disparo de salida|disparar una foto|disparando fotos|campo de colza|la virgen|aceite virgen*|suicidio prevencion|prevencion del suicidio|cuchillo de cocina|cuchillo y tenedor|mantequilla',
    person:
      'persona*|hombre*|mujer|mujeres|senor*|gente|alguien|esposa|esposo|marido|vecin*|polici*|soldado*|victima*|prisioner*|civil|civiles|novi*|madre|padre|multitud|chica|chicas|chico|chicos|humano*|rehen*|enemig*|modelo|abuel*',
    minor:
      'niño|niña|niños|niñas|bebé*|menor|menores|adolescente*|colegiala*|escolar|escolares|infantil|infante|infantes|chiquill*|hija|hijo|crio|crios|preadolescente*|alumna|alumno|muchachita|jovencita*',
    group:
      'judios|judio|musulman*|negros|los blancos|inmigrante*|refugiad*|gays|homosexual*|lesbiana*|gitanos|gitanas|arabes|africanos|cristianos|discapacitad*|extranjeros|mexicanos|las mujeres|transexual*|moros',
    art: 'estatua*|escultura*|renacent*|renacimiento|clasic*|marmol|museo*|miguel angel|botticelli|venus|fresco|griego|barroc*',
    medical:
      'anatom*|medic*|diagrama*|cirugia|biologia|libro de texto|lactancia|amamant*|mamografia|educacion sexual|clinica',
    play: 'juguete*|lego|videojuego*|ajedrez|halloween|disfraz|disfrazad*|zombi*|dibujos animados|peluche*|teatro|titere*|dragon*|pirata*|caballero*|medieval|fantasia|superheroe*|robot*|monstruo*|vampiro*|dinosaurio*|vaquero*|samurai|vikingo*|gladiador*|caza|cazador*|olimpic*',
    history:
      'museo|memorial|documental|historia|historic*|monumento|archivo|contra el racismo|antirracis*|campaña|prevencion|concienciacion|recuerdo|templo|budista|hindu|prohibid*|rehabilitacion',
    make: 'hacer|haciendo|fabricar|fabricando|fabricacion|construir|construyendo|como hacer|instrucciones|receta|planos|montar|cocinar|cocinando|caser*|elaborar|sintetizar|paso a paso',
    nude: 'desnud*|sin ropa|en cueros|en pelotas|topless|quitandose la ropa|nudista*|senos al aire|pechos al aire',
    erotic:
      'erotic*|fetich*|bdsm|striptease|orgasm*|excitada sexualmente|cachond*|prostitut*|stripper*|lujurios*|lasciv*',
    sexual: 'sexy|sensual*|seductor*|lenceria|provocativ*|tanga|ropa interior|sexual*|bragas',
    breasts: 'tetas|pezon*|senos|pechos grandes|tetona*',
    genitals: 'pene|penes|vagina*|genital*|vulva|!polla|!pollas|coño|testiculo*|clitoris|ereccion|!verga|culo desnudo',
    sexAct:
      'teniendo sexo|tener sexo|relaciones sexuales|acto sexual|coito|follando|!follar|mamada|felacion|masturb*|sexo oral|sexo anal|orgia*|haciendo el amor|trio sexual|escena de sexo|sexo explicito|eyacul*',
    porn: 'porno|pornograf*|xxx|hentai|video sexual|videos sexuales|onlyfans|para adultos explicito',
    rape: 'violacion sexual|violador*|violando a|viola a una|violada|violar a|agresion sexual|abuso sexual|abusando sexualmente',
    childAbuse: 'pornografia infantil|porno infantil|pedofil*|abuso sexual infantil|lolicon',
    kill: 'matar|matando|mata a|matado|dispara a|disparando a|disparar a|estrangul*|apuñal*|ejecutando a|ejecucion de|acuchill*|degoll*|ahorcando a|envenenando a|linch*',
    murder:
      'asesin*|decapit*|masacre*|asesino en serie|homicid*|quemado vivo|quemada viva|matanza de personas|tiro en la cabeza|ejecucion publica|apuñalando a una persona|descuartiz*',
    blood: 'sangre|sangrient*|sangrando|ensangrentad*',
    gore: 'gore|desmembrad*|mutilad*|mutilac*|visceras|cubierto de sangre|cubierta de sangre|baño de sangre|charco de sangre|cabeza cortada|cabezas cortadas|tripas fuera|despedazad*|canibal*',
    torture: 'tortur*|crueldad animal|maltrato animal|electrocut*|video snuff',
    beat: 'golpeando a|golpea a|dando una paliza|paliza a|maltrat*|violencia domestica|pegando a|pega a su|ataque violento|atacando a una|secuestr*|agrediendo|patadas a una persona|brutalmente',
    threatenWithWeapon:
      'apuntando con una pistola|apunta con una pistola|pistola en la cabeza|apuntando con un arma|apunta con un arma|a punta de pistola|robo a mano armada|cuchillo en la garganta|apuntando un rifle a',
    corpse:
      'cadaver*|cuerpo muerto|cuerpos muertos|hombre muerto|mujer muerta|muertos en|niño muerto|cuerpo en descomposicion|morgue|gente muerta|persona muerta',
    suicide:
      'suicid*|ahorcandose|ahorcarse|autolesion*|cortandose las venas|cortarse las venas|matarse|quitarse la vida|ahorcado|ahorcada|soga al cuello',
    victims:
      'fosa comun|fosas comunes|victimas del accidente|victimas mortales|cuerpos quemados|cuerpos entre los escombros|accidente mortal|muriendo de hambre|ahogados en',
    weapon:
      'pistola*|rifle*|fusil*|ametralladora*|escopeta*|arma de fuego|armas de fuego|ak 47|revolver|municion*|granada de mano|granadas de mano|machete*|francotirador*',
    bomb: 'bomba|bombas|explosivo*|dinamita|detonador*|misil*|napalm',
    explosiveDevice:
      'bomba casera|bombas caseras|chaleco bomba|coche bomba|chaleco explosivo|cinturon explosivo|coctel molotov|cocteles molotov|bomba de tubo|gas nervioso|armas quimicas|arma quimica|gas sarin',
    massShooting: 'tiroteo*|atentado*|ataque terrorista|terrorista*|matanza en|disparando contra la multitud',
    hardDrug:
      'cocaina|heroina inyectada|!heroina|metanfetamina*|crack de cocaina|lsd|extasis pastillas|fentanilo|narcotraf*|traficante*|drogadict*|drogas|!droga|camello vendiendo|anfetamina*|opio',
    softDrug: 'marihuana|cannabis|porro|porros|hachis|!maria fumada|bong',
    drugUse:
      'inyectando*|inyecta|inyectarse|esnif*|fumando|fuma|fumar|vendiendo|vender|traficando|jeringa*|jeringuilla*|rayas de|drogandose|drogarse|sobredosis|aguja',
    slur: 'maricon*|maricas|sudaca*|negrata*|!moraco|travelo*|bollera*|tortillera*|subnormal*|mongolico*|panchito*|judiada',
    hateSymbol:
      'esvastica*|nazi|nazis|neonazi*|hitler*|ku klux klan|kkk|supremac*|tercer reich|cruz ardiendo|saludo nazi',
    hateSlogan:
      'poder blanco|limpieza etnica|raza superior|muerte a los|cartel racista|caricatura racista|propaganda racista|antisemit*|solucion final|heil hitler|guerra racial|volved a vuestro pais|homofob* cartel|racista|xenofob*|odio a los',
    demean:
      'ratas|parasitos|plaga|escoria|inferiores|subhumanos|cucarachas|exterminar|exterminio|como monos|como animales|basura|odio|asquerosos|merecen morir|raza inferior|sucios|criminales',
    insult:
      'eres un idiota|eres idiota|estupid* idiota|idiota inutil|eres basura|eres una basura|no vales nada|gorda asquerosa|gordo asqueroso|matate|muerete|te voy a matar|te mataré|imbecil*|humill*|acoso escolar|acosando a|burlandose de un|burlandose de una|burla de discapacitados|das asco|todos te odian|bullying|vete al infierno idiota|idiota',
    swear:
      'mierda*|joder|jodid*|hijo de puta|hijos de puta|hija de puta|puta|putas|puto|putos|cabron|cabrones|gilipollas|cojones|chingad*|chingar|pendej*|culero*|carajo|hostia puta|dedo corazon levantado|peineta obscena|comemierda|capullo imbecil|!zorra',
    mildSwear: 'pedo|pedos|caca|culo|maldit*',
    war: 'guerra|guerras|batalla*|ejercito*|tropas|invasion|combate*|tanque*|soldado*|bombarde*|militar*|artilleria|trinchera*|conflicto armado|disturbio*',
    atrocity:
      'genocidi*|crimen de guerra|crimenes de guerra|campo de concentracion|campos de concentracion|ataque quimico|camara de gas|masacre de civiles|ejecucion de prisioneros|limpieza etnica',
    politics:
      'politic*|president*|eleccion*|votar|votacion|voto|senador*|congreso|parlamento|ministro|partido politico|protesta|manifestacion|comunis*|socialis*|fascis*|gobierno|dictador*|propaganda|referendum|mitin',
    religion:
      'dios|jesus|cristo|cristian*|iglesia*|catedral*|biblia|coran|mezquita*|islam|alá|buda|budis*|hindu*|sinagoga*|judio*|sacerdote*|papa francisco|monja*|monje*|rezando|rezar|oracion|crucifijo|virgen maria|religios*|santo|santos|semana santa|belen',
    health:
      'enfermedad*|hospital*|cirugia|cirujan*|medico|medica|doctor*|cancer|tumor*|vacuna*|virus|pandemia|infeccion*|herida*|herido*|enferm*|paciente*|medicina*|pastillas|embaraz*|quirofano|diabetes|depresion|ambulancia*|silla de ruedas',
    personalData:
      'numero de tarjeta de credito|tarjeta de credito de|numero de la seguridad social|numero de pasaporte|pasaporte falso|dni falso|dni de|direccion de casa de|carnet falso|billetes falsos|dinero falso|carnet de identidad de',
  },
};
