import type { PlaceKind } from '../../scene.ts';
import { kindOf, type SettingEntry } from './setting-entry.ts';

const room = (placeKind: PlaceKind, words: string): SettingEntry => kindOf(placeKind, 'room', 7, words);

/** Rooms that are open to everybody, and courtyards, which are rooms without a roof. */
export const PUBLIC_ROOMS: readonly SettingEntry[] = [
  room(
    'lobby',
    'lobby|hotel lobby|grand hotel lobby|hotel reception|hotel foyer|foyer|marble hall|palace lobby|reception hall|bank lobby|luxury lobby|hotel hall',
  ),
  room(
    'terminal',
    'airport terminal|airport lounge|departure lounge|departures hall|airport gate|airport hall|airport waiting area|airport interior|terminal building|airport departure hall',
  ),
  room(
    'underground',
    'subway station|metro station|underground station|tube station|subway platform|metro platform|underground platform|tube platform',
  ),
  room(
    'supermarket',
    'supermarket aisle|grocery aisle|supermarket interior|grocery store aisle|supermarket shelves|store aisle',
  ),
  room(
    'nightclub',
    'nightclub|night club|dance club|disco|discotheque|dance floor|dancefloor|rave|club with neon lights|techno club',
  ),
  room(
    'arcade',
    'arcade|video arcade|game arcade|gaming arcade|retro arcade|arcade hall|video game arcade|amusement arcade|penny arcade',
  ),
  room('casino', 'casino|casino floor|casino hall|gambling hall|las vegas casino'),
  room(
    'tatami',
    'tatami room|japanese room|japanese tea room|japanese tea house|ryokan|ryokan room|washitsu|japanese living room|japanese inn|traditional japanese room|traditional japanese house interior',
  ),
  room('cell', 'dungeon|prison cell|jail cell|jail|dungeon cell|castle dungeon|cell of a prison|medieval dungeon'),
  room(
    'boardroom',
    'boardroom|board room|conference room|meeting room|business meeting room|corporate meeting room|conference hall|executive boardroom',
  ),
  kindOf('courtyard', 'room', 7, 'courtyard|inner courtyard|patio|riad|moroccan courtyard|moroccan riad|andalusian courtyard|andalusian patio|spanish courtyard|spanish patio|moorish courtyard|palace courtyard|cloister|tiled courtyard', { fountain: 1 }), // biome-ignore format: one row
  room(
    'ship-deck',
    "ship deck|ship's deck|deck of a ship|deck of the ship|deck of a pirate ship|pirate ship deck|deck of a sailing ship|on deck|boat deck|wooden deck of a ship|sailing ship deck|deck of an old ship|on the deck of a ship|deck of a boat",
  ),
  { ...room('in-pool', 'pool|swimming pool|outdoor pool'), rank: 6, use: 'building' },
  room(
    'poolside',
    'poolside|pool terrace|pool deck|pool area|infinity pool|outdoor pool area|hotel pool|resort pool|rooftop pool|backyard pool|pool party',
  ),
  room('beach-bar', 'beach bar|tiki bar|beach club|beachside bar|seaside bar|beach cafe|beach restaurant|tiki hut'),
  room('courtroom', 'courtroom|court room|court of law|courthouse interior|law court|in court|trial|tribunal'),
  kindOf(
    'tavern',
    'room',
    8,
    'jazz club|smoky jazz club|smoky club|blues club|comedy club|jazz bar|speakeasy|piano bar|cabaret|pool bar|dive bar',
  ),
  room('bowling', 'bowling alley|bowling lane|bowling lanes|bowling hall|bowling center|bowling centre'),
  room('laundromat', 'laundromat|launderette|laundrette|coin laundry|laundry shop|self-service laundry'),
];
