const PANNED =
  /\b(?:racing|speeding|drifting|race) (?:around |on |along |down |round )(?:an? |the )?(?:race ?)?(?:track|circuit|racetrack|speedway)\b/gi;
const RACE_PLACE = /\bon (?:an? |the )?(?:race ?track|racing track|race circuit|racetrack|racing circuit|speedway)\b/gi;
const WIND_FARM = /\b(?:an? |the )?(?:(?:offshore|modern|large|big) )?wind ?(?:farm|park)\b/gi;

/** Words of photographers and of what they like to photograph, as the grammar has them: a race track is a road. */
export function readPhotographed(text: string): string {
  return text
    .replace(PANNED, 'racing on a road')
    .replace(RACE_PLACE, 'on a road')
    .replace(WIND_FARM, 'five wind turbines on a green hill');
}
