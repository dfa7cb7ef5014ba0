import { keepingCode } from './illustrator/crew/kept-code.ts';
import { joinCrew } from './illustrator/crew/thread-crew.ts';
import { drawScene } from './illustrator/draw-scene.ts';
import type { RenderJob } from './render-job.ts';

/** Does a second thread's share of a picture; the first one hands it over. */
export const assistJob: RenderJob<'assist'> = ({ crew, rank, ...order }, { atelier }) => {
  keepingCode(
    () => drawScene(atelier, { ...order, crew: joinCrew(crew, rank) }),
    () => [],
  );
  return { output: null, moved: [] };
};
