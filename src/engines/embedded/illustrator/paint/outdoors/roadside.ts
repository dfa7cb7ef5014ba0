import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import type { Painter, PainterBrief } from '../painter.ts';
import { plantGrass } from '../terrain/grass.ts';
import { waterDepthAt } from '../terrain/height-map.ts';
import { GRASS, temperateLand } from '../terrain/materials.ts';
import { mountainRange, planPeaks, type Relief, rollingGround } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import type { SpeciesName } from '../terrain/trees/species.ts';
import { turfedRock } from '../terrain/turfed-rock.ts';
import { reliefScale } from '../view.ts';
import { paintWater } from '../water/reflect.ts';
import { paintSurf } from '../water/surf.ts';
import { lightInWater } from '../water/water-light.ts';
import { dryLand } from './dry-land.ts';
import { groundSeason } from './ground-season.ts';
import { depression, type Landscape, outdoorStage, paintLandscape } from './landscape.ts';
import { layRoad, type RoadPlan } from './road-surface.ts';

const EYE = 0.115;
const MAIN_ROW = 0.87;
/** Where the middle of the road lies and half its width, as shares of the distance of the main subject, who drives on the near lane. */
const MIDDLE = 1.22;
const HALF_WIDTH = 0.36;
/** Height of a coast road over the sea, world units. */
const CLIFF = 0.3;
const ROCK: LinearRgb = [0.3, 0.25, 0.2];

type Kind = 'temperate' | 'dry' | 'coast';

/** A road that passes the eye from side to side, for vehicles that are seen from the side, before hills, desert or the sea. */
export const paintRoadside =
  (kind: Kind): Painter =>
  (frame, brief) => {
    const random = brief.random.fork('roadside');
    const season = groundSeason(brief);
    const isSnowy = season === 'winter' && kind !== 'dry';
    const horizon = random.between(0.46, 0.52);
    const mainZ = (EYE * brief.cameraHeight) / depression(frame, brief, horizon, MAIN_ROW);
    const [middleZ, halfWidth] = [mainZ * MIDDLE, mainZ * HALF_WIDTH];
    const scene = paintLandscape(frame, brief, {
      horizon,
      eye: EYE,
      mainRow: MAIN_ROW,
      relief: levelled(landBeside(kind, brief, random, reliefScale(frame)), middleZ, halfWidth, kind === 'coast'),
      droplets: 0,
      material: materialOf(kind, brief, random),
      haze: 0.055,
      ...(kind === 'coast' && { waterLevel: -CLIFF, isSea: true }),
    });
    const road: RoadPlan = {
      centre: () => middleZ,
      halfWidth,
      isCrosswise: true,
      isWet: brief.weather === 'rain' || brief.weather === 'storm',
      isSnowy,
      isYellow: random.chance(0.5),
    };
    layRoad(frame, scene.terrain, road);
    plantBeside(kind, scene, random, middleZ + halfWidth);
    if (kind === 'coast') paintBay(scene, random);
    if (!isSnowy && kind !== 'dry') sowVerge(scene, random, middleZ, halfWidth);
    const stage = outdoorStage(scene, { surface: 'ground', reflectivity: road.isWet ? 0.35 : 0.03 });
    const { horizonYPx } = stage;
    const farYPx = horizonYPx + (scene.mainYPx - horizonYPx) / MIDDLE;
    return { ...stage, standing: { ...stage.standing, farYPx } };
  };

/** Hills and far mountains; on a coast they close the bay on one side. */
function landBeside(kind: Kind, { noise }: PainterBrief, random: Random, upright: number): Relief {
  const range = mountainRange(noise, random, {
    rise: [4, 10],
    height: random.between(0.7, 1.8) * upright,
    peaks: planPeaks(random, random.between(0.5, 1.3) * upright),
  });
  const ground = rollingGround(noise, random, random.between(0.4, 0.9));
  if (kind !== 'coast') return (x, z) => ground(x, z) + range(x, z);
  const side = random.pick([-1, 1]);
  return (x, z) => {
    const inland = smoothstep(0.1, 2.4, side * x - 0.25 * z + 0.35 + noise.fractal(x * 0.9, z * 0.9, 4) * 1.2);
    return inland * (CLIFF + 0.5 + range(x, z) + noise.fractal(x * 1.7, z * 1.7, 4) * 0.4) - CLIFF * 1.7;
  };
}

