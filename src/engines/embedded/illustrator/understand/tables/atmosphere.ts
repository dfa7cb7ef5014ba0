import type { Facts } from '../sense.ts';

/** Time, weather, season and mood phrases with what they set. */
export const ATMOSPHERE_PHRASES: readonly (readonly [string, Facts])[] = [
  ['still life|still-life', { setting: 'table', isWeak: true }],
  ['day|daytime|daylight|by day|broad daylight|in the afternoon|afternoon', { time: 'day' }],
  [
    'light through the window|light through a window|light coming through the window|light streaming in|light from the window',
    { time: 'day', isWeak: true },
  ],
  ['dark|moody|gritty|brooding|shadowy|dimly lit|dim|shady', { light: 'dramatic', time: 'dusk', isWeak: true }],
  ['pastel sky|candy sky|cotton candy sky|cotton candy clouds', { time: 'sunrise' }],
  [
    'glowing windows|lit windows|lighted windows|illuminated windows|warm windows|light in the windows|lights in the windows|warm light in the windows|glowing window',
    { time: 'dusk', isWeak: true },
  ],
  ['warm|warm tones|warm colours|warm colors|warm palette|warm-toned', { time: 'golden', isWeak: true }],
  ['bright|airy|brightly lit|well-lit|brilliant', { time: 'day', weather: 'clear', isWeak: true }],
  [
    'cool tones|cold colours|cold colors|cool colours|cool colors|cold light|blue tones',
    { time: 'dusk', isWeak: true },
  ],
  ['soft', { light: 'soft', isWeak: true }],
  ['darkness|in the dark', { time: 'night', isWeak: true }],
  ['noon|midday|high noon', { time: 'noon' }],
  [
    'golden hour|golden light|late afternoon|warm light|warm lighting|golden sunlight|magic hour|warm sunlight|evening light|golden hour light',
    { time: 'golden' },
  ],
  [
    'sunset|sundown|setting sun|evening|sunset sky|sunset light|sunset lighting|sun setting|evening sky|orange sky',
    { time: 'sunset' },
  ],
  [
    'sunrise|dawn|daybreak|morning|early morning|morning light|rising sun|sun rising|at first light|sunrise light',
    { time: 'sunrise' },
  ],
  ['dusk|twilight|nightfall|gloaming', { time: 'dusk' }],
  ['blue hour|the blue hour|blue-hour|blue hour light', { time: 'blue-hour' }],
  ['night|midnight|nighttime|night time|night-time|at night|nocturnal|dark night|night scene', { time: 'night' }],
  [
    'starry night|starry sky|starlit|stars|starry|starlight|night sky|sky full of stars|starry night sky|stars in the sky|milky way|the stars',
    { time: 'night', weather: 'clear' },
  ],
  ['moon|full moon in the sky|crescent moon in the sky', { time: 'night', light: 'moonlight', isWeak: true }],
  [
    'sun|sunlight|sunshine|sunny|sunlit|sunny day|bright sunlight|bright sun|sun shining|sunny weather|dappled sunlight',
    { time: 'day', weather: 'clear', isWeak: true },
  ],
  [
    'clear sky|clear skies|blue sky|blue skies|cloudless|cloudless sky|clear blue sky|clear day|bright day',
    { weather: 'clear', time: 'day', isWeak: true },
  ],
  ['overcast|cloudy|cloudy sky|grey sky|gray sky|gloomy sky|cloudy day|dark clouds', { weather: 'overcast' }],
  [
    'rain|raining|rainy|rainfall|drizzle|heavy rain|pouring rain|in the rain|rainy day|downpour|rain-soaked|rainstorm|monsoon|puddles|raindrops|rain falling|light rain|rain-slicked',
    { weather: 'rain' },
  ],
  ['storm|stormy|tempest|stormy sky|stormy weather|hurricane|gale', { weather: 'storm' }],
  [
    'lightning|thunderstorm|thunder|lightning storm|lightning bolt|lightning bolts|lightning strike|lightning strikes|flash of lightning|thunder and lightning|thundery',
    { weather: 'storm', hasLightning: true },
  ],
  [
    'snow|snowy|snowing|snowfall|falling snow|snowflakes|blizzard|in the snow|snowstorm|snow falling|snow-covered|snow covered|covered in snow|snowy day|fresh snow|deep snow',
    { weather: 'snow', season: 'winter' },
  ],
  ['fog|foggy|mist|misty|haze|hazy|in the fog|in the mist|morning mist|morning fog|low fog|smoky', { weather: 'fog' }],
  ['spring|springtime|in spring|in bloom|cherry blossom season|blossoming|blooming|spring day', { season: 'spring' }],
  ['lush|lush green|verdant|lush greenery|lush vegetation|lush green vegetation|verdant green', { season: 'summer' }],
  ['summer|summertime|in summer|summer day|midsummer', { season: 'summer' }],
  [
    'autumn|autumnal|fall|in autumn|fall colours|fall colors|autumn leaves|autumn colours|autumn colors|fall foliage|autumn foliage|fall leaves|autumn day',
    { season: 'autumn' },
  ],
  [
    'falling leaves|leaves falling|blowing leaves|leaves blowing|swirling leaves|leaves in the wind',
    { season: 'autumn', isWindy: true },
  ],
  [
    'falling petals|petals falling|blowing petals|swirling petals|petals in the wind',
    { season: 'spring', isWindy: true },
  ],
  ['windy|windy day|wind|in the wind|breezy|breeze|gusty|strong wind|windswept', { isWindy: true }],
  ['winter|wintry|wintertime|in winter|frosty|frozen|icy|frost|winter day|winter night', { season: 'winter' }],
  ['christmas|christmas eve|festive', { season: 'winter', isWeak: true }],
  [
    'anxiety|panic|nightmare|death|evil|madness|spooky|creepy|eerie|haunted|scary|horror|terrifying|ominous|sinister|halloween|fear|dread|terror|gothic',
    { mood: 'fear' },
  ],
  [
    'gratitude|laughter|childhood|youth|childhood memories|joy|joyful|happiness|cheerful|joyous|festive mood|playful|delight|bliss|celebration|whimsical|uplifting|fun',
    { mood: 'joy' },
  ],
  [
    "friendship|togetherness|motherhood|compassion|kindness|love|romantic|romance|tender|affection|valentine|valentine's day|intimate",
    { mood: 'love' },
  ],
  [
    'silence|emptiness|faith|spirituality|patience|calm|peaceful|serene|tranquil|serenity|tranquility|tranquillity|peace|quiet|relaxing|zen|cozy|cosy|soothing|meditative|harmony|calmness|stillness|harmonious',
    { mood: 'calm' },
  ],
  [
    'courage|bravery|strength|power|freedom|liberty|hope|hopeful|triumph|victory|success|adventure|adventurous|free',
    { mood: 'freedom' },
  ],
  [
    'memory|memories|old age|regret|sadness|melancholy|melancholic|melancholia|sorrow|grief|lonely|loneliness|nostalgia|nostalgic|solitude|gloomy|despair|bleak|somber|sombre|wistful|heartbreak|depression',
    { mood: 'sadness' },
  ],
  [
    'creativity|inspiration|wonder|curiosity|wisdom|knowledge|beauty|the future|future|dream|dreamy|dreamlike|surreal|surrealism|surrealist|ethereal|magical|fantasy|mystical|enchanted|imagination|fairytale|fairy tale|fairy-tale|dreamscape|otherworldly|magic|mysterious|mystery|dreams|salvador dali|dali',
    { mood: 'dream' },
  ],
  [
    'jealousy|hatred|hate|envy|violence|conflict|revenge|anger|rage|fury|furious|wrath|chaos|chaotic|war',
    { mood: 'anger' },
  ],
  ['music|melody|harmony of music|rhythm|jazz|symphony', { mood: 'music' }],
  [
    'infinity|the four seasons|four seasons|forever|ageing|aging|history|time|passage of time|passing of time|eternity',
    { mood: 'time' },
  ],
];
