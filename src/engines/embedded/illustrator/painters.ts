import { fromBalcony } from './paint/balcony/balcony.ts';
import { paintIsometric } from './paint/isometric/isometric.ts';
import { withKinds } from './paint/kinds.ts';
import { isLayered, paintLayered } from './paint/layered/layered-landscape.ts';
import { OUTDOOR_PAINTERS } from './paint/outdoors.ts';
import type { Painter } from './paint/painter.ts';
import { PLACE_PAINTERS } from './paint/places.ts';
import { SETTINGS, type SettingId } from './scene.ts';

/** A painter for every setting. */
export const PAINTERS: Readonly<Record<SettingId, Painter>> = completePainters();

function completePainters(): Record<SettingId, Painter> {
  const painters: Partial<Record<SettingId, Painter>> = { ...OUTDOOR_PAINTERS, ...PLACE_PAINTERS };
  const missing = SETTINGS.filter((setting) => painters[setting] === undefined);
  if (missing.length > 0) throw new Error(`No painter for ${missing.join(', ')}.`);
  const all = SETTINGS.map(
    (setting) => [setting, withBoards(withBalcony(withLayers(withKinds(setting, painters[setting]!))))] as const,
  );
  return Object.fromEntries(all) as Record<SettingId, Painter>;
}

/** A painter that shows the place over the railing of a balcony where a brief asks for that. */
function withBalcony(paint: Painter): Painter {
  const overRailing = fromBalcony(paint);
  return (frame, brief) => (brief.isFromBalcony ? overRailing : paint)(frame, brief);
}

/** A painter that shows the place on a board where a brief asks for that. */
function withBoards(paint: Painter): Painter {
  return (frame, brief) => (brief.built ? paintIsometric : paint)(frame, brief);
}

/** A painter that shows the place in few plain layers where a brief asks for a flat illustration and the place can be had so. */
function withLayers(paint: Painter): Painter {
  return (frame, brief) => (brief.isFlat && isLayered(brief) ? paintLayered : paint)(frame, brief);
}
