import { EditMode, Image, Limner, MaskReferenceImage, MaskReferenceMode, RawReferenceImage } from 'limner';

const limner = new Limner();

// region remove
const photo = new RawReferenceImage({ referenceId: 1, referenceImage: await Image.fromFile('photo.png') });
const mask = new MaskReferenceImage({
  referenceId: 2,
  referenceImage: await Image.fromFile('mask.png'), // white where the picture shall change
  config: { maskMode: MaskReferenceMode.MASK_MODE_USER_PROVIDED, maskDilation: 0.01 },
});

const removed = await limner.models.editImage({
  model: 'imagen-3.0-capability-001',
  prompt: '',
  referenceImages: [photo, mask],
  config: { editMode: EditMode.EDIT_MODE_INPAINT_REMOVAL, numberOfImages: 1 },
});
await removed.generatedImages[0]?.image?.save('removed.png');
console.log(removed.generatedImages[0]?.facts?.maskDifference); // 0: outside the mask nothing changed
// endregion

// region insert
const inserted = await limner.models.editImage({
  model: 'imagen-3.0-capability-001',
  prompt: 'A red apple',
  referenceImages: [photo, mask],
  config: { editMode: EditMode.EDIT_MODE_INPAINT_INSERTION, numberOfImages: 1 },
});
await inserted.generatedImages[0]?.image?.save('inserted.png');
// endregion

// region background
const elsewhere = await limner.models.editImage({
  model: 'imagen-3.0-capability-001',
  prompt: 'A sandy beach',
  referenceImages: [photo, new MaskReferenceImage({ config: { maskMode: MaskReferenceMode.MASK_MODE_BACKGROUND } })],
  config: { editMode: EditMode.EDIT_MODE_BGSWAP, numberOfImages: 1 },
});
await elsewhere.generatedImages[0]?.image?.save('elsewhere.png');
// endregion

await limner.close();
