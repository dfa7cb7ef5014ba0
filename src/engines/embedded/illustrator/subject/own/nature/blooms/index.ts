import type { Brush, Svg } from '../../brush.ts';
import { ownSubject } from '../../own-drawing.ts';
import type { OwnSubject } from '../../own-subject.ts';
import { at } from '../../shapes.ts';
import { BELLS, drawBells } from './bells.ts';
import { drawBloom } from './bloom.ts';
import { SIDE_SPECIES } from './side-species.ts';
import { SPECIES } from './species.ts';
import { STEMS, type StemName } from './stems.ts';

const [WIDTH, HEIGHT] = [540, 820];
/** Stems are drawn for a flower higher up: the lower end of them is below the ground. */
const SUNK = 180;

interface Plant {
  readonly concept: string;
  readonly names?: readonly string[];
  readonly heightMetres?: number;
}

const plant = (
  { concept, names = [], heightMetres = 0.45 }: Plant,
  draw: (brush: Brush, colour?: string) => Svg,
): OwnSubject =>
  ownSubject(
    {
      concept,
      names,
      kind: 'plant',
      heightMetres,
      footing: 'stands',
      width: WIDTH,
      height: HEIGHT,
      anchors: { top: { x: 260, y: 150 } },
    },
    (brush, { colour }) => draw(brush, colour),
  );
const sunk = (brush: Brush, stem: StemName): Svg => at(6, -SUNK, 1, 0, STEMS[stem](brush));

/** Single flowers on their stems, by tables of kinds. */
export const BLOOMS: readonly OwnSubject[] = [
  ...SPECIES.map((species) =>
    plant(species, (brush, colour = species.colour) => [
      sunk(brush, species.stem),
      at(268, 238, 1.2, -6, drawBloom(brush, species.bloom, colour)),
    ]),
  ),
  ...SIDE_SPECIES.map((species) =>
    plant(species, (brush, colour = species.colour) => [
      sunk(brush, species.stem),
      at(272, 330, 1, 0, species.draw(brush, colour)),
    ]),
  ),
  ...BELLS.map((species) => plant(species, (brush, colour = species.colour) => drawBells(brush, species, colour))),
];
