import { describe, expect, it } from 'vitest';
import { drawGraph } from '../../src/engines/comfyui/graphs/draw-graph.ts';
import type { DrawSettings, Graph, GraphValue, Link } from '../../src/engines/comfyui/graphs/graph.ts';
import { type ModelFiles, modelParts } from '../../src/engines/comfyui/graphs/model-parts.ts';
import { upscaleGraph } from '../../src/engines/comfyui/graphs/upscale-graph.ts';
import { CORE_NODES, VALUE_TYPES } from './comfyui-nodes.ts';

const FILES: readonly ModelFiles[] = [
  { family: 'checkpoint', checkpoint: 'sd_xl_base_1.0.safetensors' },
  {
    family: 'flux',
    unet: 'flux1-dev.safetensors',
    clips: ['clip_l.safetensors', 't5xxl.safetensors'],
    vae: 'ae.safetensors',
  },
  { family: 'flux2', unet: 'flux-2-klein-4b.safetensors', clip: 'qwen_3_4b.safetensors', vae: 'flux2-vae.safetensors' },
];
const SETTINGS: DrawSettings = {
  prompt: 'A red apple',
  negativePrompt: 'blurry',
  widthPx: 1024,
  heightPx: 768,
  seed: 7,
  steps: 4,
  guidance: 3.5,
};
const inpaint = { picture: 'limner/a.png [temp]', mask: 'limner/b.png [temp]' };
const shown = ['limner/a.png [temp]', 'limner/c.png [temp]'];
const KINDS: readonly (readonly [what: string, change: Partial<DrawSettings>])[] = [
  ['a picture from words', {}],
  ['a masked place or a new border', { inpaint }],
  ['a picture changed after others', { shown }],
  ['a masked place after others', { inpaint, shown }],
];

const isLink = (value: GraphValue): value is Link => Array.isArray(value);

/** What the server's own check of a graph would object to. */
function objections(graph: Graph): string[] {
  const found: string[] = [];
  for (const [id, { class_type: name, inputs }] of Object.entries(graph)) {
    const form = CORE_NODES[name];
    if (!form) {
      found.push(`${id}: ${name} is no node of the core`);
      continue;
    }
    for (const input of Object.keys(inputs)) if (!(input in form.inputs)) found.push(`${id}: no input ${input}`);
    for (const [input, type] of Object.entries(form.inputs)) {
      const value = inputs[input];
      if (value === undefined) found.push(`${id}: ${input} is missing`);
      else if (isLink(value)) {
        const given = CORE_NODES[graph[value[0]]?.class_type ?? '']?.outputs[value[1]];
        if (given !== type) found.push(`${id}: ${input} is ${type} and gets ${given}`);
      } else if (typeof value !== VALUE_TYPES[type]) found.push(`${id}: ${input} is ${type} and gets ${typeof value}`);
    }
  }
  return found;
}

/** Ids of nodes that the result does not need. */
function unused(graph: Graph): string[] {
  const needed = new Set<string>();
  const need = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const value of Object.values(graph[id]!.inputs)) if (isLink(value)) need(value[0]);
  };
  need('result');
  return Object.keys(graph).filter((id) => !needed.has(id));
}

describe('graphs for ComfyUI', () => {
  describe.each(FILES.map((files) => [files.family, files] as const))('of the family %s', (_family, files) => {
    it.each(KINDS)('draw %s by nodes of the core, rightly joined, and no node in vain', (_what, change) => {
      const graph = drawGraph(modelParts(files), { ...SETTINGS, ...change });
      expect(objections(graph)).toEqual([]);
      expect(unused(graph)).toEqual([]);
    });
  });

  it('enlarge by nodes of the core', () => {
    const graph = upscaleGraph('RealESRGAN_x4plus.pth', inpaint.picture);
    expect(objections(graph)).toEqual([]);
    expect(unused(graph)).toEqual([]);
  });

  it('tell FLUX.2 the pictures in their order, and its size to the schedule', () => {
    const graph = drawGraph(modelParts(FILES[2]!), { ...SETTINGS, shown });
    expect(graph['told-1']!.inputs).toEqual({ conditioning: ['told-0', 0], latent: ['seen-1', 0] });
    expect(graph['guider']!.inputs).toMatchObject({ positive: ['told-1', 0], cfg: 1 });
    expect(graph['sigmas']!.inputs).toEqual({ steps: 4, width: 1024, height: 768 });
  });

  it('would be objected to where a node, an input or a link is wrong', () => {
    const graph = drawGraph(modelParts(FILES[0]!), SETTINGS);
    const decoded = {
      class_type: 'VAEDecode',
      inputs: { samples: ['checkpoint', 0], vay: ['checkpoint', 2] },
    } as const;
    expect(objections({ ...graph, decoded, other: { class_type: 'MyNode', inputs: {} } })).toEqual([
      'decoded: no input vay',
      'decoded: samples is LATENT and gets MODEL',
      'decoded: vae is missing',
      'other: MyNode is no node of the core',
    ]);
  });
});
