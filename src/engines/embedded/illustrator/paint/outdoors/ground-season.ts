import type { Season } from '../../scene.ts';
import type { PainterBrief } from '../painter.ts';

/** The season the ground shows: where snow falls it is winter. */
export function groundSeason({ season, weather }: PainterBrief): Season {
  return weather === 'snow' ? 'winter' : season;
}
