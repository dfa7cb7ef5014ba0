const MAKES =
  'ford|chevrolet|chevy|dodge|toyota|honda|nissan|mazda|mitsubishi|subaru|suzuki|hyundai|kia|bmw|audi|mercedes(?:[- ]benz)?|volkswagen|vw|opel|fiat|alfa romeo|renault|peugeot|citro[eë]n|volvo|saab|skoda|seat|tesla|cadillac|buick|pontiac|chrysler|lincoln|plymouth|oldsmobile|studebaker|packard|gmc|ram|lexus|acura|infiniti|rolls[- ]royce|bentley|trabant|lada|porsche|ferrari|lamborghini|maserati|bugatti|mclaren|aston martin|lotus|jaguar|jeep|land rover';
/** Makes that are no other words, and so need no model to be known. */
const TELLING =
  'chevrolet|chevy|toyota|honda|nissan|mazda|mitsubishi|subaru|hyundai|bmw|audi|mercedes(?:[- ]benz)?|volkswagen|renault|peugeot|citro[eë]n|volvo|cadillac|buick|pontiac|chrysler|oldsmobile|studebaker|lexus|rolls[- ]royce|bentley|maserati|bugatti|mclaren|aston martin';
const SPORTS =
  '(?:ford )?mustang(?= convertible| gt| cobra| fastback)|ford mustang|(?:chevrolet |chevy )?(?:corvette|camaro)|dodge (?:viper|challenger|charger)|porsche \\d{3}(?: turbo| carrera| gt3| speedster)?|porsche (?:boxster|cayman|carrera)|(?:ferrari|lamborghini|maserati|bugatti|mclaren|aston martin)(?: (?:[a-z]?\\d{1,4}|enzo|testarossa|countach|aventador|huracan|diablo|veyron|chiron|db\\d+))?|lotus (?:elise|exige|esprit|elan|evora)|jaguar [ef][- ]type|nissan (?:gt-?r|\\d{3}z)|toyota supra|mazda (?:mx-?5|miata|rx-?\\d)|honda nsx|audi r8|bmw z\\d';
const PICKUPS =
  '(?:ford )?f-?[123]50|(?:chevrolet |chevy )?silverado|(?:toyota )?(?:tacoma|tundra|hilux)|(?:dodge )?ram (?:1500|2500|3500)|ford ranger|gmc sierra|nissan frontier|tesla cybertruck|chevrolet colorado';
const MODELS =
  'model [3styx]|[a-z]-class|civic|accord|corolla|camry|prius|focus|fiesta|escort|golf|polo|passat|impala|bel[- ]air|malibu|de ?ville|eldorado|fleetwood|silver (?:shadow|ghost)|phantom|continental|500|2cv|ds|\\d ?series|clio|punto|panda|model t';
const BODY =
  'cars?|trucks?|pickups?|pick-ups?|vans?|suvs?|sedans?|wagons?|convertibles?|coupes?|roadsters?|cabriolets?|buses|bus|hatchbacks?|limousines?|minivans?|campers?|tractors?|motorcycles?|race|racing|sports|police|delivery|camper|beetle|bug|transporter';

const word = (pattern: string): RegExp => new RegExp(`(?<![a-z-])(?:${pattern})(?![a-z-])`, 'gi');
const withBody = (pattern: string): RegExp => new RegExp(`(?<![a-z-])(?:${pattern}) (?=(?:${BODY})\\b)`, 'gi');
const withModel = new RegExp(`(?<![a-z-])(?:${MAKES}) (?:${MODELS})(?: (?=(?:${BODY})\\b)|(?![a-z-]))`, 'gi');
/** After an article, a colour or a year: "a red 1965 chevrolet", no place of that name. */
const ALONE = new RegExp(
  `(?<=\\b(?:an?|old|vintage|classic|\\d{4}|[a-z]+(?:ed|lack|hite|een|lue|ellow|rey|ray|lver|ange|own)) )(?:${TELLING})(?![a-z-])`,
  'gi',
);
const HARLEY = word(
  'harley[- ]davidsons?(?: motorcycles?| motorbikes?| bikes?)?|ducati(?: motorcycle)?|triumph motorcycle|yamaha motorcycle|indian motorcycle',
);
const BIKE_CHOPPER =
  /(?<=\b(?:motor(?:cycle|bike)s?|biker|rider|harley|easy rider|custom|flame|flames|painted|leather)\b[^.]*)\bchopper\b|\bchopper (?:motorcycle|motorbike|bike)\b/gi;
/** Cars of those years look like old ones. */
const OLD_YEAR = /\b(?:19[0-5]\d) (?=(?:[a-z]+ )?cars?\b)/gi;

/**
 * "a red Porsche 911", "a 1957 Chevrolet", "a Ford F-150": a car of its kind, since no make has a drawing of its own. Years since
 * 1960 are left to be reported.
 */
export function readMakesOfCars(text: string): string {
  return text
    .replace(word(PICKUPS), 'pickup truck')
    .replace(/\bpickup truck(?: (?:pickup|pick-up))?(?: truck)?\b/gi, 'pickup truck')
    .replace(word(SPORTS), (_whole, offset: number, all: string) =>
      /^ (?:convertible|cabriolet|roadster)/i.test(all.slice(offset + _whole.length)) ? '' : 'sports car',
    )
    .replace(/\bsports car (?:sports )?(?:car|coupe)\b/gi, 'sports car')
    .replace(withModel, (whole) => (whole.endsWith(' ') ? '' : 'car'))
    .replace(withBody(MAKES), '')
    .replace(ALONE, 'car')
    .replace(HARLEY, (whole) => (/s$/i.test(whole) ? 'motorcycles' : 'motorcycle'))
    .replace(BIKE_CHOPPER, 'motorcycle')
    .replace(OLD_YEAR, 'vintage ');
}
