import type { OwnSubject } from '../own-subject.ts';
import { airship, biplane, fighterJet, hotAirBalloon } from './aircraft.ts';
import { airliner } from './airliner.ts';
import { bulletTrain } from './bullet-train.ts';
import { car, sportsCar, vintageCar } from './cars.ts';
import { doubleDecker } from './double-decker.ts';
import { carriage, sleigh, tank, wagon } from './drawn.ts';
import { FANCIFUL_CRAFT } from './fanciful-craft.ts';
import { HEAD_ON_VEHICLES } from './head-on.ts';
import { LEISURE_CRAFT } from './leisure-craft.ts';
import { raft, vikingShip } from './old-boats.ts';
import { OPEN_CARS } from './open-cars.ts';
import { tram } from './rail.ts';
import { gondola, pirateShip, rowboat, sailingShip, submarine, yacht } from './ships.ts';
import { rover, spaceShuttle, spaceStation, spaceship } from './space.ts';
import { steamTrain } from './steam-train.ts';
import { STREET_FOOD } from './street-food.ts';
import { stroller } from './strollers.ts';
import { subwayTrain } from './subway-train.ts';
import { bus, pickup, truck, van } from './utility.ts';
import { WORKING_SHIPS } from './working-ships.ts';
import { WORKING_TRUCKS } from './working-trucks.ts';

/** Vehicles on land, water, in the air and beyond. */
export const VEHICLES_SUBJECTS: readonly OwnSubject[] = [
  airliner,
  car,
  stroller,
  sportsCar,
  vintageCar,
  van,
  pickup,
  bus,
  truck,
  sailingShip,
  pirateShip,
  rowboat,
  gondola,
  yacht,
  submarine,
  steamTrain,
  tram,
  bulletTrain,
  subwayTrain,
  hotAirBalloon,
  airship,
  biplane,
  fighterJet,
  spaceShuttle,
  spaceStation,
  rover,
  spaceship,
  carriage,
  sleigh,
  wagon,
  tank,
  vikingShip,
  raft,
  doubleDecker,
  ...HEAD_ON_VEHICLES,
  ...LEISURE_CRAFT,
  ...WORKING_SHIPS,
  ...FANCIFUL_CRAFT,
  ...STREET_FOOD,
  ...OPEN_CARS,
  ...WORKING_TRUCKS,
];
