import { Image, Limner } from 'limner';

const limner = new Limner();

// region verify
const verdict = await limner.models.verifyImage({ image: await Image.fromFile('lighthouse-1.png') });
console.log(verdict.decision); // ACCEPT: made here. REJECT proves nothing: marks can be lost
console.log(verdict.watermark?.facts?.madeOn, verdict.watermark?.confidence);
// endregion

await limner.close();
