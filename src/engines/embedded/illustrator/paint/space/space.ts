import type { LinearRgb } from '../../maths/colour.ts';
import type { PlaceKind, SettingId } from '../../scene.ts';
import { addGlow } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintingTogether } from '../paint-together.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import { paintGalaxy } from './galaxy.ts';
import { KNOWN_WORLDS, type KnownWorld } from './known-worlds.ts';
import { chooseNebulaColours, type NebulaColours, paintNebula } from './nebula.ts';
import { gasSurface, livingSurface, type Planet, paintPlanet, rockySurface } from './planet.ts';
import { addStarField } from './stars.ts';

/** Where the light of a composition comes from, in the picture: x right, y up, z towards the viewer. */
interface SpaceLight {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

type Composition = (frame: Frame, brief: PainterBrief, colours: NebulaColours, light: SpaceLight) => void;

const COMPOSITIONS: readonly Composition[] = [paintDeepNebula, paintGiant, paintOrbit, paintSpiral, paintRingedWorld];

const COMPOSITION_OF_KIND: Partial<Record<PlaceKind, Composition>> = { galaxy: paintSpiral, nebula: paintDeepNebula };

/** Worlds that something circles. */
const WORLDS: readonly SettingId[] = ['moon', 'planet'];
const MARS: LinearRgb = [1.5, 0.62, 0.34];
const GREY: LinearRgb = [0.9, 0.9, 0.92];

/** Deep space: a nebula, a great planet, an orbit over a world, a galaxy, or a ringed planet with moons. */
export const paintSpace: Painter = paintingTogether((frame, brief) => {
  const { random } = brief;
  const colours = chooseNebulaColours(random, brief.palette);
  const side = random.chance(0.5) ? -1 : 1;
  const length = Math.hypot(0.75, 0.45, 0.42);
  const light = { x: (side * 0.75) / length, y: 0.45 / length, z: 0.42 / length };
  frame.labels.fill(STUFF_LABELS.space);
  frame.depth.fill(100);
  const hasWorld = [...(brief.things ?? [])].some((thing) => thing.endsWith('planet'));
  const known = brief.placeKind && KNOWN_WORLDS[brief.placeKind];
  if (known) {
    paintKnownWorld(frame, brief, colours, light, known);
    return stageOf(frame, colours, light);
  }
  const named = (brief.placeKind && COMPOSITION_OF_KIND[brief.placeKind]) ?? (hasWorld ? paintDeepNebula : undefined);
  const orbited = WORLDS.find((world) => brief.alsoNamed?.includes(world));
  const composition = named ?? (orbited ? paintOrbit : random.pick(COMPOSITIONS));
  composition(frame, brief, colours, light);
  return stageOf(frame, colours, light);
});

/** One planet in the middle, most of its day side turned to the viewer. */
function paintKnownWorld(
  frame: Frame,
  { noise, random }: PainterBrief,
  colours: NebulaColours,
  { x, y }: SpaceLight,
  { size, surface, air, ring }: KnownWorld,
): void {
  paintNebula(frame, noise, random, colours, 0.35);
  addStarField(frame, random.fork('stars'), 1);
  const { widthPx, heightPx } = frame;
  const radiusPx = size * Math.min(widthPx, heightPx);
  if (!ring) addGlow(frame, widthPx / 2, heightPx / 2, radiusPx * 1.5, [air[0] * 0.03, air[1] * 0.03, air[2] * 0.03]);
  paintPlanet(frame, {
    xPx: widthPx * 0.5,
    yPx: heightPx * 0.5,
    radiusPx,
    lightX: x * 0.72,
    lightY: y * 0.72,
    lightZ: Math.sqrt(1 - 0.5184 * (x * x + y * y)),
    surface: surface(noise),
    air,
    ...(ring && { ring }),
  });
}

/** A wide nebula and perhaps a small moon. */
function paintDeepNebula(frame: Frame, brief: PainterBrief, colours: NebulaColours, light: SpaceLight): void {
  const { random, noise } = brief;
  paintNebula(frame, noise, random, colours, 1.25);
  addStarField(frame, random.fork('stars'), 1.3);
  if (random.chance(0.4))
    placePlanet(
      frame,
      brief,
      light,
      random.between(0.035, 0.06),
      random.between(0.12, 0.3),
      random.between(0.12, 0.3),
      'rock',
    );
}

/** A great planet at one side, cut by the edge of the picture. */
function paintGiant(frame: Frame, brief: PainterBrief, colours: NebulaColours, light: SpaceLight): void {
  const { random, noise } = brief;
  paintNebula(frame, noise, random, colours, 0.55);
  addStarField(frame, random.fork('stars'), 1);
  const at = light.x > 0 ? random.between(0.72, 0.9) : random.between(0.1, 0.28);
  placePlanet(
    frame,
    brief,
    light,
    random.between(0.32, 0.46),
    at,
    random.between(0.3, 0.6),
    random.chance(0.6) ? 'gas' : 'living',
  );
  placePlanet(
    frame,
    brief,
    light,
    random.between(0.025, 0.05),
    1 - at + random.between(-0.1, 0.1),
    random.between(0.14, 0.34),
    'rock',
  );
}

/** What is circled: the moon, a red world, or one with seas. */
function orbitedWorld({ alsoNamed, noise, random }: PainterBrief): Pick<Planet, 'surface' | 'air'> {
  if (alsoNamed?.includes('moon'))
    return { surface: scaledSurface(tinted(rockySurface(noise, random), GREY), 2), air: [0, 0, 0] };
  if (alsoNamed?.includes('planet'))
    return { surface: scaledSurface(tinted(rockySurface(noise, random), MARS), 2), air: [0.5, 0.26, 0.16] };
  return { surface: scaledSurface(livingSurface(noise, random, false), 3.4), air: [0.28, 0.58, 1.15] };
}

/** A surface in another colour. */
function tinted(surface: Planet['surface'], tint: LinearRgb): Planet['surface'] {
  return (u, v, out) => {
    surface(u, v, out);
    const grey = (out[0]! + out[1]! + out[2]!) / 3;
    for (let c = 0; c < 3; c++) out[c] = grey * tint[c]!;
  };
}

/** The curved edge of a world below, its thin air glowing. */
function paintOrbit(frame: Frame, brief: PainterBrief, colours: NebulaColours, light: SpaceLight): void {
  const { random, noise } = brief;
  const { widthPx, heightPx } = frame;
  paintNebula(frame, noise, random, colours, 0.4);
  addStarField(frame, random.fork('stars'), 1.2);
  const radius = Math.max(widthPx, heightPx) * random.between(1, 1.4);
  const top = heightPx * random.between(0.66, 0.76);
  paintPlanet(frame, {
    xPx: widthPx * (0.5 - light.x * 0.4),
    yPx: top + radius,
    radiusPx: radius,
    lightX: light.x * 0.8,
    lightY: Math.sqrt(1 - light.x * light.x * 0.64 - 0.09),
    lightZ: 0.3,
    ...orbitedWorld(brief),
  });
  if (!brief.hasSubjects)
    placePlanet(
      frame,
      brief,
      light,
      random.between(0.05, 0.09),
      random.between(0.2, 0.8),
      random.between(0.16, 0.34),
      'rock',
    );
}

function paintSpiral(frame: Frame, brief: PainterBrief, colours: NebulaColours): void {
  paintGalaxy(frame, brief.noise, brief.random, colours);
  addStarField(frame, brief.random.fork('stars'), 1.1);
}

/** A planet with a ring and two moons. */
function paintRingedWorld(frame: Frame, brief: PainterBrief, colours: NebulaColours, light: SpaceLight): void {
  const { random, noise } = brief;
  paintNebula(frame, noise, random, colours, 0.7);
  addStarField(frame, random.fork('stars'), 1);
  const unit = Math.sqrt(frame.widthPx * frame.heightPx);
  const x = light.x > 0 ? random.between(0.58, 0.74) : random.between(0.26, 0.42);
  paintPlanet(frame, {
    ...lit(light),
    xPx: frame.widthPx * x,
    yPx: frame.heightPx * random.between(0.24, 0.4),
    radiusPx: Math.min(unit * random.between(0.13, 0.19), frame.widthPx * 0.2),
    surface: gasSurface(noise, random),
    air: [0.35, 0.3, 0.24],
    ring: {
      inner: 1.35,
      outer: random.between(2, 2.35),
      tilt: random.between(0.2, 0.38),
      colour: random.pick([
        [0.72, 0.6, 0.45],
        [0.55, 0.6, 0.68],
        [0.7, 0.5, 0.48],
      ] as const),
    },
  });
  placePlanet(frame, brief, light, random.between(0.02, 0.035), 1 - x, random.between(0.5, 0.66), 'rock');
  placePlanet(
    frame,
    brief,
    light,
    random.between(0.045, 0.075),
    1 - x + random.between(-0.14, 0.14),
    random.between(0.1, 0.24),
    random.chance(0.5) ? 'living' : 'rock',
  );
}

const lit = (light: SpaceLight): Pick<Planet, 'lightX' | 'lightY' | 'lightZ'> => ({
  lightX: light.x,
  lightY: light.y,
  lightZ: light.z,
});

function placePlanet(
  frame: Frame,
  brief: PainterBrief,
  light: SpaceLight,
  size: number,
  x: number,
  y: number,
  kind: 'gas' | 'living' | 'rock',
): void {
  const { random, noise } = brief;
  const surface =
    kind === 'gas'
      ? gasSurface(noise, random)
      : kind === 'living'
        ? livingSurface(noise, random)
        : rockySurface(noise, random);
  const air: LinearRgb = kind === 'living' ? [0.22, 0.5, 1.1] : kind === 'gas' ? [0.3, 0.26, 0.22] : [0, 0, 0];
  const unit = Math.sqrt(frame.widthPx * frame.heightPx);
  const xPx = frame.widthPx * x;
  const yPx = frame.heightPx * y;
  if (kind === 'living') addGlow(frame, xPx, yPx, unit * size * 0.85, [0.008, 0.018, 0.04]);
  paintPlanet(frame, { ...lit(light), xPx, yPx, radiusPx: unit * size, surface, air });
}

/** A surface seen so near that its features are `factor` times smaller against the globe. */
function scaledSurface(surface: Planet['surface'], factor: number): Planet['surface'] {
  return (u, v, out) => surface(u * factor, (v + 1.2) * factor, out);
}

function stageOf(frame: Frame, colours: NebulaColours, light: SpaceLight): Stage {
  const { heightPx } = frame;
  return {
    key: [1.18, 1.1, 1.02],
    ambient: [0.15 + colours.inner[0] * 0.12, 0.16 + colours.inner[1] * 0.12, 0.22 + colours.inner[2] * 0.12],
    direction: [light.x, light.y, -light.z],
    rim: [colours.inner[0] * 0.9, colours.inner[1] * 0.9, colours.inner[2] * 0.9],
    isNight: true,
    horizonYPx: heightPx * 0.5,
    standing: { nearYPx: heightPx * 0.92, farYPx: heightPx * 0.62, mainYPx: heightPx * 0.76 },
    surface: 'void',
    reflectivity: 0,
    haze: colours.night,
    focus: { depth: 1, blur: 0 },
  };
}
