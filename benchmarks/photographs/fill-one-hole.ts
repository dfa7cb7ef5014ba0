/**
 * Fills one hole in a photograph of its own process and prints what that took, as JSON:
 *
 *     node fill-one-hole.ts FILE SIDE_PX HOLE_SHARE
 */
import sharp from 'sharp';
import { fillHole, holeOf } from './hole.ts';

const [, , file, side, share] = process.argv;
const sidePx = Number(side);
const data = await sharp(file).removeAlpha().resize(sidePx, sidePx).raw().toBuffer();
const photograph = { widthPx: sidePx, heightPx: sidePx, data };
const { cpuSeconds } = fillHole(photograph, holeOf(photograph, Number(share)));
console.log(JSON.stringify({ cpuSeconds, peakBytes: process.resourceUsage().maxRSS * 1024 }));
