import type { PlaceKind, SettingId } from '../scene.ts';
import { paintChurch } from './interior/church.ts';
import { paintClassroom } from './interior/classroom.ts';
import { paintBarn, paintHall, paintShop } from './interior/public-rooms.ts';
import { paintBathroom } from './interior/rooms/bathroom.ts';
import { paintBedroom } from './interior/rooms/bedroom.ts';
import { paintCarriage, paintSubway } from './interior/rooms/carriage.ts';
import { paintCellar } from './interior/rooms/cellar.ts';
import { paintHospitalPassage, paintPassage, paintSchoolPassage } from './interior/rooms/corridor.ts';
import { paintDiningRoom } from './interior/rooms/dining-room.ts';
import { paintGarage } from './interior/rooms/garage.ts';
import { paintGreatHall, paintThroneRoom } from './interior/rooms/great-hall.ts';
import { paintGym } from './interior/rooms/gym.ts';
import { paintOffice } from './interior/rooms/office.ts';
import { paintPlayroom } from './interior/rooms/playroom.ts';
import { paintPool } from './interior/rooms/pool.ts';
import { paintSpaceship } from './interior/rooms/spaceship.ts';
import { paintConcert, paintTheatre } from './interior/rooms/stages.ts';
import { paintStation } from './interior/rooms/station.ts';
import { paintWard } from './interior/rooms/ward.ts';
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
  bedroom: { setting: 'room', paint: paintBedroom },
  bathroom: { setting: 'room', paint: paintBathroom },
  'dining-room': { setting: 'room', paint: paintDiningRoom },
  cellar: { setting: 'room', paint: paintCellar },
  subway: { setting: 'room', paint: paintSubway },
  carriage: { setting: 'room', paint: paintCarriage },
  station: { setting: 'room', paint: paintStation },
  garage: { setting: 'room', paint: paintGarage },
  concert: { setting: 'room', paint: paintConcert },
  theatre: { setting: 'room', paint: paintTheatre },
  'great-hall': { setting: 'room', paint: paintGreatHall },
  'throne-room': { setting: 'room', paint: paintThroneRoom },
  spaceship: { setting: 'room', paint: paintSpaceship },
  office: { setting: 'room', paint: paintOffice },
  corridor: { setting: 'room', paint: paintPassage },
  'school-corridor': { setting: 'room', paint: paintSchoolPassage },
  'hospital-corridor': { setting: 'room', paint: paintHospitalPassage },
  gym: { setting: 'room', paint: paintGym },
  pool: { setting: 'room', paint: paintPool },
  ward: { setting: 'room', paint: paintWard },
  playroom: { setting: 'room', paint: paintPlayroom },
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
