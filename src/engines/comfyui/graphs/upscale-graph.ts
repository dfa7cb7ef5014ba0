import { type Graph, RESULT_NODE } from './graph.ts';

/** The workflow that enlarges an uploaded picture by an upscaling model, by that model's own factor. */
export function upscaleGraph(upscaleModel: string, picture: string): Graph {
  return {
    upscaler: { class_type: 'UpscaleModelLoader', inputs: { model_name: upscaleModel } },
    picture: { class_type: 'LoadImage', inputs: { image: picture } },
    enlarged: {
      class_type: 'ImageUpscaleWithModel',
      inputs: { upscale_model: ['upscaler', 0], image: ['picture', 0] },
    },
    [RESULT_NODE]: { class_type: 'PreviewImage', inputs: { images: ['enlarged', 0] } },
  };
}
