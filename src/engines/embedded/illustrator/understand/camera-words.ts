const PANNED =
  /\b(?:racing|speeding|drifting|race) (?:around |on |along |down |round )(?:an? |the )?(?:race ?)?(?:track|circuit|racetrack|speedway)\b/gi;
const RACE_PLACE = /\bon (?:an? |the )?(?:race ?track|racing track|race circuit|racetrack|racing circuit|speedway)\b/gi;
const WIND_FARM = /\b(?:an? |the )?(?:(?:offshore|modern|large|big) )?wind ?(?:farm|park)\b/gi;

/** Mountains are distant anyway. */
const DISTANT_PLACE =
  /\b(?:distant|faraway|far-away) (?=(?:snowy |misty |blue |snow-capped |purple )?(?:mountains?|hills?|peaks?|city|village|town|lake|sea|horizon|skyline|forest|woods|shore|coast|planets?|galax(?:y|ies)|stars?|moon)\b)/gi;
/** Seen from near, the eye of somebody is in his face. */
const EYE_OF =
  /\b((?:close[- ]?up|macro|detail|portrait)[a-z -]* of )(?:an? |the )?(?:eyes?|face|head|nose|snout|muzzle) of (?=an? |the )/gi;
/** Before a thing, as said of it, not of the thing before it. */
const FAR_THING = /(^|,\s*|\b(?:an?|the|and|with|some|two|three) )far(?: away| off|-away|-off) (?=[a-z])/gi;
const SMALL_FIGURE = /\b(?:tiny|small) (?:human )?figure\b/gi;
const VAST = /\b(in|across|through|over|of) (?:a |an |the )(?:vast|endless|immense) (?:empty )?(.+)$/i;

/** Words of photographers and of what they like to photograph, as the grammar has them: a race track is a road. */
export function readPhotographed(text: string): string {
  return text
    .replace(PANNED, 'racing on a road')
    .replace(RACE_PLACE, 'on a road')
    .replace(WIND_FARM, 'five wind turbines on a green hill')
    .replace(EYE_OF, '$1')
    .replace(FAR_THING, '$1distant ')
    .replace(DISTANT_PLACE, '')
    .replace(SMALL_FIGURE, 'distant person')
    .replace(VAST, '$1 a $2, wide shot');
}
