import type { PlaceKind, SettingId } from '../scene.ts';
import { paintChurch } from './interior/church.ts';
import { paintClassroom } from './interior/classroom.ts';
import { paintBarn, paintHall, paintShop } from './interior/public-rooms.ts';
import { paintArcade, paintCasino } from './interior/rooms/arcade.ts';
import { paintAttic } from './interior/rooms/attic.ts';
import { paintBallroom } from './interior/rooms/ballroom.ts';
import { paintBarbershop } from './interior/rooms/barbershop.ts';
import { paintBathroom } from './interior/rooms/bathroom.ts';
import { paintBeachBar } from './interior/rooms/beach-bar.ts';
import { paintBedroom } from './interior/rooms/bedroom.ts';
import { paintBoardroom } from './interior/rooms/boardroom.ts';
import { paintBowling } from './interior/rooms/bowling.ts';
import { paintBoxingRing } from './interior/rooms/boxing-ring.ts';
import { paintCabin } from './interior/rooms/cabin.ts';
import { paintCarriage, paintSubway } from './interior/rooms/carriage.ts';
import { paintCell } from './interior/rooms/cell.ts';
import { paintCellar } from './interior/rooms/cellar.ts';
import { paintHospitalPassage, paintPassage, paintSchoolPassage } from './interior/rooms/corridor.ts';
import { paintCourtroom } from './interior/rooms/courtroom.ts';
import { paintCourtyard } from './interior/rooms/courtyard.ts';
import { paintDiningRoom } from './interior/rooms/dining-room.ts';
import { paintGarage } from './interior/rooms/garage.ts';
import { paintGreatHall, paintThroneRoom } from './interior/rooms/great-hall.ts';
import { paintGreenhouse } from './interior/rooms/greenhouse.ts';
import { paintGym } from './interior/rooms/gym.ts';
import { paintLaboratory } from './interior/rooms/laboratory.ts';
import { paintLaundromat } from './interior/rooms/laundromat.ts';
import { paintLobby } from './interior/rooms/lobby.ts';
import { paintNightclub } from './interior/rooms/nightclub.ts';
import { paintOffice } from './interior/rooms/office.ts';
import { paintPlayroom } from './interior/rooms/playroom.ts';
import { paintPool } from './interior/rooms/pool.ts';
import { paintInPool, paintPoolside } from './interior/rooms/poolside.ts';
import { paintServerHall } from './interior/rooms/server-hall.ts';
import { paintShipDeck } from './interior/rooms/ship-deck.ts';
import { paintSmithy } from './interior/rooms/smithy.ts';
import { paintSpaceship } from './interior/rooms/spaceship.ts';
import { paintSportsHall } from './interior/rooms/sports-hall.ts';
import { paintConcert, paintTheatre } from './interior/rooms/stages.ts';
import { paintStation } from './interior/rooms/station.ts';
import { paintSupermarket } from './interior/rooms/supermarket.ts';
import { paintTatami } from './interior/rooms/tatami.ts';
import { paintTavern } from './interior/rooms/tavern.ts';
import { paintTerminal } from './interior/rooms/terminal.ts';
import { paintUnderground } from './interior/rooms/underground.ts';
import { paintWard } from './interior/rooms/ward.ts';
import { paintWitchKitchen } from './interior/rooms/witch-kitchen.ts';
import { paintWorkshop } from './interior/rooms/workshop.ts';
import { paintTennisCourt } from './outdoors/tennis-court.ts';
import { paintTerraces } from './outdoors/terraces.ts';
import { paintVineyard } from './outdoors/vineyard.ts';
import type { Painter } from './painter.ts';
import { paintStadium } from './stadium/stadium.ts';
import { paintHouseFront } from './street/house-front.ts';

/** Painters of the kinds of place that look wholly unlike their setting, by setting. Others are told the kind in their brief. */
export const KIND_PAINTERS: Partial<Record<SettingId, Partial<Record<PlaceKind, Painter>>>> = {
  meadow: {
    vineyard: paintVineyard,
    terraces: paintTerraces,
    stadium: paintStadium,
    ballpark: paintStadium,
    'tennis-court': paintTennisCourt,
  },
  street: { 'house-front': paintHouseFront },
  room: {
    church: paintChurch,
    classroom: paintClassroom,
    shop: paintShop,
    hall: paintHall,
    barn: paintBarn,
    bedroom: paintBedroom,
    bathroom: paintBathroom,
    'dining-room': paintDiningRoom,
    cellar: paintCellar,
    tavern: paintTavern,
    attic: paintAttic,
    cabin: paintCabin,
    barbershop: paintBarbershop,
    'witch-kitchen': paintWitchKitchen,
    subway: paintSubway,
    carriage: paintCarriage,
    station: paintStation,
    garage: paintGarage,
    workshop: paintWorkshop,
    smithy: paintSmithy,
    concert: paintConcert,
    theatre: paintTheatre,
    ballroom: paintBallroom,
    'great-hall': paintGreatHall,
    'throne-room': paintThroneRoom,
    spaceship: paintSpaceship,
    office: paintOffice,
    corridor: paintPassage,
    'school-corridor': paintSchoolPassage,
    'hospital-corridor': paintHospitalPassage,
    'server-hall': paintServerHall,
    laboratory: paintLaboratory,
    gym: paintGym,
    'sports-hall': paintSportsHall,
    'boxing-ring': paintBoxingRing,
    pool: paintPool,
    ward: paintWard,
    playroom: paintPlayroom,
    greenhouse: paintGreenhouse,
    'ship-deck': paintShipDeck,
    'beach-bar': paintBeachBar,
    poolside: paintPoolside,
    'in-pool': paintInPool,
    courtroom: paintCourtroom,
    lobby: paintLobby,
    terminal: paintTerminal,
    underground: paintUnderground,
    supermarket: paintSupermarket,
    nightclub: paintNightclub,
    arcade: paintArcade,
    casino: paintCasino,
    tatami: paintTatami,
    cell: paintCell,
    boardroom: paintBoardroom,
    courtyard: paintCourtyard,
    bowling: paintBowling,
    laundromat: paintLaundromat,
  },
};

/** The painter of a setting, which hands over to that of a kind of it. */
export function withKinds(setting: SettingId, paint: Painter): Painter {
  const kinds = KIND_PAINTERS[setting];
  if (!kinds) return paint;
  return (frame, brief) => ((brief.placeKind && kinds[brief.placeKind]) ?? paint)(frame, brief);
}