/** The land with a level bed for the road; on a coast it breaks off behind. */
function levelled(land: Relief, middleZ: number, halfWidth: number, isCoast: boolean): Relief {
  const bed = halfWidth * 1.2;
  return (x, z) => {
    const away = Math.abs(z - middleZ);
    const rise = isCoast ? bed * 0.5 : 0.4 + z * 0.1;
    const beside = z < middleZ ? 0 : smoothstep(bed, bed + rise, away);
    const verge = -0.008 * smoothstep(halfWidth * 1.02, halfWidth * 1.3, away);
    return land(x, z) * beside + verge * (1 - beside);
  };
}

function materialOf(kind: Kind, brief: PainterBrief, random: Random): ReturnType<typeof temperateLand> {
  const { noise } = brief;
  const season = groundSeason(brief);
  if (kind === 'dry') return dryLand(noise);
  if (kind === 'coast')
    return turfedRock({ noise, rock: ROCK, season, slopes: [0.44, 0.22], heights: [-CLIFF * 0.5, -CLIFF * 0.1] });
  const isWooded = brief.alsoNamed?.includes('forest') ?? false;
  const snowLine = season === 'winter' ? -1 : 1.1;
  return temperateLand({ noise, season, snowLine, treeLine: 0.8, woods: isWooded ? 0.55 : random.between(0.1, 0.35) });
}

function plantBeside(kind: Kind, { frame, terrain, brief }: Landscape, random: Random, edgeZ: number): void {
  const { noise } = brief;
  const isWooded = brief.alsoNamed?.includes('forest') ?? false;
  const species: SpeciesName[] =
    kind === 'dry'
      ? ['shrub']
      : random.pick([
          ['oak', 'birch', 'shrub'],
          ['spruce', 'pine', 'shrub'],
          ['birch', 'spruce', 'shrub'],
        ]);
  plantTrees(frame, terrain, {
    species,
    season: kind === 'dry' ? 'autumn' : groundSeason(brief),
    random: random.fork('trees'),
    tries: isWooded ? 5200 : 1300,
    height: kind === 'dry' ? [0.025, 0.06] : isWooded ? [0.32, 0.66] : [0.18, 0.36],
    distance: [edgeZ * 1.5 + (kind === 'dry' ? 0.2 : 0.7), 10],
    chanceAt: (x, z, height) =>
      kind === 'coast' && height < 0
        ? 0
        : isWooded
          ? 0.85
          : smoothstep(0.08, 0.36, noise.fractal(x * 0.7 + 11, z * 0.7, 3) + (z > 4 ? 0.1 : 0)),
  });
}

function paintBay({ frame, terrain, brief, sky, visibleLight }: Landscape, random: Random): void {
  const { map } = terrain.surface;
  const isStormy = brief.weather === 'storm';
  paintWater(frame, {
    ...terrain,
    ...(visibleLight ? { visibleLight } : {}),
    roughness: isStormy ? 1.3 : random.between(0.4, 0.7),
    deep: lightInWater(isStormy ? [0.03, 0.07, 0.08] : [0.008, 0.085, 0.12], sky.light),
    shallow: {
      colour: lightInWater([0.05, 0.24, 0.24], sky.light),
      at: (x, z) => smoothstep(0.2, 0.02, waterDepthAt(map, x, z)),
    },
  });
  paintSurf(frame, terrain, { breakers: isStormy ? 0.2 : 0.13, wet: 0.01, foam: 0.85 });
}

/** Grass on both sides of the road. */
function sowVerge({ frame, terrain, brief }: Landscape, random: Random, middleZ: number, halfWidth: number): void {
  plantGrass(
    frame,
    terrain,
    {
      random: random.fork('grass'),
      colour: GRASS[groundSeason(brief)],
      other: [0.26, 0.24, 0.09],
      height: 0.018,
      tufts: 2400,
      far: 1.7,
      flowers: [],
      bloom: 0,
      growsAt: (_x, z) => clamp((Math.abs(z - middleZ) / halfWidth - 1.06) * 20),
    },
    brief,
  );
}
