import { Image, Limner, SegmentMode } from 'limner';

const limner = new Limner();

// region segment
const { generatedMasks } = await limner.models.segmentImage({
  model: 'image-segmentation-001',
  source: { image: await Image.fromFile('photo.png') },
  config: { mode: SegmentMode.FOREGROUND },
});
const [found] = generatedMasks;
console.log(found?.labels); // [{ label: 'foreground', score: … }]
await found?.mask?.save('foreground.png');
// endregion

// region cut
const photo = await Image.fromFile('photo.png');
const alpha = await found?.mask?.toSharp().toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
if (alpha) {
  const { width, height } = alpha.info;
  const cut = photo.toSharp().joinChannel(alpha.data, { raw: { width, height, channels: 1 } });
  await (await Image.fromSharp(cut.png())).save('cut-out.png');
}
// endregion

await limner.close();
