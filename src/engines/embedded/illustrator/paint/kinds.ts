import type { PlaceKind, SettingId } from '../scene.ts';
import { paintChurch } from './interior/church.ts';
import { paintClassroom } from './interior/classroom.ts';
import { paintBarn, paintHall, paintShop } from './interior/public-rooms.ts';
import { paintTerraces } from './outdoors/terraces.ts';
import { paintVineyard } from './outdoors/vineyard.ts';
import type { Painter } from './painter.ts';
import { paintStadium } from './stadium/stadium.ts';

interface KindPainter {
  /** The setting that the kind belongs to. Elsewhere its painter does not step in. */
  readonly setting: SettingId;
  readonly paint: Painter;
}

/** Painters of the kinds of place that look wholly unlike their setting. Others are told the kind in their brief. */
const KIND_PAINTERS: Partial<Record<PlaceKind, KindPainter>> = {
  vineyard: { setting: 'meadow', paint: paintVineyard },
  terraces: { setting: 'meadow', paint: paintTerraces },
  church: { setting: 'room', paint: paintChurch },
  classroom: { setting: 'room', paint: paintClassroom },
  shop: { setting: 'room', paint: paintShop },
  hall: { setting: 'room', paint: paintHall },
  barn: { setting: 'room', paint: paintBarn },
  stadium: { setting: 'meadow', paint: paintStadium },
  ballpark: { setting: 'meadow', paint: paintStadium },
};

/** The painter of a setting, which hands over to that of a kind of it. */
export function withKinds(setting: SettingId, paint: Painter): Painter {
  return (frame, brief) => {
    const kind = brief.placeKind && KIND_PAINTERS[brief.placeKind];
    return kind && kind.setting === setting ? kind.paint(frame, brief) : paint(frame, brief);
  };
}
