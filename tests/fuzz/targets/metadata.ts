import fc from 'fast-check';
import sharp from 'sharp';
import { readScene } from '../../../src/engines/embedded/own-picture/read-scene.ts';
import { writeXmpPacket } from '../../../src/imaging/labels/xmp-packet.ts';
import { createFlatEngine } from '../../../src/testing/index.ts';
import { mutantsOf } from '../../wire/mutate.ts';
import { damageText } from '../damage/damage-text.ts';
import { openService } from '../service.ts';
import type { FuzzTarget } from '../target.ts';

interface MetadataCase {
  /** What a file says about its making. */
  readonly packet: string;
  /** A scene as it might stand there. */
  readonly scene: unknown;
}

const SCENE = {
  version: 1,
  language: 'en',
  entities: [{ id: 0, concept: 'dog', word: 'dog', count: 2, colours: ['red'], sizeFactor: 1, attributes: [] }],
  relations: [{ kind: 'on', subject: 0, object: 0 }],
  camera: {},
  styles: [],
  lettering: ['OPEN'],
  palette: [],
  notUnderstood: [],
};
const SIDE_PX = 16;

const ENTITIES = [
  '&#99999999;',
  '&#0;',
  '&#55296;',
  '&#x41;',
  '&nbsp;',
  '&#;',
  '&',
  '&#1114112;',
  ']]>',
  '<!ENTITY a "&a;">',
  '\u0000',
  '\uFFFE',
];
const scenes = mutantsOf(SCENE);
const values = fc.oneof(
  scenes.map((scene) => JSON.stringify(scene) ?? ''),
  damageText(JSON.stringify(SCENE)),
  fc.string({ unit: 'grapheme', maxLength: 50 }),
);
const packets = fc
  .tuple(
    values,
    fc.oneof(fc.nat().map(String), fc.constantFrom('-1', 'NaN', '1e999', '')),
    fc.nat(),
    fc.constantFrom('', ...ENTITIES),
  )
  .map(([scene, seed, at, entity]) => {
    const packet = writeXmpPacket({ digitalSourceType: 'algorithmicMedia', parameters: { scene, seed } });
    const place = packet.indexOf('limner:scene="') + 14 + (at % Math.max(1, scene.length));
    return packet.slice(0, place) + entity + packet.slice(place);
  });

/** What files say about themselves is text of strangers. */
export const metadataTarget: FuzzTarget<MetadataCase> = {
  name: 'metadata',
  title: 'labels with damaged scenes, entities and seeds, in pictures to be segmented',
  async open() {
    const { app, check, close } = await openService([createFlatEngine()]);
    const pixels = { create: { width: SIDE_PX, height: SIDE_PX, channels: 3, background: '#456' } } as const;
    return {
      cases: fc.record({ packet: packets, scene: scenes }),
      async feed({ packet, scene }) {
        const isScene = readScene(scene) !== undefined;
        const file = await sharp(pixels).withXmp(packet.replaceAll('\u0000', '')).png().toBuffer();
        const payload = {
          instances: [{ image: { bytesBase64Encoded: file.toString('base64') } }],
          parameters: { mode: 'foreground' },
        };
        const url = '/v1/publishers/google/models/image-segmentation-001:predict';
        const answer = await app.inject({ method: 'POST', url, payload });
        return `${check(answer)}${isScene ? ' a scene' : ''}`;
      },
      close,
    };
  },
};
