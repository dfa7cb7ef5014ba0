import type { SafetyLexicon } from './concepts.ts';

/** Portuguese. */
export const PORTUGUESE: SafetyLexicon = {
  language: 'pt',
  markers: 'o os as um uma uns umas do da dos das com em no na nos nas por ao sobre seu sua perto que',
  terms: {
    benign:
      'peito de frango|peito de peru|cancer de mama|estrela cadente|estrelas cadentes|a olho nu|olho nu|cor nude|batom nude|arvores nuas|arvore nua|laranja sanguinea|lua de sangue|doação de sangue|pressao arterial|bomba de gasolina|bomba de agua|bomba de chocolate|bombas de banho|bomba de banho|bombeir*|bombom*|pistola de agua|pistola de brinquedo|pistola de cola|dia dos mortos|mar morto|natureza morta|folhas mortas|peso morto|ervas daninhas|ervas aromaticas|coca cola|heroina de quadrinhos|uma heroina|a heroina|heroina do filme|super heroina*|superheroina*|jardim suspenso|ponte pensil|matar o tempo|mata atlantica|a mata|mata verde|mata fechada|na mata|pinto amarelo|pintinho*|pinto recem nascido|galinha e pintos|caralho do navio|sexta feira|sexto|sexta|carnaval|guerra nas estrelas|guerra de travesseiros|guerra de bolas de neve|cabra|cabrito|porra louca|rola bosta|rola na praça|uma rola|pomba rola|rolas|pica pau*|pica-pau*|picanha|piranha no rio|peixe piranha|piranhas|veado na floresta|veado no|um veado|veados na|veado campeiro|bicha da seda|bicho*|tom menor|em menor|menor que|menor do|menor preço|bater os ovos|batendo os ovos|batendo bola|bate papo|vaca leiteira|vaca no pasto|uma vaca|vacas|cadela com filhotes|uma cadela|azeite virgem|virgem maria|floresta virgem|prevenção ao suicidio|faca de cozinha|faca e garfo|faca de manteiga|tiro ao alvo esportivo|tiro com arco|tiro de largada|disparo da camera',
    person:
      'pessoa*|homem|homens|mulher|mulheres|senhor*|gente|alguem|esposa|esposo|marido|vizinh*|policia*|soldado*|vitima*|prisioneir*|civis|namorad*|mae|pai|multidao|moça*|rapaz*|humano*|refem|refens|inimig*|modelo|avo',
    minor:
      'criança*|menino*|menina*|bebe|bebes|menor|menores|adolescente*|colegial|estudante menor|infantil|garotinh*|garota|garoto|garotas|garotos|filha|filho|aluna|aluno|pre adolescente*|escolar|escolares|novinha*',
    group:
      'judeu*|muçulman*|negros|os brancos|imigrante*|refugiad*|gays|homossexua*|lesbica*|ciganos|arabes|africanos|cristaos|deficientes|estrangeiros|as mulheres|transexua*|nordestinos|indios',
    art: 'estatua*|escultura*|renascent*|renascença|renascimento|classic*|marmore|museu*|michelangelo|botticelli|venus|afresco|greg*|barroc*',
    medical:
      'anatom*|medic*|diagrama*|cirurgia|biologia|livro didatico|amament*|aleitamento|mamografia|educaçao sexual|clinica',
    play: 'brinquedo*|lego|videogame*|jogo de|xadrez|halloween|fantasia*|zumbi*|desenho animado|pelucia*|teatro|fantoche*|dragao|dragoes|pirata*|cavaleiro*|medieval|super heroi|robo*|monstro*|vampiro*|dinossauro*|vaqueiro*|caubói|samurai|viking*|gladiador*|caça|caçador*|olimpic*',
    history:
      'museu|memorial|documentario|historia|historic*|monumento|arquivo|contra o racismo|antirracis*|campanha|prevençao|conscientizaçao|lembrança|templo|budista|hindu|proibid*|reabilitaçao',
    make: 'fazer|fazendo|fabricar|fabricando|fabricaçao|construir|construindo|como fazer|instruçoes|receita|montar|montando|cozinhar|cozinhando|caseir*|sintetizar|passo a passo|produzir',
    nude: 'nua|nuas|!nu|!nus|pelad*|desnud*|sem roupa*|topless|tirando a roupa|nudez|nudista*|seios de fora|peitos de fora|despid*',
    erotic:
      'erotic*|fetich*|bdsm|striptease|orgasm*|excitada sexualmente|tesao|prostitut*|stripper*|safada|lasciv*|garota de programa',
    sexual: 'sexy|sensua*|sedutor*|lingerie|provocante|tanga|roupa intima|sexual|sexuais|calcinha*|fio dental',
    breasts: 'tetas|mamilo*|seios|peitos grandes|peituda*',
    genitals:
      'penis|vagina*|genita*|vulva|buceta*|boceta*|!pau duro|!caralho|testiculo*|clitoris|ereçao|!rola|!pica|!piroca|bunda nua',
    sexAct:
      'fazendo sexo|fazer sexo|relaçoes sexuais|relaçao sexual|ato sexual|coito|transando|foder|fodendo|boquete*|felaçao|masturb*|sexo oral|sexo anal|orgia*|suruba*|cena de sexo|sexo explicito|ejacul*|fazendo amor',
    porn: 'porno|pornograf*|xxx|hentai|video de sexo|videos de sexo|onlyfans|putaria',
    rape: 'estupr*|agressao sexual|abuso sexual|abusando sexualmente|violentando|violaçao sexual',
    childAbuse: 'pornografia infantil|porno infantil|pedofil*|abuso sexual infantil|lolicon',
    kill: 'matar|matando|mata um|mata uma|matou|atirando em|atira em|atirar em|estrangul*|esfaque*|apunhal*|executando|execuçao de|degol*|enforcando|envenenando|linch*|baleando',
    murder:
      'assassin*|decapit*|massacre*|serial killer|homicid*|queimado vivo|queimada viva|chacina*|tiro na cabeça|execuçao publica|esquartej*',
    blood: 'sangue|sangrent*|sangrando|ensanguentad*',
    gore: 'gore|desmembrad*|mutilad*|mutilaçao|visceras|coberto de sangue|coberta de sangue|banho de sangue|poça de sangue|cabeça cortada|cabeças cortadas|tripas para fora|despedaçad*|canibal*|membros decepados',
    torture: 'tortur*|crueldade animal|maus tratos|eletrocut*|video snuff',
    beat: 'espanc*|surrando|batendo na mulher|batendo em uma|batendo em um|bate na esposa|batendo na esposa|violencia domestica|agredindo|agressao a|ataque violento|atacando uma|sequestr*|socando uma pessoa|socando um homem|chutando uma pessoa|brutalmente',
    threatenWithWeapon:
      'apontando uma arma|aponta uma arma|apontando um revolver|arma na cabeça|apontando uma pistola|aponta uma pistola|a mao armada|faca na garganta|apontando um rifle',
    corpse:
      'cadaver*|corpo morto|corpos mortos|homem morto|mulher morta|pessoas mortas|criança morta|corpo em decomposiçao|necroterio|pessoa morta|defunto*',
    suicide:
      'suicid*|se enforcando|enforcar se|enforcado|enforcada|automutila*|autoles*|cortando os pulsos|cortar os pulsos|se matar|tirar a propria vida|corda no pescoço',
    victims:
      'vala comum|valas comuns|vitimas do acidente|vitimas fatais|corpos queimados|corpos nos escombros|acidente fatal|morrendo de fome|corpos afogados|afogados no',
    weapon:
      'pistola*|rifle*|fuzil|fuzis|metralhadora*|espingarda*|arma de fogo|armas de fogo|ak 47|revolver*|muniçao|muniçoes|granada|granadas|facao|franco atirador*',
    bomb: 'bomba|bombas|explosivo*|dinamite|detonador*|missil|misseis|napalm',
    explosiveDevice:
      'bomba caseira|bombas caseiras|colete bomba|carro bomba|colete explosivo|cinto explosivo|coquetel molotov|coqueteis molotov|bomba de cano|gas nervoso|armas quimicas|arma quimica|gas sarin|homem bomba',
    massShooting:
      'tiroteio*|atentado*|ataque terrorista|terrorista*|massacre na escola|atirando na multidao|atirando contra a multidao',
    hardDrug:
      'cocaina|!heroina|metanfetamina*|!crack|lsd|ecstasy|fentanil|narcotraf*|traficante*|drogado*|drogas|!droga|anfetamina*|opio|trafico de',
    softDrug: 'maconha|cannabis|baseado de|!baseado|haxixe|bong|erva fumada',
    drugUse:
      'injetando*|injeta|injetar|cheirando|cheira|cheirar|fumando|fuma|fumar|vendendo|vender|traficando|seringa*|carreiras de|se drogando|overdose|agulha',
    slur: '!viado|viados|viadinho*|bichona*|sapatao|sapatona*|crioulo sujo|neguinho sujo|macacos pretos|!traveco*|retardado*|mongoloide*|judiaria',
    hateSymbol:
      'suastica*|nazi|nazis|nazista*|neonazi*|hitler*|ku klux klan|kkk racista|klan|supremac*|terceiro reich|cruz em chamas|saudaçao nazista',
    hateSlogan:
      'poder branco|limpeza etnica|raça superior|morte aos|cartaz racista|caricatura racista|propaganda racista|antissemit*|soluçao final|heil hitler|guerra racial|voltem para o seu pais|homofob*|racista|xenofob*|odio aos',
    demean:
      'ratos|parasitas|praga|escoria|inferiores|sub humanos|subumanos|baratas|exterminar|exterminio|como macacos|como animais|lixo|odeio|odio|nojentos|merecem morrer|raça inferior|sujos|criminosos',
    insult:
      'voce e um idiota|idiota inutil|voce e um lixo|voce nao vale nada|gorda nojenta|gordo nojento|se mata|vai se matar|morra|vou te matar|imbecil*|humilh*|bullying|zombando de um|zombando de uma|debochando de|todos te odeiam|otario|idiota*|babaca*|assediando',
    swear:
      'merda*|porra|caralho*|foda se|fodase|filho da puta|filha da puta|filhos da puta|puta|putas|puto|cuzao|vai tomar no cu|tomar no cu|desgraçad*|arrombad*|vadia*|piranha safada|dedo do meio|bosta|cacete|buceta|puta que pariu',
    mildSwear: 'peido*|coco|bunda|maldit*',
    war: 'guerra|guerras|batalha*|exercito*|tropas|invasao|combate*|tanque de guerra|tanques|soldado*|bombardei*|militar*|artilharia|trincheira*|conflito armado|motim|disturbio*',
    atrocity:
      'genocidi*|crime de guerra|crimes de guerra|campo de concentraçao|campos de concentraçao|ataque quimico|camara de gas|massacre de civis|execuçao de prisioneiros|limpeza etnica',
    politics:
      'politic*|president*|eleiç*|votar|votaçao|voto|senador*|congresso|parlamento|ministro|partido politico|protesto|manifestaçao|comunis*|socialis*|fascis*|governo|ditador*|propaganda|referendo|comicio',
    religion:
      'deus|jesus|cristo|crist*|igreja*|catedral|biblia|alcorao|mesquita*|isla*|ala|buda|budis*|hindu*|sinagoga*|judai*|padre*|papa|freira*|monge*|rezando|rezar|oraçao|crucifixo|virgem maria|religios*|santo|santos|presepio',
    health:
      'doença*|hospital|hospitais|cirurgia*|cirurgia*|medico|medica|doutor*|cancer|tumor*|vacina*|virus|pandemia|infecç*|ferida*|ferido*|doente*|paciente*|remedio*|pilulas|comprimidos|gravid*|diabetes|depressao|ambulancia*|cadeira de rodas',
    personalData:
      'numero do cartao de credito|cartao de credito de|numero do cpf|cpf de|numero do passaporte|passaporte falso|rg falso|identidade falsa|endereço de casa de|dinheiro falso|notas falsas|carteira de motorista falsa|carteira de identidade de',
  },
};
