import type { NounTable } from './noun-table.ts';

/** Hair of a colour or a kind. */
export const HAIR_NOUNS: NounTable = {
  'white hair': [
    '满头白发|滿頭白髮',
    '白髪',
    '백발|흰머리',
    'सफ़ेद बाल|सफेद बाल|सफ़ेद बालों|सफेद बालों',
    'pelo blanco|cabello blanco|pelo canoso',
    'cabelo branco|cabelos brancos',
    'cheveux blancs',
    'weiße haare|weißen haaren|weißem haar',
  ],
  'curly hair': [
    '卷发|捲髮|卷曲的头发',
    '巻き毛|カーリーヘア|くせ毛',
    '곱슬머리',
    'घुंघराले बाल|घुंघराले बालों',
    'pelo rizado|cabello rizado',
    'cabelo cacheado|cabelos cacheados',
    'cheveux bouclés|cheveux frisés',
    'lockige haare|lockigen haaren|lockigem haar',
  ],
  'red hair': [
    '红发|紅髮|红头发',
    '赤毛|赤い髪',
    '빨간 머리|붉은 머리',
    'लाल बाल|लाल बालों',
    'pelo rojo|pelirroja|cabello rojo|pelirrojo',
    'cabelo ruivo|ruiva|cabelos ruivos|ruivo',
    'cheveux roux',
    'rote haare|roten haaren|rotem haar',
  ],
  'blonde hair': [
    '金发|金髮',
    '金髪|ブロンド',
    '금발|금발 머리',
    'सुनहरे बाल|सुनहरे बालों',
    'pelo rubio|cabello rubio',
    'cabelo loiro|cabelos loiros',
    'cheveux blonds',
    'blonde haare|blonden haaren|blondem haar',
  ],
};
