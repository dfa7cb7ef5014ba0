import type { PlaceKind, RegionId, SettingId } from '../../scene.ts';

/** A part of the world: the words for it, and the place that stands for it where no other is named. */
export interface RegionEntry {
  readonly region: RegionId;
  /** Words and phrases, separated by `|`. */
  readonly words: string;
  readonly setting: SettingId;
  readonly placeKind?: PlaceKind;
  /** English nouns of things that stand for it. */
  readonly brings?: Readonly<Record<string, number>>;
}

export const REGION_ENTRIES: readonly RegionEntry[] = [
  {
    region: 'mediterranean',
    words:
      'italy|italian|tuscany|tuscan|sicily|sicilian|umbria|liguria|sardinia|provence|provencal|french riviera|cote d azur|spain|spanish|andalusia|andalusian|catalonia|mallorca|portugal|portuguese|croatia|croatian|mediterranean|corsica|dalmatia|mexico|mexican|oaxaca|guanajuato|latin american',
    setting: 'meadow',
    placeKind: 'village',
  },
  {
    region: 'western',
    words:
      'european|europe|english|england|british|britain|scottish|scotland|irish|ireland|welsh|wales|french|france|normandy|brittany|german|germany|dutch|holland|netherlands|belgian|belgium|polish|poland|czech|cotswolds|cornwall',
    setting: 'meadow',
    placeKind: 'village',
  },
  {
    region: 'greek',
    words: 'greece|greek|santorini|oia|mykonos|cyclades|cycladic|crete|aegean|paros|naxos',
    setting: 'island',
    placeKind: 'village',
  },
  {
    region: 'nordic',
    words:
      'norway|norwegian|sweden|swedish|finland|finnish|denmark|danish|scandinavia|scandinavian|iceland|icelandic|lofoten|lofoten islands|faroe islands|nordic|lapland|alaska|alaskan|new england|nova scotia',
    setting: 'lake',
    placeKind: 'village',
  },
  {
    region: 'alpine',
    words:
      'switzerland|swiss|austria|austrian|bavaria|bavarian|tyrol|tyrolean|south tyrol|dolomites|alpine|slovenia|black forest|alsace|alsatian|hallstatt|transylvania',
    setting: 'mountains',
    placeKind: 'village',
  },
  {
    region: 'tropical',
    words:
      'tropical|tropics|hawaii|hawaiian|bali|balinese|thailand|thai|caribbean|maldives|fiji|jamaica|jamaican|tahiti|polynesia|polynesian|philippines|bahamas|bora bora|seychelles|mauritius|cuba|cuban|costa rica|sri lanka|madagascar|zanzibar|exotic',
    setting: 'beach',
    placeKind: 'tropical',
  },
  {
    region: 'arid',
    words:
      'morocco|moroccan|marrakech|marrakesh|egypt|egyptian|tunisia|algeria|arabia|arabian|middle east|middle eastern|jordan|persia|persian|oman|yemen|mali|arab',
    setting: 'desert',
    placeKind: 'village',
  },
  {
    region: 'eastern',
    words:
      'japan|japanese|china|chinese|korea|korean|taiwan|taiwanese|taipei|vietnam|vietnamese|osaka|nara|east asian|asian|oriental|beijing',
    setting: 'lake',
    placeKind: 'village',
  },
];
